/** The machine as the doctor sees it. Everything it touches goes through here; a test gives a plain object. */
import type { Platform } from '@tsunagu/catalogue'

/** A two-way stream of bytes; Node's sockets and `stream.duplexPair()` are such. */
export type Stream = import('node:stream').Duplex

/** What became of an attempt to connect; the words are those of the fact `network.connect`. */
export type Connected =
  | { readonly outcome: 'open'; readonly stream: Stream; readonly ms: number }
  | {
      readonly outcome: 'timed-out' | 'refused' | 'unreachable' | 'denied-here' | 'failed'
      readonly ms: number
      /** For `unreachable`: the whole network or this one host. */
      readonly scope?: 'network' | 'host'
      /** The system's code, e.g. `EADDRNOTAVAIL`. */
      readonly code?: string
    }

export type Endpoint =
  | { readonly address: string; readonly port: number }
  /** A socket in the file system, or a named pipe on Windows. */
  | { readonly path: string }

export type Looked =
  | {
      readonly outcome: 'resolved'
      readonly addresses: readonly { readonly address: string; readonly family: 4 | 6 }[]
    }
  | { readonly outcome: 'not-found' | 'try-again' | 'failed' }

/** Why a file or folder could not be looked at. */
export type FileTrouble = 'missing' | 'denied' | 'is-directory' | 'failed'

export type FileRead =
  | { readonly outcome: 'ok'; readonly bytes: Uint8Array }
  | { readonly outcome: FileTrouble }

export type FileStat =
  | {
      readonly outcome: 'ok'
      readonly kind: 'file' | 'directory' | 'other'
      /** Permission bits; meaningless on Windows. */
      readonly mode: number
      /** Numeric owner; null where the system has none. */
      readonly owner: number | null
      readonly bytes: number
    }
  | { readonly outcome: FileTrouble }

export interface Spawned {
  /** `missing`: no such program here. `timed-out`: it was ended at the deadline. */
  readonly outcome: 'ended' | 'missing' | 'timed-out' | 'failed'
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Host {
  readonly platform: Platform
  readonly env: Readonly<Record<string, string | undefined>>
  /** The home that `HOME` names, else the account's. */
  readonly home: string
  /**
   * The home in the system's account database, which is where OpenSSH looks on Unix whatever `HOME` says; null
   * when it is not known.
   */
  readonly accountHome: string | null
  /** The local login name. */
  readonly userName: string
  /** Null on Windows. */
  readonly userId: number | null
  /** Milliseconds that only ever grow. */
  now(): number
  /** Seconds since 1970. */
  clock(): number
  /** Bytes that nobody can guess. */
  random(bytes: number): Uint8Array
  /** All addresses of a name, hosts file included, as programs of this machine get them. Never rejects. */
  lookup(name: string): Promise<Looked>
  /** Never rejects. An aborted signal counts as timed out. */
  connect(to: Endpoint, signal: AbortSignal): Promise<Connected>
  /** Reads a file of at most `maxBytes`; a larger one is `failed`. Never rejects. */
  read(path: string, maxBytes: number): Promise<FileRead>
  stat(path: string): Promise<FileStat>
  /** Names in a folder, sorted; null when it cannot be read. */
  list(folder: string): Promise<readonly string[] | null>
  /**
   * Asks for a page over HTTP or HTTPS and reads it as JSON; follows no redirect and sends nothing but the request.
   * Null when there is no answer. `body` is null when it is no JSON. Never rejects.
   */
  fetchJson(
    url: URL,
    signal: AbortSignal,
  ): Promise<{ readonly status: number; readonly body: unknown } | null>
  /** Runs a program without a shell and without input. Never rejects; it is ended when the signal says so. */
  spawn(program: string, args: readonly string[], signal: AbortSignal): Promise<Spawned>
  /**
   * Runs a program whose input and output are the way to the server, as a `ProxyCommand` is. Never rejects; it
   * ends when its stream is destroyed.
   * @param command a line for the shell, or a program with its arguments
   */
  pipe(command: string | readonly [string, ...string[]]): Piped
}

/** A program that carries a connection. */
export interface Piped {
  readonly stream: Stream
  /** What it printed as errors so far, at most a few kilobytes. */
  errors(): string
  /** Whether it is over; null while it runs. */
  ended(): { readonly code: number | null; readonly missing: boolean } | null
}

/** Files of settings and keys are small; what is larger is something else. */
export const MAX_FILE_BYTES = 256 * 1024
/** A known_hosts of a large institution has a few megabytes. */
export const MAX_KNOWN_HOSTS_BYTES = 8 * 1024 * 1024
