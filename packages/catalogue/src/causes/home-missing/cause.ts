import { sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { fact, line } from '../../explain/pattern.ts'
import { text } from './text.ts'

export default defineCause({
  id: 'home-missing',
  phase: 'sftp',
  severity: 'failure',
  frequency: 'common',
  explainedAwayBy: [
    'sftp-only-account',
    'subsystem-refused',
    'sftp-protocol-garbage',
    'chroot-bad-ownership',
    'account-inactive',
  ],
  toldApartBy: {
    'chroot-bad-ownership': { facts: ['session.home'] },
    'subsystem-refused': { facts: ['session.request'], check: () => sh`sftp -v USER@SERVER` },
    'network-drop': { facts: ['sftp.start'], check: () => sh`sftp -v USER@SERVER` },
  },
  detect(evidence) {
    const home = evidence.last('session.home')
    const login = evidence.last('auth.result')
    const user = home
      ? login?.value.user
      : (login?.value.user ?? evidence.last('settings.target')?.value.user)
    const named = user === undefined ? {} : { user }
    if (home?.value.outcome === 'missing') return found('certain', [home], { seen: true, ...named })
    if (home) return no
    const ended = evidence.last('network.ended', ({ how }) => how === 'reset' || how === 'closed')
    if (login?.value.outcome !== 'accepted' || !ended) return no
    if (evidence.has('sftp.start') || evidence.has('file.operation') || evidence.has('file.upload')) {
      // Started and then ended is another story; "closed" at the start is this one.
      if (evidence.last('sftp.start')?.value.outcome !== 'closed') return no
    }
    if (evidence.first('session.request', ({ outcome }) => outcome !== 'accepted')) return no
    return found('possible', [ended, login], { seen: false, ...named })
  },
  remedies: ({ seen }) => [
    !seen &&
      remedy('try-again-verbose', 'run-command', {
        clients: ['openssh'],
        commands: [sh`sftp -v USER@SERVER`],
      }),
    remedy('ask-service', 'ask-service-staff', { changes: 'server' }),
    remedy('make-home', 'server-side', { changes: 'server' }),
  ],
  lines: [
    line(
      'Could not chdir to home directory {path:path}: No such file or directory',
      { client: 'openssh' },
      ({ path }) => fact('session.home', { outcome: 'missing', path }),
    ),
    line(
      [
        'chroot "{path:path}": No such file or directory',
        'safely_chroot: stat("{path:path}"): No such file or directory',
      ],
      { client: 'sshd' },
      ({ path }) => fact('session.home', { outcome: 'missing', path }),
    ),
  ],
  says: [
    'client_loop: send disconnect: Connection reset',
    'Could not chdir to home directory /home/test07: No such file or directory',
  ],
  examples: [{ seen: false }, { user: 'test07', seen: true }],
  text,
})
