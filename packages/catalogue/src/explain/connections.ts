/** Which lines of a text belong to one connection: an attempt of a client, or one connection in a server's log. */
import type { Observation } from '../evidence/evidence.ts'
import type { ClientId } from '../evidence/facts.ts'
import type { Reading } from './reader.ts'

/** What was observed of one connection, in order. */
export interface Connection {
  readonly observations: readonly Observation[]
  /** The program whose words these are; null when they are nobody's own. */
  readonly speaker: ClientId | null
  /** Whether it shows a login or a session that worked. */
  readonly gotIn: boolean
}

/** A process of the server, which serves one connection. */
const serverProcess = /\bsshd(?:-session|-auth)?\[(\d{1,10})\]/
/** The other end of a connection, as the server names it; unique as long as the connection stands. */
const peer =
  /\b(?:from|by|with|user \S{1,64}) (?:invalid user \S{0,64} )?(?:authenticating user \S{1,64} )?(\S{3,64}) port (\d{1,5})\b/
const opened = /\bConnection from (\S{3,64}) port (\d{1,5}) on /

/** Facts about the person's side; they hold for the attempts that follow. */
function isAboutHere({ fact }: Observation): boolean {
  return fact.startsWith('settings.') || fact.startsWith('keyFile.')
}

/**
 * Splits a reading by connection. One element when the text is about one, or nothing shows where one ends.
 * Facts that precede every attempt, such as the client's name, belong to each.
 */
export function connectionsOf(reading: Reading): readonly Connection[] {
  const clientSide: { observation: Observation; speaker: ClientId | null }[] = []
  const served = new Map<string, Observation[]>()
  const byPeer = new Map<string, string>()
  let current: string | null = null
  for (const [index, observation] of reading.observations.entries()) {
    const speaker = reading.speakers[index] ?? null
    const line = observation.source.kind === 'text' ? observation.source.text : ''
    const process = serverProcess.exec(line)
    if (!process && speaker !== 'sshd' && !opened.test(line) && !(current !== null && isServerLine(line))) {
      clientSide.push({ observation, speaker })
      continue
    }
    const [, host, port] = peer.exec(line) ?? []
    const address = host && port ? `${host}:${port}` : null
    const key: string = process?.[1] ?? (address && byPeer.get(address)) ?? address ?? current ?? 'server'
    // The same port of the same host again is a new connection.
    if (address && !byPeer.has(address)) byPeer.set(address, key)
    current = key
    const known = served.get(key)
    if (known) known.push(observation)
    else served.set(key, [observation])
  }
  const parts = attemptsOf(clientSide, reading.starts)
  for (const observations of served.values()) parts.push(connection(observations, 'sshd'))
  return parts
}

/** Lines that only a server's log has although a client may print the rest of them. */
function isServerLine(line: string): boolean {
  return line.includes('[preauth]') || /\bfrom \S+ port \d+/.test(line)
}

function attemptsOf(
  stated: readonly { readonly observation: Observation; readonly speaker: ClientId | null }[],
  starts: readonly number[],
): Connection[] {
  const parts: (typeof stated)[number][][] = [[]]
  let next = 0
  for (const entry of stated) {
    const { source } = entry.observation
    const line = source.kind === 'text' ? source.line : 0
    let begins = false
    while (next < starts.length && starts[next]! <= line) {
      begins = true
      next++
    }
    const part = parts.at(-1)!
    if (begins && part.some(({ observation }) => !isAboutHere(observation))) parts.push([entry])
    else part.push(entry)
  }
  return parts
    .filter((part) => part.length > 0)
    .map((part) =>
      connection(
        part.map(({ observation }) => observation),
        mostFrequent(part.map(({ speaker }) => speaker)),
      ),
    )
}

function connection(observations: readonly Observation[], speaker: ClientId | null): Connection {
  const gotIn = observations.some(
    ({ fact, value }) =>
      (fact === 'auth.result' && (value as { outcome: string }).outcome === 'accepted') ||
      (fact === 'sftp.start' && (value as { outcome: string }).outcome === 'started'),
  )
  return { observations, speaker, gotIn }
}

function mostFrequent(speakers: readonly (ClientId | null)[]): ClientId | null {
  const votes = new Map<ClientId, number>()
  for (const speaker of speakers) if (speaker) votes.set(speaker, (votes.get(speaker) ?? 0) + 1)
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
