export * from './cause/command.ts'
export * from './cause/define.ts'
export type { Menu } from './cause/menu.ts'
export * from './cause/remedy.ts'
export { type Locale, locales, type Phrase, type Text, type Texts } from './cause/text.ts'
export { type CauseId, causeIds, isCauseId } from './causes/ids.ts'
export { causeOf, causes } from './causes/list.ts'
export { filezilla, winscp } from './causes/menus.ts'
export { type DiagnoseOptions, diagnose } from './diagnose.ts'
export { causePage, indexPage, phaseName, platformName } from './document/page.ts'
export * from './evidence/evidence.ts'
export * from './evidence/facts.ts'
export { EvidenceFormatError, parseEvidence } from './evidence/parse.ts'
export { type Redaction, redactEvidence, withoutSecrets } from './evidence/redact.ts'
export { fileOutcomeOf, fileOutcomeOfStatus } from './explain/decode/sftp-status.ts'
export { type ExplainOptions, type Explanation, explain } from './explain/explain.ts'
export {
  type AttemptSeen,
  type ConnectionSeen,
  type EventSeen,
  evidenceOfConnection,
  type FileSeen,
} from './gateway/connection-evidence.ts'
export { nextLook } from './next-look.ts'
export * from './render.ts'
export {
  type Destination,
  type FrontDoor,
  frontDoorFor,
  type SitePage,
  type SiteProfile,
  siteProfileSchema,
} from './site/profile.ts'
export { readSiteProfile, SiteProfileError, type SiteProfileProblem } from './site/read.ts'
