// What one client program is asked to do, and with which files.

import type { RunningServer } from '../servers/server.ts'
import type { Samples } from './samples.ts'

/** Everything that one check may use. Each check has folders of its own, so that the order does not matter. */
export interface Bench {
  readonly server: RunningServer
  readonly samples: Samples
  /** Empty local folder of this check. */
  readonly local: string
  /** Empty folder of this check on the server, relative to the home, with forward slashes and no spaces. */
  readonly remote: string
  /** The same folder on the server's disk. */
  readonly disk: string
}

/** One operation of one client. */
export interface Check {
  /** Column of the matrix, for example `put` or `resume an upload`. */
  readonly operation: string
  /** The test's title: a sentence that says what must be true. */
  readonly title: string
  /** Set when OpenSSH's own server does not do this; says what it does instead. */
  readonly beyondOpenssh?: string
  /** Throws when it is not true. */
  run(bench: Bench): Promise<void>
}

export interface Client {
  /** As its makers write it. */
  readonly name: string
  /** Programs (and, with a slash, files) that must exist. */
  readonly needs: readonly string[]
  /** Debian packages that bring them. */
  readonly packages: readonly string[]
  /** The client's own version, for example `0.78`. */
  version(): Promise<string>
  readonly checks: readonly Check[]
}
