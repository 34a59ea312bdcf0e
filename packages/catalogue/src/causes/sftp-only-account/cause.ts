import { sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { sftpLogin } from '../checks.ts'
import { cyberduck, filezilla, winscp } from '../menus.ts'
import { loginParams } from '../refusal.ts'
import { type Params, text } from './text.ts'

const target = ({ user, host }: Params) => `${user ?? 'USER'}@${host ?? 'SERVER'}`

export default defineCause({
  id: 'sftp-only-account',
  phase: 'sftp',
  severity: 'failure',
  frequency: 'common',
  explainedAwayBy: ['account-inactive', 'scp-not-available'],
  toldApartBy: {
    'account-inactive': { facts: ['auth.account'] },
    'scp-not-available': { facts: ['session.request'] },
    'sftp-protocol-garbage': { facts: ['sftp.start'], check: sftpLogin },
  },
  detect(evidence, { frontDoor }) {
    // Programs such as WinSCP and rclone try a shell beside SFTP; a refusal there harms nothing.
    if (evidence.first('sftp.start', ({ outcome }) => outcome === 'started')) return no
    const refused = evidence.all(
      'session.request',
      ({ kind, outcome }) => (kind === 'shell' || kind === 'exec') && outcome !== 'accepted',
    )
    const names = loginParams(evidence)
    const last = refused.at(-1)
    if (last) {
      const { kind, outcome, message } = last.value
      const command = kind === 'exec'
      const told = refused.some(
        ({ value, source }) =>
          source.kind === 'packet' || (value.kind === 'shell' && value.outcome === 'answered-with-text'),
      )
      // The site says so, the service says so; otherwise a full process table looks the same.
      // The sentence of a shell that lets nobody in: an account for SFTP only, or one that is closed.
      if (evidence.first('auth.account', ({ state }) => state === 'no-shell'))
        return found('possible', refused, { command, ...names })
      if (told || frontDoor?.shell === false) return found('certain', refused, { command, ...names })
      if (message?.startsWith('This') || outcome === 'refused')
        return found('likely', refused, { command, ...names })
      return found('possible', refused, { command, ...names })
    }
    // The usual sentences of such a service begin with this word.
    const words = evidence.last(
      'sftp.garbage',
      ({ text, length }) => text?.startsWith('This') ?? length === undefined,
    )
    return words ? found('possible', [words], { command: false, ...names }) : no
  },
  remedies: (params) => [
    remedy('use-sftp', 'run-command', {
      clients: ['openssh', 'putty', 'sshfs'],
      commands: [sh`sftp ${target(params)}`],
    }),
    remedy('choose-sftp', 'use-menu', {
      clients: ['winscp'],
      menu: winscp('Login', 'File protocol', 'SFTP'),
      changes: 'client-settings',
    }),
    remedy('choose-sftp-filezilla', 'use-menu', {
      clients: ['filezilla'],
      menu: filezilla('File', 'Site Manager…', 'General', 'Protocol', 'SFTP - SSH File Transfer Protocol'),
      changes: 'client-settings',
    }),
    remedy('choose-sftp-filezilla', 'use-menu', {
      clients: ['cyberduck'],
      menu: cyberduck('Open Connection', 'SFTP (SSH File Transfer Protocol)'),
      changes: 'client-settings',
    }),
    params.command &&
      remedy('instead-of-rsync', 'run-command', {
        commands: [
          sh`lftp -e ${'mirror --reverse --continue FOLDER DESTINATION'} ${`sftp://${target(params)}`}`,
        ],
      }),
    remedy('no-shell-check', 'edit-settings', {
      clients: ['rclone'],
      commands: [sh`rclone config update REMOTE shell_type none disable_hashcheck true`],
      changes: 'client-settings',
    }),
  ],
  says: [
    'This service allows sftp connections only.',
    'This service offers SFTP only: no shell and no commands.',
    'このサービスは SFTP 専用です。シェルやコマンドは使えません。',
    'exec request failed on channel 0',
  ],
  examples: [{ user: 'test07', host: 'sftp.example.ac.jp', command: false }, { command: true }],
  text,
})
