/** Every cause of the catalogue, sorted by id. */
import type { Cause } from '../cause/define.ts'
import accountInactive from './account-inactive/cause.ts'
import accountNotYetActive from './account-not-yet-active/cause.ts'
import agentRefused from './agent-refused/cause.ts'
import agentUnavailable from './agent-unavailable/cause.ts'
import archiveTypeRefused from './archive-type-refused/cause.ts'
import checksumMismatch from './checksum-mismatch/cause.ts'
import chrootBadOwnership from './chroot-bad-ownership/cause.ts'
import cipherOrMacMismatch from './cipher-or-mac-mismatch/cause.ts'
import configFileError from './config-file-error/cause.ts'
import configOverrides from './config-overrides/cause.ts'
import connectionRefused from './connection-refused/cause.ts'
import connectionResetBeforeBanner from './connection-reset-before-banner/cause.ts'
import datasetKeyUsed from './dataset-key-used/cause.ts'
import diskFullOrQuota from './disk-full-or-quota/cause.ts'
import dnsFailure from './dns-failure/cause.ts'
import fileNameRefused from './file-name-refused/cause.ts'
import homeMissing from './home-missing/cause.ts'
import hostKeyAlgorithmMismatch from './host-key-algorithm-mismatch/cause.ts'
import hostKeyChanged from './host-key-changed/cause.ts'
import hostKeyRevoked from './host-key-revoked/cause.ts'
import hostKeyUnknown from './host-key-unknown/cause.ts'
import hostSyntaxWrong from './host-syntax-wrong/cause.ts'
import hostUnreachable from './host-unreachable/cause.ts'
import idleTimeout from './idle-timeout/cause.ts'
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
import keyTooWeak from './key-too-weak/cause.ts'
import keyTypeRefused from './key-type-refused/cause.ts'
import keyboardInteractiveRequired from './keyboard-interactive-required/cause.ts'
import knownHostsUnwritable from './known-hosts-unwritable/cause.ts'
import localFileMissing from './local-file-missing/cause.ts'
import mtuBlackhole from './mtu-blackhole/cause.ts'
import networkDrop from './network-drop/cause.ts'
import noSuchDirectory from './no-such-directory/cause.ts'
import notAnSshClient from './not-an-ssh-client/cause.ts'
import notAnSshServer from './not-an-ssh-server/cause.ts'
import overwriteRefused from './overwrite-refused/cause.ts'
import passphraseMissing from './passphrase-missing/cause.ts'
import passphraseWrong from './passphrase-wrong/cause.ts'
import passwordNotAccepted from './password-not-accepted/cause.ts'
import permissionDeniedRemotePath from './permission-denied-remote-path/cause.ts'
import portBlocked from './port-blocked/cause.ts'
import postQuantumWarning from './post-quantum-warning/cause.ts'
import postUploadCheckFailed from './post-upload-check-failed/cause.ts'
import proxyCommandFailed from './proxy-command-failed/cause.ts'
import proxyRequired from './proxy-required/cause.ts'
import publicKeyGivenAsPrivate from './public-key-given-as-private/cause.ts'
import publicKeyNotAccepted from './public-key-not-accepted/cause.ts'
import remotePathIsDirectory from './remote-path-is-directory/cause.ts'
import resumeMismatch from './resume-mismatch/cause.ts'
import scpNotAvailable from './scp-not-available/cause.ts'
import serverBusyOrBanned from './server-busy-or-banned/cause.ts'
import setAttributesRefused from './set-attributes-refused/cause.ts'
import sftpOnlyAccount from './sftp-only-account/cause.ts'
import sftpProtocolGarbage from './sftp-protocol-garbage/cause.ts'
import staleAddress from './stale-address/cause.ts'
import subdirectoryNotAllowed from './subdirectory-not-allowed/cause.ts'
import subsystemRefused from './subsystem-refused/cause.ts'
import textModeCorruption from './text-mode-corruption/cause.ts'
import tooManyAuthFailures from './too-many-auth-failures/cause.ts'
import usernameWrong from './username-wrong/cause.ts'
import wrongKeyOffered from './wrong-key-offered/cause.ts'
import wrongPort from './wrong-port/cause.ts'
import wrongProtocolFtp from './wrong-protocol-ftp/cause.ts'

export const causes: readonly Cause[] = [
  accountInactive,
  accountNotYetActive,
  agentRefused,
  agentUnavailable,
  archiveTypeRefused,
  checksumMismatch,
  chrootBadOwnership,
  cipherOrMacMismatch,
  configFileError,
  configOverrides,
  connectionRefused,
  connectionResetBeforeBanner,
  datasetKeyUsed,
  diskFullOrQuota,
  dnsFailure,
  fileNameRefused,
  homeMissing,
  hostKeyAlgorithmMismatch,
  hostKeyChanged,
  hostKeyRevoked,
  hostKeyUnknown,
  hostSyntaxWrong,
  hostUnreachable,
  idleTimeout,
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
  keyTooWeak,
  keyTypeRefused,
  keyboardInteractiveRequired,
  knownHostsUnwritable,
  localFileMissing,
  mtuBlackhole,
  networkDrop,
  noSuchDirectory,
  notAnSshClient,
  notAnSshServer,
  overwriteRefused,
  passphraseMissing,
  passphraseWrong,
  passwordNotAccepted,
  permissionDeniedRemotePath,
  portBlocked,
  postQuantumWarning,
  postUploadCheckFailed,
  proxyCommandFailed,
  proxyRequired,
  publicKeyGivenAsPrivate,
  publicKeyNotAccepted,
  remotePathIsDirectory,
  resumeMismatch,
  scpNotAvailable,
  serverBusyOrBanned,
  setAttributesRefused,
  sftpOnlyAccount,
  sftpProtocolGarbage,
  staleAddress,
  subdirectoryNotAllowed,
  subsystemRefused,
  textModeCorruption,
  tooManyAuthFailures,
  usernameWrong,
  wrongKeyOffered,
  wrongPort,
  wrongProtocolFtp,
]

const byId = new Map(causes.map((cause) => [cause.id, cause]))

/** The cause with this id; null while it is not written. */
export function causeOf(id: CauseId): Cause | null {
  return byId.get(id) ?? null
}
