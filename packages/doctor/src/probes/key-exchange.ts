import { before } from '../deadline.ts'
import { pingSizes } from '../network/ping.ts'
import { Notes, type Probe } from '../probe.ts'
import type { Algorithms } from '../settings/settings.ts'
import { readServerOffer, type ServerOffer } from '../ssh/first-bytes.ts'
import { OWN_ALGORITHMS } from '../ssh/own-algorithms.ts'

/** Markers of the negotiation that are no methods (RFC 8308; OpenSSH's PROTOCOL). */
const marker = /^(?:ext-info-[cs]|kex-strict-[cs]-v00@openssh\.com)$/

const kinds = [
  ['kex', 'kex'],
  ['hostKey', 'host-key'],
  ['cipher', 'cipher'],
  ['mac', 'mac'],
] as const

/** Ciphers with a MAC of their own (RFC 5647): for them the MAC does not matter. */
const authenticated = /gcm@openssh\.com$|poly1305@openssh\.com$/

/** RFC 4253 section 11.1. */
const TOO_MANY_CONNECTIONS = 12

/** The part of the deadline that is waited; in the rest the size of packets is looked at. */
const PATIENCE_SHARE = 0.5

/** Whether the client and the server agree on encryption, and a full key exchange up to the host key. */
export const keyExchange: Probe = {
  id: 'key-exchange',
  facts: ['handshake.negotiation', 'hostKey.presented'],
  async run(visit, signal) {
    const notes = new Notes('key-exchange')
    const { link, settings, host, address, request } = visit
    if (link === null || settings === null) {
      notes.missed('handshake.negotiation', 'an-earlier-step-failed')
      return notes.result('skipped', { kind: 'because', reason: 'an-earlier-step-failed' })
    }
    const patience = AbortSignal.timeout(Math.round(request.timeoutMs * PATIENCE_SHARE))
    const shown = await before(link.hostKey(), AbortSignal.any([signal, patience]))
    if (shown === null) {
      link.close()
      visit.link = null
      notes.state('handshake.stalled', { waitingFor: 'kex-reply' })
      const sizes = address === null ? null : await pingSizes(host, address, signal)
      if (sizes)
        notes.state('network.largePackets', {
          vanish: sizes.vanish,
          passed: sizes.passed,
          lost: sizes.lost ?? undefined,
        })
      return notes.result('failed', { kind: 'silent' })
    }
    const offer = readServerOffer(link.received())
    const client = settings.algorithms ?? OWN_ALGORITHMS
    const quarrel = offer && disagreement(client, offer)
    if (offer && quarrel) {
      const [ours, what] = quarrel
      notes.state('handshake.negotiation', {
        what,
        outcome: 'nothing-in-common',
        client: client[ours].slice(0, 100),
        server: offer[ours].slice(0, 100),
      })
      link.close()
      visit.link = null
      return notes.result('failed', { kind: 'no-agreement', what })
    }
    if (shown.outcome === 'shown') {
      if (offer)
        for (const [ours, what] of kinds)
          if (what !== 'mac')
            notes.state('handshake.negotiation', {
              what,
              outcome: 'agreed',
              chosen: chosen(client[ours], offer[ours]),
            })
      const kex = offer ? chosen(client.kex, offer.kex) : undefined
      const cipher = offer ? chosen(client.cipher, offer.cipher) : undefined
      return notes.result('ok', { kind: 'algorithms', kex: kex ?? '', cipher: cipher ?? '' })
    }
    visit.link = null
    if (shown.how === 'protocol' && offer && disagreement(OWN_ALGORITHMS, offer)) {
      notes.missed('hostKey.presented', 'not-possible-here')
      return notes.result('unknown', { kind: 'not-spoken-here' })
    }
    // Before its KEXINIT a server has nothing to quarrel about: it says that it does not want this client now.
    if (shown.how === 'disconnected' && offer === null && shown.message !== '') {
      const reason = shown.reason === TOO_MANY_CONNECTIONS ? 'too-many-connections' : 'other'
      notes.state('handshake.turnedAway', { reason, message: shown.message.slice(0, 200) })
      return notes.result('failed', { kind: 'turned-away', message: shown.message.slice(0, 200) })
    }
    notes.state('network.ended', {
      how: shown.how === 'reset' || shown.how === 'timed-out' ? shown.how : 'closed',
      during: 'handshake',
      by: 'server',
      bytesReceived: link.received().length,
    })
    return notes.result('failed', { kind: 'connection-ended', message: shown.message })
  },
}

type Lists = Pick<Algorithms, 'kex' | 'hostKey' | 'cipher' | 'mac'>

function disagreement(client: Lists, server: ServerOffer): (typeof kinds)[number] | null {
  const cipher = chosen(client.cipher, server.cipher)
  return (
    kinds.find(
      ([list, what]) =>
        chosen(client[list], server[list]) === undefined &&
        !(what === 'mac' && cipher !== undefined && authenticated.test(cipher)),
    ) ?? null
  )
}

/** The client's first one that the server has, too (RFC 4253 section 7.1). */
function chosen(client: readonly string[], server: readonly string[]): string | undefined {
  return client.find((name) => !marker.test(name) && server.includes(name))
}
