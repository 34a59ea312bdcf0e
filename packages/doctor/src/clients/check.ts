/** What another program's session would meet, as evidence of its own: it must not be mixed with that of OpenSSH. */
import {
  type ClientId,
  type Evidence,
  evidenceOf,
  type FactName,
  type Facts,
  type Loose,
  type Observation,
  observe,
  type Source,
} from '@tsunagu/catalogue'
import { fingerprintMd5, fingerprintSha256 } from '@tsunagu/keys'
import { readLocalKey } from '../keys/local-key.ts'
import { speaksAt } from '../probes/other-ports.ts'
import type { Visit } from '../visit.ts'
import type { OtherClients, StoredKey } from './find.ts'
import type { ClientSession, Setting } from './session.ts'

export interface ClientCheck {
  readonly client: ClientId
  /** As the person called the session; null for what the program trusts, whatever the session. */
  readonly session: string | null
  readonly evidence: Evidence
}

/** Sessions that lead to the server that was asked for, under one of its names or addresses, old ones among them. */
export function sessionsAbout({ sessions }: OtherClients, visit: Visit): ClientSession[] {
  const names = namesOf(visit)
  return sessions.filter(({ host }) => names.has(host.value.toLowerCase()))
}

function namesOf({ request, settings, frontDoor, addresses }: Visit): ReadonlySet<string> {
  const names = [
    request.host,
    settings?.hostName ?? request.host,
    ...addresses,
    ...(frontDoor?.hosts ?? []),
    ...(frontDoor?.addresses.map(({ address }) => address) ?? []),
  ]
  return new Set(names.map((name) => name.toLowerCase()))
}

class Stated {
  readonly #source: Source
  readonly list: Observation[] = []

  constructor(source: Source) {
    this.#source = source
  }

  state<F extends FactName>(fact: F, value: Loose<Facts[F]>, source: Source = this.#source): void {
    this.list.push(observe(fact, value, source) as Observation)
  }
}

function placeOf({ place, line }: Pick<Setting<unknown>, 'place' | 'line'>): Source {
  return { kind: 'file', path: place, ...(line !== null && { line }) }
}

/** What the session means to do, and what it would meet: the port that it names is tried, when it is another one. */
export async function checkSession(
  session: ClientSession,
  visit: Visit,
  signal: AbortSignal,
): Promise<ClientCheck> {
  const { client, name, host, user, keyFile, protocol, proxy, textMode } = session
  const facts = new Stated({ kind: 'probe', probe: 'other-clients' })
  facts.state('settings.platform', { id: visit.host.platform })
  facts.state('settings.client', { id: client })
  const port = session.port?.value ?? usualPorts[protocol.value] ?? 22
  const stale = visit.frontDoor?.addresses.some(({ address }) => address === host.value)
  facts.state(
    'settings.target',
    { host: host.value, port, user: user?.value, ...(stale && { address: host.value }) },
    placeOf(host),
  )
  facts.state('settings.protocol', { id: protocol.value }, placeOf(protocol))
  if (proxy)
    facts.state(
      'settings.proxy',
      { kind: proxy.value.kind, value: proxy.value.value ?? undefined },
      placeOf(proxy),
    )
  if (textMode) facts.state('settings.transferMode', { mode: 'text' }, placeOf(textMode))
  stateUser(session, visit, facts)
  if (protocol.value === 'sftp' || protocol.value === 'scp') {
    if (keyFile) await stateKey(keyFile, visit, facts)
    if (!proxy) await statePort(session, port, visit, facts, signal)
  } else if (visit.sshAnswers) {
    // Set up to speak something else, and what answers at this server is SSH.
    facts.state('handshake.firstBytes', { from: 'server', kind: 'ssh' })
  }
  return { client, session: name, evidence: evidenceOf(facts.list) }
}

const usualPorts: Partial<Record<Facts['settings.protocol']['id'], number>> = {
  sftp: 22,
  scp: 22,
  ftp: 21,
  ftps: 21,
}

/** Another name than the one that the server takes, or that was typed. */
function stateUser({ user }: ClientSession, { request, settings, accepted }: Visit, facts: Stated): void {
  const expected = accepted ? settings?.user : request.user
  if (user === null || !expected || user.value === expected) return
  facts.state(
    'settings.override',
    { option: 'User', value: user.value, expected, file: user.place, line: user.line ?? undefined },
    placeOf(user),
  )
  // The server was reached, and takes the other name.
  if (accepted) facts.state('handshake.firstBytes', { from: 'server', kind: 'ssh' })
}

async function stateKey(keyFile: Setting<string>, { host }: Visit, facts: Stated): Promise<void> {
  const path = keyFile.value.replace(/^~(?=[/\\])/, host.home)
  const key = await readLocalKey(host, path, { named: true, bySettings: false })
  facts.state('settings.keyFile', { path }, placeOf(keyFile))
  facts.state('keyFile.open', { outcome: key.open, path, named: true }, placeOf(keyFile))
  if (key.format) facts.state('keyFile.format', key.format, { kind: 'file', path })
}

/** Another port than that of the run: what answers there, beside the one that does. */
async function statePort(
  { port: set, host }: ClientSession,
  port: number,
  visit: Visit,
  facts: Stated,
  signal: AbortSignal,
): Promise<void> {
  const { settings, address } = visit
  if (settings === null || address === null || port === settings.port || !visit.sshAnswers) return
  const outcome = await speaksAt(visit, address, port, signal)
  if (outcome === null || outcome === 'ssh') return
  const source = placeOf(set ?? host)
  if (outcome === 'open-not-ssh')
    facts.state('handshake.firstBytes', { from: 'server', kind: 'binary' }, source)
  else facts.state('network.connect', { outcome, host: host.value, address, port }, source)
  facts.state('network.alternative', { host: host.value, address, port: settings.port, outcome: 'ssh' })
}

/** The programs that trust another key of this server than the one that it showed; one for each program. */
export function checkHostKeys({ hostKeys }: OtherClients, visit: Visit): ClientCheck[] {
  const { settings, shownHostKey, host } = visit
  if (settings === null || shownHostKey === null) return []
  const names = namesOf(visit)
  const shown = fingerprintSha256(shownHostKey.blob)
  const about = hostKeys.filter(
    ({ record }) =>
      names.has(record.host.toLowerCase()) &&
      record.port === settings.port &&
      // A key of another type is another key of the same server.
      record.key.type === shownHostKey.type,
  )
  const same = new Set(
    about.filter(({ record }) => fingerprintSha256(record.key.blob) === shown).map(({ client }) => client),
  )
  const differing = about.filter(
    ({ client }, at) => !same.has(client) && about.findIndex((other) => other.client === client) === at,
  )
  return differing.map((stored) => hostKeyCheck(stored, shownHostKey, host.platform))
}

function hostKeyCheck(
  { client, place, line, record }: StoredKey,
  shown: { readonly type: string; readonly blob: Uint8Array },
  platform: Visit['host']['platform'],
): ClientCheck {
  const facts = new Stated({ kind: 'probe', probe: 'other-clients' })
  facts.state('settings.platform', { id: platform })
  facts.state('settings.client', { id: client })
  facts.state('settings.target', { host: record.host, port: record.port })
  facts.state('hostKey.presented', {
    type: shown.type,
    fingerprintSha256: fingerprintSha256(shown.blob),
    fingerprintMd5: fingerprintMd5(shown.blob),
  })
  facts.state(
    'hostKey.check',
    { outcome: 'changed', host: record.host, file: place, line: line ?? undefined, type: shown.type },
    placeOf({ place, line }),
  )
  return { client, session: null, evidence: evidenceOf(facts.list) }
}
