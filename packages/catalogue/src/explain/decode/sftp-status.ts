/**
 * What an operation's error means, whether a client gives it as a status number, as the name of the status,
 * as a sentence of a server, or as the operating system's words in one of several languages.
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

/**
 * Words of servers and clients, the more particular ones first: "is used up" before "failure", "cannot be used"
 * before "exists". tsunagu's own sentences are here too, in both languages.
 */
const wordings: readonly (readonly [RegExp, FileOutcome])[] = [
  [
    /no space|disk (?:is )?full|quota|insufficient (?:disk )?space|out of space|insufficient free space|空き容量がありません|ディスク容量を越える|file too large|too large to store|larger than this server|SSH_FX_(?:NO_SPACE_ON_FILESYSTEM|QUOTA_EXCEEDED)|空き(?:容量|領域)がない|割り当て容量を使い切|大きすぎて/i,
    'no-space',
  ],
  [
    /file is a directory|was a directory in a context|this is a directory|SSH_FX_FILE_IS_A_DIRECTORY|ファイルではなくディレクトリです/i,
    'is-directory',
  ],
  [
    /already exists|already taken|SSH_FX_FILE_ALREADY_EXISTS|directory is not empty|既にあります|既に存在|すでに存在/i,
    'exists',
  ],
  [
    /invalid (?:file ?)?name|filename is not valid|ファイル名は有効ではありません|illegal (?:file ?)?name|name (?:is )?too long|cannot use this name|SSH_FX_INVALID_FILENAME|この名前はサーバで使えません|名前が長すぎ/i,
    'name-refused',
  ],
  [
    /permission[_ ]denied|access (?:is )?denied|forbidden|not permitted|SSH_FX_(?:PERMISSION_DENIED|WRITE_PROTECT)|write[- ]protect|would lead out of your home|for reading only|許可されていません|外へは出られません|読み取り専用|owner of a file cannot be changed|所有者を変更できません/i,
    'denied',
  ],
  [
    /no such (?:file|path|directory)|not found|(?:does not|doesn't) exist|not a directory|SSH_FX_NO_SUCH_(?:FILE|PATH)|ディレクトリがありません|ディレクトリでないもの/i,
    'missing',
  ],
  [
    /(?:operation|op) (?:is )?(?:unsupported|not supported)|SSH_FX_OP_UNSUPPORTED|対応していません/i,
    'unsupported',
  ],
  [
    /^\s*"?(?:general )?failure\b|^\s*failed\b|SSH_FX_FAILURE|SFTP protocol error 4\b|記憶装置で読み書きに失敗|could not read or write its storage|サーバ上の別のプログラムが使用中|Another program on the server is using|ファイルシステムが異なります|on different file systems|通常のファイル以外は転送できません|Only regular files can be transferred/i,
    'failed',
  ],
]

/** What a program's words about an operation say; null when they say nothing that is known. */
export function fileOutcomeOf(words: string): FileOutcome | null {
  const known = wordings.find(([pattern]) => pattern.test(words))
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
