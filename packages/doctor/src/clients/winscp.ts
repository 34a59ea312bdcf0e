/** WinSCP's sites: sections of WinSCP.ini, or registry keys of the same names. */
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

/** What is read; everything else stays unread, passwords among it. */
const wanted: ReadonlySet<string> = new Set([
  'hostname',
  'portnumber',
  'username',
  'publickeyfile',
  'fsprotocol',
  'ftps',
  'proxymethod',
  'proxyhost',
  'proxyport',
  'transfermode',
])

interface Section {
  readonly name: string
  readonly values: Values
}

export function readWinScpIni(text: string, path: string): ClientSession[] {
  const sections: { name: string; values: Map<string, Setting<string>> }[] = []
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const [, section] = /^\[(.*)\]\s*$/.exec(line) ?? []
    if (section !== undefined) {
      sections.push({ name: section, values: new Map() })
      continue
    }
    const [, option = '', value = ''] = /^([A-Za-z0-9]+)=(.*)$/.exec(line) ?? []
    if (wanted.has(option.toLowerCase()))
      sections
        .at(-1)
        ?.values.set(option.toLowerCase(), { value: unmunged(value), place: path, line: index + 1 })
  }
  return sessionsOf(sections)
}

/** Keys below `Software\Martin Prikryl\WinSCP 2`. */
export function readWinScpRegistry(keys: readonly RegistryKey[]): ClientSession[] {
  return sessionsOf(
    keys.map(({ path, values }) => ({
      name: path.replace(/^.*\\WinSCP 2\\?/i, ''),
      values: new Map(
        [...values]
          .filter(([option]) => wanted.has(option))
          .map(([option, value]) => [option, { value: unmunged(value), place: path, line: null }]),
      ),
    })),
  )
}

function sessionsOf(sections: readonly Section[]): ClientSession[] {
  // One setting for every transfer of the program: 1 is text, 2 goes by the file's name.
  const mode = sections
    .find(({ name }) => /(?:^|\\)Interface\\CopyParam$/i.test(name))
    ?.values.get('transfermode')
  const textMode = mode?.value === '1' ? { ...mode, value: true as const } : null
  return sections.flatMap(({ name, values }) => {
    const encoded = /^Sessions\\(.+)$/i.exec(name)?.[1]
    const host = textOf(values.get('hostname'))
    if (encoded === undefined || host === null) return []
    const proxyHost = textOf(values.get('proxyhost'))
    const kind = proxies[values.get('proxymethod')?.value ?? '']
    return [
      {
        client: 'winscp',
        name: unmunged(encoded),
        host,
        port: numberOf(values.get('portnumber'), 65_535),
        user: textOf(values.get('username')),
        keyFile: textOf(values.get('publickeyfile')),
        protocol: protocolOf(values, host),
        proxy:
          kind && proxyHost
            ? {
                ...proxyHost,
                value: { kind, value: `${proxyHost.value}:${values.get('proxyport')?.value ?? '80'}` },
              }
            : null,
        textMode,
      } satisfies ClientSession,
    ]
  })
}

const proxies: Readonly<Record<string, ClientProxy['kind']>> = {
  1: 'socks',
  2: 'socks',
  3: 'http',
  4: 'command',
  5: 'command',
}

/** Absent means SFTP. 0 and 1 may be SCP, 5 is FTP (with TLS when `Ftps` is not 0), 6 and 7 are stores on the web. */
function protocolOf(values: Values, host: Setting<string>): ClientSession['protocol'] {
  const set = values.get('fsprotocol')
  const tls = (values.get('ftps')?.value ?? '0') !== '0'
  switch (set?.value) {
    case '0':
      return { ...set, value: 'scp' }
    case '5':
      return { ...set, value: tls ? 'ftps' : 'ftp' }
    case '6':
    case '7':
      return { ...set, value: 'other' }
    default:
      return { ...(set ?? host), value: 'sftp' }
  }
}
