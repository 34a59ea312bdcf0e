import { inClient, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { loginLog } from '../checks.ts'
import { filezilla, putty, winscp } from '../menus.ts'
import { loginParams, onlyRead } from '../refusal.ts'
import { type Params, text } from './text.ts'

const target = ({ user, host }: Params) => `${user ?? 'USER'}@${host ?? 'SERVER'}`

export default defineCause({
  id: 'keyboard-interactive-required',
  phase: 'authentication',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: ['config-overrides', 'stale-address'],
  toldApartBy: {
    'public-key-not-accepted': {
      facts: ['auth.attempt'],
      check: loginLog,
    },
    'password-not-accepted': {
      facts: ['auth.attempt'],
      check: loginLog,
    },
  },
  detect(evidence) {
    const result = evidence.last('auth.result')
    if (result?.value.outcome === 'accepted' || result?.value.outcome === 'too-many-failures') return no
    const names = loginParams(evidence)
    const partial = evidence.last('auth.attempt', ({ outcome }) => outcome === 'partial')
    const asked = evidence.last('auth.result', ({ outcome }) => outcome === 'second-factor-asked')
    const more = [...(partial ? [partial] : []), ...(asked ? [asked] : []), ...(result ? [result] : [])]
    // Asked, and the answer is not shown: perhaps somebody is still typing.
    if (partial) return found('certain', more, { keyTaken: true, ...names })
    if (asked) return found(result === asked ? 'likely' : 'certain', more, { keyTaken: false, ...names })
    if (result?.value.outcome !== 'refused') return no
    const methods = evidence.last('auth.methods')
    const allowed = methods?.value.allowed
    const from = [...(methods ? [methods] : []), result]
    const silent = evidence.first(
      'auth.attempt',
      ({ method, outcome }) =>
        method === 'none' || (method === 'keyboard-interactive' && outcome === 'not-tried'),
    )
    if (allowed !== undefined) {
      // Which of the two was tried, a program's words may leave open.
      const onlyTextShows =
        result.source.kind === 'text' && !allowed.includes('password') && !evidence.has('auth.key')
      const prompts = allowed.includes('keyboard-interactive')
      // Where keys are taken too, it is needed only if nothing of what the program has was wanted.
      if (!prompts || (allowed.includes('publickey') && !silent && !onlyTextShows)) return no
      return found(allowed.length === 1 ? 'likely' : 'possible', from, { keyTaken: false, ...names })
    }
    if (silent) return found('possible', [silent, result], { keyTaken: false, ...names })
    // The program tells neither what it tried nor what the server takes.
    const tried =
      evidence.has('auth.key') || evidence.has('auth.registration') || evidence.has('auth.account')
    return !tried && onlyRead(result) ? found('possible', [result], { keyTaken: false, ...names }) : no
  },
  remedies: (params) => [
    remedy('at-a-terminal', 'run-command', {
      clients: ['openssh'],
      commands: [sh`sftp -o BatchMode=no -o KbdInteractiveAuthentication=yes ${target(params)}`],
    }),
    remedy('allow-prompts', 'use-menu', {
      clients: ['winscp'],
      menu: winscp(
        'Login',
        'Advanced…',
        'SSH',
        'Authentication',
        'Attempt ‘keyboard-interactive’ authentication',
      ),
      changes: 'client-settings',
    }),
    remedy('allow-prompts', 'use-menu', {
      clients: ['putty'],
      menu: putty('Connection', 'SSH', 'Auth', 'Attempt "keyboard-interactive" auth (SSH-2)'),
      changes: 'client-settings',
    }),
    remedy('interactive-logon', 'use-menu', {
      clients: ['filezilla'],
      menu: filezilla('File', 'Site Manager…', 'General', 'Logon Type', 'Interactive'),
      changes: 'client-settings',
    }),
    remedy('rclone-ask', 'run-command', {
      clients: ['rclone'],
      commands: [sh`rclone config update REMOTE ask_password true`],
      changes: 'client-settings',
    }),
    remedy('answer-in-program', 'edit-settings', {
      clients: ['paramiko', 'asyncssh', 'jsch', 'sshj', 'mina', 'ssh2', 'ssh.net'],
      commands: [inClient`transport.auth_interactive(username, handler)`],
      changes: 'client-settings',
    }),
    remedy('ask-service', 'ask-service-staff'),
  ],
  says: [
    'Authenticated using "publickey" with partial success.',
    'test07@sftp.example.ac.jp: Permission denied (keyboard-interactive).',
  ],
  examples: [{ user: 'test07', host: 'sftp.example.ac.jp', keyTaken: true }, { keyTaken: false }],
  text,
})
