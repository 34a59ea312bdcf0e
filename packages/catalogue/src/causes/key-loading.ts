import type { Frequency } from '../cause/define.ts'
import type { EvidenceView, Observation } from '../evidence/evidence.ts'
import type { ClientId } from '../evidence/facts.ts'

/** A key file that a program could open and not use, as all causes that may be behind it see it. */
export interface KeyLoadFailure {
  /** What says so, the failure first. */
  readonly from: readonly Observation[]
  readonly path: string | null
  /** What the file's name promises: PuTTY's format, a public key; null when it promises nothing. */
  readonly named: 'ppk' | 'pub' | null
  readonly outcome: Observation<'keyFile.load'>['value']['outcome']
  /** The program, when it is known. */
  readonly client: ClientId | null
}

/**
 * The failure to use a key file; null when there was none, when the file could not be opened at all, when its
 * content was looked at (then the content decides, not the program's words), or when a login worked in the end.
 */
export function keyLoadFailure(evidence: EvidenceView): KeyLoadFailure | null {
  if (evidence.last('auth.result')?.value.outcome === 'accepted') return null
  if (evidence.first('keyFile.open', ({ outcome, named }) => outcome !== 'ok' && named !== false)) return null
  if (evidence.first('keyFile.format', ({ headOnly }) => headOnly !== true)) return null
  const failures = evidence.all('keyFile.load', ({ outcome }) => outcome !== 'ok')
  const last = failures.at(-1)
  if (!last) return null
  // Words of several libraries may stand in one text; the ones that say most count.
  const telling = failures.findLast(({ value }) => value.outcome !== 'bad-format') ?? last
  const path =
    failures.findLast(({ value }) => value.path)?.value.path ??
    evidence.last('settings.keyFile')?.value.path ??
    null
  return {
    from: [telling, ...failures.filter((failure) => failure !== telling)],
    path,
    named: nameOf(path),
    outcome: telling.value.outcome,
    client: evidence.last('settings.client')?.value.id ?? null,
  }
}

export function nameOf(path: string | null | undefined): 'ppk' | 'pub' | null {
  if (!path) return null
  return /\.ppk$/i.test(path) ? 'ppk' : /\.pub$/i.test(path) ? 'pub' : null
}

/** Programs whose own format is PuTTY's, in every version that is in use. */
const ppkFamily: ReadonlySet<ClientId> = new Set(['putty', 'winscp', 'filezilla', 'cyberduck'])
/** Programs that read PuTTY's format themselves, at least in its version 2. */
const ppkReaders: ReadonlySet<ClientId> = new Set([
  ...ppkFamily,
  'sshj',
  'jsch',
  'ssh2',
  'phpseclib',
  'ssh.net',
])
/** Programs that never read any version of PuTTY's format. */
const neverPpk: ReadonlySet<ClientId> = new Set(['openssh', 'openssh-windows', 'lftp', 'sshfs'])
/** Programs whose older versions know only the PEM forms of a private key. */
const oncePemOnly: ReadonlySet<ClientId> = new Set([
  'jsch',
  'trilead',
  'paramiko',
  'mina',
  'sshj',
  'ssh.net',
  'libssh2',
  'curl',
  'net-ssh',
  'ssh2',
  'go-ssh',
  'rclone',
  'phpseclib',
  'cyberduck',
  'dropbear',
])

/** Of these Go has a sentence of its own for a form that it does not know, so that others mean something else. */
const namesTheForm: ReadonlySet<ClientId> = new Set(['go-ssh', 'rclone'])

/**
 * Whether a program that cannot read a key mostly means the form that ssh-keygen writes today, because its older
 * versions know only PEM and call everything else damaged.
 */
export const mostlyNewForm = (client: ClientId | null) =>
  client !== null && oncePemOnly.has(client) && !namesTheForm.has(client)

/** How often another reason is behind an unread key: less often where it mostly is the form; else as the cause says. */
export const besideNewForm = ({ client }: KeyLoadFailure): Frequency | undefined =>
  mostlyNewForm(client) ? 'occasional' : undefined

export const isPpkFamily = (client: ClientId | null) => client !== null && ppkFamily.has(client)
export const readsPpk = (client: ClientId | null) => client !== null && ppkReaders.has(client)
export const mayReadPpk = (client: ClientId | null) => client === null || !neverPpk.has(client)
export const mayBePemOnly = (client: ClientId | null) => client === null || oncePemOnly.has(client)
