import { sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { fact, line } from '../../explain/pattern.ts'
import { sftpLogin } from '../checks.ts'
import { winscp } from '../menus.ts'
import { loginParams } from '../refusal.ts'
import { type Params, text } from './text.ts'

const target = ({ user, host }: Params) => `${user ?? 'USER'}@${host ?? 'SERVER'}`

export default defineCause({
  id: 'scp-not-available',
  phase: 'sftp',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: ['account-inactive'],
  toldApartBy: {
    'sftp-only-account': { facts: ['session.request'] },
    'sftp-protocol-garbage': { facts: ['sftp.start'], check: sftpLogin },
  },
  detect(evidence) {
    const refused = evidence.all(
      'session.request',
      ({ kind, outcome }) => kind === 'scp' && outcome !== 'accepted',
    )
    const last = refused.at(-1)
    if (!last) {
      // scp was asked for, and a sentence for people came back.
      const asked =
        evidence.first('session.request', ({ kind }) => kind === 'scp') ??
        evidence
          .all('network.ended')
          .find(({ source }) => source.kind === 'text' && /^lost connection$/.test(source.text)) ??
        null
      const told = evidence.first(
        'session.request',
        ({ kind, outcome }) => kind === 'shell' && outcome === 'answered-with-text',
      )
      return asked && told ? found('certain', [asked, told], loginParams(evidence)) : no
    }
    // SFTP that works beside it: the client fell back by itself.
    if (evidence.first('file.upload', ({ outcome }) => outcome === 'complete')) return no
    if (last.value.outcome !== 'answered-with-text') return found('certain', refused, loginParams(evidence))
    // A sentence for people, or a script's greeting: it may be in the way of any command.
    const any = evidence.first('session.request', ({ kind }) => kind === 'exec')
    return found(any ? 'possible' : 'likely', refused, loginParams(evidence))
  },
  remedies: (params) => [
    remedy('scp-over-sftp', 'run-command', {
      clients: ['openssh'],
      commands: [sh`scp -s FILE ${`${target(params)}:FOLDER/`}`],
    }),
    remedy('use-sftp', 'run-command', {
      clients: ['openssh'],
      commands: [sh`sftp ${target(params)}`],
      repair: { kind: 'use-instead', setting: 'program', value: 'sftp' },
    }),
    remedy('pscp-sftp', 'run-command', {
      clients: ['putty'],
      commands: [sh`pscp -sftp FILE ${`${target(params)}:FOLDER/`}`],
    }),
    remedy('choose-sftp', 'use-menu', {
      clients: ['winscp'],
      menu: winscp('Login', 'File protocol', 'SFTP'),
      changes: 'client-settings',
    }),
    remedy('use-sftp-url', 'retry', { clients: ['curl', 'libssh2'] }),
    remedy('use-sftp-library', 'retry', {
      clients: [
        'paramiko',
        'asyncssh',
        'jsch',
        'sshj',
        'mina',
        'trilead',
        'go-ssh',
        'ssh.net',
        'phpseclib',
        'net-ssh',
      ],
    }),
  ],
  lines: [
    // What an SFTP-only server answers to `scp -O` is a sentence; scp reads it as its own protocol.
    line(
      [
        'scp: protocol error: {words:text}',
        'protocol error: mtime.sec not present',
        'protocol error: unexpected <newline>',
        'protocol error: expected control record',
      ],
      { client: 'openssh' },
      () => fact('session.request', { kind: 'scp', outcome: 'answered-with-text' }),
    ),
    line(['protocol error: This service allows sftp connections only'], {}, () =>
      fact('session.request', { kind: 'scp', outcome: 'refused' }),
    ),
    line(
      ['SCP protocol error: {words:text}', 'Failed to recv file', 'scp_send: {words:text}'],
      { client: 'libssh2', weak: true },
      () => fact('session.request', { kind: 'scp', outcome: 'answered-with-text' }),
    ),
  ],
  says: [
    'bash: scp: command not found',
    'Cannot execute SCP to start transfer. Please make sure that SCP is installed on the server and path to it is included in PATH.',
    'The old scp protocol (-O) is not offered here.',
    '従来方式の scp（-O）には対応していません。',
  ],
  examples: [{ user: 'test07', host: 'sftp.example.ac.jp' }, {}],
  text,
})
