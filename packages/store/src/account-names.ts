import { StoreError } from './errors.ts'

/** What the names of new accounts must look like. Names that exist already are not checked again. */
export interface AccountNameRules {
  /** In characters. */
  readonly minLength: number
  /** In characters. */
  readonly maxLength: number
  /** The first character, as the inside of a regular expression's brackets: `a-z0-9`. */
  readonly firstCharacters: string
  /** Every character, as the inside of a regular expression's brackets: `a-z0-9_-`. */
  readonly characters: string
  readonly reservedPrefixes: readonly string[]
  readonly reservedSuffixes: readonly string[]
  /** Whole names that nobody may have, because other systems use them. */
  readonly reservedNames: readonly string[]
}

export const DEFAULT_ACCOUNT_NAME_RULES: AccountNameRules = {
  minLength: 3,
  maxLength: 24,
  firstCharacters: 'a-z0-9',
  characters: 'a-z0-9_-',
  reservedPrefixes: ['ts-'],
  reservedSuffixes: ['_pg'],
  reservedNames: [],
}

/** A name becomes the name of a folder, so these are refused whatever the configured rules say. */
const NEVER_IN_A_FOLDER_NAME = /[/\\\u0000-\u001f\u007f-\u009f]|^\.{1,2}$|^-|\s/u

/**
 * Says nothing when `name` may be given to a new account.
 *
 * @throws StoreError with one code for each rule: `account-name-length`, `account-name-start`,
 *   `account-name-characters`, `account-name-reserved`.
 * @throws SyntaxError when a character set of the rules is not one.
 */
export function checkAccountName(name: string, rules: AccountNameRules = DEFAULT_ACCOUNT_NAME_RULES): void {
  const { minLength, maxLength, firstCharacters, characters } = rules
  const all = [...name]
  if (all.length < minLength || all.length > maxLength) {
    throw new StoreError('account-name-length', { name, length: all.length, minLength, maxLength })
  }
  const allowed = new RegExp(`^[${characters}]$`, 'u')
  const wrong = [
    ...new Set(all.filter((c) => !allowed.test(c) || NEVER_IN_A_FOLDER_NAME.test(c.padStart(2, 'a')))),
  ]
  if (wrong.length > 0) {
    throw new StoreError('account-name-characters', {
      name,
      wrong: wrong.join(' '),
      allowed: describe(characters),
    })
  }
  if (!new RegExp(`^[${firstCharacters}]`, 'u').test(name) || NEVER_IN_A_FOLDER_NAME.test(name)) {
    throw new StoreError('account-name-start', { name, allowed: describe(firstCharacters) })
  }
  const reserved =
    rules.reservedPrefixes.find((p) => name.startsWith(p))?.concat('…') ??
    rules.reservedSuffixes.find((s) => name.endsWith(s))?.replace(/^/, '…') ??
    rules.reservedNames.find((n) => n === name)
  if (reserved !== undefined) throw new StoreError('account-name-reserved', { name, reserved })
}

/** `a-z0-9_-` becomes `a-z 0-9 _ -`, as people write it. */
function describe(set: string): string {
  return (set.match(/.-.|\\?./gu) ?? []).join(' ')
}
