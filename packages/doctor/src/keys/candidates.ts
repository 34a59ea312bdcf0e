/** Which keys a client would offer, and in what order. Pure. */
import { fingerprintSha256 } from '@tsunagu/keys'
import type { Settings } from '../settings/settings.ts'
import type { AgentKey } from '../ssh/agent.ts'
import type { Candidate } from '../visit.ts'
import type { LocalKey } from './local-key.ts'

export interface Offers {
  /** What OpenSSH would offer with these settings, in its order. */
  readonly bySettings: readonly Candidate[]
  /** What else is on this machine. */
  readonly others: readonly Candidate[]
}

/**
 * OpenSSH's order (`pubkey_prepare` in sshconnect2.c): keys of the agent that the settings name, then the agent's
 * other keys unless `IdentitiesOnly`, then files whose key is not in the agent.
 */
export function offersOf(
  { identitiesOnly }: Pick<Settings, 'identitiesOnly'>,
  localKeys: readonly LocalKey[],
  agentKeys: readonly AgentKey[],
  otherKeys: readonly LocalKey[],
): Offers {
  const agent = agentKeys.map((key) => ({ ...key, fingerprint: fingerprintSha256(key.blob) }))
  const named = localKeys
    .filter(({ publicKey }) => publicKey !== null)
    .map((key) => fromFile(key, agent, true))
  const inAgent = (fingerprint: string) => agent.some((key) => key.fingerprint === fingerprint)
  const strangers = agent
    .filter(({ fingerprint }) => !named.some((candidate) => candidate.fingerprint === fingerprint))
    .map((key): Candidate => {
      const file = otherKeys.find(({ fingerprint }) => fingerprint === key.fingerprint) ?? null
      return {
        type: key.type,
        blob: key.blob,
        fingerprint: key.fingerprint,
        file,
        inAgent: true,
        bySettings: !identitiesOnly,
        comment: key.comment,
      }
    })
  const bySettings = unique([
    ...named.filter(({ fingerprint }) => inAgent(fingerprint)),
    ...(identitiesOnly ? [] : strangers),
    ...named.filter(({ fingerprint }) => !inAgent(fingerprint)),
  ])
  const rest = [
    ...(identitiesOnly ? strangers : []),
    ...otherKeys.filter(({ publicKey }) => publicKey !== null).map((key) => fromFile(key, agent, false)),
  ]
  const offered = new Set(bySettings.map(({ fingerprint }) => fingerprint))
  return { bySettings, others: unique(rest).filter(({ fingerprint }) => !offered.has(fingerprint)) }
}

function fromFile(
  key: LocalKey,
  agent: readonly { readonly fingerprint: string }[],
  bySettings: boolean,
): Candidate {
  const { publicKey, fingerprint } = key
  if (publicKey === null || fingerprint === null) throw new Error('only keys with a public half are offered')
  return {
    ...publicKey,
    fingerprint,
    file: key,
    inAgent: agent.some((other) => other.fingerprint === fingerprint),
    bySettings,
    comment: '',
  }
}

function unique(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(
    ({ fingerprint }, at) => candidates.findIndex((other) => other.fingerprint === fingerprint) === at,
  )
}

/** What to call a key: its file, else the agent's comment, else its fingerprint. */
export function nameOf({ file, comment, fingerprint }: Candidate): string {
  return file?.path ?? (comment || fingerprint)
}
