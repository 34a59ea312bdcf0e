/** One SSH connection, step by step, as the probes drive it. The library that carries it is behind this. */

/** What the server shows when keys are exchanged. */
export interface ShownKey {
  /** Name on the wire, e.g. `ssh-ed25519`. */
  readonly type: string
  /** Wire form. */
  readonly blob: Uint8Array
}

/** Why a connection is over. `message`: in the words of the server or the library, never a secret. */
export interface Ended {
  readonly outcome: 'ended'
  readonly how: 'closed' | 'reset' | 'timed-out' | 'disconnected' | 'protocol'
  /** The reason code of SSH_MSG_DISCONNECT (RFC 4253 section 11.1), when the server sent one. */
  readonly reason?: number
  readonly message: string
}

export type KeyShown = { readonly outcome: 'shown'; readonly key: ShownKey } | Ended

export type AuthAnswer =
  | { readonly outcome: 'accepted' }
  /** `methods`: those that can continue (RFC 4252 section 5.1); `partial`: this one was right and more is wanted. */
  | { readonly outcome: 'refused'; readonly methods: readonly string[]; readonly partial: boolean }
  | Ended

export type OfferAnswer =
  /** The server would take it (SSH_MSG_USERAUTH_PK_OK); the connection now waits for `prove`. */
  | { readonly outcome: 'would-accept'; readonly algorithm: string }
  /** This program cannot offer this kind of key; nothing was sent. */
  | { readonly outcome: 'not-offered' }
  | Exclude<AuthAnswer, { outcome: 'accepted' }>

/** Signs the bytes of a login; null when it cannot or may not. `algorithm`: the signature's, e.g. `rsa-sha2-256`. */
export type Sign = (data: Uint8Array, algorithm: string) => Promise<Uint8Array | null>

export type ProofAnswer = AuthAnswer | { readonly outcome: 'not-signed' }

/** A channel on which the subsystem runs. */
export interface SubsystemChannel {
  readonly stream: import('node:stream').Duplex
  /** What it printed as errors so far, at most a few kilobytes. */
  errors(): string
  /** Resolves when the channel is closed: with the exit status of what ran there, null when none was told. */
  closed(): Promise<number | null>
}

export type SubsystemAnswer =
  | { readonly outcome: 'started'; readonly channel: SubsystemChannel }
  | { readonly outcome: 'refused'; readonly message: string }
  | Ended

export interface Negotiated {
  readonly kex: string
  readonly hostKey: string
  readonly cipher: string
  readonly mac: string
}

export interface SshLink {
  /** What the server sent first, at most 64 KiB of it. */
  received(): Uint8Array
  /** Resolves once the server has said anything, or the connection is over. */
  heard(): Promise<void>
  /** How it ended; null while it stands. */
  ended(): Ended | null
  /** Resolves when it is over. */
  over(): Promise<Ended>
  /** The server's version line without line end; null while it has sent none. */
  serverVersion(): string | null
  /** Waits for the key exchange to reach the host key. Nothing goes on until `trust`. */
  hostKey(): Promise<KeyShown>
  /** Goes on with this server. Until it is called nothing but the key exchange was sent. */
  trust(): void
  negotiated(): Negotiated | null
  /** Asks which methods the server takes, by the method `none`. Once, before `offer`. */
  methods(): Promise<AuthAnswer>
  /** Offers a public key without a signature. */
  offer(key: ShownKey): Promise<OfferAnswer>
  /** After `would-accept`: proves that the key is there. Only ever to a server that `trust` was called for. */
  prove(sign: Sign): Promise<ProofAnswer>
  /** After login. */
  subsystem(name: string): Promise<SubsystemAnswer>
  /** What the server had to say to the person (SSH_MSG_USERAUTH_BANNER). */
  banners(): readonly string[]
  /** Ends the connection; harmless when it is over. */
  close(): void
}

export interface LinkOptions {
  readonly user: string
  /** Host-key algorithms, best first; empty for the library's own order. */
  readonly hostKeyAlgorithms: readonly string[]
  /**
   * Bytes that mean nothing (SSH_MSG_IGNORE, RFC 4253 section 11.2) to send as soon as keys are in use, before
   * anything that wants an answer: none of the answers comes when the way swallows large packets. 0 for none.
   */
  readonly ignoredBytes?: number
  /** Goes into the comment of our identification line (RFC 4253 section 4.2); printable, without line ends. */
  readonly comment?: string
}

export type OpenLink = (stream: import('node:stream').Duplex, options: LinkOptions) => SshLink
