import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { keepAliveRemedies } from '../keep-alive.ts'
import { brokenConnection } from '../reach.ts'
import { text } from './text.ts'

/** Shorter silence is no idleness: every program pauses. Seconds. */
const IDLE_SECONDS = 60

export default defineCause({
  id: 'idle-timeout',
  phase: 'network',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: ['home-missing', 'chroot-bad-ownership', 'account-inactive', 'disk-full-or-quota'],
  toldApartBy: {
    'network-drop': { facts: ['settings.keepAlive'] },
    'home-missing': { facts: ['sftp.start'] },
  },
  detect(evidence) {
    const target = evidence.last('settings.target')?.value.host
    const host = target ? { host: target } : {}
    const said = evidence.last('network.ended', ({ how }) => how === 'idle')
    if (said) {
      const { idleSeconds } = said.value
      return found('certain', [said], { ...host, ...(idleSeconds !== undefined && { seconds: idleSeconds }) })
    }
    const keepAlive = evidence.last('settings.keepAlive')
    const measured = evidence.last(
      'network.ended',
      ({ idleSeconds, by }) => idleSeconds !== undefined && idleSeconds >= IDLE_SECONDS && by !== 'client',
    )
    if (measured && keepAlive?.value.on !== true) {
      const seconds = measured.value.idleSeconds ?? IDLE_SECONDS
      return found('likely', keepAlive ? [measured, keepAlive] : [measured], { ...host, seconds })
    }
    const broken = brokenConnection(evidence)
    if (!broken || keepAlive?.value.on === true) return no
    // Bytes that were moving, or that nobody answered while a keep-alive was on, are no silence.
    if (broken.how === 'corrupted' || broken.how === 'timed-out' || broken.how === 'stalled') return no
    if (evidence.first('file.upload', ({ outcome }) => outcome === 'cut-off')) return no
    // A client that only says "closed" may mean the end of a long silence, too; a probe knows what went before.
    const untold =
      broken.stage === 'unknown' &&
      !broken.beforeSession &&
      (broken.how !== 'closed' || broken.from.every(({ source }) => source.kind === 'text'))
    const fits = broken.stage === 'session' || untold
    return fits ? found('possible', broken.from, host) : no
  },
  remedies: ({ host }, { site }) => [
    ...keepAliveRemedies(host ?? null, site?.keepAliveSeconds),
    remedy('no-keep-alive', 'retry', { clients: ['filezilla'] }),
    remedy('reconnect', 'retry'),
    remedy('ask-network', 'ask-network-staff', { changes: 'network' }),
  ],
  says: [
    'client_loop: send disconnect: Broken pipe',
    'packet_write_wait: Connection to 192.0.2.10 port 22: Broken pipe',
    'Write failed: Broken pipe',
    'Network error: Software caused connection abort',
    'Received disconnect from 192.0.2.10 port 22:2: Timeout, your session not responding.',
    'timed out waiting for input: auto-logout',
  ],
  examples: [{ seconds: 900, host: 'sftp.example.ac.jp' }, {}],
  text,
})
