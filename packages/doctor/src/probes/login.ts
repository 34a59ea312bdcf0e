import { before } from '../deadline.ts'
import type { Detail } from '../detail.ts'
import { nameOf } from '../keys/candidates.ts'
import { type LocalKey, unlockKey } from '../keys/local-key.ts'
import { Notes, type Probe, type ProbeResult } from '../probe.ts'
import { agentSign } from '../ssh/agent.ts'
import type { Sign, SshLink } from '../ssh/link.ts'
import { signerOf } from '../ssh/ssh2-link.ts'
import type { Candidate, Visit } from '../visit.ts'
import { faultOf } from './key-files.ts'
import { reconnect } from './way.ts'

/** As many tries as OpenSSH gives (`NumberOfPasswordPrompts`). */
const PASSPHRASE_TRIES = 3

/** Logs in with the key that the server said it would take: the one that the client would use. */
export const login: Probe = {
  id: 'login',
  facts: ['auth.result'],
  async run(visit, signal) {
    const notes = new Notes('login')
    const { settings, accepted, hostKeyTrusted } = visit
    let { link } = visit
    if (visit.loggedIn) return notes.result('ok', { kind: 'logged-in', user: settings?.user ?? '', key: '' })
    if (link === null || settings === null || accepted === null || !hostKeyTrusted) {
      notes.missed('auth.result', 'an-earlier-step-failed')
      return notes.result('skipped', { kind: 'because', reason: 'an-earlier-step-failed' })
    }
    const signer = await signerFor(visit, accepted, notes, signal)
    if ('detail' in signer) {
      link.close()
      visit.link = null
      return notes.result(signer.status, signer.detail)
    }
    const { user, hostName } = settings
    const { file, fingerprint, type, inAgent } = accepted
    const key = {
      path: file?.path,
      fingerprintSha256: fingerprint,
      type,
      from: inAgent ? 'agent' : 'file',
    } as const
    // Servers wait for a minute or two; a person may have looked for a passphrase meanwhile.
    if (link.ended() !== null) link = await offerAgain(visit, accepted, signal)
    const answer = link && (await before(link.prove(signer.sign), signal))
    if (answer === null) {
      link?.close()
      visit.link = null
      notes.state('network.stalled', { during: 'authentication' })
      return notes.result('failed', { kind: 'silent' })
    }
    if (answer.outcome === 'accepted') {
      notes.state('auth.key', { ...key, outcome: 'proven' })
      notes.state('auth.result', { outcome: 'accepted', user, host: hostName })
      visit.loggedIn = true
      return notes.result('ok', { kind: 'logged-in', user, key: nameOf(accepted) })
    }
    visit.link = null
    link?.close()
    if (answer.outcome === 'not-signed') {
      notes.state('auth.key', { ...key, outcome: 'not-signed' })
      notes.state('auth.agent', { outcome: 'refused', keys: visit.agentKeys.length })
      notes.state('auth.result', { outcome: 'refused', user, host: hostName })
      return notes.result('failed', { kind: 'agent-refused' })
    }
    if (answer.outcome === 'refused' && answer.partial) {
      notes.state('auth.attempt', { method: 'publickey', outcome: 'partial', user })
      notes.state('auth.methods', { allowed: answer.methods })
      notes.state('auth.result', { outcome: 'second-factor-asked', user, host: hostName })
      return notes.result('failed', { kind: 'second-factor' })
    }
    if (answer.outcome === 'refused') {
      notes.state('auth.attempt', { method: 'publickey', outcome: 'refused', user })
      notes.state('auth.result', { outcome: 'refused', user, host: hostName })
      return notes.result('failed', { kind: 'not-logged-in' })
    }
    notes.state('network.ended', {
      how: answer.how === 'reset' ? 'reset' : 'closed',
      during: 'authentication',
      by: 'server',
    })
    return notes.result('failed', { kind: 'connection-ended', message: answer.message })
  },
}

/** The same key, on another connection, up to the same point. */
async function offerAgain(visit: Visit, key: Candidate, signal: AbortSignal): Promise<SshLink | null> {
  const link = await reconnect(visit, signal)
  visit.link = link
  if (link === null || (await before(link.methods(), signal))?.outcome !== 'refused') return null
  return (await before(link.offer(key), signal))?.outcome === 'would-accept' ? link : null
}

type Signer = { readonly sign: Sign } | { readonly status: ProbeResult['status']; readonly detail: Detail }

async function signerFor(visit: Visit, key: Candidate, notes: Notes, signal: AbortSignal): Promise<Signer> {
  const { host, settings } = visit
  const { file, inAgent } = key
  const socket = settings?.agentSocket
  if (inAgent && socket)
    return { sign: (data, algorithm) => agentSign(host, socket, key, data, algorithm, signal) }
  if (file === null) return { status: 'skipped', detail: { kind: 'because', reason: 'nothing-to-look-at' } }
  const fault = faultOf(file)
  if (fault) {
    notes.missed('auth.result', 'an-earlier-step-failed')
    return { status: 'skipped', detail: { kind: 'because', reason: 'an-earlier-step-failed' } }
  }
  return file.encrypted
    ? askAndUnlock(visit, file, notes)
    : unlocked(await unlockKey(host, file.path, null), file)
}

type Unlocked = Awaited<ReturnType<typeof unlockKey>>

function unlocked(key: Unlocked, { path }: LocalKey): Signer {
  const sign = key.outcome === 'ok' ? signerOf(key.text) : null
  return sign ? { sign } : { status: 'unknown', detail: { kind: 'key-fault', path, fault: 'not-usable' } }
}

async function askAndUnlock(
  { host, person, settings }: Visit,
  file: LocalKey,
  notes: Notes,
): Promise<Signer> {
  const { path } = file
  const source = { kind: 'file', path } as const
  for (let attempt = 0; attempt < PASSPHRASE_TRIES; attempt++) {
    const given = await person.passphrase(path, attempt > 0)
    if (given.outcome !== 'given') {
      // Nobody could be asked now; whether somebody could be when a file is sent, the settings tell.
      const outcome = attempt > 0 ? 'wrong' : given.outcome
      if (outcome === 'nobody') notes.state('keyFile.passphrase', { path, outcome: 'nobody-to-ask' }, source)
      notes.missed('auth.result', settings?.batchMode ? 'not-possible-here' : 'not-permitted')
      return {
        status: outcome === 'declined' ? 'skipped' : 'failed',
        detail: { kind: 'passphrase', path, outcome },
      }
    }
    const key = await unlockKey(host, path, given.passphrase)
    if (key.outcome === 'ok') {
      notes.state('keyFile.passphrase', { path, outcome: 'accepted' }, source)
      return unlocked(key, file)
    }
    if (key.outcome === 'failed') return unlocked(key, file)
    notes.state('keyFile.passphrase', { path, outcome: 'wrong' }, source)
  }
  return { status: 'failed', detail: { kind: 'passphrase', path, outcome: 'wrong' } }
}
