import type { Destination, SiteProfile } from '@tsunagu/catalogue'

/** What a person asked the doctor to look at. What is not given comes from their SSH settings. */
export interface Request {
  /** A name or address, or an alias of the SSH settings. */
  readonly host: string
  readonly user: string | null
  readonly port: number | null
  /** Key files named for this run, in order. */
  readonly keyFiles: readonly string[]
  /** Another file of SSH settings; then the usual ones do not count. */
  readonly configFile: string | null
  /** The profile that was named; null to look for one among `sites`. */
  readonly site: SiteProfile | null
  readonly sites: readonly SiteProfile[]
  /** The id of one of the site's front doors; null when only the host tells which. */
  readonly frontDoor: string | null
  /** One of the site's destinations. */
  readonly destination: Destination | null
  /** Longest wait for the network until the server is reached, and then for each answer, in milliseconds. */
  readonly timeoutMs: number
  /** The person agreed beforehand to a host key that is not known yet. Never applies to one that differs or is revoked. */
  readonly acceptNewHostKey: boolean
  /** Try a small upload, too: the only thing that writes on the server, and it is removed again. */
  readonly write: boolean
  /** The service's own pages, where it may be asked what it saw; null: what the site profile says, if anything. */
  readonly portal: URL | null
  /** Keep the session silent for so many seconds, to see whether it is cut; null: do not. */
  readonly idleSeconds: number | null
}

/** What the person can be asked while probes run. */
export interface Person {
  /**
   * The passphrase of a key; null when there is nobody to ask or none was given. `again`: what was given before
   * did not open it.
   */
  passphrase(keyFile: string, again: boolean): Promise<Given>
  /** Whether to go on with a server whose key is not known yet; null when there is nobody to ask. */
  trustNewHostKey(shown: ShownHostKey): Promise<boolean | null>
}

export type Given =
  | { readonly outcome: 'given'; readonly passphrase: string }
  /** `nobody`: there is no terminal and no option gave it. `declined`: they chose not to tell. */
  | { readonly outcome: 'nobody' | 'declined' }

export interface ShownHostKey {
  readonly host: string
  readonly port: number
  readonly type: string
  readonly fingerprintSha256: string
  /** How it compares with the site profile. */
  readonly published: 'matches' | 'matches-unofficially' | 'differs' | 'unknown'
}

/** How long a blocked port is waited for unless told otherwise, in milliseconds. */
export const DEFAULT_TIMEOUT_MS = 10_000
