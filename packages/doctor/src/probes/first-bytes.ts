import { Notes, type Probe } from '../probe.ts'
import { kindOfFirstBytes, shownText, tlsGreeting, turnedAway } from '../ssh/first-bytes.ts'
import type { SshLink } from '../ssh/link.ts'
import { hostKeyAlgorithmsFor } from '../trust/known-keys.ts'
import type { Visit } from '../visit.ts'
import { LARGE_BYTES } from './large-packets.ts'

/** A server that greets in words has this long, in milliseconds, to come to its version line. */
const GREETING_MS = 700

/** What speaks at the port. Sends our version line, as every SSH client does, and nothing else. */
export const firstBytes: Probe = {
  id: 'first-bytes',
  facts: ['handshake.firstBytes'],
  async run(visit, signal) {
    const notes = new Notes('first-bytes')
    const { settings, stream, openLink } = visit
    if (settings === null || stream === null) {
      notes.missed('handshake.firstBytes', 'an-earlier-step-failed')
      return notes.result('skipped', { kind: 'because', reason: 'an-earlier-step-failed' })
    }
    visit.hostKeyAlgorithms = await hostKeyAlgorithmsFor(visit)
    // Only where the service can be asked; of everybody else nobody needs a number.
    visit.portal = visit.request.portal ?? portalOf(visit)
    if (visit.portal !== null) visit.number = Buffer.from(visit.host.random(16)).toString('hex')
    const link = openLink(stream, {
      user: settings.user,
      hostKeyAlgorithms: visit.hostKeyAlgorithms,
      ignoredBytes: LARGE_BYTES,
      ...(visit.number !== null && { comment: `seen=${visit.number}` }),
    })
    visit.link = link
    visit.stream = null
    const tlsMs = Math.min(TLS_MS, visit.connectMs / 4)
    const silence = AbortSignal.timeout(Math.round(visit.connectMs - tlsMs - 200))
    const silent = await listen(link, AbortSignal.any([signal, silence]))
    const bytes = link.received()
    const kind = kindOfFirstBytes(bytes)
    if (kind === 'ssh') {
      visit.sshAnswers = true
      const text = link.serverVersion() ?? ''
      notes.state('handshake.firstBytes', { from: 'server', kind, text: text.slice(0, 255) })
      notes.state('handshake.serverSoftware', { text: text.replace(/^SSH-[\d.]+-/, '').slice(0, 255) })
      return notes.result('ok', { kind: 'software', text })
    }
    link.close()
    visit.link = null
    const refused = turnedAway(bytes)
    if (refused) {
      notes.state('handshake.turnedAway', refused)
      return notes.result('failed', { kind: 'turned-away', message: refused.message ?? '' })
    }
    const errors = visit.piped?.errors().trim() ?? ''
    const gone = visit.piped?.ended() ?? null
    if (kind === 'nothing' && visit.piped && gone) {
      const message = errors.split(/\r?\n/).at(-1)?.slice(0, 300) ?? ''
      notes.state('network.proxy', {
        outcome: gone.missing ? 'not-found' : 'failed',
        kind: settings.proxyCommand === null ? 'jump' : 'command',
        ...(message !== '' && { message }),
      })
      return notes.result('failed', { kind: 'connection-ended', message })
    }
    if (kind === 'nothing' && (await speaksTls(visit, tlsMs, signal))) {
      notes.state('handshake.firstBytes', { from: 'server', kind: 'tls' })
      return notes.result('failed', { kind: 'other-service', service: 'TLS' })
    }
    if (kind !== 'nothing') {
      notes.state('handshake.firstBytes', { from: 'server', kind, text: shownText(bytes) })
      return notes.result('failed', { kind: 'other-service', service: serviceName(kind) })
    }
    const end = link.ended()
    if (silent || end === null) {
      notes.state('handshake.stalled', { waitingFor: 'version-line' })
      return notes.result('failed', { kind: 'silent' })
    }
    notes.state('network.ended', {
      how: end.how === 'reset' ? 'reset' : 'closed',
      during: 'handshake',
      by: 'server',
      bytesReceived: 0,
    })
    return notes.result('failed', { kind: 'connection-ended', message: '' })
  },
}

function portalOf({ frontDoor }: Visit): URL | null {
  return frontDoor?.portal === undefined ? null : new URL(frontDoor.portal.replace(/\/?$/, '/'))
}

/** Waits until it is clear what speaks. @returns true when nothing was said before the signal */
async function listen(link: SshLink, signal: AbortSignal): Promise<boolean> {
  const timeUp = new Promise<'time-up'>((resolve) => {
    if (signal.aborted) resolve('time-up')
    signal.addEventListener('abort', () => resolve('time-up'), { once: true })
  })
  if ((await Promise.race([link.heard(), timeUp])) === 'time-up') return true
  for (let waited = 0; waited < GREETING_MS; waited += 20) {
    const kind = kindOfFirstBytes(link.received())
    if ((kind === 'ssh' && link.serverVersion() !== null) || link.ended() !== null) break
    if (kind !== 'ssh' && kind !== 'text' && kind !== 'nothing') break
    if (signal.aborted) break
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return false
}

/** Whether a TLS server is there: those say nothing to a version line. Looked up on a connection of its own. */
async function speaksTls(
  { host, address, settings }: Visit,
  ms: number,
  signal: AbortSignal,
): Promise<boolean> {
  if (address === null || settings === null) return false
  const patience = AbortSignal.any([AbortSignal.timeout(Math.round(ms)), signal])
  const connected = await host.connect({ address, port: settings.port }, patience)
  if (connected.outcome !== 'open') return false
  const { stream } = connected
  return new Promise((resolve) => {
    const end = (answer: boolean) => {
      stream.destroy()
      resolve(answer)
    }
    patience.addEventListener('abort', () => end(false), { once: true })
    stream.once('error', () => end(false))
    stream.once('close', () => resolve(false))
    stream.once('data', (part: Uint8Array) => end(kindOfFirstBytes(part) === 'tls'))
    stream.write(tlsGreeting(new Uint8Array(32)))
  })
}

/** A TLS server nearby answers at once. */
const TLS_MS = 1500

const serviceNames: Partial<Record<string, string>> = {
  http: 'HTTP',
  tls: 'TLS',
  ftp: 'FTP',
  smtp: 'SMTP',
  telnet: 'Telnet',
  rdp: 'RDP',
}

function serviceName(kind: string): string {
  return serviceNames[kind] ?? '?'
}
