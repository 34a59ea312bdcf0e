/**
 * What would have been observed if a cause were the reason, and no more: the learned guess names causes, and a cause
 * finds itself in facts. A cause without facts here is never guessed from words.
 */
import type { CauseId } from '../../causes/ids.ts'
import { type Draft, fact } from '../pattern.ts'

const refused = fact('auth.result', { outcome: 'refused' })
const accepted = fact('auth.result', { outcome: 'accepted' })
const closed = fact('sftp.start', { outcome: 'closed' })
const noAgreement = (what: 'kex' | 'host-key' | 'cipher') =>
  fact('handshake.negotiation', { what, outcome: 'nothing-in-common' })
const cutOff = fact('network.ended', { how: 'closed', during: 'handshake', by: 'unknown' })

export const suppositions: Partial<Record<CauseId, readonly Draft[]>> = {
  // ── reaching the server ────────────────────────────────────────────────────────────────────────────
  'dns-failure': [fact('network.lookup', { outcome: 'not-found' })],
  'stale-address': [fact('network.connect', { outcome: 'timed-out' })],
  'port-blocked': [fact('network.connect', { outcome: 'timed-out' })],
  'connection-refused': [fact('network.connect', { outcome: 'refused' })],
  'host-unreachable': [fact('network.connect', { outcome: 'unreachable' })],
  'wrong-port': [fact('network.connect', { outcome: 'refused' })],
  'proxy-required': [fact('network.connect', { outcome: 'timed-out' })],
  'proxy-command-failed': [fact('network.proxy', { outcome: 'failed' })],
  'not-an-ssh-server': [fact('handshake.firstBytes', { from: 'server', kind: 'text' })],
  'not-an-ssh-client': [fact('handshake.firstBytes', { from: 'client', kind: 'text' })],
  'connection-reset-before-banner': [cutOff],
  'server-busy-or-banned': [fact('handshake.turnedAway', { reason: 'other' })],
  'network-drop': [accepted, fact('network.ended', { how: 'reset', by: 'unknown' })],
  'idle-timeout': [accepted, fact('network.ended', { how: 'broken-pipe', by: 'unknown' })],
  'mtu-blackhole': [fact('handshake.stalled', { waitingFor: 'kex-reply' })],
  // ── agreeing on encryption ─────────────────────────────────────────────────────────────────────────
  'kex-mismatch': [noAgreement('kex')],
  'host-key-algorithm-mismatch': [noAgreement('host-key')],
  'cipher-or-mac-mismatch': [noAgreement('cipher')],
  'post-quantum-warning': [fact('handshake.postQuantum', { on: false })],
  // ── trusting the server ────────────────────────────────────────────────────────────────────────────
  'host-key-changed': [fact('hostKey.check', { outcome: 'changed' })],
  'host-key-unknown': [fact('hostKey.check', { outcome: 'unknown', refused: true })],
  'host-key-revoked': [fact('hostKey.check', { outcome: 'revoked' })],
  'known-hosts-unwritable': [fact('hostKey.store', { operation: 'write', outcome: 'failed' })],
  // ── the key file ───────────────────────────────────────────────────────────────────────────────────
  'key-file-missing': [fact('keyFile.open', { outcome: 'missing', named: true }), refused],
  'key-file-unreadable': [fact('keyFile.open', { outcome: 'denied', named: true }), refused],
  'key-permissions-too-open': [fact('keyFile.permissions', { tooOpen: true })],
  'key-permissions-too-open-windows': [fact('keyFile.permissions', { tooOpen: true, system: 'windows' })],
  'key-format-putty-in-openssh': [fact('keyFile.load', { outcome: 'bad-format' })],
  'key-format-openssh-in-putty': [
    fact('settings.client', { id: 'putty' }),
    fact('keyFile.format', { format: 'openssh' }),
    fact('keyFile.load', { outcome: 'unsupported-format' }),
  ],
  'key-format-ppk-too-new': [fact('keyFile.load', { outcome: 'unsupported-version' })],
  'key-format-unsupported-new-openssh': [fact('keyFile.load', { outcome: 'unsupported-format' })],
  'public-key-given-as-private': [fact('keyFile.load', { outcome: 'not-private' })],
  'key-file-corrupt': [fact('keyFile.load', { outcome: 'bad-format' })],
  'passphrase-wrong': [fact('keyFile.passphrase', { outcome: 'wrong' })],
  'passphrase-missing': [fact('keyFile.passphrase', { outcome: 'nobody-to-ask' })],
  // ── being let in ───────────────────────────────────────────────────────────────────────────────────
  'password-not-accepted': [fact('auth.attempt', { method: 'password', outcome: 'refused' }), refused],
  'public-key-not-accepted': [fact('auth.methods', { allowed: ['password'] }), refused],
  'key-not-registered': [refused],
  'wrong-key-offered': [refused],
  'key-belongs-to-another-account': [fact('auth.registration', { registered: 'another-account' }), refused],
  'key-type-refused': [fact('auth.signature', { outcome: 'key-type-refused' }), refused],
  'key-too-weak': [fact('auth.signature', { outcome: 'key-too-short' }), refused],
  'too-many-auth-failures': [fact('auth.result', { outcome: 'too-many-failures' })],
  'agent-unavailable': [fact('auth.agent', { outcome: 'unavailable' }), refused],
  'agent-refused': [fact('auth.agent', { outcome: 'refused' }), refused],
  'username-wrong': [fact('auth.account', { state: 'unknown' }), refused],
  'account-inactive': [fact('auth.account', { state: 'locked' }), refused],
  'account-not-yet-active': [refused],
  'keyboard-interactive-required': [fact('auth.result', { outcome: 'second-factor-asked' })],
  // ── starting SFTP ──────────────────────────────────────────────────────────────────────────────────
  'home-missing': [accepted, closed],
  'chroot-bad-ownership': [accepted, closed],
  'subsystem-refused': [accepted, fact('session.request', { kind: 'sftp', outcome: 'refused' })],
  'sftp-only-account': [accepted, fact('session.request', { kind: 'exec', outcome: 'refused' })],
  'scp-not-available': [accepted, fact('session.request', { kind: 'scp', outcome: 'command-not-found' })],
  'sftp-protocol-garbage': [accepted, fact('sftp.garbage', {})],
  // ── files ──────────────────────────────────────────────────────────────────────────────────────────
  'permission-denied-remote-path': [fact('file.operation', { operation: 'other', outcome: 'denied' })],
  'no-such-directory': [fact('file.operation', { operation: 'other', outcome: 'missing' })],
  'file-name-refused': [fact('file.operation', { operation: 'open-write', outcome: 'name-refused' })],
  'disk-full-or-quota': [fact('file.operation', { operation: 'write', outcome: 'no-space' })],
  'overwrite-refused': [fact('file.operation', { operation: 'open-write', outcome: 'exists' })],
  'remote-path-is-directory': [fact('file.operation', { operation: 'open-write', outcome: 'is-directory' })],
  'set-attributes-refused': [fact('file.operation', { operation: 'set-attributes', outcome: 'denied' })],
  'post-upload-check-failed': [fact('file.operation', { operation: 'stat', outcome: 'failed' })],
  'resume-mismatch': [fact('file.resume', { sameStart: false })],
  'subdirectory-not-allowed': [fact('file.rule', { rule: 'no-subdirectory', path: '' })],
  'archive-type-refused': [fact('file.rule', { rule: 'archive-type', path: '' })],
  'text-mode-corruption': [fact('file.lineEnds', { changed: true })],
  'checksum-mismatch': [fact('file.checksum', { same: false })],
  'local-file-missing': [fact('file.local', { outcome: 'missing' })],
  // ── settings ───────────────────────────────────────────────────────────────────────────────────────
  'config-file-error': [fact('settings.configLine', { problem: 'syntax' })],
  'host-syntax-wrong': [fact('settings.hostSyntax', { given: '', problem: 'other' })],
  'wrong-protocol-ftp': [
    fact('settings.protocol', { id: 'ftp' }),
    fact('network.connect', { outcome: 'failed' }),
  ],
}
