import type { FileSystemErrorCode } from '../filesystem/filesystem.ts'
import { StatusCode } from '../protocol/constants.ts'

/** Languages of the sentences that a client shows. */
export type Language = 'ja' | 'en'

/** Why the session itself refuses a request, beside what the file system says. */
export type SessionErrorCode =
  | 'end-of-file'
  | 'invalid-handle'
  | 'not-a-directory-handle'
  | 'not-a-file-handle'
  | 'not-open-for-reading'
  | 'not-open-for-writing'
  | 'too-many-handles'
  | 'malformed-request'
  | 'unsupported-request'
  | 'unsupported-extension'
  | 'request-forbidden'
  | 'unknown-user'
  | 'internal-error'

export type ErrorCode = FileSystemErrorCode | SessionErrorCode

/** An error of the protocol session; everything else that is thrown becomes one of these or a file system's. */
export class SessionError extends Error {
  readonly code: SessionErrorCode
  /** What in particular, e.g. the field that could not be read; shown to the client behind the sentence. */
  readonly detail: string | null

  constructor(code: SessionErrorCode, detail: string | null = null, cause?: unknown) {
    super(detail === null ? code : `${code}: ${detail}`, { cause })
    this.name = 'SessionError'
    this.code = code
    this.detail = detail
  }
}

type StatusRow = { status: StatusCode } & Record<Language, string>

/**
 * The one table from our errors to what the client is told. Version 3 has eight codes, and most clients print
 * only the sentence; so it says what happened and, where that is not plain, what to do. `{path}` is the
 * path as the client named it.
 */
export const STATUS: Readonly<Record<ErrorCode, StatusRow>> = {
  'no-such-file': {
    status: StatusCode.noSuchFile,
    en: 'No such file or directory: {path}',
    ja: 'ファイルまたはディレクトリがありません: {path}',
  },
  'no-such-directory': {
    status: StatusCode.noSuchFile,
    en: 'The directory does not exist: {path}',
    ja: 'ディレクトリがありません: {path}',
  },
  'permission-denied': {
    status: StatusCode.permissionDenied,
    en: 'Permission denied: {path}',
    ja: 'この操作は許可されていません: {path}',
  },
  'already-exists': {
    status: StatusCode.failure,
    en: 'The name is already taken: {path}',
    ja: '同じ名前のファイルまたはディレクトリが既にあります: {path}',
  },
  'not-a-directory': {
    status: StatusCode.noSuchFile,
    en: 'Part of the path is not a directory: {path}',
    ja: 'パスの途中にディレクトリでないものがあります: {path}',
  },
  'is-a-directory': {
    status: StatusCode.failure,
    en: 'This is a directory, not a file: {path}',
    ja: 'ファイルではなくディレクトリです: {path}',
  },
  'not-a-regular-file': {
    status: StatusCode.failure,
    en: 'Only regular files can be transferred: {path}',
    ja: '通常のファイル以外は転送できません: {path}',
  },
  'directory-not-empty': {
    status: StatusCode.failure,
    en: 'The directory is not empty: {path}',
    ja: 'ディレクトリが空ではありません: {path}',
  },
  'no-space': {
    status: StatusCode.failure,
    en: 'No space left on the server; nothing more can be stored until there is room. What had arrived of this file is kept: {path}',
    ja: 'サーバの空き容量がないため、これ以上保存できません。ここまでに届いた部分は残っています: {path}',
  },
  'quota-exceeded': {
    status: StatusCode.failure,
    en: 'Your quota on the server is used up. What had arrived of this file is kept: {path}',
    ja: 'サーバ上の割り当て容量を使い切りました。ここまでに届いた部分は残っています: {path}',
  },
  'file-too-large': {
    status: StatusCode.failure,
    en: 'The file is larger than this server can store: {path}',
    ja: 'ファイルが大きすぎて、このサーバには保存できません: {path}',
  },
  'name-too-long': {
    status: StatusCode.failure,
    en: 'The name is too long (255 bytes for one name, 4,095 for a path): {path}',
    ja: '名前が長すぎます（一つの名前は 255 バイト、パス全体は 4,095 バイトまで）: {path}',
  },
  'invalid-name': {
    status: StatusCode.failure,
    en: 'The server cannot use this name: {path}',
    ja: 'この名前はサーバで使えません: {path}',
  },
  'too-many-links': {
    status: StatusCode.failure,
    en: 'Too many symbolic links, perhaps in a circle: {path}',
    ja: 'シンボリックリンクが多すぎます（循環している可能性があります）: {path}',
  },
  'not-a-link': {
    status: StatusCode.failure,
    en: 'This is not a symbolic link: {path}',
    ja: 'シンボリックリンクではありません: {path}',
  },
  'outside-home': {
    status: StatusCode.permissionDenied,
    en: 'This would lead out of your home: {path}',
    ja: 'ホームの外へは出られません: {path}',
  },
  'read-only': {
    status: StatusCode.permissionDenied,
    en: 'Nothing can be changed here, it is for reading only: {path}',
    ja: 'ここは読み取り専用のため、変更できません: {path}',
  },
  'other-file-system': {
    status: StatusCode.failure,
    en: 'The two places are on different file systems; copy the file and then remove the old one: {path}',
    ja: '移動元と移動先のファイルシステムが異なります。コピーしてから元のファイルを削除してください: {path}',
  },
  busy: {
    status: StatusCode.failure,
    en: 'Another program on the server is using this: {path}',
    ja: 'サーバ上の別のプログラムが使用中です: {path}',
  },
  'too-many-open-files': {
    status: StatusCode.failure,
    en: 'The server has too many files open just now; please try again in a moment: {path}',
    ja: 'サーバで開いているファイルが多すぎます。しばらくしてからもう一度お試しください: {path}',
  },
  'ownership-change-refused': {
    status: StatusCode.permissionDenied,
    en: 'The owner of a file cannot be changed here; the file itself is stored. Switch off "preserve owner" in your program: {path}',
    ja: 'ここではファイルの所有者を変更できません。ファイル自体は保存されています。お使いのソフトで所有者の保持をオフにしてください: {path}',
  },
  'home-unavailable': {
    status: StatusCode.failure,
    en: 'You are logged in, but the server could not prepare your home; please tell the staff. Nothing is wrong on your side',
    ja: 'ログインはできましたが、サーバ側でホームを用意できませんでした。お使いの環境の問題ではありません。担当者にお知らせください',
  },
  'not-supported': {
    status: StatusCode.unsupported,
    en: 'The server cannot do this: {path}',
    ja: 'サーバはこの操作に対応していません: {path}',
  },
  'input-output-error': {
    status: StatusCode.failure,
    en: 'The server could not read or write its storage; the staff can find this in the log: {path}',
    ja: 'サーバの記憶装置で読み書きに失敗しました。担当者が記録で確認できます: {path}',
  },
  'end-of-file': { status: StatusCode.eof, en: 'End of file', ja: 'ファイルの終わりです' },
  'invalid-handle': {
    status: StatusCode.failure,
    en: 'The handle is not open (was it closed before?)',
    ja: 'ハンドルが開かれていません（既に閉じられていませんか）',
  },
  'not-a-directory-handle': {
    status: StatusCode.failure,
    en: 'The handle is a file, not a directory',
    ja: 'ハンドルはディレクトリではなくファイルです',
  },
  'not-a-file-handle': {
    status: StatusCode.failure,
    en: 'The handle is a directory, not a file',
    ja: 'ハンドルはファイルではなくディレクトリです',
  },
  'not-open-for-reading': {
    status: StatusCode.permissionDenied,
    en: 'The file was not opened for reading',
    ja: 'ファイルは読み取り用に開かれていません',
  },
  'not-open-for-writing': {
    status: StatusCode.permissionDenied,
    en: 'The file was not opened for writing',
    ja: 'ファイルは書き込み用に開かれていません',
  },
  'too-many-handles': {
    status: StatusCode.failure,
    en: 'Too many files are open in this session; close some first',
    ja: 'このセッションで開いているファイルが多すぎます。先にいくつか閉じてください',
  },
  'malformed-request': {
    status: StatusCode.badMessage,
    en: 'The request could not be read',
    ja: '要求を読み取れませんでした',
  },
  'unsupported-request': {
    status: StatusCode.unsupported,
    en: 'The server does not know this request',
    ja: 'サーバはこの要求に対応していません',
  },
  'unsupported-extension': {
    status: StatusCode.unsupported,
    en: 'The server does not know this extension',
    ja: 'サーバはこの拡張に対応していません',
  },
  'request-forbidden': {
    status: StatusCode.permissionDenied,
    en: 'The server does not allow this operation: {path}',
    ja: 'サーバの設定により、この操作は許可されていません: {path}',
  },
  'unknown-user': {
    status: StatusCode.noSuchFile,
    en: 'Only your own home can be asked for',
    ja: '照会できるのはご自身のホームだけです',
  },
  'internal-error': {
    status: StatusCode.failure,
    en: 'The server made a mistake; the staff can find it in the log',
    ja: 'サーバ側の不具合です。担当者が記録で確認できます',
  },
}

/** The sentence for an error, in one language, with the path filled in as text. */
export function statusText(
  code: ErrorCode,
  language: Language,
  path: string | null,
  detail: string | null,
): string {
  const sentence = STATUS[code][language]
  const withPath =
    path === null ? sentence.replace(/: \{path\}$/, '') : sentence.replace('{path}', () => printable(path))
  return detail === null ? withPath : `${withPath} (${detail})`
}

/** Long or binary names are not echoed whole: the text goes to a person's terminal. */
function printable(path: string): string {
  const text = Buffer.from(path, 'latin1').toString('utf8')
  const clean = text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?')
  return clean.length > 200 ? `${clean.slice(0, 200)}…` : clean
}
