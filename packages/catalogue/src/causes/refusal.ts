import type { EvidenceView, Observation } from '../evidence/evidence.ts'

/** A login by public key that was refused, as all causes that may be behind it see it. */
export interface PublicKeyRefusal {
  /** What says so, the refusal first. */
  readonly from: readonly Observation[]
  /** The account name that was used; null when it is not shown. */
  readonly user: string | null
  readonly host: string | null
  /** Keys that the server saw and did not take. Empty when no key is shown, which does not mean that none was tried. */
  readonly keys: readonly Observation<'auth.key'>[]
}

/**
 * The refusal of a login by public key; null when the login worked in the end, was not refused, or the server
 * takes no public keys. Servers do not tell the reasons apart, so neither does this.
 */
export function publicKeyRefusal(evidence: EvidenceView): PublicKeyRefusal | null {
  const result = evidence.last('auth.result')
  if (result?.value.outcome !== 'refused') return null
  const methods = evidence.last('auth.methods')
  if (methods && !methods.value.allowed.includes('publickey')) return null
  const accepted = evidence.first('auth.key', ({ outcome }) => outcome === 'accepted' || outcome === 'proven')
  if (accepted && accepted.value.bySettings !== false) return null
  const keys = evidence.all(
    'auth.key',
    ({ outcome, bySettings }) => (outcome === 'refused' || outcome === 'offered') && bySettings !== false,
  )
  const user = evidence.last('auth.result', (value) => value.user !== undefined)?.value.user
  const target = evidence.last('settings.target')?.value
  return {
    from: [result, ...keys, ...(methods ? [methods] : [])],
    user: user ?? target?.user ?? null,
    host: result.value.host ?? target?.host ?? null,
    keys,
  }
}
