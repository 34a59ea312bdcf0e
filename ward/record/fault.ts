/** The shape of a fault, and short ways to say which clients meet it. */
import type { Request } from './clients.ts'
import type { RunOptions } from './lab.ts'

/**
 * yes: the text decides between causes. narrows: it leaves the named ones. hides: it leaves nearly everything of its
 * phase. harmless: nothing is wrong.
 */
export type Decides = 'yes' | 'narrows' | 'hides' | 'harmless'

export interface Label {
  /** Accepted causes, the true one first; empty for harmless texts. */
  causes: readonly string[]
  decides: Decides
}

export interface Run extends RunOptions {
  client: string
  /** Tells two runs of one client apart: a level of talk, a language. */
  variant?: string
  request?: Partial<Request>
  /** A whole command line instead of the client's usual one. */
  line?: string
  /** Where this client's words differ in what they tell. */
  label?: Label
  /** Harmless although the command fails: its failure is no matter of SSH. */
  mayFail?: true
}

export interface Fault extends Label {
  id: string
  /** Lines of sshd_config that make the fault; null: no sshd. */
  sshd?: readonly string[] | null
  /** known_hosts that taro starts with. */
  knownHosts?: '' | 'other_' | 'revoked' | 'none'
  /** Breaks something before sshd starts; returns what mends it. */
  prepare?: () => Promise<() => void>
  /** Breaks something once sshd runs; returns what mends it. */
  setup?: () => Promise<() => void | Promise<void>> | (() => void | Promise<void>)
  /** Runs before each client. */
  before?: () => void
  request?: Partial<Request>
  runs: readonly Run[]
  /** Labels by client, where they differ from the fault's. */
  except?: Readonly<Record<string, Label>>
  /** Record sshd's own log as one more text. */
  log?: Label
}

export const each = (clients: readonly string[], more: Omit<Run, 'client'> = {}): Run[] =>
  clients.map((client) => ({ client, ...more }))

/** OpenSSH at its three levels of talk, plus its sisters. */
export const OPENSSH_LEVELS: readonly Run[] = [
  { client: 'openssh-sftp' },
  { client: 'openssh-sftp', variant: 'v', request: { verbose: '-v' } },
  { client: 'openssh-sftp', variant: 'vvv', request: { verbose: '-vvv' } },
  { client: 'openssh-ssh' },
  { client: 'openssh-scp' },
]

/** The same, talking a lot. */
export const loud = (...clients: string[]): Run[] =>
  clients.map((client) => ({ client, variant: 'v', request: { verbose: '-v' as const } }))

/** The same, for a Japanese user. */
export const japanese = (...clients: string[]): Run[] =>
  clients.map((client) => ({ client, variant: 'ja', env: { LANG: 'ja_JP.UTF-8' } }))

export const yes = (...causes: string[]): Label => ({ causes, decides: 'yes' })
export const narrows = (...causes: string[]): Label => ({ causes, decides: 'narrows' })
export const hides = (...causes: string[]): Label => ({ causes, decides: 'hides' })
export const harmless: Label = { causes: [], decides: 'harmless' }

/** Desktop programs, in English and Japanese. */
export const desktop: readonly Run[] = [
  { client: 'filezilla', timeoutMs: 40_000 },
  { client: 'filezilla', variant: 'ja', env: { LANG: 'ja_JP.UTF-8' }, timeoutMs: 40_000 },
  { client: 'gvfs', timeoutMs: 30_000 },
]
