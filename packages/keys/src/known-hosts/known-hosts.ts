export {
  checkHostKey,
  findHost,
  type HostKeyCheck,
  type HostKeyVerdict,
  type HostMatch,
  type HostTarget,
} from './check.ts'
export {
  addEntry,
  type HashedNames,
  hashNames,
  type KnownHosts,
  type NewEntry,
  readKnownHosts,
  removeLines,
} from './file.ts'
export { DEFAULT_SSH_PORT, hashName, knownHostsName, type NameMatcher } from './host-name.ts'
export { isKey, type KeyIdentity } from './identity.ts'
export type {
  KnownHostsBadLine,
  KnownHostsComment,
  KnownHostsEntry,
  KnownHostsLine,
  KnownHostsMarker,
  KnownHostsProblem,
  KnownHostsProblemCode,
} from './line.ts'
export { type ReplacedHostKey, type ReplaceOptions, replaceHostKey, sameKey } from './replace.ts'
export {
  readStoredHostKeys,
  type StoredHostKey,
  type StoredHostKeyProblem,
  type StoredHostKeyProblemCode,
  type StoredHostKeySource,
  type StoredHostKeys,
} from './stored-host-keys.ts'
