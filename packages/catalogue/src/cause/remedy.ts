import type { ClientId, Platform } from '../evidence/facts.ts'
import type { Command } from './command.ts'
import type { Menu } from './menu.ts'

/** What kind of step it is; decides how a screen shows it, and who acts. */
export type RemedyKind =
  /** Commands to run on the person's own machine. */
  | 'run-command'
  /** Lines to put into a settings file. */
  | 'edit-settings'
  /** A path through the menus of a graphical client. */
  | 'use-menu'
  /** Register a public key at the service. */
  | 'register-key'
  /** Something to do or look up in the service's portal. */
  | 'use-portal'
  /** Try again, with what the text says changed. */
  | 'retry'
  /** Ask the staff of the service. */
  | 'ask-service-staff'
  /** Ask whoever runs the network of the person's institution. */
  | 'ask-network-staff'
  /** For the people who run the server. */
  | 'server-side'

/** What a remedy changes. `nothing` means that it only looks. */
export type Change =
  | 'nothing'
  | 'key-file'
  | 'known-hosts'
  | 'client-settings'
  | 'local-files'
  | 'account'
  | 'network'
  | 'server'

/**
 * A repair that a program can carry out after consent. The kind chooses the executor; the rest is what it needs.
 * Paths are as observed: the executor resolves them and refuses what it cannot find.
 */
export type Repair =
  /** Unix permission bits, e.g. 0o600. */
  | { readonly kind: 'set-file-mode'; readonly path: string; readonly mode: number }
  /** Windows: only the owner keeps access, inheritance ends. */
  | { readonly kind: 'restrict-acl-to-owner'; readonly path: string }
  | { readonly kind: 'convert-key'; readonly path: string; readonly to: 'openssh' | 'pem' | 'ppk2' | 'ppk3' }
  /** Rewrites a key file whose text was damaged in a way that loses nothing. */
  | { readonly kind: 'clean-key-file'; readonly path: string }
  /** Only when what the server shows equals a published fingerprint of the site profile. */
  | {
      readonly kind: 'replace-known-host'
      readonly host: string
      readonly port?: number
      readonly publishedFingerprintSha256: string
    }
  | {
      readonly kind: 'add-known-host'
      readonly host: string
      readonly port?: number
      readonly publishedFingerprintSha256: string
    }
  | { readonly kind: 'make-known-hosts-writable'; readonly path: string }
  /** Puts an option for one host into the person's own SSH settings. */
  | {
      readonly kind: 'set-ssh-option'
      readonly host: string
      readonly option: string
      readonly value: string
    }
  /** Takes a line out of the person's own SSH settings (kept as a comment). */
  | {
      readonly kind: 'disable-ssh-option'
      readonly file: string
      readonly line: number
      readonly option: string
    }
  /** Takes a name with this address out of the machine's hosts file. */
  | { readonly kind: 'remove-hosts-entry'; readonly name: string; readonly address: string }
  /** Makes a client that keeps its settings in a file send contents as they are. */
  | { readonly kind: 'set-binary-transfer'; readonly client: 'winscp' }
  /**
   * Uses another value in the command that was meant, e.g. the private half instead of the `.pub` file. `program`
   * is another command altogether; no settings can hold it.
   */
  | {
      readonly kind: 'use-instead'
      readonly setting: 'key' | 'user' | 'port' | 'host' | 'program'
      readonly value: string
    }

/** One way to remove a cause, ready to be shown or carried out. Words are in the cause's texts under the same id. */
export interface Remedy {
  /** Names its words. Remedies with one id differ in platform or client only. */
  readonly id: string
  readonly kind: RemedyKind
  /** Where it applies; absent means everywhere. */
  readonly platforms?: readonly Platform[]
  /** For whose users it is; absent means for users of any client. */
  readonly clients?: readonly ClientId[]
  /** Exact commands or settings lines, in order. Values from evidence are already quoted for the shell. */
  readonly commands?: readonly Command[]
  readonly menu?: Menu
  readonly changes: Change
  /** Whether what it changes can be put back as it was. */
  readonly undoable: boolean
  /** Present when a program can do it. */
  readonly repair?: Repair
}

/** A remedy; what is not said is: it changes nothing, and so can be undone. */
export function remedy<const R extends string>(
  id: R,
  kind: RemedyKind,
  rest: Partial<Omit<Remedy, 'id' | 'kind'>> = {},
): Remedy & { readonly id: R } {
  return { id, kind, changes: 'nothing', undoable: true, ...rest }
}
