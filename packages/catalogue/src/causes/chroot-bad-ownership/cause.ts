import { sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { fact, line } from '../../explain/pattern.ts'
import { loginLog } from '../checks.ts'
import { loginParams } from '../refusal.ts'
import { endRightAfterLogin, isBareEnd } from '../session-start.ts'
import { text } from './text.ts'

export default defineCause({
  id: 'chroot-bad-ownership',
  phase: 'sftp',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: ['sftp-only-account', 'subsystem-refused', 'sftp-protocol-garbage', 'account-inactive'],
  toldApartBy: {
    'home-missing': { facts: ['session.home'] },
    'subsystem-refused': { facts: ['session.request'], check: loginLog },
    'network-drop': { facts: ['sftp.start'], check: loginLog },
  },
  detect(evidence) {
    const home = evidence.last('session.home')
    const { user } = loginParams(evidence)
    const named = user === undefined ? {} : { user }
    if (home?.value.outcome === 'bad-ownership') {
      const path = home.value.path
      return found('certain', [home], { seen: true, ...(path && { path }), ...named })
    }
    if (home) return no
    // The server says it in its own log only; the client sees the connection end.
    const end = endRightAfterLogin(evidence)
    if (!end) return no
    return found('possible', end, { seen: false, ...named }, isBareEnd(end, evidence) ? 'rare' : undefined)
  },
  remedies: ({ seen, path }) => [
    !seen && remedy('ask-service', 'ask-service-staff', { changes: 'server' }),
    remedy('look-in-log', 'server-side', {
      commands: [sh`journalctl -u ssh -u sshd | grep 'chroot directory'`],
    }),
    remedy('set-owner', 'server-side', {
      commands: [sh`chown root:root ${path ?? 'FOLDER'}`, sh`chmod 755 ${path ?? 'FOLDER'}`],
      changes: 'server',
    }),
  ],
  lines: [
    line(
      [
        'bad ownership or modes for chroot directory component {path:path}',
        'bad ownership or modes for chroot directory "{path:path}"',
      ],
      { client: 'sshd' },
      ({ path }) => fact('session.home', { outcome: 'bad-ownership', path }),
    ),
  ],
  says: ['fatal: bad ownership or modes for chroot directory component "/home/test07/"'],
  examples: [{ seen: false }, { user: 'test07', path: '/home/test07', seen: true }],
  text,
})
