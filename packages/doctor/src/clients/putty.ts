/** PuTTY's saved sessions: a file each on Unix, a registry key each on Windows. The names of the values are the same. */
import type { RegistryKey } from '../windows/registry.ts'
import {
  type ClientProxy,
  type ClientSession,
  numberOf,
  type Setting,
  textOf,
  unmunged,
  type Values,
} from './session.ts'

/** What is read; everything else in a session stays unread, its proxy's password among it. */
const wanted: ReadonlySet<string> = new Set([
  'hostname',
  'portnumber',
  'protocol',
  'username',
  'publickeyfile',
  'proxymethod',
  'proxyhost',
  'proxyport',
])

/** @param path the session's file, whose name is the session's */
export function readPuttyFile(text: string, path: string): ClientSession | null {
  const values = new Map<string, Setting<string>>()
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, name = '', value = ''] = /^([A-Za-z0-9]+)=(.*)$/.exec(line) ?? []
    if (wanted.has(name.toLowerCase()))
      values.set(name.toLowerCase(), { value, place: path, line: index + 1 })
  }
  return sessionOf(unmunged(path.split('/').at(-1) ?? ''), values)
}

/** Keys below `Software\SimonTatham\PuTTY\Sessions`. */
export function readPuttyRegistry(keys: readonly RegistryKey[]): ClientSession[] {
  return keys.flatMap(({ path, values }) => {
    const name = /\\PuTTY\\Sessions\\([^\\]+)$/i.exec(path)?.[1]
    if (name === undefined) return []
    const kept = [...values].filter(([option]) => wanted.has(option))
    const session = sessionOf(
      unmunged(name),
      new Map(kept.map(([option, value]) => [option, { value, place: path, line: null }])),
    )
    return session ? [session] : []
  })
}

/** PuTTY's numbers, of proxies through which SSH can go. */
const proxies: Readonly<Record<string, ClientProxy['kind']>> = {
  1: 'socks',
  2: 'socks',
  3: 'http',
  4: 'command',
  5: 'command',
}

function sessionOf(name: string, values: Values): ClientSession | null {
  const typed = textOf(values.get('hostname'))
  if (typed === null) return null
  // `test07@host` in the field for the host is allowed.
  const [, inside, host = typed.value] = /^(?:(.*)@)?(.+)$/.exec(typed.value) ?? []
  const protocol = values.get('protocol') ?? { ...typed, value: 'ssh' }
  const kind = proxies[values.get('proxymethod')?.value ?? '']
  const proxyHost = textOf(values.get('proxyhost'))
  return {
    client: 'putty',
    name,
    host: { ...typed, value: host },
    port: numberOf(values.get('portnumber'), 65_535),
    user: textOf(values.get('username')) ?? (inside ? { ...typed, value: inside } : null),
    keyFile: textOf(values.get('publickeyfile')),
    protocol: { ...protocol, value: protocol.value === 'ssh' ? 'sftp' : 'other' },
    proxy:
      kind && proxyHost
        ? {
            ...proxyHost,
            value: { kind, value: `${proxyHost.value}:${values.get('proxyport')?.value ?? '80'}` },
          }
        : null,
    textMode: null,
  }
}
