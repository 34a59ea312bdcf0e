import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { loginParams, onlyRead, publicKeyRefusal } from '../refusal.ts'
import { text } from './text.ts'

/** Minutes until a new account or key works, where the site does not say. */
const USUAL_DELAY = 15

export default defineCause({
  id: 'account-not-yet-active',
  phase: 'authentication',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: ['key-too-weak', 'key-type-refused', 'key-file-missing', 'account-inactive'],
  toldApartBy: {
    'key-not-registered': { facts: ['auth.registration'] },
    'wrong-key-offered': { facts: ['auth.registration'] },
    'username-wrong': { facts: ['auth.account'] },
  },
  detect(evidence, { site }) {
    const result = evidence.last('auth.result')
    if (result && result.value.outcome !== 'refused') return no
    const minutes = site?.accounts.delayMinutes.to ?? USUAL_DELAY
    // Without an age, "just created" is what whoever stated it found young enough.
    const young = (seconds: number | undefined) => seconds === undefined || seconds <= minutes * 60
    const account = evidence.last(
      'auth.account',
      ({ state, ageSeconds }) => state === 'just-created' || (state === 'active' && ageSeconds !== undefined),
    )
    const key = evidence.last(
      'auth.registration',
      ({ registered, ageSeconds }) => registered === 'this-account' && ageSeconds !== undefined,
    )
    // A key that is registered since long, and was refused, has another reason.
    const newest = [key, account].filter((seen) => seen !== null && young(seen.value.ageSeconds))
    const first = newest[0]
    if (key && !young(key.value.ageSeconds)) return no
    const { user } = loginParams(evidence)
    if (!first) {
      // From outside, a key that has not arrived yet is a wrong key.
      const refusal = publicKeyRefusal(evidence)
      const [told] = refusal?.from ?? []
      const known = evidence.has('auth.registration') || evidence.has('auth.account')
      return refusal && told && onlyRead(told) && !known
        ? found('possible', refusal.from, { what: 'either' as const, minutes, ...(user && { user }) })
        : no
    }
    return found('likely', [...newest.filter((seen) => seen !== null), ...(result ? [result] : [])], {
      what: first === key ? ('key' as const) : ('account' as const),
      minutes,
      ...(first.value.ageSeconds !== undefined && { ageMinutes: Math.floor(first.value.ageSeconds / 60) }),
      ...(user && { user }),
    })
  },
  remedies: () => [remedy('wait', 'retry'), remedy('ask-service', 'ask-service-staff')],
  says: [],
  examples: [
    { user: 'test07', what: 'account', minutes: 15, ageMinutes: 3 },
    { what: 'key', minutes: 15 },
    { what: 'either', minutes: 15 },
  ],
  text,
})
