/**
 * The error numbers of libssh2 (include/libssh2.h, LIBSSH2_ERROR_*), which programs built on it pass on without a word.
 */
import type { Draft } from '../pattern.ts'
import { fact } from '../pattern.ts'

const refused = fact('auth.result', { outcome: 'refused' })
const accepted = fact('auth.result', { outcome: 'accepted' })
const broken = fact('network.ended', { how: 'closed', by: 'unknown' })
const noAgreement = fact('handshake.negotiation', { what: 'unknown', outcome: 'nothing-in-common' })
const stalled = fact('handshake.stalled', { waitingFor: 'anything' })
const keyUnread = fact('keyFile.load', { outcome: 'bad-format' })

/** What each number may mean, one reading or several. */
const meaning: Readonly<Record<number, readonly (readonly Draft[])[]>> = {
  1: [[fact('network.connect', { outcome: 'failed' })]], // SOCKET_NONE
  2: [[fact('network.ended', { how: 'closed', during: 'handshake', by: 'unknown' })]], // BANNER_RECV
  5: [[noAgreement], [broken]], // KEX_FAILURE
  7: [[broken]], // SOCKET_SEND
  8: [[noAgreement], [broken]], // KEY_EXCHANGE_FAILURE
  9: [[stalled]], // TIMEOUT
  10: [[fact('hostKey.refused', {})], [noAgreement]], // HOSTKEY_INIT
  11: [[fact('hostKey.refused', {})]], // HOSTKEY_SIGN
  13: [[broken]], // SOCKET_DISCONNECT
  15: [[fact('auth.attempt', { method: 'password', outcome: 'refused' }), refused]], // PASSWORD_EXPIRED
  16: [
    [fact('keyFile.open', { outcome: 'failed' })],
    [keyUnread],
    [fact('keyFile.passphrase', { outcome: 'not-opened' })],
  ], // FILE
  18: [[refused]], // AUTHENTICATION_FAILED
  19: [[refused], [keyUnread]], // PUBLICKEY_UNVERIFIED
  21: [
    [accepted, fact('session.request', { kind: 'sftp', outcome: 'refused' })],
    [accepted, fact('session.request', { kind: 'shell', outcome: 'refused' })],
  ], // CHANNEL_FAILURE
  22: [[accepted, fact('session.request', { kind: 'sftp', outcome: 'refused' })]], // CHANNEL_REQUEST_DENIED
  30: [[stalled]], // SOCKET_TIMEOUT
  42: [[fact('auth.agent', { outcome: 'unavailable' })]], // AGENT_PROTOCOL
  43: [[broken]], // SOCKET_RECV
  46: [[fact('hostKey.refused', {})]], // KNOWN_HOSTS
}

/** @returns what the number, given without its sign, may mean; empty for numbers that say nothing of a cause */
export function libssh2Error(number: number): readonly (readonly Draft[])[] {
  return meaning[number] ?? []
}
