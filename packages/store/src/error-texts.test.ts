import { describe, expect, test } from 'vitest'
import { STORE_ERROR_TEXTS } from './error-texts.ts'
import { StoreError, type StoreErrorCode, type StoreErrorFacts } from './errors.ts'

/** One example for each code, with words that must appear in both languages. */
const EXAMPLES: { [C in StoreErrorCode]: [StoreErrorFacts[C], ...string[]] } = {
  'account-name-length': [{ name: 'ab', length: 2, minLength: 3, maxLength: 24 }, 'ab', '2', '3', '24'],
  'account-name-characters': [{ name: 'T!', wrong: 'T !', allowed: 'a-z 0-9' }, 'T!', 'T !', 'a-z 0-9'],
  'account-name-start': [{ name: '-a', allowed: 'a-z' }, '-a', 'a-z'],
  'account-name-reserved': [{ name: 'ts-a', reserved: 'ts-…' }, 'ts-a', 'ts-…'],
  'account-exists': [{ name: 'taro' }, 'taro'],
  'account-name-retired': [{ name: 'taro' }, 'taro', 'active'],
  'account-unknown': [{ name: 'taro' }, 'taro', 'tsunagu admin account list'],
  'account-deleted': [{ name: 'taro' }, 'taro', 'active'],
  'email-invalid': [{ email: 'x@' }, 'x@', '254'],
  'home-invalid': [{ home: '../x' }, '../x', '/srv/homes/taro'],
  'text-invalid': [{ field: 'label', maxLength: 100 }, '100'],
  'key-is-private': [{}, '.pub', 'ssh-keygen -y -f'],
  'key-empty': [{}, 'ssh-ed25519', '.pub'],
  'key-too-large': [{ maxBytes: 65_536 }, '65536'],
  'key-several': [{}],
  'key-certificate': [{}, '-cert'],
  'key-unreadable': [{ problem: 'base64-invalid', where: 'line 1' }, 'base64-invalid', 'line 1'],
  'key-dsa': [{ bits: 1024 }, 'DSA', '1024', 'ssh-keygen -t ed25519'],
  'key-rsa-short': [{ bits: 1024, minBits: 2048 }, '1024', '2048', 'ssh-keygen'],
  'key-security-key': [{ type: 'sk-ssh-ed25519@openssh.com' }, 'sk-ssh-ed25519@openssh.com', 'FIDO'],
  'key-type-unsupported': [{ type: 'ssh-ed448' }, 'ssh-ed448', 'Ed25519'],
  'key-duplicate': [
    { account: 'taro', label: 'lab', fingerprintSha256: 'SHA256:x', addedOn: '2026-04-01' },
    'taro',
    'lab',
    'SHA256:x',
    '2026-04-01',
  ],
  'key-limit': [{ account: 'taro', limit: 100 }, 'taro', '100'],
  'key-unknown': [{ account: 'taro', which: 'lab' }, 'taro', 'lab', 'tsunagu admin key list taro'],
  'key-ambiguous': [{ account: 'taro', which: 'lab', count: 2 }, 'taro', 'lab', '2', 'SHA256:'],
  'host-key-unreadable': [{ frontDoor: 'main', problem: 'not-a-key' }, 'main', 'not-a-key'],
  'host-key-state': [
    { frontDoor: 'main', fingerprintSha256: 'SHA256:x', from: 'retired', to: 'active' },
    'main',
    'SHA256:x',
    'retired',
    'active',
  ],
  'address-invalid': [{ address: 'x' }, 'x', '192.0.2.0/24'],
  'data-directory-missing': [{ path: '/srv/x' }, '/srv/x', '--data', 'TSUNAGU_DATA'],
  'data-from-newer-version': [
    { location: '/srv/x', found: '0009-x', known: '0003-y' },
    '/srv/x',
    '0009-x',
    '0003-y',
  ],
  'database-url-invalid': [{ scheme: 'mysql:' }, 'mysql:', 'postgres://'],
  'database-unreachable': [{ location: 'postgres://h/d', reason: 'timeout' }, 'postgres://h/d', 'timeout'],
  'database-denied': [{ location: '/srv/x', reason: 'permission' }, '/srv/x', 'permission'],
  'database-busy': [{ location: '/srv/x' }, '/srv/x'],
  'database-full': [{ location: '/srv/x' }, '/srv/x'],
  'database-read-only': [{ location: '/srv/x' }, '/srv/x'],
  'database-damaged': [{ location: '/srv/x', reason: 'not a database' }, '/srv/x', 'not a database'],
  'database-failed': [{ location: '/srv/x', reason: 'syntax' }, '/srv/x', 'syntax'],
}

const codes = Object.keys(EXAMPLES) as StoreErrorCode[]

describe.each(codes)('%s', (code) => {
  const [facts, ...words] = EXAMPLES[code]
  const error = new StoreError(code, facts)

  test.each(['ja', 'en'] as const)('says what happened and what to do, with the facts: %s', (language) => {
    const { problem, remedy } = error.textIn(language)
    for (const text of [problem, remedy]) {
      expect(text).toMatch(language === 'ja' ? /[ぁ-ん].*[。）]$|: .+$/u : /^["A-Z0-9].*[.…]$|: .+$/)
      expect(text).not.toMatch(/undefined|\[object|NaN| {2}/)
      if (language === 'en') expect(text).not.toMatch(/[ぁ-んァ-ヶ一-龠]/)
    }
    for (const word of words) expect(`${problem} ${remedy}`).toContain(word)
  })

  test('has an English message for logs', () => {
    const { problem, remedy } = error.textIn('en')
    expect(error.message).toBe(`${problem} ${remedy}`)
  })
})

test('no two codes say the same', () => {
  for (const language of ['ja', 'en'] as const) {
    const problems = codes.map((code) => new StoreError(code, EXAMPLES[code][0]).textIn(language).problem)
    expect(new Set(problems).size).toBe(codes.length)
  }
  expect(Object.keys(STORE_ERROR_TEXTS).sort()).toEqual([...codes].sort())
})
