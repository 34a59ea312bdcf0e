import { sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { loginLog, look, shellLogin, silentCommand } from '../checks.ts'
import { loginParams } from '../refusal.ts'
import { endRightAfterLogin } from '../session-start.ts'
import { type Params, text } from './text.ts'

const target = ({ user, host }: Params) => `${user ?? 'USER'}@${host ?? 'SERVER'}`

export default defineCause({
  id: 'subsystem-refused',
  phase: 'sftp',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: [
    'account-inactive',
    'sftp-protocol-garbage',
    'config-overrides',
    'stale-address',
    'wrong-port',
  ],
  toldApartBy: {
    'home-missing': {
      facts: ['session.request', 'session.home'],
      check: loginLog,
    },
    'chroot-bad-ownership': { facts: ['session.request', 'session.home'] },
    'account-inactive': {
      facts: ['session.request', 'auth.account'],
      check: shellLogin,
    },
    'sftp-protocol-garbage': {
      facts: ['session.request', 'sftp.garbage'],
      check: silentCommand,
    },
  },
  detect(evidence) {
    const refused = evidence.all(
      'session.request',
      ({ kind, outcome }) => kind === 'sftp' && (outcome === 'refused' || outcome === 'command-not-found'),
    )
    const last = refused.at(-1)
    // A second channel that was refused does not matter when the first one works.
    if (evidence.first('sftp.start', ({ outcome }) => outcome === 'started')) return no
    const names = loginParams(evidence)
    // "Request failed" may be another request than the one for SFTP.
    const named = refused.some(
      ({ source }) => source.kind !== 'text' || /sub.?system|sftp|サブシステム|子系统/i.test(source.text),
    )
    if (last)
      return found(named ? 'certain' : 'likely', refused, {
        programMissing: last.value.outcome === 'command-not-found',
        ...names,
      })
    // Allowed, and then silence: the program behind the subsystem ended at once.
    const end = endRightAfterLogin(evidence)
    // A text of "reset" and nothing else, not even of a login, leaves this open, too.
    const bare = end?.[0]?.source.kind === 'text' && !evidence.has('auth.result')
    const told = end?.[0]?.fact === 'sftp.start' || bare
    return end && told ? found('possible', end, { programMissing: false, ...names }) : no
  },
  remedies: (params, context) => [
    ...look('check-service', loginLog(params, context)),
    remedy('ask-service', 'ask-service-staff', { changes: 'server' }),
    remedy('old-scp', 'run-command', {
      clients: ['openssh'],
      commands: [sh`scp -O FILE ${`${target(params)}:FOLDER/`}`],
    }),
    remedy('set-subsystem', 'server-side', {
      commands: [sh`grep -i subsystem /etc/ssh/sshd_config`],
      changes: 'server',
    }),
  ],
  says: [
    'subsystem request failed on channel 0',
    'curl: (2) Failure initializing sftp session: Unable to request SFTP subsystem',
    'sh: /usr/libexec/sftp-server: not found',
  ],
  examples: [{ user: 'test07', host: 'sftp.example.ac.jp', programMissing: false }, { programMissing: true }],
  text,
})
