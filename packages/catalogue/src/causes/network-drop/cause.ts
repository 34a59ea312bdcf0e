import { ps, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { loginLog } from '../checks.ts'
import { keepAliveRemedies } from '../keep-alive.ts'
import { brokenConnection } from '../reach.ts'
import { onlyRead } from '../refusal.ts'
import { endRightAfterLogin } from '../session-start.ts'
import { text } from './text.ts'

export default defineCause({
  id: 'network-drop',
  phase: 'network',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: [
    'idle-timeout',
    'mtu-blackhole',
    'server-busy-or-banned',
    'home-missing',
    'chroot-bad-ownership',
    'account-inactive',
    'disk-full-or-quota',
    'not-an-ssh-server',
    'proxy-command-failed',
  ],
  toldApartBy: {
    'idle-timeout': { facts: ['settings.keepAlive'] },
    'home-missing': { facts: ['sftp.start'], check: loginLog },
    'mtu-blackhole': { facts: ['network.largePackets'] },
  },
  detect(evidence) {
    const broken = brokenConnection(evidence)
    if (!broken) {
      const end = endRightAfterLogin(evidence)
      return end?.[0]?.source.kind === 'text' ? found('possible', end, { how: 'broken', during: true }) : no
    }
    const host = broken.host ? { host: broken.host } : {}
    // Packets that arrive changed, and keep-alive messages without an answer, are the line and nothing else.
    if (broken.how === 'corrupted')
      return found('likely', broken.from, { how: 'corrupted', during: true, ...host })
    const transfer =
      evidence.first('file.upload', ({ outcome }) => outcome === 'cut-off') ??
      evidence.first('network.stalled', ({ during }) => during === 'files')
    const how =
      broken.how === 'timed-out' || broken.how === 'stalled' || broken.how === 'unreachable'
        ? 'silent'
        : 'broken'
    // Of what people meet who see an end and nothing else, the line is the most frequent by far.
    const nothingElse =
      how === 'broken' &&
      broken.stage === 'unknown' &&
      !broken.beforeSession &&
      !evidence.has('network.connect')
    const frequency = nothingElse && broken.from.every(onlyRead) ? 'common' : undefined
    if (broken.stage === 'session') {
      const sure = transfer !== null || broken.how === 'timed-out' || broken.how === 'unreachable'
      return found(sure ? 'likely' : 'possible', transfer ? [...broken.from, transfer] : broken.from, {
        how,
        during: true,
        ...host,
      })
    }
    return found(
      'possible',
      broken.from,
      { how, during: broken.stage !== 'start' && broken.stage !== 'unknown', ...host },
      frequency,
    )
  },
  remedies: ({ host, how }, { site }) => [
    remedy('resume', 'run-command', {
      clients: ['openssh', 'openssh-windows'],
      commands: [sh`sftp USER@${host ?? 'SERVER'}`, sh`reput LOCALFILE`],
    }),
    remedy('resume', 'run-command', { clients: ['lftp'], commands: [sh`mirror -R -c LOCALDIR REMOTEDIR`] }),
    remedy('resume', 'retry', { clients: ['winscp', 'filezilla', 'cyberduck'] }),
    remedy('again', 'retry', { clients: ['rclone'] }),
    remedy('wired', 'retry'),
    ...keepAliveRemedies(host ?? null, site?.keepAliveSeconds),
    remedy('test-line', 'run-command', {
      platforms: ['linux', 'macos'],
      commands: [sh`ping -c 60 ${host ?? 'SERVER'}`],
    }),
    remedy('test-line', 'run-command', {
      platforms: ['windows'],
      commands: [ps`ping -n 60 ${host ?? 'SERVER'}`],
    }),
    how === 'corrupted' && remedy('other-way', 'retry'),
    remedy('ask-network', 'ask-network-staff', { changes: 'network' }),
  ],
  says: [
    'client_loop: send disconnect: Broken pipe',
    'Timeout, server sftp.example.ac.jp not responding.',
    'packet_write_wait: Connection to 192.0.2.10 port 22: Broken pipe',
    'Network error: Software caused connection abort',
    'ssh_dispatch_run_fatal: Connection to 192.0.2.10 port 22: Connection corrupted',
    'asyncssh.misc.ConnectionLost: Connection lost',
    'paramiko.ssh_exception.SSHException: Server connection dropped:',
  ],
  examples: [
    { how: 'silent', during: true, host: 'sftp.example.ac.jp' },
    { how: 'broken', during: false },
    { how: 'corrupted', during: true },
  ],
  text,
})
