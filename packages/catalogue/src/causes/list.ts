/** Every cause of the catalogue, sorted by id. */
import type { Cause } from '../cause/define.ts'
import accountInactive from './account-inactive/cause.ts'
import accountNotYetActive from './account-not-yet-active/cause.ts'
import chrootBadOwnership from './chroot-bad-ownership/cause.ts'
import connectionRefused from './connection-refused/cause.ts'
import dnsFailure from './dns-failure/cause.ts'
import homeMissing from './home-missing/cause.ts'
import hostKeyChanged from './host-key-changed/cause.ts'
import hostKeyRevoked from './host-key-revoked/cause.ts'
import hostKeyUnknown from './host-key-unknown/cause.ts'
import hostUnreachable from './host-unreachable/cause.ts'
import type { CauseId } from './ids.ts'
import kexMismatch from './kex-mismatch/cause.ts'
import keyBelongsToAnotherAccount from './key-belongs-to-another-account/cause.ts'
import keyFileCorrupt from './key-file-corrupt/cause.ts'
import keyFileMissing from './key-file-missing/cause.ts'
import keyFileUnreadable from './key-file-unreadable/cause.ts'
import keyFormatOpensshInPutty from './key-format-openssh-in-putty/cause.ts'
import keyFormatPpkTooNew from './key-format-ppk-too-new/cause.ts'
import keyFormatPuttyInOpenssh from './key-format-putty-in-openssh/cause.ts'
import keyFormatUnsupportedNewOpenssh from './key-format-unsupported-new-openssh/cause.ts'
import keyNotRegistered from './key-not-registered/cause.ts'
import keyPermissionsTooOpen from './key-permissions-too-open/cause.ts'
import keyPermissionsTooOpenWindows from './key-permissions-too-open-windows/cause.ts'
import keyboardInteractiveRequired from './keyboard-interactive-required/cause.ts'
import knownHostsUnwritable from './known-hosts-unwritable/cause.ts'
import passwordNotAccepted from './password-not-accepted/cause.ts'
import permissionDeniedRemotePath from './permission-denied-remote-path/cause.ts'
import portBlocked from './port-blocked/cause.ts'
import postQuantumWarning from './post-quantum-warning/cause.ts'
import publicKeyGivenAsPrivate from './public-key-given-as-private/cause.ts'
import publicKeyNotAccepted from './public-key-not-accepted/cause.ts'
import scpNotAvailable from './scp-not-available/cause.ts'
import sftpOnlyAccount from './sftp-only-account/cause.ts'
import sftpProtocolGarbage from './sftp-protocol-garbage/cause.ts'
import staleAddress from './stale-address/cause.ts'
import subsystemRefused from './subsystem-refused/cause.ts'
import usernameWrong from './username-wrong/cause.ts'
import wrongKeyOffered from './wrong-key-offered/cause.ts'
import wrongPort from './wrong-port/cause.ts'

export const causes: readonly Cause[] = [
  accountInactive,
  accountNotYetActive,
  chrootBadOwnership,
  connectionRefused,
  dnsFailure,
  homeMissing,
  hostKeyChanged,
  hostKeyRevoked,
  hostKeyUnknown,
  hostUnreachable,
  kexMismatch,
  keyBelongsToAnotherAccount,
  keyFileCorrupt,
  keyFileMissing,
  keyFileUnreadable,
  keyFormatOpensshInPutty,
  keyFormatPpkTooNew,
  keyFormatPuttyInOpenssh,
  keyFormatUnsupportedNewOpenssh,
  keyNotRegistered,
  keyPermissionsTooOpen,
  keyPermissionsTooOpenWindows,
  keyboardInteractiveRequired,
  knownHostsUnwritable,
  passwordNotAccepted,
  permissionDeniedRemotePath,
  portBlocked,
  postQuantumWarning,
  publicKeyGivenAsPrivate,
  publicKeyNotAccepted,
  scpNotAvailable,
  sftpOnlyAccount,
  sftpProtocolGarbage,
  staleAddress,
  subsystemRefused,
  usernameWrong,
  wrongKeyOffered,
  wrongPort,
]

const byId = new Map(causes.map((cause) => [cause.id, cause]))

/** The cause with this id; null while it is not written. */
export function causeOf(id: CauseId): Cause | null {
  return byId.get(id) ?? null
}
