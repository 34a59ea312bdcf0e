export type { AccountKey, AccountKeyType, AddedKey, KeyStore } from './account-keys.ts'
export { type AccountNameRules, checkAccountName, DEFAULT_ACCOUNT_NAME_RULES } from './account-names.ts'
export type {
  Account,
  AccountChanges,
  AccountFilter,
  AccountStatus,
  AccountStore,
  AccountSummary,
  Language,
  NewAccount,
} from './accounts.ts'
export { ACCOUNT_STATUSES } from './accounts.ts'

export type {
  AttemptResult,
  AuthenticationAttempt,
  ConnectionEnd,
  ConnectionEvent,
  ConnectionFilter,
  ConnectionLog,
  ConnectionOutcome,
  ConnectionPhase,
  ConnectionRecord,
  ConnectionReport,
  NegotiatedAlgorithms,
  PhaseTime,
  RecordedFinding,
  ShownKey,
  TransferredFile,
} from './connections.ts'
export { CONNECTION_OUTCOMES, CONNECTION_PHASES, ENTRIES_KEPT, FILES_KEPT } from './connections.ts'
export { isStoreError, StoreError, type StoreErrorCode, type StoreErrorFacts } from './errors.ts'
export type { HostKey, HostKeyFilter, HostKeyState, HostKeyStore } from './host-keys.ts'
export type { LoginAccount, LoginAnswer, LoginLookup } from './login.ts'
export { makeFolder } from './make-folder.ts'
export { openStore, type StoreOptions, type WriteProblem } from './open-store.ts'
export type { Store } from './store.ts'
export { newConnectionId } from './time-ordered-id.ts'
