import { sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { effectiveSettings, loginLog, look } from '../checks.ts'
import { loginParams, onlyRead } from '../refusal.ts'
import { text } from './text.ts'

export default defineCause({
  id: 'public-key-not-accepted',
  phase: 'authentication',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: ['config-overrides', 'stale-address', 'wrong-port', 'keyboard-interactive-required'],
  toldApartBy: {
    'password-not-accepted': { facts: ['auth.attempt'], check: loginLog },
    'keyboard-interactive-required': { facts: ['auth.attempt'], check: loginLog },
    'config-overrides': { facts: ['settings.override'], check: effectiveSettings },
  },
  detect(evidence) {
    const result = evidence.last('auth.result')
    if (result && result.value.outcome !== 'refused') return no
    // Taken once, it is taken; the server asks for more.
    if (evidence.first('auth.attempt', ({ outcome }) => outcome === 'partial')) return no
    if (evidence.first('auth.key', ({ outcome }) => outcome === 'accepted' || outcome === 'proven')) return no
    const names = loginParams(evidence)
    const refusedKind = evidence.first(
      'auth.attempt',
      ({ method, supported }) => method === 'publickey' && supported === false,
    )
    const methods = evidence.last('auth.methods')
    const taken = methods?.value.allowed
    if (refusedKind) return found('certain', [refusedKind, ...(result ? [result] : [])], { ...names })
    if (taken !== undefined) {
      if (taken.length === 0 || taken.includes('publickey')) return no
      if (!result && !methods) return no
      // Without a key in sight it may just be the wrong password.
      const key =
        evidence.first('auth.key') ??
        evidence.first(
          'auth.attempt',
          ({ method, outcome }) => method === 'publickey' && outcome === 'refused',
        )
      return found(
        key ? 'likely' : 'possible',
        [...(methods ? [methods] : []), ...(result ? [result] : [])],
        {
          methods: taken,
          ...names,
        },
      )
    }
    // The program had something to offer, and the server wanted none of it; or nobody was there to type.
    const nothing = evidence.first(
      'auth.attempt',
      ({ method, outcome }) =>
        method === 'none' || (method === 'keyboard-interactive' && outcome === 'not-tried'),
    )
    if (!result || evidence.has('auth.key')) return no
    if (nothing) return found('possible', [nothing, result], { ...names })
    const tried =
      evidence.has('auth.attempt') || evidence.has('auth.registration') || evidence.has('auth.account')
    return !tried && onlyRead(result) ? found('possible', [result], { ...names }) : no
  },
  remedies: (params, context) => [
    ...look('see-methods', loginLog(params, context)),
    remedy('see-settings', 'run-command', {
      clients: ['openssh'],
      commands: [sh`ssh -G ${params.host ?? 'SERVER'}`],
    }),
    remedy('check-server', 'retry'),
    remedy('use-password', 'retry'),
    remedy('ask-service', 'ask-service-staff'),
  ],
  says: [
    'test07@sftp.example.ac.jp: Permission denied (password).',
    "paramiko.ssh_exception.BadAuthenticationType: Bad authentication type; allowed types: ['password']",
  ],
  examples: [{ user: 'test07', host: 'sftp.example.ac.jp', methods: ['password'] }, {}],
  text,
})
