/** What the probes of one run have learned, for those after them. Each field is null until its probe has run. */
import type { FrontDoor, SiteProfile } from '@tsunagu/catalogue'
import type { ClientCheck } from './clients/check.ts'
import type { Host, Piped, Stream } from './host.ts'
import type { LocalKey } from './keys/local-key.ts'
import type { SystemProxy } from './network/system-proxy.ts'
import type { Person, Request } from './request.ts'
import type { SetAt, Settings } from './settings/settings.ts'
import type { SftpSession } from './sftp/client.ts'
import type { AgentKey } from './ssh/agent.ts'
import type { OpenLink, ShownKey, SshLink } from './ssh/link.ts'

export interface Visit {
  readonly host: Host
  readonly request: Request
  readonly person: Person
  /** Starts SSH on a stream; the tests' fakes take the library's place here. */
  readonly openLink: OpenLink
  settings: Settings | null
  setAt: readonly SetAt[]
  /** The site of this server; null when no profile knows it. */
  site: SiteProfile | null
  frontDoor: FrontDoor | null
  /** Where the service may be asked what it saw; null: nobody is asked. */
  portal: URL | null
  /** What the connection carried to be known again by; null while there was none. */
  number: string | null
  /** Whether SSH answers at the server's port. */
  sshAnswers: boolean
  /** What other programs of this machine are set up to do with this server. */
  clients: readonly ClientCheck[]
  /** What this machine sets for programs in general; SSH does not use it. */
  systemProxy: SystemProxy | null
  addresses: readonly string[]
  /** The address that answered. */
  address: string | null
  /** Connected, and SSH not begun. */
  stream: Stream | null
  /** The program that carries the connection, when a proxy is set. */
  piped: Piped | null
  /** Milliseconds that opening the connection may take. */
  readonly connectMs: number
  link: SshLink | null
  /** Types of host keys that are on record for this server, best first. */
  hostKeyAlgorithms: readonly string[]
  /** Set by one probe only, after the host key was found to be right; nothing is signed and no name given without it. */
  hostKeyTrusted: boolean
  /** The host key that was trusted, so that further connections take no other one. */
  hostKeyBlob: Uint8Array | null
  /** The key that the server showed, trusted or not. */
  shownHostKey: ShownKey | null
  localKeys: readonly LocalKey[]
  agentKeys: readonly AgentKey[]
  /** What the server would take, and holds the connection open for. */
  accepted: Candidate | null
  loggedIn: boolean
  /** Set while a probe runs that may ask: the deadline stands still between the two. */
  asking: { began(): void; ended(): void } | null
  /** What the server said to the person beside the protocol, in order. */
  readonly serverSaid: string[]
  /** What the sftp program printed as errors so far. */
  channelErrors: (() => string) | null
  sftp: SftpSession | null
  home: string | null
  /** The upload folder that was named, when it is there and known to its last part. */
  folder: string | null
}

/** A key that can be offered. */
export interface Candidate {
  readonly type: string
  readonly blob: Uint8Array
  readonly fingerprint: string
  /** The file that holds it; null for a key that only an agent has. */
  readonly file: LocalKey | null
  readonly inAgent: boolean
  readonly bySettings: boolean
  /** The agent's comment, which is mostly the file's name. */
  readonly comment: string
}

/** Before the first probe. */
export const nothingYet = {
  settings: null,
  setAt: [],
  site: null,
  frontDoor: null,
  portal: null,
  number: null,
  sshAnswers: false,
  clients: [],
  systemProxy: null,
  addresses: [],
  address: null,
  stream: null,
  piped: null,
  link: null,
  hostKeyAlgorithms: [],
  hostKeyTrusted: false,
  hostKeyBlob: null,
  shownHostKey: null,
  localKeys: [],
  agentKeys: [],
  accepted: null,
  loggedIn: false,
  asking: null,
  channelErrors: null,
  sftp: null,
  home: null,
  folder: null,
} as const
