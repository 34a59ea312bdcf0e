import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { loginLog, look } from '../checks.ts'
import { loginOf } from '../login.ts'
import { nameKey } from '../name-key.ts'
import { loginParams } from '../refusal.ts'
import { text } from './text.ts'

const typed: ReadonlySet<string> = new Set(['password', 'keyboard-interactive'])

export default defineCause({
  id: 'password-not-accepted',
  phase: 'authentication',
  severity: 'failure',
  frequency: 'common',
  explainedAwayBy: [
    'key-permissions-too-open',
    'key-permissions-too-open-windows',
    'key-format-putty-in-openssh',
    'key-format-openssh-in-putty',
    'key-format-ppk-too-new',
    'key-format-unsupported-new-openssh',
    'public-key-given-as-private',
    'key-file-corrupt',
    'key-file-missing',
    'key-file-unreadable',
    'passphrase-wrong',
    'passphrase-missing',
    'key-type-refused',
    'key-too-weak',
    'agent-refused',
    'agent-unavailable',
    'too-many-auth-failures',
    'keyboard-interactive-required',
    'public-key-not-accepted',
  ],
  toldApartBy: {
    'key-not-registered': { facts: ['auth.key'], check: loginLog },
    'wrong-key-offered': { facts: ['auth.key'], check: loginLog },
    'username-wrong': { facts: ['auth.account'] },
    'account-inactive': { facts: ['auth.account'] },
    'public-key-not-accepted': { facts: ['auth.methods'], check: loginLog },
  },
  detect(evidence) {
    const result = evidence.last('auth.result')
    if (result && result.value.outcome !== 'refused') return no
    const methods = evidence.last('auth.methods')
    const allowed = methods?.value.allowed ?? null
    const tries = evidence.all('auth.attempt', ({ method }) => typed.has(method))
    if (tries.some(({ value }) => value.outcome === 'partial' || value.outcome === 'accepted')) return no
    const names = loginParams(evidence)
    const from = [...(result ? [result] : []), ...(methods ? [methods] : [])]

    const refused = tries.filter(({ value }) => value.outcome === 'refused')
    const takesNone =
      refused.some(({ value }) => value.supported === false) ||
      (allowed?.includes('publickey') && !allowed.some((method) => typed.has(method)))
    if (refused.length > 0 && takesNone)
      return found('certain', [...refused, ...from], { keyOnly: true, ...names })
    const keys = evidence.all('auth.key', ({ outcome }) => outcome !== 'skipped')
    if (refused.length > 0)
      return found(keys.length === 0 ? 'likely' : 'possible', [...refused, ...from], {
        keyOnly: false,
        ...names,
      })

    if (!result) return no
    // Nobody could type an answer; or nothing tells what was tried, and no key was seen.
    const silent =
      tries.length > 0 || evidence.first('auth.attempt', ({ method }) => method === 'none') !== null
    if (!silent && (keys.length > 0 || evidence.has('auth.registration') || evidence.has('auth.account')))
      return no
    return found('possible', [...from, ...tries], {
      keyOnly: allowed !== null && !allowed.some((method) => typed.has(method)),
      ...names,
    })
  },
  remedies: (params, context) => [
    ...nameKey('use-key', { ...params, ...loginOf(params, context) }, 'use-key-in-window'),
    ...look('see-methods', loginLog(params, context)),
    !params.keyOnly && remedy('type-again', 'retry'),
    remedy('register-key', context.site?.portal ? 'use-portal' : 'register-key', { changes: 'account' }),
  ],
  says: [
    'FATAL ERROR: Configured password was not accepted',
    'No supported authentication methods available (server sent: publickey)',
    'paramiko.transport: Authentication type (password) not permitted.',
    'This service accepts SSH keys only, no passwords.',
    'このサービスは公開鍵認証のみです。パスワードではログインできません。',
  ],
  examples: [{ user: 'test07', host: 'sftp.example.ac.jp', keyOnly: true }, { keyOnly: false }],
  text,
})
