/** Where PuTTY, WinSCP and FileZilla keep what they are set up to do, and what they trust. */
import { readStoredHostKeys, type StoredHostKey } from '@tsunagu/keys'
import { type Host, MAX_FILE_BYTES, MAX_KNOWN_HOSTS_BYTES } from '../host.ts'
import { type RegistryKey, readRegQuery } from '../windows/registry.ts'
import { readFileZilla } from './filezilla.ts'
import { readPuttyFile, readPuttyRegistry } from './putty.ts'
import type { ClientSession, OtherClient } from './session.ts'
import { readWinScpIni, readWinScpRegistry } from './winscp.ts'

/** A host key that a program trusts, and where it is written. */
export interface StoredKey {
  readonly client: OtherClient
  readonly place: string
  /** From 1; null in a registry. */
  readonly line: number | null
  readonly record: StoredHostKey
}

export interface OtherClients {
  readonly sessions: readonly ClientSession[]
  readonly hostKeys: readonly StoredKey[]
}

/** Sessions of one program are not more; what is beyond is not looked at. */
const MAX_SESSION_FILES = 200

const PUTTY = 'HKCU\\Software\\SimonTatham\\PuTTY'
const WINSCP = 'HKCU\\Software\\Martin Prikryl\\WinSCP 2'

/** Never rejects. Programs that are not here have neither sessions nor keys. */
export async function findOtherClients(host: Host, signal: AbortSignal): Promise<OtherClients> {
  const parts = await Promise.all([
    ...(host.platform === 'windows' ? [puttyOfRegistry(host, signal), winScpOfRegistry(host, signal)] : []),
    puttyOfUnix(host),
    winScpIni(host),
    fileZilla(host),
  ])
  return {
    sessions: parts.flatMap(({ sessions }) => sessions),
    hostKeys: parts.flatMap(({ hostKeys }) => hostKeys),
  }
}

async function textIn(host: Host, path: string): Promise<string | null> {
  const file = await host.read(path, MAX_FILE_BYTES)
  return file.outcome === 'ok' ? new TextDecoder().decode(file.bytes) : null
}

async function keysIn(host: Host, client: OtherClient, path: string): Promise<StoredKey[]> {
  const file = await host.read(path, MAX_KNOWN_HOSTS_BYTES)
  const stored = file.outcome === 'ok' ? readStoredHostKeys(file.bytes) : null
  return (stored?.keys ?? []).map((record) => ({ client, place: path, line: record.line, record }))
}

/** PUTTYDIR, else the folders of the account's home, which is where PuTTY looks whatever HOME says. */
async function puttyOfUnix(host: Host): Promise<OtherClients> {
  if (host.platform === 'windows') return { sessions: [], hostKeys: [] }
  const home = host.accountHome ?? host.home
  const config = host.env['XDG_CONFIG_HOME'] || `${home}/.config`
  const folders = host.env['PUTTYDIR'] ? [host.env['PUTTYDIR']] : [`${config}/putty`, `${home}/.putty`]
  const sessions: ClientSession[] = []
  const hostKeys: StoredKey[] = []
  for (const folder of folders) {
    const names = (await host.list(`${folder}/sessions`)) ?? []
    for (const name of names.slice(0, MAX_SESSION_FILES)) {
      const path = `${folder}/sessions/${name}`
      const text = await textIn(host, path)
      const session = text === null ? null : readPuttyFile(text, path)
      if (session) sessions.push(session)
    }
    hostKeys.push(...(await keysIn(host, 'putty', `${folder}/sshhostkeys`)))
  }
  // FileZilla's SFTP is PuTTY's, and so are the keys that it trusts.
  for (const path of [`${config}/putty/sshhostkeys`, `${home}/.putty/sshhostkeys`])
    if (folders.every((folder) => `${folder}/sshhostkeys` !== path))
      hostKeys.push(...(await keysIn(host, 'filezilla', path)))
  return { sessions, hostKeys }
}

/** Where WinSCP keeps its settings when it keeps them in a file. */
export function winScpIniFiles(host: Pick<Host, 'env' | 'platform' | 'home'>): string[] {
  const { APPDATA, ProgramFiles } = host.env
  return [
    ...(APPDATA ? [`${APPDATA}\\WinSCP.ini`] : []),
    ...(ProgramFiles
      ? [`${ProgramFiles}\\WinSCP\\WinSCP.ini`, `${ProgramFiles} (x86)\\WinSCP\\WinSCP.ini`]
      : []),
    // Under wine, and for people who carry it along.
    ...(host.platform === 'windows' ? [] : [`${host.home}/WinSCP.ini`]),
  ]
}

async function winScpIni(host: Host): Promise<OtherClients> {
  const sessions: ClientSession[] = []
  const hostKeys: StoredKey[] = []
  for (const path of winScpIniFiles(host)) {
    const text = await textIn(host, path)
    if (text === null) continue
    sessions.push(...readWinScpIni(text, path))
    hostKeys.push(...(await keysIn(host, 'winscp', path)))
  }
  return { sessions, hostKeys }
}

async function fileZilla(host: Host): Promise<OtherClients> {
  const config = host.env['XDG_CONFIG_HOME'] || `${host.home}/.config`
  const folders =
    host.platform === 'windows'
      ? host.env['APPDATA']
        ? [`${host.env['APPDATA']}\\FileZilla`]
        : []
      : [`${config}/filezilla`, `${host.home}/.filezilla`]
  const separator = host.platform === 'windows' ? '\\' : '/'
  const sessions: ClientSession[] = []
  for (const folder of folders) {
    const read = async (name: string) => {
      const path = `${folder}${separator}${name}`
      const text = await textIn(host, path)
      return text === null ? null : readFileZilla(text, path)
    }
    const proxy = (await read('filezilla.xml'))?.proxy ?? null
    for (const name of ['sitemanager.xml', 'recentservers.xml'])
      for (const session of (await read(name))?.sessions ?? []) sessions.push({ ...session, proxy })
  }
  return { sessions, hostKeys: [] }
}

async function query(host: Host, key: string, signal: AbortSignal): Promise<RegistryKey[]> {
  const asked = await host.spawn('reg', ['query', key, '/s'], signal)
  return asked.outcome === 'ended' && asked.code === 0 ? readRegQuery(asked.stdout) : []
}

async function puttyOfRegistry(host: Host, signal: AbortSignal): Promise<OtherClients> {
  const keys = await query(host, PUTTY, signal)
  return { sessions: readPuttyRegistry(keys), hostKeys: keysOfRegistry('putty', keys) }
}

async function winScpOfRegistry(host: Host, signal: AbortSignal): Promise<OtherClients> {
  const keys = await query(host, WINSCP, signal)
  return { sessions: readWinScpRegistry(keys), hostKeys: keysOfRegistry('winscp', keys) }
}

/** The keys as regedit would export them, which is the form that is read elsewhere. */
function keysOfRegistry(client: OtherClient, keys: readonly RegistryKey[]): StoredKey[] {
  const section = keys.find(({ path }) => /\\SshHostKeys$/i.test(path))
  if (section === undefined) return []
  const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`
  const lines = [...section.values].map(([name, value]) => `${quoted(name)}=${quoted(value)}`)
  const text = ['Windows Registry Editor Version 5.00', '', `[${section.path}]`, ...lines].join('\r\n')
  const stored = readStoredHostKeys(new TextEncoder().encode(text))
  return (stored?.keys ?? []).map((record) => ({ client, place: section.path, line: null, record }))
}
