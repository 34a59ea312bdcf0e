export {
  type OpenSshPublicLine,
  readOpenSshPublicLine,
  writeOpenSshPublic,
} from './format/openssh-public.ts'
export * from './known-hosts/known-hosts.ts'
export { fingerprintMd5, fingerprintSha256 } from './model/fingerprint.ts'
export {
  type EcdsaCurve,
  type KeyFamily,
  type PublicKey,
  type PublicParameters,
  parsePublicBlob,
} from './model/public-key.ts'
export {
  CAUSE_OF_PROBLEM,
  describePlace,
  type KeyCauseId,
  KeyFileError,
  type KeyPlace,
  type KeyProblem,
  type KeyProblemCode,
} from './problem.ts'
export { readPublicKey } from './read-public.ts'
