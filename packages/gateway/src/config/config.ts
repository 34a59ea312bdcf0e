/** The configuration file's schema. Every default is here, with its reason. */
import { isIP } from 'node:net'
import { isAbsolute } from 'node:path'
import { z } from 'zod'
import type { Text } from '../client-texts.ts'
import { StartError } from '../start-error.ts'
import { problemText, RULES } from './problem-text.ts'

/** `HOST:PORT`, `[IPv6]:PORT`. Port 0 lets the system choose. */
const endpoint = z.string().transform((text, context) => {
  const match = /^(?:\[([0-9a-fA-F:.%a-z]+)\]|([^:[\]]*)):(\d{1,5})$/.exec(text)
  const port = Number(match?.[3])
  if (match === null || port > 65535) {
    context.addIssue({
      code: 'custom',
      message: `"${text}" is not HOST:PORT (for IPv6: [ADDRESS]:PORT)`,
      params: { ja: `"${text}" は HOST:PORT の形ではありません（IPv6 では [ADDRESS]:PORT）` },
    })
    return z.NEVER
  }
  return { host: match[1] ?? match[2] ?? '', port }
})
export type Endpoint = { host: string; port: number }

const absolutePath = z.string().refine(isAbsolute, RULES.absolutePath.en)
const doorName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/, RULES.doorName.en)
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
    RULES.hostName.en,
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
}, RULES.characters.en)

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
  .refine(({ minLength, maxLength }) => minLength <= maxLength, RULES.lengths.en)
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
        .regex(/^0?[0-7]{3}$/, RULES.mode.en)
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

/** One mistake in a configuration. */
export type ConfigProblem = {
  /** The names on the way to the value, joined by points; empty for the whole. */
  place: string
  text: Text
}

/** A configuration that cannot be used: each problem with the place in the file. */
export class ConfigError extends StartError {
  readonly problems: readonly ConfigProblem[]

  constructor(source: string, problems: readonly ConfigProblem[]) {
    const listed = (language: keyof Text, separator: string): string =>
      problems
        .map(({ place, text }) => (place ? `${place}: ${text[language]}` : text[language]))
        .join(separator)
    super({ ja: `${source}: ${listed('ja', '、')}`, en: `${source}: ${listed('en', '; ')}` })
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
      result.error.issues.map((issue) => ({ place: issue.path.join('.'), text: problemText(issue) })),
    )
  }
  const names = (result.data.frontDoors ?? []).map((door) => door.name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) {
    const both = { ja: `"${twice}" という接続口が二つあります`, en: `two front doors are called "${twice}"` }
    throw new ConfigError(source, [{ place: 'frontDoors', text: both }])
  }
  return result.data
}

/** @throws ConfigError when the text is not HOST:PORT. */
export function parseEndpoint(text: string, source: string): Endpoint {
  const result = endpoint.safeParse(text)
  if (!result.success) {
    const problems = result.error.issues.map((issue) => ({ place: '', text: problemText(issue) }))
    throw new ConfigError(source, problems)
  }
  return result.data
}

/** `HOST:PORT` as people write it. */
export function endpointText({ host, port }: Endpoint): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
}
