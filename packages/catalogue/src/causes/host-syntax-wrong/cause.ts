import { inClient, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import type { Facts } from '../../evidence/facts.ts'
import { fact, line } from '../../explain/pattern.ts'
import { nameServersAnswer } from '../checks.ts'
import { cyberduck, filezilla, putty, winscp } from '../menus.ts'
import { isAddress } from '../reach.ts'
import { text } from './text.ts'

type Problem = Facts['settings.hostSyntax']['problem']

/** What is wrong with a server's name, as far as its letters show; null when it could be one. */
export function problemOf(name: string): Problem | null {
  if (isAddress(name.replace(/^\[|\]$/g, ''))) return null
  if (/^[a-z][a-z0-9+.-]*:\/?\//i.test(name)) return 'scheme'
  if (name.includes('@')) return 'user-inside'
  if (name.includes('/') || name.includes('\\')) return 'path'
  if (/^[^:]+:\d{1,5}$/.test(name)) return 'port-inside'
  if (/^[^:]+:[^:]*$/.test(name)) return 'path'
  if (/[\s\u3000]/.test(name)) return 'spaces'
  return /[^\x21-\x7e]|[<>"'`()[\]{},;!*?#%&=+$|]/.test(name) ? 'other' : null
}

/** What people put in the place of a server's name before they show a text to others. */
const hidden = /^(?:<[\w .-]{1,60}>|\[[\w .-]{1,60}\]|\*{2,}|\{\{?[\w .-]{1,60}\}?\}|#{2,})$/

/** An address in brackets was not hidden: the brackets were typed. */
const isHidden = (name: string) =>
  /\*{2,}|\u2026|<[\w .-]{1,60}>|x{3,}\.x{3,}|\b(?:REDACTED|redacted)\b/.test(name) ||
  (hidden.test(name) && !isAddress(name.slice(1, -1)))

/** The name inside what was given. */
function hostIn(given: string): string {
  return given
    .normalize('NFKC')
    .replace(/^[a-z][a-z0-9+.-]*:\/{1,2}/i, '')
    .replace(/^[^@/]*@/, '')
    .replace(/[/\\:].*$/, '')
    .replace(/[^A-Za-z0-9._-]/g, '')
}

/** Where each graphical program takes the name of the server. */
const hostFields = [
  ['putty', putty('Session', 'Host Name (or IP address)')],
  ['winscp', winscp('Login', 'Host name')],
  ['filezilla', filezilla('File', 'Site Manager…', 'General', 'Host')],
  ['cyberduck', cyberduck('Open Connection', 'Server')],
] as const

export default defineCause({
  id: 'host-syntax-wrong',
  phase: 'settings',
  severity: 'failure',
  frequency: 'rare',
  explainedAwayBy: ['proxy-command-failed'],
  toldApartBy: {
    'dns-failure': { facts: ['settings.hostSyntax'], check: () => nameServersAnswer({}) },
  },
  detect(evidence) {
    const stated = evidence.last('settings.hostSyntax')
    if (stated) {
      const { given, problem } = stated.value
      return found('certain', [stated], { given, problem, host: hostIn(given) })
    }
    if (evidence.has('auth.result') || evidence.last('network.connect', ({ outcome }) => outcome === 'open'))
      return no
    const names = [
      ...evidence
        .all('network.lookup', ({ outcome }) => outcome !== 'resolved')
        .map((seen) => ({ seen, name: seen.value.name })),
      ...evidence.all('settings.target').map((seen) => ({ seen, name: seen.value.host })),
    ]
    for (const { seen, name } of names) {
      if (name !== undefined && seen.source.kind === 'text' && isHidden(name)) continue
      const problem = name === undefined ? null : problemOf(name)
      if (name !== undefined && problem)
        return found('certain', [seen], { given: name, problem, host: hostIn(name) })
    }
    // A program that does not show the name it looked up.
    const unnamed = evidence.last(
      'network.lookup',
      ({ outcome, name }) => outcome === 'not-found' && name === undefined,
    )
    return unnamed ? found('possible', [unnamed], { problem: 'other' }) : no
  },
  remedies: ({ host }, { frontDoor }) => {
    const name = frontDoor?.hosts[0] ?? (host || 'SERVER')
    return [
      remedy('name-only', 'retry', {
        ...(name !== 'SERVER' && { repair: { kind: 'use-instead', setting: 'host', value: name } }),
      }),
      remedy('command', 'run-command', {
        clients: ['openssh', 'openssh-windows', 'lftp', 'sshfs'],
        commands: [sh`sftp -P 22 USER@${name}`],
      }),
      ...hostFields.map(([client, menu]) =>
        remedy('fields', 'use-menu', {
          clients: [client],
          menu,
          commands: [inClient`${name}`],
          changes: 'client-settings',
        }),
      ),
    ]
  },
  lines: [
    // dbclient takes what follows a colon for a port, by name.
    line(
      "Error resolving '{host:path}' port '{port:path}'. {reason:text}",
      { client: 'dropbear' },
      ({ host, port }) =>
        /^\d+$/.test(port)
          ? null
          : fact('settings.hostSyntax', { given: `${host}:${port}`, problem: 'path' }),
    ),
    // PHP takes the scheme for the kind of its socket.
    line(['Unable to find the socket transport "{scheme}"'], { weak: true }, ({ scheme }) =>
      fact('settings.hostSyntax', { given: `${scheme}://`, problem: 'scheme' }),
    ),
    line(
      'Cannot connect to {given}. Error {number:int}. Unable to find the socket transport',
      { client: 'phpseclib' },
      ({ given }) => fact('settings.hostSyntax', { given, problem: problemOf(given) ?? 'other' }),
    ),
    line(
      'Unable to connect to remote host: Invalid argument (-1 LIBSSH2_ERROR_SOCKET_NONE)',
      { client: 'libssh2' },
      () => fact('network.lookup', { outcome: 'not-found' }),
    ),
    // A port behind the name of the host that the tunnel leads to.
    line(
      [
        "Bad local forwarding specification '{from:int}:{host}:{inside:int}:{port:int}'",
        "Bad local forwarding specification ' {from:int}:{host}:{inside:int}:{port:int}'",
      ],
      { client: 'openssh' },
      ({ host, inside }) =>
        fact('settings.hostSyntax', { given: `${host}:${inside}`, problem: 'port-inside' }),
    ),
    line('hostname contains invalid characters', { client: 'openssh' }, () =>
      fact('settings.hostSyntax', { given: '', problem: 'other' }),
    ),
  ],
  says: [
    'ssh: Could not resolve hostname sftp://sftp.example.ac.jp: Name or service not known',
    'ssh: Could not resolve hostname sftp.example.ac.jp:443: Name or service not known',
    'getaddrinfo ENOTFOUND sftp.example.ac.jp/upload',
  ],
  examples: [
    { given: 'sftp://sftp.example.ac.jp', problem: 'scheme', host: 'sftp.example.ac.jp' },
    { given: 'sftp.example.ac.jp:443', problem: 'port-inside', host: 'sftp.example.ac.jp' },
    { given: 'sftp.example.ac.jp/upload', problem: 'path', host: 'sftp.example.ac.jp' },
    { given: 'test07@sftp.example.ac.jp', problem: 'user-inside', host: 'sftp.example.ac.jp' },
    { given: 'sftp.example.ac.jp upload', problem: 'spaces', host: 'sftp.example.ac.jp' },
    { problem: 'other' },
  ],
  text,
})
