/** The configuration file's schema. Every default is here, with its reason. */
import { isIP } from 'node:net'
import { isAbsolute } from 'node:path'
import { z } from 'zod'

/** `HOST:PORT`, `[IPv6]:PORT`. Port 0 lets the system choose. */
const endpoint = z.string().transform((text, context) => {
  const match = /^(?:\[([0-9a-fA-F:.%a-z]+)\]|([^:[\]]*)):(\d{1,5})$/.exec(text)
  const port = Number(match?.[3])
  if (match === null || port > 65535) {
    context.addIssue({ code: 'custom', message: `"${text}" is not HOST:PORT (for IPv6: [ADDRESS]:PORT)` })
    return z.NEVER
  }
  return { host: match[1] ?? match[2] ?? '', port }
})
export type Endpoint = { host: string; port: number }

const absolutePath = z.string().refine(isAbsolute, 'must be an absolute path')
const doorName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/, 'use 1 to 32 of a-z 0-9 -')
const seconds = z.number().positive().max(86_400)

const frontDoor = z.strictObject({
  name: doorName,
  listen: endpoint,
  /** Files of private host keys. Without it they are made in the data directory. */
  hostKeys: z.array(absolutePath).min(1).optional(),
  /** Where the homes are for those who come in here. */
  homes: absolutePath.optional(),
})

const limits = z
  .strictObject({
    /** Connections in all. Each costs about 60 KiB and a descriptor. */
    connections: z.int().min(1).max(1_000_000).default(2000),
    /** From one address: a laboratory or a cluster often shares one. */
    connectionsPerAddress: z.int().min(1).max(1_000_000).default(100),
    /** From the first byte to the end of the key exchange. Old machines need some seconds for theirs. */
    handshakeSeconds: seconds.default(30),
    /** From the key exchange to the login: people look for their passphrase. OpenSSH's LoginGraceTime. */
    authenticationSeconds: seconds.default(120),
    /** Without any byte from the client; keep-alive answers do not count. Clients with a window stay open for long. */
    idleMinutes: z.number().positive().max(10_080).default(120),
    /** Keys that a client may show. OpenSSH's 6 locks out people whose agent holds more. */
    keyAttempts: z.int().min(1).max(1000).default(20),
  })
  .prefault({})

/** A host name in ASCII (an international one in its `xn--` form), or an address without brackets. */
const hostName = z
  .string()
  .max(253)
  .refine(
    (text) => isIP(text) !== 0 || /^(?!-)[a-z0-9-]{1,63}(?<!-)(\.(?!-)[a-z0-9-]{1,63}(?<!-))*$/i.test(text),
    'must be a host name such as sftp.example.ac.jp, or an IP address, without a port',
  )

/** The public web pages. Without this section there are none, unless the command line asks for them. */
const http = z.strictObject({
  /** Plain HTTP: to be reached from outside, it belongs behind a web server that speaks HTTPS. */
  listen: endpoint.optional(),
  /** The host name that users type for SFTP, when it is not the address that the front doors listen on. */
  publicHost: hostName.optional(),
})

/** The inside of a regular expression's brackets. */
const characterSet = z.string().refine((text) => {
  try {
    new RegExp(`^[${text}]$`, 'u')
    return text !== ''
  } catch {
    return false
  }
}, 'must be a set of characters such as a-z0-9_-')

/** As for the model service: names become the names of folders, and of accounts on other systems. */
const accountNames = z
  .strictObject({
    minLength: z.int().min(1).max(64).default(3),
    maxLength: z.int().min(1).max(64).default(24),
    firstCharacters: characterSet.default('a-z0-9'),
    characters: characterSet.default('a-z0-9_-'),
    reservedPrefixes: z.array(z.string()).default(['ts-']),
    reservedSuffixes: z.array(z.string()).default(['_pg']),
    /** Whole names that nobody may have, because other systems use them. */
    reservedNames: z.array(z.string()).default([]),
  })
  .refine(({ minLength, maxLength }) => minLength <= maxLength, 'minLength is above maxLength')
  .prefault({})

const schema = z.strictObject({
  accounts: z.strictObject({ names: accountNames }).prefault({}),
  frontDoors: z.array(frontDoor).min(1).optional(),
  http: http.prefault({}),
  limits,
  homes: z
    .strictObject({
      /** Default: `homes` in the data directory. */
      root: absolutePath.optional(),
      /** Octal, as text. */
      mode: z
        .string()
        .regex(/^0?[0-7]{3}$/, 'three octal digits, such as "0700"')
        .default('0700'),
    })
    .prefault({}),
  files: z
    .strictObject({
      /** CLOSE is answered when the file is on stable storage. Slower for many small files. */
      syncOnClose: z.boolean().default(false),
    })
    .prefault({}),
  store: z
    .strictObject({
      /** `postgres://…` when several gateways share one store; without it, SQLite in the data directory. */
      url: z.string().optional(),
      /** The name of this gateway among those that share a store: each tidies up only its own records. */
      gateway: z.string().min(1).max(64).default('gateway'),
    })
    .prefault({}),
})

export type Config = z.output<typeof schema>
export type FrontDoorConfig = z.output<typeof frontDoor>

/** A configuration that cannot be used: each problem with the place in the file. */
export class ConfigError extends Error {
  readonly problems: readonly { place: string; message: string }[]

  constructor(source: string, problems: readonly { place: string; message: string }[]) {
    super(
      `${source}: ${problems.map(({ place, message }) => (place ? `${place}: ${message}` : message)).join('; ')}`,
    )
    this.name = 'ConfigError'
    this.problems = problems
  }
}

/**
 * Checks a configuration that was read from YAML and fills in the defaults.
 * @param source the file's name, for messages.
 * @throws ConfigError naming every problem at once.
 */
export function parseConfig(value: unknown, source: string): Config {
  const result = schema.safeParse(value ?? {})
  if (!result.success) {
    throw new ConfigError(
      source,
      result.error.issues.map((issue) => ({ place: issue.path.join('.'), message: issue.message })),
    )
  }
  const names = (result.data.frontDoors ?? []).map((door) => door.name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) {
    throw new ConfigError(source, [{ place: 'frontDoors', message: `two front doors are called "${twice}"` }])
  }
  return result.data
}

/** @throws ConfigError when the text is not HOST:PORT. */
export function parseEndpoint(text: string, source: string): Endpoint {
  const result = endpoint.safeParse(text)
  if (!result.success) {
    throw new ConfigError(source, [{ place: '', message: result.error.issues[0]?.message ?? text }])
  }
  return result.data
}

/** `HOST:PORT` as people write it. */
export function endpointText({ host, port }: Endpoint): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
}
