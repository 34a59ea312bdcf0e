/**
 * The proxy that this machine sets for programs in general: by environment, else by its system. SSH uses none of
 * them; where the way out is closed it matters that there is one. Nothing is sent to it.
 */
import type { Host } from '../host.ts'
import { readRegQuery } from '../windows/registry.ts'

export interface SystemProxy {
  readonly kind: 'http' | 'socks'
  /** `HOST:PORT` or a URL, never with a password; null when a script (PAC) decides. */
  readonly value: string | null
}

/** Null when none is set, or when the server is one of those that are reached without it. */
export async function systemProxy(
  host: Host,
  server: string,
  signal: AbortSignal,
): Promise<SystemProxy | null> {
  if (isExempt(host.env['no_proxy'] ?? host.env['NO_PROXY'] ?? '', server)) return null
  return fromEnvironment(host.env) ?? (await bySystem[host.platform](host, signal))
}

/** Names and domains of `no_proxy`, as curl reads them. */
function isExempt(list: string, server: string): boolean {
  const name = server.toLowerCase()
  return list
    .toLowerCase()
    .split(/[,\s]+/)
    .filter(Boolean)
    .map((entry) => entry.replace(/^\*?\./, ''))
    .some((entry) => entry === '*' || name === entry || name.endsWith(`.${entry}`))
}

function fromEnvironment(env: Host['env']): SystemProxy | null {
  for (const name of ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY']) {
    const value = env[name]?.trim()
    if (value) return { kind: /^socks/i.test(value) ? 'socks' : 'http', value: withoutPassword(value) }
  }
  return null
}

const withoutPassword = (value: string) => value.replace(/^([a-z0-9+]+:\/\/)?[^@/]*@/i, '$1')

const bySystem: Readonly<
  Record<Host['platform'], (host: Host, signal: AbortSignal) => Promise<SystemProxy | null>>
> = {
  async windows(host, signal) {
    const path = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings'
    const asked = await host.spawn('reg', ['query', path], signal)
    const found = asked.code === 0 ? readInternetSettings(asked.stdout) : null
    if (found) return found
    const service = await host.spawn('netsh', ['winhttp', 'show', 'proxy'], signal)
    return service.code === 0 ? readWinHttp(service.stdout) : null
  },
  async macos(host, signal) {
    const asked = await host.spawn('scutil', ['--proxy'], signal)
    return asked.code === 0 ? readScutil(asked.stdout) : null
  },
  async linux(host, signal) {
    // Only a desktop has such settings; elsewhere the program need not be looked for.
    if (!host.env['XDG_CURRENT_DESKTOP']) return null
    const asked = await host.spawn('gsettings', ['list-recursively', 'org.gnome.system.proxy'], signal)
    return asked.code === 0 ? readGsettings(asked.stdout) : null
  },
}

/** The user's settings in the registry (`ProxyEnable`, `ProxyServer`, `AutoConfigURL`). */
export function readInternetSettings(output: string): SystemProxy | null {
  const values = readRegQuery(output)[0]?.values
  if (values?.get('proxyenable') === '1') {
    const proxy = firstOf(values.get('proxyserver') ?? '')
    if (proxy) return proxy
  }
  return values?.get('autoconfigurl') ? { kind: 'http', value: null } : null
}

/** `netsh winhttp show proxy`, in any language: the one line that ends with an address. */
export function readWinHttp(output: string): SystemProxy | null {
  for (const line of output.split(/\r?\n/)) {
    const [, servers] = /:\s+(\S+:\d{1,5}(?:;\S*)?)\s*$/.exec(line) ?? []
    if (servers !== undefined) return firstOf(servers)
  }
  return null
}

/** `host:80`, or `http=host:80;https=host:81;socks=host:1080`. */
function firstOf(servers: string): SystemProxy | null {
  const entries = servers.split(';').map((entry) => /^(?:(\w+)=)?(.+)$/.exec(entry.trim()))
  const entry = ['https', 'http', undefined, 'socks']
    .map((kind) => entries.find((found) => found?.[1]?.toLowerCase() === kind && found?.[2]))
    .find(Boolean)
  if (!entry?.[2]) return null
  return { kind: entry[1]?.toLowerCase() === 'socks' ? 'socks' : 'http', value: withoutPassword(entry[2]) }
}

/** `scutil --proxy` of macOS. */
export function readScutil(output: string): SystemProxy | null {
  const values = new Map(
    [...output.matchAll(/^\s*(\w+) : (\S+)\s*$/gm)].map(([, name = '', value = '']) => [name, value]),
  )
  for (const [name, kind] of [
    ['HTTPS', 'http'],
    ['HTTP', 'http'],
    ['SOCKS', 'socks'],
  ] as const) {
    const proxy = values.get(`${name}Proxy`)
    if (values.get(`${name}Enable`) === '1' && proxy)
      return { kind, value: `${proxy}:${values.get(`${name}Port`) ?? (kind === 'http' ? '80' : '1080')}` }
  }
  return values.get('ProxyAutoConfigEnable') === '1' ? { kind: 'http', value: null } : null
}

/** `gsettings list-recursively org.gnome.system.proxy`. */
export function readGsettings(output: string): SystemProxy | null {
  const values = new Map(
    [...output.matchAll(/^org\.gnome\.system\.proxy(\S*) (\S+) (.*)$/gm)].map(
      ([, section = '', name = '', value = '']) => [`${section}.${name}`, value.replace(/^'(.*)'$/, '$1')],
    ),
  )
  const mode = values.get('.mode')
  if (mode === 'auto') return { kind: 'http', value: null }
  if (mode !== 'manual') return null
  for (const [section, kind] of [
    ['.https', 'http'],
    ['.http', 'http'],
    ['.socks', 'socks'],
  ] as const) {
    const [proxy, port] = [values.get(`${section}.host`), values.get(`${section}.port`)]
    if (proxy) return { kind, value: `${proxy}:${port ?? '0'}` }
  }
  return null
}
