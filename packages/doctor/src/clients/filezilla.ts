/** FileZilla's sites: sitemanager.xml, recentservers.xml, and the proxy of filezilla.xml. */
import sax from 'sax'
import {
  type ClientProxy,
  type ClientSession,
  numberOf,
  type Setting,
  textOf,
  type Values,
} from './session.ts'

/** Elements of a `<Server>` that are read; the text of any other, `<Pass>` above all, is never kept. */
const wanted: ReadonlySet<string> = new Set([
  'host',
  'port',
  'protocol',
  'user',
  'logontype',
  'keyfile',
  'name',
  'bypassproxy',
])
const settingsWanted: ReadonlySet<string> = new Set(['proxy type', 'proxy host', 'proxy port'])

export interface FileZillaFile {
  readonly sessions: readonly ClientSession[]
  /** Of filezilla.xml: it holds for every site that does not go round it. */
  readonly proxy: Setting<ClientProxy> | null
}

/** Null when it is no XML of FileZilla's. A file that was cut off gives what stands before the cut. */
export function readFileZilla(text: string, path: string): FileZillaFile | null {
  const parser = sax.parser(true, { position: true })
  const sessions: ClientSession[] = []
  const settings = new Map<string, Setting<string>>()
  let ours = false
  let server: Map<string, Setting<string>> | null = null
  let open: {
    readonly into: Map<string, Setting<string>>
    readonly name: string
    text: string
    line: number
  } | null = null
  parser.onopentag = ({ name, attributes }) => {
    const lower = name.toLowerCase()
    if (lower === 'filezilla3') ours = true
    if (lower === 'server') server = new Map()
    const option = String(attributes['name'] ?? '').toLowerCase()
    const line = parser.line + 1
    if (server !== null && wanted.has(lower)) open = { into: server, name: lower, text: '', line }
    else if (lower === 'setting' && settingsWanted.has(option))
      open = { into: settings, name: option, text: '', line }
    else open = null
  }
  parser.ontext = (part) => {
    if (open) open.text += part
  }
  parser.onclosetag = (name) => {
    if (open) open.into.set(open.name, { value: open.text, place: path, line: open.line })
    open = null
    if (name.toLowerCase() !== 'server' || server === null) return
    const session = sessionOf(server)
    if (session) sessions.push(session)
    server = null
  }
  let broken = false
  parser.onerror = () => {
    broken = true
  }
  for (const line of text.split(/(?<=\n)/)) {
    if (broken) break
    parser.write(line)
  }
  return ours ? { sessions, proxy: proxyOf(settings) } : null
}

/** FileZilla's numbers. 4 and 3 are FTP over TLS, 0 and 6 FTP; the others are stores on the web. */
const protocols: Readonly<Record<string, ClientSession['protocol']['value']>> = {
  0: 'ftp',
  1: 'sftp',
  3: 'ftps',
  4: 'ftps',
  6: 'ftp',
}

function sessionOf(values: Values): ClientSession | null {
  const host = textOf(values.get('host'))
  if (host === null) return null
  const protocol = values.get('protocol') ?? { ...host, value: '0' }
  // A key file counts only with the logon type that uses it.
  const keyFile = values.get('logontype')?.value === '5' ? textOf(values.get('keyfile')) : null
  return {
    client: 'filezilla',
    name: textOf(values.get('name'))?.value ?? host.value,
    host,
    port: numberOf(values.get('port'), 65_535),
    user: textOf(values.get('user')),
    keyFile,
    protocol: { ...protocol, value: protocols[protocol.value] ?? 'other' },
    proxy: null,
    // Over SFTP it changes no line ends, whatever its transfer type says.
    textMode: null,
  }
}

function proxyOf(settings: Values): Setting<ClientProxy> | null {
  const host = textOf(settings.get('proxy host'))
  const kind = ({ 1: 'http', 2: 'socks', 3: 'socks' } as const)[settings.get('proxy type')?.value ?? '']
  return host && kind
    ? { ...host, value: { kind, value: `${host.value}:${settings.get('proxy port')?.value ?? '80'}` } }
    : null
}
