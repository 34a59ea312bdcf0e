/** A gateway of its own for a test: port 0 on loopback, an empty data directory, real keys. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { generateKey, type NewKey, type PrivateKey, writeOpenSshPublic, writePrivateKey } from '@tsunagu/keys'
import type { ConnectionRecord, NewAccount, Store } from '@tsunagu/store'
import { parseConfig } from '../config/config.ts'
import { Gateway } from '../gateway.ts'
import { loadHostKeys } from '../host-keys/host-keys.ts'
import type { Log } from '../log.ts'

export type LogLine = { level: 'info' | 'warn' | 'error'; event: string; fields: Record<string, unknown> }

export class RecordingLog implements Log {
  readonly lines: LogLine[] = []

  info(event: string, fields: Readonly<Record<string, unknown>> = {}): void {
    this.lines.push({ level: 'info', event, fields })
  }

  warn(event: string, fields: Readonly<Record<string, unknown>> = {}): void {
    this.lines.push({ level: 'warn', event, fields })
  }

  error(event: string, fields: Readonly<Record<string, unknown>> = {}): void {
    this.lines.push({ level: 'error', event, fields })
  }

  of(event: string): LogLine[] {
    return this.lines.filter((line) => line.event === event)
  }
}

/** A key pair on disk, as a client wants it. */
export type KeyPair = { file: string; publicLine: string; privateKey: PrivateKey; privateText: string }

export type TestService = {
  gateway: Gateway
  store: Store
  host: string
  port: number
  /** The data directory. */
  data: string
  /** Scratch space outside the data directory. */
  folder: string
  log: RecordingLog
  homeOf(account: string): string
  /** An account with these keys on it, and with its home unless `home` names another. */
  account(name: string, keys: readonly KeyPair[], options?: Omit<NewAccount, 'name'>): Promise<void>
  key(kind?: NewKey): Promise<KeyPair>
  /** The newest record for which `wanted` holds, once its connection has ended. Throws after 10 s. */
  record(wanted?: (record: ConnectionRecord) => boolean): Promise<ConnectionRecord>
  /** Every record so far, newest first. */
  records(): Promise<ConnectionRecord[]>
  /** Waits until no connection is left. */
  quiet(): Promise<void>
  close(): Promise<void>
}

let keysMade = 0

/** Writes a fresh key pair into a folder, with the modes that OpenSSH insists on. */
export async function makeKeyPair(folder: string, kind: NewKey = { type: 'ed25519' }): Promise<KeyPair> {
  const privateKey = await generateKey(kind, 'test key')
  const file = join(folder, `key-${++keysMade}`)
  const privateText = await writePrivateKey(privateKey, 'openssh')
  writeFileSync(file, privateText)
  chmodSync(file, 0o600)
  const publicLine = writeOpenSshPublic(privateKey.publicKey).trim()
  writeFileSync(`${file}.pub`, `${publicLine}\n`)
  return { file, publicLine, privateKey, privateText: Buffer.from(privateText).toString() }
}

/** An RSA key takes seconds to make, and most tests do not care which it is. */
let hostKeys: Promise<[name: string, content: Buffer][]> | null = null

async function putHostKeys(data: string): Promise<void> {
  const directory = join(data, 'host-keys', 'main')
  if (existsSync(directory)) return
  hostKeys ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tsunagu-host-keys-'))
    await loadHostKeys('main', undefined, folder)
    const made = readdirSync(folder).map((name): [string, Buffer] => [name, readFileSync(join(folder, name))])
    rmSync(folder, { recursive: true })
    return made
  })()
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  for (const [name, content] of await hostKeys) writeFileSync(join(directory, name), content, { mode: 0o600 })
}

/**
 * @param config as in the configuration file.
 * @param options.data a data directory that is there already; its host keys are used.
 */
export async function startService(
  config: Record<string, unknown> = {},
  { data }: { data?: string } = {},
): Promise<TestService> {
  const folder = mkdtempSync(join(tmpdir(), 'tsunagu-gateway-'))
  const dataDirectory = data ?? join(folder, 'data')
  const log = new RecordingLog()
  await putHostKeys(dataDirectory)
  const gateway = await Gateway.start({
    config: parseConfig(config, 'test'),
    dataDirectory,
    listen: [{ host: '127.0.0.1', port: 0 }],
    version: '0.0.0-test',
    log,
  })
  const { store } = gateway
  const port = Number(gateway.doors[0]?.address.split(':').pop())
  const records = (): Promise<ConnectionRecord[]> => store.connections.list({ limit: 1000 })
  return {
    gateway,
    store,
    host: '127.0.0.1',
    port,
    data: dataDirectory,
    folder,
    log,
    homeOf: (account) => gateway.homes.pathOf(account, null),
    async account(name, keys, options = {}) {
      await store.accounts.add({ name, ...options })
      for (const { publicLine } of keys) await store.keys.add(name, publicLine)
      if (options.home === undefined) await gateway.homes.ensure(name, null)
    },
    key: (kind) => makeKeyPair(folder, kind),
    records,
    async record(wanted = () => true) {
      const deadline = Date.now() + 10_000
      for (;;) {
        const found = (await records()).find((record) => record.endedAt !== null && wanted(record))
        if (found !== undefined) return found
        if (Date.now() > deadline) {
          throw new Error(`no such record; there are ${JSON.stringify(await records(), null, 1)}`)
        }
        await sleep(20)
      }
    },
    async quiet() {
      const deadline = Date.now() + 10_000
      while ((await records()).some(({ endedAt }) => endedAt === null)) {
        if (Date.now() > deadline) throw new Error('a connection stays open')
        await sleep(20)
      }
    },
    async close() {
      await gateway.stop(1000)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
