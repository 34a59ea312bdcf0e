/** What a repair would do, as data. A plan is made by reading; only `carry-out.ts` acts on it. */
import type { Command, Repair } from '@tsunagu/catalogue'
import type { Examination } from '../examine.ts'
import type { Host } from '../host.ts'
import type { Person, Request } from '../request.ts'
import type { DiffLine } from './diff.ts'

export type RepairKind = Repair['kind']
export type RepairOf<K extends RepairKind> = Extract<Repair, { readonly kind: K }>

/** One change to one file or folder. Paths are absolute, as observed; links are followed when it is carried out. */
export type Change =
  | {
      readonly kind: 'write'
      readonly path: string
      readonly content: Content
      /** What was read there when the plan was made; null when there was no file. */
      readonly before: Uint8Array | null
      /** Permission bits of a new file; one that is there keeps its own. */
      readonly mode: number
      /** What a person is shown. Null for key files: their content is nobody's to see. */
      readonly diff: readonly DiffLine[] | null
    }
  | {
      readonly kind: 'set-mode'
      readonly path: string
      readonly folder: boolean
      readonly from: number
      readonly to: number
    }
  /** Windows: ends inheritance, removes `strangers`, gives `account` full control. */
  | {
      readonly kind: 'restrict-acl'
      readonly path: string
      readonly account: string
      readonly strangers: readonly string[]
    }
  | { readonly kind: 'make-folder'; readonly path: string; readonly mode: number }

/** Bytes that are known, or that can only be made once the person consented and gave a passphrase. */
export type Content =
  | { readonly bytes: Uint8Array }
  | { readonly make: (person: Pick<Person, 'passphrase'>) => Promise<Made> }

export type Made =
  | { readonly outcome: 'made'; readonly bytes: Uint8Array }
  | { readonly outcome: 'refused'; readonly refusal: Refusal }

export interface RepairPlan {
  readonly repair: Repair
  /** In the order in which they are made. Empty when only the command is another one. */
  readonly changes: readonly Change[]
  /** What to ask the doctor next, so that it sees what the person will do from now on. */
  readonly request: Request
  /** What the person types from now on; null when nothing changes for them. */
  readonly command: Command | null
  /** It makes the connection less safe, so that `--yes` alone is no consent to it. */
  readonly lowersSecurity: boolean
}

/** Why a repair is not made. The words are in words/repairs.ts. */
export interface Refusal {
  readonly reason: RefusalReason
  readonly path?: string
  /** 1-based line of the file. */
  readonly line?: number
  /** Lines of that file, or commands that somebody with more rights can use. */
  readonly show?: readonly string[]
}

export const refusalReasons = [
  /** It is as it should be already. */
  'nothing-to-change',
  'not-found',
  'not-a-file',
  'unreadable',
  /** Another user's; an administrator has to do it. */
  'not-yours',
  'not-writable',
  /** The key that the server shows is not (any more) the published one. */
  'not-the-published',
  'host-key-not-seen',
  'passphrase-needed',
  'passphrase-wrong',
  /** The right key is in the agent, and no file here holds it. */
  'only-in-agent',
  'cannot-be-mended',
  'cannot-be-converted',
  'name-taken',
  /** Something that we do not change decides it, e.g. the settings of the whole machine. */
  'set-elsewhere',
  /** The file is not what it was when it was looked at. */
  'changed-meanwhile',
  'not-for-this-system',
  'not-a-setting',
  /** The disk does not keep permissions. */
  'permissions-not-kept',
  'no-room',
  'failed',
] as const
export type RefusalReason = (typeof refusalReasons)[number]

export type Planned =
  | { readonly outcome: 'planned'; readonly plan: RepairPlan }
  | { readonly outcome: 'refused'; readonly refusal: Refusal }

/** What a plan is made from. There is nothing in it that writes. */
export interface Situation {
  readonly host: Host
  readonly request: Request
  readonly examination: Examination
  /** Whether this user may replace a file (or make it, when it is not there). Follows links. */
  mayChange(path: string): Promise<boolean>
}

/** Makes the plan for one kind of repair. Reads only; never rejects for what it finds. */
export interface Executor<K extends RepairKind> {
  readonly kind: K
  plan(repair: RepairOf<K>, situation: Situation): Promise<Planned>
}

export function refuse(reason: RefusalReason, more: Omit<Refusal, 'reason'> = {}): Planned {
  return { outcome: 'refused', refusal: { reason, ...more } }
}

/** A plan that changes files and leaves the request and the command as they are, unless told otherwise. */
export function planned(
  repair: Repair,
  changes: readonly Change[],
  { request }: Situation,
  rest: Partial<Pick<RepairPlan, 'request' | 'command' | 'lowersSecurity'>> = {},
): Planned {
  return {
    outcome: 'planned',
    plan: { repair, changes, request, command: null, lowersSecurity: false, ...rest },
  }
}
