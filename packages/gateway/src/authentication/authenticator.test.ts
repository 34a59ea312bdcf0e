import type { LoginAccount, LoginAnswer, LoginLookup } from '@tsunagu/store'
import { describe, expect, test } from 'vitest'
import { type AuthenticationRequest, Authenticator, type Clock, REFUSAL_DELAY_MS } from './authenticator.ts'
import { type OfferedKey, prove } from './policy.ts'

const ACCOUNT: LoginAccount = { id: 'a1', name: 'hanako', status: 'active', language: 'ja', home: null }
const KEY: OfferedKey = {
  type: 'ssh-ed25519',
  bits: 256,
  blob: new Uint8Array([1, 2, 3]),
  fingerprintSha256: 'SHA256:abc',
  signatureAlgorithm: 'ssh-ed25519',
}

/** Time stands still until somebody waits. */
class FakeClock implements Clock {
  ms = 5000
  now(): number {
    return this.ms
  }
  async wait(ms: number): Promise<void> {
    expect(ms).toBeGreaterThanOrEqual(0)
    this.ms += ms
  }
}

/** A store that answers this, after this many milliseconds. */
function lookup(
  answer: LoginAnswer,
  { takesMs = 0, clock = new FakeClock(), sync = false } = {},
): LoginLookup & {
  asked: number
} {
  const answerNow = (): LoginAnswer => {
    found.asked++
    clock.ms += takesMs
    return answer
  }
  const found = { asked: 0, find: async () => answerNow(), findSync: sync ? answerNow : null }
  return found
}

const REGISTERED: LoginAnswer = { account: ACCOUNT, keyId: 'k1', keyBelongsToAnotherAccount: false }

function proof(good: boolean, key = KEY): AuthenticationRequest & { asked: { count: number } } {
  const asked = { count: 0 }
  return {
    kind: 'proof',
    userName: 'hanako',
    key,
    asked,
    prove: () => {
      asked.count++
      return prove(key, good)
    },
  }
}

const offer = (key = KEY): AuthenticationRequest => ({ kind: 'offer', userName: 'hanako', key })

describe('offered and proven are different', () => {
  test('a registered key that is only named logs nobody in', async () => {
    const verdict = await new Authenticator(lookup(REGISTERED), new FakeClock()).decide(offer())
    expect(verdict).toEqual({ result: 'offered', login: null })
  })

  test('a registered key with a signature of another connection logs nobody in', async () => {
    const verdict = await new Authenticator(lookup(REGISTERED), new FakeClock()).decide(proof(false))
    expect(verdict).toEqual({ result: 'bad-signature', login: null })
  })

  test('a registered key that was proven logs in to its account', async () => {
    const verdict = await new Authenticator(lookup(REGISTERED), new FakeClock()).decide(proof(true))
    expect(verdict.result).toBe('accepted')
    expect(verdict.login).toMatchObject({ account: ACCOUNT, keyId: 'k1', key: KEY })
  })

  test('the signature of a key that is not registered is not even looked at', async () => {
    const request = proof(true)
    await new Authenticator(
      lookup({ account: ACCOUNT, keyId: null, keyBelongsToAnotherAccount: false }),
      new FakeClock(),
    ).decide(request)
    expect(request.asked.count).toBe(0)
  })

  test('no sequence of offers makes the next connection’s proof unnecessary', async () => {
    const authenticator = new Authenticator(lookup(REGISTERED), new FakeClock())
    for (let count = 0; count < 5; count++) {
      expect((await authenticator.decide(offer())).login).toBeNull()
    }
    expect((await authenticator.decide(proof(false))).login).toBeNull()
  })
})

describe('refusals that must look alike', () => {
  const refusals: [string, LoginAnswer][] = [
    ['unknown account', { account: null, keyId: null, keyBelongsToAnotherAccount: false }],
    ['unknown key', { account: ACCOUNT, keyId: null, keyBelongsToAnotherAccount: false }],
    ['key of another account', { account: ACCOUNT, keyId: null, keyBelongsToAnotherAccount: true }],
    [
      'inactive account with its own key',
      { account: { ...ACCOUNT, status: 'inactive' }, keyId: 'k1', keyBelongsToAnotherAccount: false },
    ],
    [
      'deleted account with its own key',
      { account: { ...ACCOUNT, status: 'deleted' }, keyId: 'k1', keyBelongsToAnotherAccount: false },
    ],
  ]

  for (const [sync, name] of [
    [false, 'a database that is asked and waited for'],
    [true, 'one that answers at once'],
  ] as const) {
    test.each(refusals)(`%s takes the same time, with ${name}`, async (_why, answer) => {
      for (const takesMs of [0, 1, 4, REFUSAL_DELAY_MS]) {
        for (const request of [offer(), proof(true), proof(false)]) {
          const clock = new FakeClock()
          const before = clock.ms
          const verdict = await new Authenticator(lookup(answer, { takesMs, clock, sync }), clock).decide(
            request,
          )
          expect(verdict.login).toBeNull()
          expect(clock.ms - before).toBe(REFUSAL_DELAY_MS)
        }
      }
    })
  }

  test('a database slower than the delay adds no second delay', async () => {
    const clock = new FakeClock()
    const slow = lookup(
      { account: null, keyId: null, keyBelongsToAnotherAccount: false },
      { takesMs: 80, clock },
    )
    await new Authenticator(slow, clock).decide(offer())
    expect(clock.ms - 5000).toBe(80)
  })

  test.each([
    ['weak', { ...KEY, type: 'ssh-rsa', bits: 1024, signatureAlgorithm: 'rsa-sha2-512' }, 'weak-key'],
    [
      'signed with SHA-1',
      { ...KEY, type: 'ssh-rsa', bits: 4096, signatureAlgorithm: 'ssh-rsa' },
      'type-refused',
    ],
  ])('a %s key is refused without asking who it belongs to', async (_why, key, result) => {
    const store = lookup(REGISTERED)
    const clock = new FakeClock()
    expect(await new Authenticator(store, clock).decide(proof(true, key))).toEqual({ result, login: null })
    expect(store.asked).toBe(0)
    expect(clock.ms - 5000).toBe(REFUSAL_DELAY_MS)
  })

  test('a key that cannot be read is refused like a bad type, in the same time', async () => {
    const store = lookup(REGISTERED)
    const clock = new FakeClock()
    const request: AuthenticationRequest = { kind: 'unreadable-key', userName: 'hanako', type: 'ssh-dss' }
    expect((await new Authenticator(store, clock).decide(request)).result).toBe('type-refused')
    expect(store.asked).toBe(0)
    expect(clock.ms - 5000).toBe(REFUSAL_DELAY_MS)
  })
})

describe('what needs no delay', () => {
  test.each(['none', 'password', 'keyboard-interactive', 'hostbased'])('%s asks nobody', async (method) => {
    const store = lookup(REGISTERED)
    const clock = new FakeClock()
    const verdict = await new Authenticator(store, clock).decide({
      kind: 'other-method',
      userName: 'hanako',
      method,
    })
    expect(verdict).toEqual({ result: 'method-refused', login: null })
    expect(store.asked).toBe(0)
    expect(clock.ms).toBe(5000)
  })

  test('a good login', async () => {
    const clock = new FakeClock()
    await new Authenticator(lookup(REGISTERED, { clock }), clock).decide(proof(true))
    expect(clock.ms).toBe(5000)
  })
})

test.each([true, false])(
  'a database that fails is an error, not a refusal (synchronous: %s)',
  async (sync) => {
    const failure = new Error('the disk is on fire')
    const broken: LoginLookup = {
      find: async () => {
        throw failure
      },
      findSync: sync
        ? () => {
            throw failure
          }
        : null,
    }
    await expect(new Authenticator(broken, new FakeClock()).decide(proof(true))).rejects.toBe(failure)
  },
)
