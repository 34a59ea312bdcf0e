import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { fact, line } from '../../explain/pattern.ts'
import { loginLog, look } from '../checks.ts'
import { loginParams } from '../refusal.ts'
import { endRightAfterLogin, isBareEnd } from '../session-start.ts'
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
    'subsystem-refused': { facts: ['session.request'], check: loginLog },
    'network-drop': { facts: ['sftp.start'], check: loginLog },
  },
  detect(evidence) {
    const last = evidence.last('session.home')
    // Which of the two it was that could not be entered, another line may say better.
    const missing = evidence.last('session.home', ({ outcome }) => outcome === 'missing')
    const home = last?.value.outcome === 'not-accessible' ? (missing ?? last) : last
    const { user } = loginParams(evidence)
    const named = user === undefined ? {} : { user }
    if (home?.value.outcome === 'missing') {
      const finding = found('certain', [home], { seen: true, ...named })
      // The server goes on in another folder; what fails on this computer later does not come from that.
      const local = evidence.first('file.local', ({ path }) => path === undefined || path !== home.value.path)
      return local ? { ...finding, severity: 'warning' } : finding
    }
    // What a program prints of a folder once SFTP has begun is said of another one.
    const begun = evidence.last('sftp.start')?.value.outcome === 'started'
    if (home?.value.outcome === 'not-accessible' && !(begun && home.source.kind === 'text'))
      return found(home.source.kind === 'text' ? 'likely' : 'certain', [home], {
        seen: true,
        unusable: true,
        ...named,
      })
    if (home) return no
    const end = endRightAfterLogin(evidence)
    if (!end) return no
    return found(
      'possible',
      end,
      { seen: false, ...named },
      isBareEnd(end, evidence) ? 'occasional' : undefined,
    )
  },
  remedies: (params, context) => [
    ...(params.seen ? [] : look('try-again-verbose', loginLog(params, context))),
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
      ['failed to resolve home directory: no such file', 'failed to resolve home directory: {reason:text}'],
      { client: 'putty' },
      ({ reason }) =>
        fact('session.home', {
          outcome: reason === undefined || /no such/i.test(reason) ? 'missing' : 'not-accessible',
        }),
    ),
    line(
      'Could not chdir to home directory {path:path}: {reason:text}',
      { client: 'openssh', unless: ['No such file'] },
      ({ path }) => fact('session.home', { outcome: 'not-accessible', path }),
    ),
    // The path asked for while SFTP starts is the one in which one begins.
    line(
      'SftpPathNotFoundException: at Renci.SshNet.Sftp.SftpSession.RequestRealPath',
      { client: 'ssh.net' },
      () => fact('session.home', { outcome: 'missing' }),
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
  examples: [{ seen: false }, { user: 'test07', seen: true }, { user: 'test07', seen: true, unusable: true }],
  text,
})
