/** Every cause of the catalogue, sorted by id. */
import type { Cause } from '../cause/define.ts'
import connectionRefused from './connection-refused/cause.ts'
import dnsFailure from './dns-failure/cause.ts'
import homeMissing from './home-missing/cause.ts'
import hostKeyChanged from './host-key-changed/cause.ts'
import hostUnreachable from './host-unreachable/cause.ts'
import type { CauseId } from './ids.ts'
import kexMismatch from './kex-mismatch/cause.ts'
import keyFormatPuttyInOpenssh from './key-format-putty-in-openssh/cause.ts'
import keyNotRegistered from './key-not-registered/cause.ts'
import keyPermissionsTooOpen from './key-permissions-too-open/cause.ts'
import keyPermissionsTooOpenWindows from './key-permissions-too-open-windows/cause.ts'
import permissionDeniedRemotePath from './permission-denied-remote-path/cause.ts'
import portBlocked from './port-blocked/cause.ts'
import postQuantumWarning from './post-quantum-warning/cause.ts'
import sftpProtocolGarbage from './sftp-protocol-garbage/cause.ts'
import staleAddress from './stale-address/cause.ts'
import usernameWrong from './username-wrong/cause.ts'
import wrongKeyOffered from './wrong-key-offered/cause.ts'
import wrongPort from './wrong-port/cause.ts'

export const causes: readonly Cause[] = [
  connectionRefused,
  dnsFailure,
  homeMissing,
  hostKeyChanged,
  hostUnreachable,
  kexMismatch,
  keyFormatPuttyInOpenssh,
  keyNotRegistered,
  keyPermissionsTooOpen,
  keyPermissionsTooOpenWindows,
  permissionDeniedRemotePath,
  portBlocked,
  postQuantumWarning,
  sftpProtocolGarbage,
  staleAddress,
  usernameWrong,
  wrongKeyOffered,
  wrongPort,
]

const byId = new Map(causes.map((cause) => [cause.id, cause]))

/** The cause with this id; null while it is not written. */
export function causeOf(id: CauseId): Cause | null {
  return byId.get(id) ?? null
}
