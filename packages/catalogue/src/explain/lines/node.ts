/** Words of ssh2, ssh2-sftp-client and of the programs for Node.js that are built on them. */
import type { Facts } from '../../evidence/facts.ts'
import { fileOutcomeOf } from '../decode/sftp-status.ts'
import { type Draft, fact, line } from '../pattern.ts'
import { failed } from './failed-operation.ts'

type End = Facts['network.ended']

const accepted = fact('auth.result', { outcome: 'accepted' })
const ended = (how: End['how'], rest: Partial<Omit<End, 'how'>> = {}): Draft =>
  fact('network.ended', { how, ...rest })
const inSession: Partial<End> = { during: 'sftp', by: 'unknown' }

export const nodeLines = [
  // An extension of Visual Studio Code.
  line(['context: transmission file error: Error: {reason:text}'], { client: 'ssh2' }, ({ reason }) =>
    failed('open-write', reason, { path: /^(\/\S{1,1000}): /.exec(reason)?.[1] }),
  ),
  line('You must set a valid agent path to allow agent forwarding', { client: 'ssh2' }, () =>
    fact('auth.agent', { outcome: 'unavailable' }),
  ),
  // One time limit for everything up to the login.
  line('Timed out while waiting for handshake', { client: 'ssh2' }, () =>
    fact('handshake.stalled', { waitingFor: 'anything' }),
  ),
  line(
    [
      'getConnection: read ECONNRESET',
      'Remote host has reset the connection',
      "read ECONNRESET{rest:text} level: 'client-socket'",
      "read ECONNRESET level: 'client-socket'",
      'connect: read ECONNRESET',
    ],
    { client: 'ssh2' },
    () => ended('reset', { by: 'unknown' }),
  ),
  line(["level: 'client-{what}'", 'level: "client-{what}"'], { client: 'ssh2' }, () =>
    fact('settings.client', { id: 'ssh2' }),
  ),
  line(
    [
      'Error: No response from server',
      'Error: {call}: No response from server',
      'Unexpected end event',
      'Unexpected close event',
      'Unexpected end event raised',
      'No SFTP connection available',
      'Error: Keepalive timeout',
    ],
    { client: 'ssh2' },
    () => ended('closed', inSession),
  ),
  line('Error: Not connected at {frame}', { client: 'ssh2', weak: true }, () => ended('closed', inSession)),
  line(
    [
      'Error: Expected identification string',
      'Protocol version not supported at {frame}',
      'Error: Invalid identification string',
    ],
    { client: 'ssh2' },
    () => fact('handshake.firstBytes', { from: 'server', kind: 'text' }),
  ),
  line('Channel open failure: server closed channel unexpectedly', { client: 'ssh2' }, () => [
    accepted,
    fact('sftp.start', { outcome: 'closed' }),
  ]),
  line(
    ['(SSH) Channel open failure: Connection refused', 'Channel open failure: Connection refused'],
    { client: 'ssh2' },
    // A hop on the way could not reach the next server.
    () => [fact('network.connect', { outcome: 'refused' })],
  ),
  line(
    ['(SSH) Channel open failure: {reason:text}', 'Channel open failure: open failed'],
    { client: 'ssh2', unless: ['closed channel unexpectedly', 'Connection refused'] },
    // No channel at all: too many sessions, no home, or a server that has no more to give.
    () => [accepted, fact('sftp.start', { outcome: 'closed' })],
  ),
  line(
    [
      'Error: Failed to connect to agent',
      "Error: connect ENOENT {path} level: 'agent'",
      'Failed to retrieve identities from agent',
    ],
    { client: 'ssh2' },
    () => fact('auth.agent', { outcome: 'unavailable' }),
  ),
  line('Agent responded with failure', { client: 'ssh2' }, () => fact('auth.agent', { outcome: 'refused' })),
  // ssh2-sftp-client: what it says of a parent is about the server; of a file that is to be put, about this computer.
  line('Bad path: {path:path} not exist', { client: 'ssh2', unless: [' parent not '] }, ({ path }) =>
    fact('file.local', { outcome: 'missing', path }),
  ),
  line(
    [
      'fastPut: Bad path: {path:path} no such file',
      'fastPut: Bad path: {path:path}: no such file',
      'put: Bad path: {path:path} no such file',
      'put: Bad path: {path:path}: no such file',
    ],
    { client: 'ssh2' },
    ({ path }) => fact('file.local', { outcome: 'missing', path: path.replace(/:$/, '') }),
  ),
  line(
    '{call}: Bad path: {path:path} parent not a directory or not exist',
    { client: 'ssh2' },
    ({ call, path }) =>
      fact('file.operation', {
        operation: call.endsWith('_doMkdir') ? 'make-directory' : 'open-write',
        outcome: 'missing',
        path,
      }),
  ),
  line('Bad path: {path:path}: No such directory', { client: 'ssh2' }, ({ path }) =>
    fact('file.operation', { operation: 'open-write', outcome: 'missing', path }),
  ),
  line('Bad path: {path:path} permission denied', { client: 'ssh2' }, ({ path }) =>
    fact('file.operation', { operation: 'other', outcome: 'denied', path }),
  ),
  // The server's words, above the library's own files; before version 1 they lay in ssh2-streams.
  ...(
    [
      'Permission denied',
      'No such file',
      'No such file or directory',
      'Failure',
      'Operation unsupported',
    ] as const
  ).map((words) =>
    line(`Error: ${words} at {frame:text}`, { client: 'ssh2' }, ({ frame }) => {
      const outcome = fileOutcomeOf(words)
      return /sftp/i.test(frame) && outcome
        ? fact('file.operation', { operation: 'other', outcome, message: words })
        : null
    }),
  ),
]
