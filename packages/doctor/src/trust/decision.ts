/**
 * Whether the doctor goes on with the key that a server shows. One pure function, so that the rule can be read
 * and tested as a table:
 *
 * - A key that is revoked, or differs from the recorded one, is never gone on with, whatever the settings or the
 *   options say. Neither is an unknown key when the site publishes fingerprints and this is none of them.
 * - A recorded key is.
 * - An unknown key is, when it is published as authoritative, when the person's settings take new keys by
 *   themselves, when they agreed beforehand, or when they say yes now. Nothing is written to known_hosts.
 *
 * Going on means: telling the account's name, offering public keys, signing a login.
 */
import type { HostKeyVerdict } from '@tsunagu/keys'
import type { ShownHostKey } from '../request.ts'
import type { Settings } from '../settings/settings.ts'

export type Published = ShownHostKey['published']

export type Decision =
  | {
      readonly goOn: true
      readonly because: 'recorded' | 'published' | 'settings' | 'agreed-before' | 'agreed-now'
    }
  | {
      readonly goOn: false
      readonly because: 'revoked' | 'changed' | 'not-the-published' | 'not-agreed' | 'nobody-to-ask'
    }

export interface TrustQuestion {
  readonly verdict: HostKeyVerdict
  readonly published: Published
  readonly strictHostKeyChecking: Settings['strictHostKeyChecking']
  readonly acceptNewHostKey: boolean
  /** Asks the person; null when there is nobody. Called at most once, and only when it decides. */
  readonly ask: () => Promise<boolean | null>
}

export async function decide(question: TrustQuestion): Promise<Decision> {
  const { verdict, published, strictHostKeyChecking, acceptNewHostKey, ask } = question
  if (verdict === 'revoked') return { goOn: false, because: 'revoked' }
  if (verdict === 'mismatch') return { goOn: false, because: 'changed' }
  if (verdict === 'match') return { goOn: true, because: 'recorded' }
  if (published === 'differs') return { goOn: false, because: 'not-the-published' }
  if (published === 'matches') return { goOn: true, because: 'published' }
  if (acceptNewHostKey) return { goOn: true, because: 'agreed-before' }
  if (strictHostKeyChecking === 'accept-new' || strictHostKeyChecking === 'no')
    return { goOn: true, because: 'settings' }
  const answer = await ask()
  if (answer === true) return { goOn: true, because: 'agreed-now' }
  return { goOn: false, because: answer === null ? 'nobody-to-ask' : 'not-agreed' }
}
