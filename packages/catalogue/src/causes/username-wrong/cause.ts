import { config, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import type { SiteProfile } from '../../site/profile.ts'
import { accountState, loginParams, passwordRefusal, publicKeyRefusal } from '../refusal.ts'
import { type Params, text } from './text.ts'

/** Longer than any account name; keeps a site's expressions from seeing hostile lengths. */
const NAME_LENGTH = 128

/** What is odd about a user name, and which one was probably meant. */
function oddity(user: string, site: SiteProfile | null): Pick<Params, 'problem' | 'meant'> {
  if (/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(user)) return { problem: 'e-mail' }
  const accounts = site?.accounts
  const name = user.slice(0, NAME_LENGTH)
  if (accounts?.submissionName) {
    const meant = new RegExp(`^(?:${accounts.submissionName})$`, 'u').exec(name)?.groups?.['user']
    if (meant) return { problem: 'submission-id', meant }
  }
  const fits = (candidate: string) =>
    !accounts?.name ||
    (new RegExp(`^(?:${accounts.name})$`, 'u').test(candidate) &&
      !accounts.refusedPrefixes.some((prefix) => candidate.startsWith(prefix)) &&
      !accounts.refusedSuffixes.some((suffix) => candidate.endsWith(suffix)))
  if (fits(name)) return { problem: 'not-known' }
  const lower = name.toLowerCase()
  if (lower !== name && fits(lower)) return { problem: 'capital-letters', meant: lower }
  return { problem: 'not-a-name-of-the-site' }
}

export default defineCause({
  id: 'username-wrong',
  phase: 'authentication',
  severity: 'failure',
  frequency: 'common',
  explainedAwayBy: [
    'config-overrides',
    'key-permissions-too-open',
    'key-permissions-too-open-windows',
    'key-file-missing',
  ],
  toldApartBy: {
    'key-not-registered': { facts: ['auth.account', 'auth.registration'] },
    'wrong-key-offered': { facts: ['auth.account', 'auth.registration'] },
  },
  detect(evidence, { site }) {
    const account = accountState(evidence)
    if (account && account.value.state !== 'unknown') return no
    // A registered key proves the name right; a refused password does not prove it wrong, but may be its fault.
    if (evidence.first('auth.registration', ({ registered }) => registered === 'this-account')) return no
    const refusal = publicKeyRefusal(evidence)
    const user = account?.value.user ?? refusal?.user ?? null
    if (account) {
      const odd = user === null ? null : oddity(user, site)
      return found('certain', [account, ...(refusal?.from ?? [])], {
        problem: odd && odd.problem !== 'not-known' ? odd.problem : 'no-such-account',
        ...(odd?.meant && { meant: odd.meant }),
        ...(user && { user }),
      })
    }
    const typed = passwordRefusal(evidence)
    if (!refusal && typed) return found('possible', typed, { problem: 'not-known', ...loginParams(evidence) })
    if (!refusal) return no
    const odd = user === null ? null : oddity(user, site)
    const base = { ...(user && { user }), ...(refusal.host && { host: refusal.host }) }
    if (!odd || odd.problem === 'not-known')
      return found('possible', refusal.from, { problem: 'not-known', ...base })
    // Hosting companies use addresses as account names; only a site that is known can be said not to.
    const sure = odd.problem !== 'e-mail' || site !== null
    return found(sure ? 'likely' : 'possible', refusal.from, { ...odd, ...base })
  },
  remedies: ({ meant, host }) => [
    remedy('use-account-name', 'run-command', {
      clients: ['openssh', 'putty'],
      commands: [sh`sftp ${`${meant ?? 'ACCOUNT'}@${host ?? 'SERVER'}`}`],
      ...(meant && { repair: { kind: 'use-instead', setting: 'user', value: meant } }),
    }),
    remedy('set-user', 'edit-settings', {
      clients: ['openssh'],
      commands: [config`Host ${host ?? 'SERVER'}`, config`    User ${meant ?? 'ACCOUNT'}`],
      changes: 'client-settings',
      ...(meant && host && { repair: { kind: 'set-ssh-option', host, option: 'User', value: meant } }),
    }),
    remedy('look-up-name', 'use-portal'),
  ],
  says: ['test07-0001@sftp.example.ac.jp: Permission denied (publickey).'],
  examples: [
    { user: 'test07-0001', problem: 'submission-id', meant: 'test07', host: 'sftp.example.ac.jp' },
    { user: 'Test07', problem: 'capital-letters', meant: 'test07' },
    { user: 'taro@example.ac.jp', problem: 'e-mail' },
    { user: 'tanaka', problem: 'not-known' },
    { problem: 'not-known' },
  ],
  text,
})
