/** The shape of a fault: one thing that is broken for real, and what must be said of it. */
import type { CauseId } from '@tsunagu/catalogue'
import type { Request } from '../record/clients.ts'
import type { Scene } from './scene.ts'

/** Japanese and English. */
export interface Words {
  readonly ja: string
  readonly en: string
}

export interface Fault {
  /** Tells several ways into one cause apart; empty when there is one. Lower-case words with hyphens. */
  readonly way?: string
  /** What is broken, for the table in docs/faults.md. */
  readonly breaks: Words
  /** Who should be there: OpenSSH's sshd, our gateway, or nobody. */
  readonly server: 'sshd' | 'tsunagu' | 'none'
  /** Lines of sshd_config, see `startSshd`. */
  readonly sshd?: readonly string[]
  /** The configuration of our gateway, in YAML; it is then started for this fault alone. */
  readonly gateway?: string
  /** Breaks it. What it changes through the scene is undone by the scene, in reverse order. */
  readonly break?: (scene: Scene) => void | Promise<void>
  /** What the command is asked; what is not given is as for somebody whose transfer works. */
  readonly ask?: Asked
  /** What must come first, when that is another cause than the folder's name says. */
  readonly first?: CauseId
  /** Candidates that cannot be told apart from it, and may be named after it. Anything else beside it is wrong. */
  readonly beside?: readonly CauseId[]
  /** The transfer works all the same: the finding is a warning, and the verdict healthy. */
  readonly warning?: true
  /**
   * The doctor can repair it: then `--fix` is tried, a transfer, and `--undo`. `send`: what the doctor's last line
   * says to use from now on, where no file of settings says it.
   */
  readonly repair?: { readonly send?: Pick<Asked, 'args' | 'user'> }
  /** Only the gateway sees it: makes a client meet it; the record of that connection must name the cause first. */
  readonly meet?: (scene: Scene) => Promise<unknown>
  /** How clients are told to meet it, for the table; null when no client can (it is not asked then). */
  readonly clients?: Partial<Request> | null
  /** Takes longer than a few seconds: only with WARD_SLOW=1, or when it is named. */
  readonly slow?: true
}

export interface Asked {
  readonly user?: string
  readonly host?: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Typed at standard input for `--passphrase-fd 0`. */
  readonly input?: string
}

/** All faults of one cause. */
export interface FaultFile {
  readonly cause: CauseId
  readonly faults: readonly Fault[]
}

export function faultsOf(cause: CauseId, ...faults: readonly Fault[]): FaultFile {
  return { cause, faults }
}

/** A fault with its public name: the cause, and the way when there are several. */
export interface NamedFault extends Fault {
  readonly id: string
  readonly cause: CauseId
}

export function named({ cause, faults }: FaultFile): NamedFault[] {
  return faults.map((fault) => ({ ...fault, cause, id: fault.way ? `${cause}--${fault.way}` : cause }))
}

/** Why the server took no key: from outside, these look the same, because a server tells nobody which accounts exist. */
export const REFUSED: readonly CauseId[] = [
  'key-not-registered',
  'username-wrong',
  'account-inactive',
  'key-type-refused',
]

/** The server ended it right after the login, and said nothing. */
export const ENDED_AFTER_LOGIN: readonly CauseId[] = [
  'home-missing',
  'chroot-bad-ownership',
  'subsystem-refused',
  'account-inactive',
]
