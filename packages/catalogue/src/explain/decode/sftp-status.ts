/**
 * What an operation's error means, whether a client gives it as a status number, as the name of the status,
 * or as the operating system's words in one of several languages.
 */
import type { Facts } from '../../evidence/facts.ts'
import { errnoOf } from './errno.ts'

export type FileOutcome = Facts['file.operation']['outcome']

/** Status codes of SFTP: draft-ietf-secsh-filexfer-02 section 7 (0 to 8), -13 section 9.1 (9 to 31). */
const outcomes: Readonly<Record<number, FileOutcome>> = {
  0: 'ok',
  2: 'missing',
  3: 'denied',
  4: 'failed',
  8: 'unsupported',
  10: 'missing',
  11: 'exists',
  12: 'denied',
  14: 'no-space',
  15: 'no-space',
  18: 'exists',
  19: 'missing',
  20: 'name-refused',
  24: 'is-directory',
  29: 'denied',
  30: 'denied',
}

/** What a status code says about the operation; null for codes that say nothing about a file. */
export function fileOutcomeOfStatus(status: number): FileOutcome | null {
  return outcomes[status] ?? null
}

const statusNames: readonly (readonly [RegExp, FileOutcome])[] = [
  [/permission denied|access denied|SSH_FX_PERMISSION_DENIED/i, 'denied'],
  [/no such (?:file|path|directory)|not found|SSH_FX_NO_SUCH_(?:FILE|PATH)/i, 'missing'],
  [/no space|quota exceeded|SSH_FX_(?:NO_SPACE_ON_FILESYSTEM|QUOTA_EXCEEDED)/i, 'no-space'],
  [/already exists|SSH_FX_FILE_ALREADY_EXISTS/i, 'exists'],
  [/is a directory|SSH_FX_FILE_IS_A_DIRECTORY/i, 'is-directory'],
  [/invalid filename|SSH_FX_INVALID_FILENAME/i, 'name-refused'],
  [/operation unsupported|SSH_FX_OP_UNSUPPORTED/i, 'unsupported'],
  [/^\s*"?failure\b|SSH_FX_FAILURE/i, 'failed'],
]

/** What a program's words about an operation say; null when they say nothing that is known. */
export function fileOutcomeOf(words: string): FileOutcome | null {
  const known = statusNames.find(([pattern]) => pattern.test(words))
  if (known) return known[1]
  switch (errnoOf(words)) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'denied'
    case 'ENOENT':
    case 'ENOTDIR':
      return 'missing'
    case 'ENOSPC':
    case 'EDQUOT':
      return 'no-space'
    case 'EEXIST':
      return 'exists'
    case 'EISDIR':
      return 'is-directory'
    default:
      return null
  }
}
