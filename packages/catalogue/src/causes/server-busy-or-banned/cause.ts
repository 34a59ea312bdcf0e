import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { connectionLog } from '../checks.ts'
import { brokenConnection, failedAttempt } from '../reach.ts'
import { text } from './text.ts'

export default defineCause({
  id: 'server-busy-or-banned',
  phase: 'handshake',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: [
    'proxy-command-failed',
    'proxy-required',
    'wrong-port',
    'stale-address',
    'config-overrides',
    'host-syntax-wrong',
  ],
  toldApartBy: {
    'connection-reset-before-banner': {
      facts: ['handshake.turnedAway'],
      check: connectionLog,
    },
  },
  detect(evidence) {
    const told = evidence.last('handshake.turnedAway')
    if (told) {
      // Let in afterwards: then it was for a moment only.
      if (evidence.last('auth.result')?.value.outcome === 'accepted') return no
      const { reason, message } = told.value
      return found('certain', [told], { reason, ...(message && { message: message.slice(0, 200) }) })
    }
    const attempt = failedAttempt(evidence)
    // A ban is a rule of a firewall: what it does with packets, a firewall does. Who can probe looks elsewhere first.
    if (attempt)
      return attempt.observation.source.kind === 'text' &&
        (attempt.outcome === 'timed-out' || attempt.outcome === 'refused')
        ? found('possible', [attempt.observation], { reason: 'unknown' })
        : no
    const broken = brokenConnection(evidence)
    if (broken?.stage === 'start' || broken?.stage === 'unknown')
      return found('possible', broken.from, { reason: 'unknown' })
    return no
  },
  remedies: ({ reason }) => [
    remedy('wait', 'retry'),
    (reason === 'too-many-connections' || reason === 'unknown') &&
      remedy('fewer-connections', 'retry', { changes: 'client-settings' }),
    remedy('stop-retrying', 'retry'),
    remedy('ask-service', 'ask-service-staff'),
    remedy('loosen', 'server-side', { changes: 'server' }),
  ],
  lines: [],
  says: [
    'debug1: kex_exchange_identification: banner line 0: Exceeded MaxStartups',
    'debug1: kex_exchange_identification: banner line 0: Not allowed at this time',
    'Received disconnect from 192.0.2.10 port 22:12: Too many connections',
    'drop connection #10 from [192.0.2.5]:40022 on [192.0.2.10]:22 past MaxStartups',
  ],
  examples: [
    { reason: 'too-many-connections', message: 'Exceeded MaxStartups' },
    { reason: 'banned', message: 'Not allowed at this time' },
    { reason: 'not-allowed' },
    { reason: 'shutting-down' },
    { reason: 'other' },
    { reason: 'unknown' },
  ],
  text,
})
