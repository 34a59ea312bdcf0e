/** What there is to say about one probe in one line, as data. The words are in words/details.ts. */
import type { ClientId, NotObserved } from '@tsunagu/catalogue'
import type { Stage } from './probes/arrival.ts'
import type { StepName } from './sftp/trial-upload.ts'

export type Detail =
  | {
      readonly kind: 'because'
      readonly reason: NotObserved['because'] | 'nothing-to-look-at' | 'not-needed'
    }
  | {
      readonly kind: 'settings'
      readonly user: string
      readonly host: string
      readonly port: number
      readonly origin: 'ssh' | 'files'
    }
  | { readonly kind: 'settings-problem'; readonly file: string; readonly line: number | null }
  | { readonly kind: 'site'; readonly ja: string; readonly en: string }
  | { readonly kind: 'key-files'; readonly names: readonly string[] }
  | { readonly kind: 'key-fault'; readonly path: string; readonly fault: KeyFault }
  | { readonly kind: 'agent'; readonly keys: number }
  | { readonly kind: 'addresses'; readonly addresses: readonly string[]; readonly hostsFile: boolean }
  | { readonly kind: 'lookup-failed'; readonly outcome: 'not-found' | 'try-again' | 'failed' }
  | { readonly kind: 'looked-up-by-proxy' }
  | { readonly kind: 'proxy'; readonly how: 'command' | 'jump'; readonly value: string }
  /** Set for programs in general; SSH does not use it. */
  | { readonly kind: 'web-proxy'; readonly value: string | null }
  | { readonly kind: 'connected'; readonly address: string; readonly port: number; readonly ms: number }
  | { readonly kind: 'through-proxy' }
  | {
      readonly kind: 'not-connected'
      readonly outcome: 'timed-out' | 'refused' | 'unreachable' | 'denied-here' | 'failed'
      readonly port: number
      readonly ms: number
    }
  | { readonly kind: 'ssh-ports'; readonly ports: readonly number[]; readonly looked: readonly number[] }
  | { readonly kind: 'software'; readonly text: string }
  | { readonly kind: 'other-service'; readonly service: string }
  | { readonly kind: 'silent' }
  | { readonly kind: 'turned-away'; readonly message: string }
  | { readonly kind: 'algorithms'; readonly kex: string; readonly cipher: string }
  | { readonly kind: 'no-agreement'; readonly what: 'kex' | 'host-key' | 'cipher' | 'mac' }
  /** Client and server would agree on something that this program does not speak. */
  | { readonly kind: 'not-spoken-here' }
  | { readonly kind: 'connection-ended'; readonly message: string }
  | {
      readonly kind: 'host-key'
      readonly verdict: 'known' | 'unknown' | 'changed' | 'revoked'
      readonly type: string
      readonly fingerprint: string
      /** For an unknown one: whether the person, or their settings, agreed to it for this run. */
      readonly agreed: boolean
      readonly published: 'matches' | 'matches-unofficially' | 'differs' | 'unknown'
    }
  /** `offered`: how many public keys the server was shown, without a signature. */
  | {
      readonly kind: 'would-accept'
      readonly key: string
      readonly offered: number
      readonly bySettings: boolean
    }
  | {
      readonly kind: 'none-accepted'
      readonly offered: number
      readonly tooMany: boolean
      readonly all: boolean
    }
  | { readonly kind: 'no-public-keys' }
  | { readonly kind: 'nothing-to-offer' }
  | { readonly kind: 'logged-in'; readonly user: string; readonly key: string }
  | { readonly kind: 'not-logged-in' }
  | { readonly kind: 'second-factor' }
  | { readonly kind: 'passphrase'; readonly path: string; readonly outcome: 'nobody' | 'declined' | 'wrong' }
  | { readonly kind: 'agent-refused' }
  | { readonly kind: 'sftp-started' }
  | { readonly kind: 'sftp-refused' }
  | { readonly kind: 'sftp-garbage'; readonly text: string }
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'path-missing'; readonly path: string }
  | { readonly kind: 'room'; readonly free: bigint; readonly total: bigint }
  | { readonly kind: 'arrived'; readonly address: string; readonly reached: Stage }
  | { readonly kind: 'not-arrived' }
  | { readonly kind: 'portal-silent'; readonly portal: string }
  | { readonly kind: 'clients'; readonly clients: readonly ClientId[] }
  /** `arrive`: packets that hold this many bytes between them, each as full as the way allows. */
  | { readonly kind: 'large-packets'; readonly bytes: number; readonly arrive: boolean }
  /** `readBack`: false where one may write and not read. */
  | { readonly kind: 'wrote'; readonly folder: string; readonly readBack: boolean }
  | {
      readonly kind: 'write-failed'
      readonly step: StepName
      readonly folder: string
      readonly message: string
    }
  | { readonly kind: 'write-not-finished'; readonly folder: string }
  | { readonly kind: 'content-differs'; readonly folder: string }
  /** A file of the trial that could not be removed. */
  | { readonly kind: 'left-behind'; readonly path: string }
  | { readonly kind: 'stayed-open'; readonly seconds: number }
  /** `keptAlive`: the person's own settings send something sooner than that. */
  | {
      readonly kind: 'cut-while-idle'
      readonly seconds: number
      readonly by: 'server' | 'middle'
      readonly keptAlive: boolean
    }
  | { readonly kind: 'line-broke'; readonly seconds: number }

export type KeyFault =
  | 'missing'
  | 'denied'
  | 'is-directory'
  | 'failed'
  | 'too-open'
  | 'public'
  | 'ppk'
  | 'damaged'
  | 'pair-differs'
  | 'dataset-key'
  | 'not-usable'
