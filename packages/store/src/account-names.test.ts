import { describe, expect, test } from 'vitest'
import { type AccountNameRules, checkAccountName, DEFAULT_ACCOUNT_NAME_RULES } from './account-names.ts'
import type { StoreError } from './errors.ts'

const verdict = (name: string, rules: Partial<AccountNameRules> = {}): string => {
  try {
    checkAccountName(name, { ...DEFAULT_ACCOUNT_NAME_RULES, ...rules })
    return 'fine'
  } catch (error) {
    return (error as StoreError).code
  }
}

describe('account names', () => {
  test.each(['abc', 'test07', 'test07-0001', '0ab', 'a_b-c', 'x'.repeat(24), 'pg_', 'a_pgx', 'tsx', 'a-ts-'])(
    '%s is fine',
    (name) => expect(verdict(name)).toBe('fine'),
  )

  test.each([
    ['ab', 'account-name-length'],
    ['', 'account-name-length'],
    ['x'.repeat(25), 'account-name-length'],
    ['Taro', 'account-name-characters'],
    ['taro@example.jp', 'account-name-characters'],
    ['taro yamada', 'account-name-characters'],
    ['太郎さん', 'account-name-characters'],
    ['ｔａｒｏ', 'account-name-characters'],
    ['taro\n', 'account-name-characters'],
    ['../etc', 'account-name-characters'],
    ['taro\0', 'account-name-characters'],
    ['-taro', 'account-name-start'],
    ['_taro', 'account-name-start'],
    ['taro_pg', 'account-name-reserved'],
    ['ts-taro', 'account-name-reserved'],
  ])('%j is refused: %s', (name, code) => expect(verdict(name)).toBe(code))

  test('say which characters are wrong, each once, and which are right', () => {
    expect(() => checkAccountName('Ta ro!!')).toThrow(
      expect.objectContaining({ facts: { name: 'Ta ro!!', wrong: 'T   !', allowed: 'a-z 0-9 _ -' } }),
    )
  })

  test('follow the rules of the site', () => {
    expect(verdict('Taro', { characters: 'A-Za-z', firstCharacters: 'A-Z' })).toBe('fine')
    expect(verdict('taro', { characters: 'A-Za-z', firstCharacters: 'A-Z' })).toBe('account-name-start')
    expect(verdict('root', { reservedNames: ['root'] })).toBe('account-name-reserved')
    expect(verdict('taro_pg', { reservedSuffixes: [] })).toBe('fine')
  })

  test('can never lead out of a folder, even where the rules of the site would let them', () => {
    const rules = { minLength: 1, characters: '^\\uffff', firstCharacters: '^\\uffff' }
    expect(verdict('太郎', rules)).toBe('fine')
    for (const name of ['.', '..', '../x', 'a/b', 'a\\b', '-rf', 'a b', 'a\0', 'a\n', '\u0085', '\u3000']) {
      expect(verdict(name, rules), JSON.stringify(name)).not.toBe('fine')
    }
  })
})
