// What the ward asks of a server. Every test and benchmark is written against this, so that what is
// asked of tsunagu has first been shown to be fair on OpenSSH.

/** A server that listens on the loopback and has one account. */
export interface RunningServer {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly user: string
  /** Private key of the account: Ed25519, OpenSSH format, no passphrase; the public half is beside it. */
  readonly keyFile: string
  /** known_hosts file with the server's host keys. */
  readonly knownHostsFile: string
  /** `SHA256:…` fingerprints of the host keys, as PuTTY and curl want them. */
  readonly hostKeyFingerprints: readonly string[]
  /** Where the account's home is on the server's disk. A client that says `.` is there. */
  readonly home: string
  /** Process id of the listener; its descendants belong to the server too. */
  readonly pid: number
  /** Everything that the server has written to its log so far. */
  log(): string
  /** Ends the server (SIGTERM, then SIGKILL after 5 s) and waits for it. Safe to call twice. */
  stop(): Promise<void>
  /** SIGKILL, as a crash would end it. */
  kill(): Promise<void>
}

export interface StartOptions {
  /**
   * How many connections one address may hold at a time. Benchmarks ask for more than the default, because
   * all their guests live on one machine.
   */
  readonly connectionsPerAddress?: number
}

/** One kind of server. */
export interface ServerUnderTest {
  readonly name: 'openssh' | 'tsunagu'
  /** For example `OpenSSH 9.2p1`. */
  version(): Promise<string>
  /**
   * Starts it with everything it needs below `folder`: configuration, host keys, the account's key and home.
   * A second start with the same folder finds the account and its files again. Resolves once it accepts
   * connections; throws with the end of its log when it does not.
   */
  start(folder: string, options?: StartOptions): Promise<RunningServer>
}
