/** A service for tests of the pages, in memory: real keys, and a store that can be made to fail. */
import { fingerprintSha256, generateKey, type NewKey, type PublicKey, parsePublicBlob } from '@tsunagu/keys'
import type { HostKey, HostKeyState } from '@tsunagu/store'
import type { Hono } from 'hono'
import { type AppOptions, createApp } from '../app.ts'
import type { PublicDoor, PublicService } from '../service.ts'

export const SINCE = new Date('2026-04-10T03:04:05.000Z')

export async function publicKey(kind: NewKey = { type: 'ed25519' }): Promise<PublicKey> {
  return (await generateKey(kind, '')).publicKey
}

/** As the store remembers a key. */
export function remembered(
  frontDoor: string,
  key: PublicKey,
  state: HostKeyState,
  dates: Partial<Pick<HostKey, 'createdAt' | 'activeSince' | 'retiredAt'>> = {},
): HostKey {
  const { type, bits, blob } = parsePublicBlob(key.blob)
  return {
    id: `${frontDoor}-${state}-${type}`,
    frontDoor,
    type,
    bits,
    blob,
    fingerprintSha256: fingerprintSha256(blob),
    state,
    createdAt: SINCE,
    activeSince: state === 'announced' ? null : SINCE,
    retiredAt: state === 'retired' ? SINCE : null,
    ...dates,
  }
}

export function door(
  name: string,
  address: string,
  keys: readonly PublicKey[],
  listening = true,
): PublicDoor {
  return { name, address, listening, hostKeys: keys.map(({ blob }) => ({ publicBlob: blob })) }
}

export type LogLine = { level: string; event: string; fields: Readonly<Record<string, unknown>> }

export type TestPortal = {
  app: Hono
  log: LogLine[]
  /** How often the store was asked. */
  readonly asked: number
  get(path: string, headers?: Record<string, string>): Promise<Response>
}

export type PortalTestOptions = Partial<Pick<AppOptions, 'publicHost' | 'routes'>> &
  Partial<Pick<PublicService, 'sightings'>>

export function portalFor(
  doors: readonly PublicDoor[],
  list: () => Promise<HostKey[]> = async () => [],
  { sightings = { find: () => null }, ...options }: PortalTestOptions = {},
): TestPortal {
  const log: LogLine[] = []
  let asked = 0
  const to =
    (level: string) =>
    (event: string, fields: Readonly<Record<string, unknown>> = {}): void =>
      void log.push({ level, event, fields })
  const app = createApp({
    service: {
      doors,
      sightings,
      store: {
        hostKeys: {
          list: () => {
            asked++
            return list()
          },
        },
      },
    },
    publicHost: null,
    log: { info: to('info'), warn: to('warn'), error: to('error') },
    ...options,
  })
  return {
    app,
    log,
    get asked() {
      return asked
    },
    get: async (path, headers = {}) => app.request(path, { headers }),
  }
}
