import type { Facts } from '@tsunagu/catalogue'
import type { Examination } from '../examine.ts'

/** The file of the key that the server said it would take; null when none was, or only an agent holds it. */
export function acceptedKeyFile({ evidence }: Pick<Examination, 'evidence'>): string | null {
  const accepted = evidence.observations
    .filter(({ fact }) => fact === 'auth.key')
    .map(({ value }) => value as Facts['auth.key'])
    .findLast(({ outcome }) => outcome === 'accepted' || outcome === 'proven')
  return accepted?.path ?? null
}
