// The plan of the house as data: which room may lean on which, and which outside library belongs where.
// Each rule carries its reason, because the reason is what a person needs who runs into it.

/** One package. Imports only ever point down the list, from an earlier room to a later one. */
export interface Room {
  readonly folder: string
  readonly name: string
  /** Why it stands where it stands. */
  readonly why: string
  /** Set while the room is not built yet; the test fails once it exists, so that the mark is taken off. */
  readonly planned?: true
  /** Runs in browsers as well: nothing from Node, directly or through what it imports. */
  readonly browserSafe?: true
}

/** From the roof to the ground. */
export const rooms: readonly Room[] = [
  {
    folder: 'cli',
    name: 'tsunagu',
    why: 'it parses and prints, so it may call everything and nothing calls it',
  },
  { folder: 'portal', name: '@tsunagu/portal', why: 'it shows what the service knows' },
  {
    folder: 'web',
    name: '@tsunagu/web',
    planned: true,
    why: 'the browser app takes types from the rooms below it',
  },
  {
    folder: 'doctor',
    name: '@tsunagu/doctor',
    why: 'it runs on a user’s machine, where there is no service to lean on',
  },
  { folder: 'gateway', name: '@tsunagu/gateway', why: 'it joins SSH, accounts and SFTP into one service' },
  { folder: 'store', name: '@tsunagu/store', why: 'it remembers; it must not know who asks' },
  {
    folder: 'sftp',
    name: '@tsunagu/sftp',
    why: 'a protocol over any byte stream; it knows no SSH and no database',
  },
  {
    folder: 'catalogue',
    name: '@tsunagu/catalogue',
    browserSafe: true,
    why: 'the help pages read a log in the browser, without sending it anywhere',
  },
  {
    folder: 'keys',
    name: '@tsunagu/keys',
    browserSafe: true,
    why: 'the web pages read a private key in the browser, without sending it anywhere',
  },
]

/** Pairs that the order alone would allow. */
export const forbidden: readonly { from: string; to: string; why: string }[] = [
  {
    from: 'store',
    to: 'sftp',
    why: 'files and accounts meet only in the gateway; a database change must not reach the protocol',
  },
  { from: 'sftp', to: 'store', why: '`tsunagu sftp-server` runs without any database' },
]

/** Outside libraries that are kept in one place. `where` is a pattern over paths below packages/. */
export const contained: readonly { library: string; where: RegExp; why: string }[] = [
  {
    library: 'ssh2',
    where: /^(?:gateway|doctor)\/src\/ssh\/ssh2-[^/]+\.ts$/,
    why: 'one adapter turns its events into ours, so that its reach-ins can be pinned and tested in one place',
  },
  {
    library: 'kysely',
    where: /^store\/src\//,
    why: 'SQL ends at the store: everybody else speaks in domain words',
  },
  { library: 'libsql', where: /^store\/src\//, why: 'the driver is the store’s choice alone' },
  { library: 'commander', where: /^cli\/src\//, why: 'only the command parses arguments' },
]
