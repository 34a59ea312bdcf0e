export type { Detail, KeyFault } from './detail.ts'
export { type Examination, type ExamineOptions, examine, type Target, type Verdict } from './examine.ts'
export type { Connected, Endpoint, FileRead, FileStat, Host, Looked, Piped, Spawned, Stream } from './host.ts'
export { nodeHost } from './node-host.ts'
export { type Plan, type PlannedProbe, plan } from './plan.ts'
export { type ProbeId, type ProbeStatus, probeIds } from './probe.ts'
export { carryOut, type Tools } from './repair/carry-out.ts'
export type { DiffLine } from './repair/diff.ts'
export {
  type Consent,
  type Consenter,
  type FixEnd,
  type FixEvents,
  type Fixed,
  type FixOptions,
  fix,
  isGuess,
  type RepairRecord,
  yesToAll,
} from './repair/fix.ts'
export type { Hand } from './repair/hand.ts'
export { Journal, type JournalEntry, journalFolder } from './repair/journal.ts'
export { nodeHand } from './repair/node-hand.ts'
export { type Offer, offersFor } from './repair/offers.ts'
export type { Change, Refusal, RepairPlan } from './repair/plan.ts'
export { type Undone, type UndoStep, undoEntries } from './repair/undo.ts'
export { type PageContent, reportPage } from './report/html.ts'
export { type ReportJson, reportJson } from './report/json.ts'
export { redacted } from './report/redact.ts'
export { type RepairJson, repairsJson } from './report/repairs-json.ts'
export { DEFAULT_TIMEOUT_MS, type Given, type Person, type Request, type ShownHostKey } from './request.ts'
export type { ProbeReport, RunEvents } from './run.ts'
export { detailText } from './words/details.ts'
export { marks, probeName, statusName } from './words/probes.ts'
export { changeText, endText, outcomeName, refusalText, repairTitle } from './words/repairs.ts'
export { findingWords, transferCommand, type VerdictWords, verdictWords } from './words/verdict.ts'
