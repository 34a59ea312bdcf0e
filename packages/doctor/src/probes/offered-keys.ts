import { before } from '../deadline.ts'
import { nameOf, offersOf } from '../keys/candidates.ts'
import { otherLocalKeys } from '../keys/local-key.ts'
import { Notes, type Probe, type ProbeResult } from '../probe.ts'
import type { Ended, SshLink } from '../ssh/link.ts'
import type { Candidate, Visit } from '../visit.ts'
import { reconnect } from './way.ts'

/** Servers end a connection after some refusals (OpenSSH: `MaxAuthTries 6`); fewer than that are offered on one. */
const KEYS_ON_ONE_CONNECTION = 5
/** Connections for keys that the settings would not offer. More of them would look like an attack. */
const MAX_CONNECTIONS = 6

/**
 * Offers public keys without a signature (RFC 4252 section 7): first those that the settings would offer, in their
 * order, on one connection, as the client would. When the server takes none of them, every other public key of
 * this machine, few on each connection. No passphrase is needed, and nobody is logged in.
 */
export const offeredKeys: Probe = {
  id: 'offered-keys',
  facts: ['auth.methods', 'auth.key'],
  async run(visit, signal) {
    const notes = new Notes('offered-keys')
    const { link, settings, hostKeyTrusted, host } = visit
    if (link === null || settings === null || !hostKeyTrusted) {
      notes.missed('auth.key', 'an-earlier-step-failed')
      return notes.result('skipped', { kind: 'because', reason: 'an-earlier-step-failed' })
    }
    const methods = await before(link.methods(), signal)
    if (methods === null) return stalled(visit, notes)
    if (methods.outcome === 'ended') return lost(visit, notes, methods)
    const { user, hostName } = settings
    if (methods.outcome === 'accepted') {
      // The server asks for nothing at all.
      notes.state('auth.attempt', { method: 'none', outcome: 'accepted', user })
      notes.state('auth.result', { outcome: 'accepted', user, host: hostName })
      visit.loggedIn = true
      return notes.result('ok', { kind: 'logged-in', user, key: '' })
    }
    notes.state('auth.methods', { allowed: methods.methods })
    const others = await otherLocalKeys(host, new Set(visit.localKeys.map(({ path }) => path)))
    const offers = offersOf(settings, visit.localKeys, visit.agentKeys, others)
    if (!methods.methods.includes('publickey') || !settings.publicKeys) {
      for (const candidate of offers.bySettings.slice(0, 1)) stateKey(notes, candidate, 'skipped')
      notes.state('auth.result', { outcome: 'refused', user, host: hostName })
      return notes.result('failed', { kind: 'no-public-keys' })
    }
    return offerAll({ visit, notes, signal, link, offers })
  },
}

interface Offering {
  readonly visit: Visit
  readonly notes: Notes
  readonly signal: AbortSignal
  readonly link: SshLink
  readonly offers: ReturnType<typeof offersOf>
}

async function offerAll({ visit, notes, signal, link, offers }: Offering): Promise<ProbeResult> {
  const { settings } = visit
  if (settings === null) throw new Error('the settings come before the keys')
  const { user, hostName } = settings
  let offered = 0
  let tooMany = false
  let left: readonly Candidate[] = []
  for (const [index, candidate] of offers.bySettings.entries()) {
    const answer = await before(link.offer(candidate), signal)
    if (answer === null) return stalled(visit, notes)
    if (answer.outcome === 'ended') {
      if (!isTooMany(answer)) return lost(visit, notes, answer)
      stateKey(notes, candidate, 'refused')
      offered++
      tooMany = true
      left = offers.bySettings.slice(index + 1)
      break
    }
    if (answer.outcome === 'not-offered') {
      stateKey(notes, candidate, 'skipped')
      continue
    }
    offered++
    if (answer.outcome === 'refused') {
      stateKey(notes, candidate, 'refused')
      continue
    }
    stateKey(notes, candidate, 'accepted')
    const allowed = settings.algorithms?.publicKey
    if (answer.algorithm === 'ssh-rsa' && allowed && allowed.length > 0 && !allowed.includes('ssh-rsa')) {
      // The server takes the key with SHA-1 only, which the client does not make any more.
      notes.state('auth.signature', { outcome: 'no-mutual-algorithm', type: 'ssh-rsa' })
      notes.state('auth.result', { outcome: 'refused', user, host: hostName })
      return notes.result('failed', { kind: 'not-logged-in' })
    }
    visit.accepted = candidate
    return notes.result('ok', { kind: 'would-accept', key: nameOf(candidate), offered, bySettings: true })
  }
  const certified = !tooMany && (await hasCertificate(visit))
  if (tooMany) notes.state('auth.result', { outcome: 'too-many-failures', user, host: hostName })
  else {
    if (offers.bySettings.length === 0) stateNothing(visit, notes)
    if (certified) notes.missed('auth.result', 'not-possible-here')
    else notes.state('auth.result', { outcome: 'refused', user, host: hostName })
  }
  link.close()
  visit.link = null
  const more = await offerOthers(visit, notes, signal, [...left, ...offers.others])
  offered += more.offered
  if (more.accepted) {
    const key = nameOf(more.accepted)
    return notes.result('failed', { kind: 'would-accept', key, offered, bySettings: false })
  }
  if (offered === 0) return notes.result('failed', { kind: 'nothing-to-offer' })
  if (certified) return notes.result('unknown', { kind: 'because', reason: 'not-possible-here' })
  return notes.result('failed', { kind: 'none-accepted', offered, tooMany, all: more.all })
}

/**
 * Whether a certificate lies beside one of the keys. OpenSSH offers it before the key; the library cannot, so that
 * the refusal of the bare key says nothing.
 */
async function hasCertificate({ host, localKeys }: Visit): Promise<boolean> {
  const found = await Promise.all(localKeys.map(({ path }) => host.stat(`${path}-cert.pub`)))
  return found.some(({ outcome }) => outcome === 'ok')
}

/** Nothing to offer: then it matters that there is no agent, or an empty one. */
function stateNothing({ settings, agentKeys }: Visit, notes: Notes): void {
  notes.state('auth.nothingToTry', { user: settings?.user })
  if (settings?.agentSocket && agentKeys.length === 0)
    notes.state('auth.agent', { outcome: 'empty', keys: 0 })
}

/** Keys that the client would not offer, or not in time. Stops at the first that the server would take. */
async function offerOthers(
  visit: Visit,
  notes: Notes,
  signal: AbortSignal,
  candidates: readonly Candidate[],
): Promise<{ readonly offered: number; readonly accepted: Candidate | null; readonly all: boolean }> {
  let offered = 0
  const queue = [...candidates]
  for (
    let connections = 0;
    connections < MAX_CONNECTIONS && queue.length > 0 && !signal.aborted;
    connections++
  ) {
    const link = await reconnect(visit, signal)
    if (link === null) break
    try {
      const methods = await before(link.methods(), signal)
      if (methods?.outcome !== 'refused') break
      for (let onThis = 0; onThis < KEYS_ON_ONE_CONNECTION && queue.length > 0; ) {
        const [candidate] = queue
        if (!candidate) break
        const answer = await before(link.offer(candidate), signal)
        if (answer === null) break
        // The server counts otherwise than expected: the key is offered again on the next connection.
        if (answer.outcome === 'ended') {
          if (onThis === 0) queue.shift()
          break
        }
        queue.shift()
        if (answer.outcome === 'not-offered') continue
        onThis++
        offered++
        if (answer.outcome === 'would-accept') {
          stateKey(notes, candidate, 'accepted')
          return { offered, accepted: candidate, all: false }
        }
        if (!candidate.bySettings) continue
        stateKey(notes, candidate, 'refused')
      }
    } finally {
      link.close()
    }
  }
  return { offered, accepted: null, all: queue.length === 0 }
}

function stateKey(notes: Notes, candidate: Candidate, outcome: 'accepted' | 'refused' | 'skipped'): void {
  const { file, fingerprint, type, inAgent, bySettings } = candidate
  notes.state('auth.key', {
    outcome,
    path: file?.path,
    fingerprintSha256: fingerprint,
    type,
    from: inAgent ? 'agent' : file?.named ? 'settings' : 'file',
    ...(!bySettings && { bySettings: false }),
  })
}

/** SSH_DISCONNECT_PROTOCOL_ERROR with these words is what OpenSSH says; others use code 14 (RFC 4253 section 11.1). */
function isTooMany({ how, reason, message }: Ended): boolean {
  return how === 'disconnected' && (reason === 14 || /too many auth/i.test(message))
}

function stalled(visit: Visit, notes: Notes): ProbeResult {
  visit.link?.close()
  visit.link = null
  notes.state('network.stalled', { during: 'authentication' })
  return notes.result('failed', { kind: 'silent' })
}

function lost(visit: Visit, notes: Notes, ended: Ended): ProbeResult {
  visit.link = null
  if (isTooMany(ended)) {
    notes.state('auth.result', { outcome: 'too-many-failures', user: visit.settings?.user })
    return notes.result('failed', { kind: 'none-accepted', offered: 0, tooMany: true, all: false })
  }
  if (ended.how === 'disconnected' && ended.message !== '')
    notes.state('handshake.turnedAway', { reason: 'other', message: ended.message.slice(0, 200) })
  notes.state('network.ended', {
    how: ended.how === 'reset' || ended.how === 'timed-out' ? ended.how : 'closed',
    during: 'authentication',
    by: 'server',
  })
  return notes.result('failed', { kind: 'connection-ended', message: ended.message })
}
