import type { LoginAccount, LoginAnswer } from '@tsunagu/store'
import { describe, expect, test } from 'vitest'
import { judgeKeyKind, judgeLogin, MIN_RSA_BITS, type OfferedKey, prove } from './policy.ts'

const account = (status: LoginAccount['status']): LoginAccount => ({
  id: 'a1',
  name: 'hanako',
  status,
  language: 'ja',
  home: null,
})

function offered(type: string, bits: number, signatureAlgorithm: string): OfferedKey {
  return { type, bits, signatureAlgorithm, blob: new Uint8Array([1]), fingerprintSha256: 'SHA256:x' }
}

describe('which kinds of keys may log in', () => {
  test.each([
    ['ssh-ed25519', 256, 'ssh-ed25519'],
    ['ecdsa-sha2-nistp256', 256, 'ecdsa-sha2-nistp256'],
    ['ecdsa-sha2-nistp384', 384, 'ecdsa-sha2-nistp384'],
    ['ecdsa-sha2-nistp521', 521, 'ecdsa-sha2-nistp521'],
    ['ssh-rsa', 2048, 'rsa-sha2-256'],
    ['ssh-rsa', 2048, 'rsa-sha2-512'],
    ['ssh-rsa', 16384, 'rsa-sha2-512'],
  ])('%s with %i bits, signed with %s, may', (type, bits, algorithm) => {
    expect(judgeKeyKind(offered(type, bits, algorithm))).toBeNull()
  })

  test.each([
    ['signed with SHA-1', 'ssh-rsa', 4096, 'ssh-rsa', 'type-refused'],
    ['DSA', 'ssh-dss', 1024, 'ssh-dss', 'type-refused'],
    ['one bit too short', 'ssh-rsa', MIN_RSA_BITS - 1, 'rsa-sha2-512', 'weak-key'],
    ['of 1024 bits', 'ssh-rsa', 1024, 'rsa-sha2-256', 'weak-key'],
    ['short and signed with SHA-1', 'ssh-rsa', 1024, 'ssh-rsa', 'type-refused'],
    ['a security key', 'sk-ssh-ed25519@openssh.com', 256, 'sk-ssh-ed25519@openssh.com', 'type-refused'],
    [
      'a certificate',
      'ssh-ed25519-cert-v01@openssh.com',
      256,
      'ssh-ed25519-cert-v01@openssh.com',
      'type-refused',
    ],
    ['of a type nobody knows', 'ssh-future', 9, 'ssh-future', 'type-refused'],
    ['named like a property of every object', 'constructor', 9, 'constructor', 'type-refused'],
    ['signed by the rules of another type', 'ssh-ed25519', 256, 'rsa-sha2-512', 'type-refused'],
    [
      'signed by the rules of another curve',
      'ecdsa-sha2-nistp256',
      256,
      'ecdsa-sha2-nistp384',
      'type-refused',
    ],
  ])('a key %s may not', (_why, type, bits, algorithm, result) => {
    expect(judgeKeyKind(offered(type, bits, algorithm))).toEqual({ allowed: false, result })
  })
})

describe('which account a key opens', () => {
  const answers: [string, LoginAnswer, string][] = [
    [
      'nobody has that name',
      { account: null, keyId: null, keyBelongsToAnotherAccount: false },
      'unknown-account',
    ],
    [
      'nobody has that name, and the key is somebody else’s',
      { account: null, keyId: null, keyBelongsToAnotherAccount: true },
      'unknown-account',
    ],
    [
      'the account does not have the key',
      { account: account('active'), keyId: null, keyBelongsToAnotherAccount: false },
      'unknown-key',
    ],
    [
      'another account has the key',
      { account: account('active'), keyId: null, keyBelongsToAnotherAccount: true },
      'other-account',
    ],
    [
      'the account is locked, with its own key',
      { account: account('inactive'), keyId: 'k1', keyBelongsToAnotherAccount: false },
      'inactive-account',
    ],
    [
      'the account is deleted, with its own key',
      { account: account('deleted'), keyId: 'k1', keyBelongsToAnotherAccount: false },
      'inactive-account',
    ],
    [
      'the account is locked, with a strange key',
      { account: account('inactive'), keyId: null, keyBelongsToAnotherAccount: true },
      'inactive-account',
    ],
    [
      'a status that did not exist when this was written',
      { account: account('frozen' as never), keyId: 'k1', keyBelongsToAnotherAccount: false },
      'inactive-account',
    ],
  ]
  test.each(answers)('none when %s', (_why, answer, result) => {
    expect(judgeLogin(answer)).toEqual({ allowed: false, result })
  })

  test('its own, when the account is active, whoever else has the key too', () => {
    for (const keyBelongsToAnotherAccount of [false, true]) {
      const active = account('active')
      expect(judgeLogin({ account: active, keyId: 'k1', keyBelongsToAnotherAccount })).toEqual({
        allowed: true,
        account: active,
        keyId: 'k1',
      })
    }
  })
})

test('only a good signature makes a proven key of an offered one', () => {
  const key = offered('ssh-ed25519', 256, 'ssh-ed25519')
  expect(prove(key, false)).toBeNull()
  expect(prove(key, true)).toBe(key)
})
