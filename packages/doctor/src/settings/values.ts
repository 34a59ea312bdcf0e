/** From options, as a file or `ssh -G` gives them, to settings. */
import type { Host } from '../host.ts'
import type { Request } from '../request.ts'
import { type Algorithms, DEFAULT_KEY_NAMES, type Settings } from './settings.ts'

/** Options in lower case, each with its values in order; options that add up have several. */
export type Options = ReadonlyMap<string, readonly string[]>

const strict = {
  yes: 'yes',
  true: 'yes',
  'accept-new': 'accept-new',
  no: 'no',
  off: 'no',
  false: 'no',
} as const

export function settingsFrom(
  options: Options,
  request: Request,
  host: Host,
  origin: Settings['origin'],
  notFollowed: readonly string[],
): Settings {
  const first = (name: string): string | null => options.get(name)?.[0] ?? null
  const yes = (name: string) => /^(?:yes|true)$/i.test(first(name) ?? '')
  const hostName = fillTokens(first('hostname') ?? request.host, { h: request.host, n: request.host })
  const port = request.port ?? portOf(first('port'))
  const user = request.user ?? first('user') ?? host.userName
  const tokens = {
    h: hostName,
    n: request.host,
    k: first('hostkeyalias') ?? request.host,
    p: String(port),
    r: user,
    u: host.userName,
    d: host.home,
    i: String(host.userId ?? ''),
    l: '',
    L: '',
  }
  const path = (value: string) => expandPath(value, host, tokens)
  const paths = (name: string, fallback: readonly string[]) => {
    const values = words(first(name) ?? '')
    return (values.length > 0 ? values : fallback).filter((value) => value.toLowerCase() !== 'none').map(path)
  }
  const files = options.get('identityfile') ?? []
  const defaults = DEFAULT_KEY_NAMES.map((name) => `~/.ssh/${name}`)
  // `ssh -G` prints the default names when no file is named, and only then several of them.
  const isDefault = files.length === 0 || (files.length > 3 && files.every((file) => defaults.includes(file)))
  // `-i` takes the place of the default names, and comes before what the settings name.
  const fromSettings = isDefault ? (request.keyFiles.length > 0 ? [] : defaults) : files
  const agent = first('identityagent')
  const jump = first('proxyjump')
  const command = first('proxycommand')
  return {
    alias: request.host,
    hostName,
    port,
    user,
    identityFiles: unique([
      ...request.keyFiles.map((file) => ({ path: file, named: true })),
      ...fromSettings
        .filter((file) => file.toLowerCase() !== 'none')
        .map((file) => ({ path: path(unquoted(file)), named: !isDefault })),
    ]),
    identitiesOnly: yes('identitiesonly'),
    agentSocket: agentSocket(agent, host, path),
    userKnownHosts: paths('userknownhostsfile', ['~/.ssh/known_hosts', '~/.ssh/known_hosts2']),
    globalKnownHosts: paths('globalknownhostsfile', systemKnownHosts(host)),
    hostKeyAlias: first('hostkeyalias'),
    strictHostKeyChecking:
      strict[(first('stricthostkeychecking') ?? '').toLowerCase() as keyof typeof strict] ?? 'ask',
    proxyCommand: command && command.toLowerCase() !== 'none' ? command : null,
    proxyJump: jump && jump.toLowerCase() !== 'none' ? jump : null,
    batchMode: yes('batchmode'),
    publicKeys: !/^(?:no|false)$/i.test(first('pubkeyauthentication') ?? ''),
    keepAliveSeconds: Number(/^\d{1,6}$/.exec(first('serveraliveinterval') ?? '')?.[0] ?? 0),
    addressFamily: familyOf(first('addressfamily')),
    algorithms: origin === 'ssh' ? algorithmsOf(first) : null,
    origin,
    notFollowed,
  }
}

function portOf(text: string | null): number {
  const port = Number(text ?? 22)
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : 22
}

function familyOf(text: string | null): Settings['addressFamily'] {
  return text === 'inet' || text === 'inet6' ? text : 'any'
}

function agentSocket(given: string | null, host: Host, path: (value: string) => string): string | null {
  if (given?.toLowerCase() === 'none') return null
  if (given && given !== 'SSH_AUTH_SOCK') {
    const variable = /^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/.exec(given)?.[1]
    return variable ? host.env[variable] || null : path(unquoted(given))
  }
  return host.env['SSH_AUTH_SOCK'] || (host.platform === 'windows' ? '\\\\.\\pipe\\openssh-ssh-agent' : null)
}

function systemKnownHosts(host: Host): string[] {
  const folder = systemFolder(host)
  return [`${folder}/ssh_known_hosts`, `${folder}/ssh_known_hosts2`]
}

/** Where OpenSSH keeps the settings of the whole machine. */
export function systemFolder({ platform, env }: Pick<Host, 'platform' | 'env'>): string {
  return platform === 'windows' ? `${env['ProgramData'] ?? 'C:\\ProgramData'}/ssh` : '/etc/ssh'
}

function algorithmsOf(first: (name: string) => string | null): Algorithms | null {
  const list = (name: string) => (first(name) ?? '').split(',').filter(Boolean)
  const all = {
    kex: list('kexalgorithms'),
    hostKey: list('hostkeyalgorithms'),
    cipher: list('ciphers'),
    mac: list('macs'),
    publicKey: list('pubkeyacceptedalgorithms'),
  }
  // Before OpenSSH 8.5 the last one had another name.
  const publicKey = all.publicKey.length > 0 ? all.publicKey : list('pubkeyacceptedkeytypes')
  const { kex, hostKey, cipher, mac } = all
  return [kex, hostKey, cipher, mac].every((names) => names.length > 0) ? { ...all, publicKey } : null
}

/** Fills in `%h` and its like (ssh_config(5), TOKENS); unknown ones stay. */
export function fillTokens(text: string, tokens: Readonly<Record<string, string>>): string {
  return text.replace(/%(.)/g, (whole, letter: string) => (letter === '%' ? '%' : (tokens[letter] ?? whole)))
}

/** A path of the settings made absolute: `~`, tokens and `${VARIABLES}` filled in. */
export function expandPath(text: string, host: Host, tokens: Readonly<Record<string, string>>): string {
  const filled = fillTokens(
    text.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (whole, name: string) => host.env[name] ?? whole),
    tokens,
  )
  return /^~(?=$|[/\\])/.test(filled) ? host.home + filled.slice(1) : filled
}

/** The words of a value: double quotes hold spaces together (ssh_config(5)). */
export function words(text: string): string[] {
  return (text.match(/"[^"]*"|[^\s"]+/g) ?? []).map(unquoted)
}

export function unquoted(text: string): string {
  return /^".*"$/.test(text) ? text.slice(1, -1) : text
}

function unique<T extends { readonly path: string }>(files: readonly T[]): T[] {
  return files.filter(({ path }, at) => files.findIndex((other) => other.path === path) === at)
}
