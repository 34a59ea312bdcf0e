import type { AttemptResult, LoginAccount, LoginLookup } from '@tsunagu/store'
import { judgeKeyKind, judgeLogin, type OfferedKey, type ProvenKey } from './policy.ts'

/** What a client tries, in one USERAUTH_REQUEST (RFC 4252, section 5). */
export type AuthenticationRequest =
  | { kind: 'other-method'; userName: string; method: string }
  | { kind: 'unreadable-key'; userName: string; type: string }
  | { kind: 'offer'; userName: string; key: OfferedKey }
  /** `prove` checks the signature; it costs time, so it is called last. */
  | { kind: 'proof'; userName: string; key: OfferedKey; prove: () => ProvenKey | null }

export type Verdict = {
  result: AttemptResult
  /** Set only when a key was proven: the client is in. */
  login: { account: LoginAccount; keyId: string; key: ProvenKey } | null
}

/**
 * Every refusal of a key is answered this many milliseconds after it was asked, whatever was wrong: the time
 * that the database took must not tell an account that exists from one that does not.
 */
export const REFUSAL_DELAY_MS = 10

/** Time, in milliseconds from any point. */
export type Clock = { now(): number; wait(ms: number): Promise<void> }

/** Decides the attempts of one connection. */
export class Authenticator {
  readonly #lookup: LoginLookup
  readonly #clock: Clock

  constructor(lookup: LoginLookup, clock: Clock) {
    this.#lookup = lookup
    this.#clock = clock
  }

  /** @throws StoreError when the database does not answer: nobody is let in or refused then. */
  async decide(request: AuthenticationRequest): Promise<Verdict> {
    // Says nothing about any account, and OpenSSH begins every login with it: no delay.
    if (request.kind === 'other-method') return { result: 'method-refused', login: null }
    const asked = this.#clock.now()
    const verdict = await this.#judge(request)
    if (verdict.result !== 'offered' && verdict.result !== 'accepted') {
      await this.#clock.wait(Math.max(asked + REFUSAL_DELAY_MS - this.#clock.now(), 0))
    }
    return verdict
  }

  async #judge(request: Exclude<AuthenticationRequest, { kind: 'other-method' }>): Promise<Verdict> {
    if (request.kind === 'unreadable-key') return { result: 'type-refused', login: null }
    const { key } = request
    const unfit = judgeKeyKind(key)
    if (unfit !== null) return { result: unfit.result, login: null }
    const { findSync } = this.#lookup
    const answer =
      findSync === null
        ? await this.#lookup.find(request.userName, key.blob)
        : findSync.call(this.#lookup, request.userName, key.blob)
    const judgement = judgeLogin(answer)
    if (!judgement.allowed) return { result: judgement.result, login: null }
    if (request.kind === 'offer') return { result: 'offered', login: null }
    const proven = request.prove()
    if (proven === null) return { result: 'bad-signature', login: null }
    return {
      result: 'accepted',
      login: { account: judgement.account, keyId: judgement.keyId, key: proven },
    }
  }
}
