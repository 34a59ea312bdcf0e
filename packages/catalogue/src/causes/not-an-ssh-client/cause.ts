import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { cyberduck, filezilla, winscp } from '../menus.ts'
import { text } from './text.ts'

export default defineCause({
  id: 'not-an-ssh-client',
  phase: 'handshake',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: ['wrong-protocol-ftp'],
  toldApartBy: {},
  detect(evidence) {
    const all = evidence.all(
      'handshake.firstBytes',
      ({ from, kind }) => from === 'client' && kind !== 'ssh' && kind !== 'nothing',
    )
    const other = all.findLast(({ value }) => value.kind !== 'binary') ?? all.at(-1)
    if (!other || evidence.has('auth.result')) return no
    const { kind, text: said } = other.value
    return found('certain', [other], { kind, ...(said && { said: said.slice(0, 200) }) })
  },
  remedies: ({ kind }) => [
    remedy('choose-sftp', 'use-menu', {
      clients: ['filezilla'],
      menu: filezilla('File', 'Site Manager…', 'General', 'Protocol', 'SFTP - SSH File Transfer Protocol'),
      changes: 'client-settings',
    }),
    remedy('choose-sftp', 'use-menu', {
      clients: ['winscp'],
      menu: winscp('Login', 'File protocol', 'SFTP'),
      changes: 'client-settings',
    }),
    remedy('choose-sftp', 'use-menu', {
      clients: ['cyberduck'],
      menu: cyberduck('Open Connection', 'SFTP (SSH File Transfer Protocol)'),
      changes: 'client-settings',
    }),
    remedy('use-sftp-program', 'retry'),
    (kind === 'http' || kind === 'tls') && remedy('not-in-browser', 'retry'),
    remedy('ignore-scanners', 'server-side'),
  ],
  says: [
    'sshd[4711]: error: kex_exchange_identification: client sent invalid protocol identifier "GET / HTTP/1.1"',
    "sshd[4711]: Bad protocol version identification 'GET / HTTP/1.1' from 192.0.2.5 port 40031",
    'sshd[4711]: banner exchange: Connection from 192.0.2.5 port 40031: invalid format',
  ],
  examples: [{ kind: 'http', said: 'GET / HTTP/1.1' }, { kind: 'tls' }, { kind: 'binary' }],
  text,
})
