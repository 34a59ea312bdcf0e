/**
 * WinSCP's sentences for what SFTP's status codes say, and for its own steps (its resource texts). Its first lines,
 * which name the operation, are in file.ts.
 */
import { fileOutcomeOfStatus } from '../decode/sftp-status.ts'
import { fact, line } from '../pattern.ts'

const accepted = fact('auth.result', { outcome: 'accepted' })

/** WinSCP writes one sentence of its own for each status, above the code and the server's words. */
const statusSentences: Readonly<Record<number, readonly string[]>> = {
  2: [
    'No such file or directory.',
    'ファイルまたはディレクトリがありません。',
    'そのようなファイルやディレクトリはありません',
  ],
  3: ['Permission denied.', 'アクセス権がありません。', 'アクセスが拒否されました。', '権限がありません'],
  4: ['General failure (server should provide error description).', '失敗'],
  8: ['The server does not support the operation.', 'サポートされていない操作です'],
  10: ['The file path does not exist or is invalid.', 'そのようなパスはありません'],
  11: ['File already exists.', 'ファイルは既に存在します'],
  12: ['The file is on read-only media, or the media is write protected.', '書き込みの保護'],
  14: ['There is insufficient free space on the filesystem.', '空き容量がありません'],
  15: [
    "Operation cannot be completed because it would exceed the user's storage quota.",
    'ユーザのディスク容量を越えるため、操作は完了しませんでした',
  ],
  18: ['The directory is not empty.'],
  19: ['The specified file is not a directory.', '指定されたファイルはディレクトリではありません'],
  20: ['The filename is not valid.'],
  24: [
    'The specified file was a directory in a context where a directory cannot be used.',
    '指定されたファイルは使用することが出来ないディレクトリです',
  ],
  30: ['The file cannot be deleted.'],
}
const codeWords = ['Error code:', 'エラー コード:', 'エラーコード:'] as const
/** Long enough to be nobody else's words, even without the code below them; Japanese says as much in half the letters. */
const isOwnWords = (sentence: string) => sentence.length >= (/[ぁ-ヿ]/.test(sentence) ? 25 : 40)

function operationOf(status: number) {
  const outcome = fileOutcomeOfStatus(status)
  return outcome && fact('file.operation', { operation: 'other', outcome, status })
}

export const winscpLines = [
  ...Object.entries(statusSentences).flatMap(([status, sentences]) => [
    line(
      sentences.flatMap((sentence) => codeWords.map((code) => `${sentence} ${code} ${status}`)),
      { client: 'winscp' },
      () => operationOf(Number(status)),
    ),
    ...sentences
      .filter(isOwnWords)
      .map((sentence) => line(sentence, { client: 'winscp' }, () => operationOf(Number(status)))),
  ]),
  // A script's log puts its own name between the sentence and the code.
  line(['Script: Error code: {status:int}'], { client: 'winscp' }, ({ status }) => operationOf(status)),
  line(
    [
      'Cannot change properties of file {path:path}.',
      "Can't set attributes of file {path:path}.",
      'ファイル {path:path} のプロパティを変更できません',
      'ファイル {path:path} の属性を変更できません',
    ],
    { client: 'winscp' },
    ({ path }) => fact('file.operation', { operation: 'set-attributes', outcome: 'denied', path }),
  ),
  // A path of the server's: WinSCP has the same sentence for both sides.
  line(
    [
      'File or folder {path:path} does not exist',
      'ファイルまたはフォルダ {path:path} は存在しません',
      'ファイル・フォルダ {path:path} はありません',
    ],
    { client: 'winscp', unless: ['sftp://'] },
    ({ path }) =>
      path.startsWith('/') ? fact('file.operation', { operation: 'stat', outcome: 'missing', path }) : null,
  ),
  line('Host does not exist. Connection failed', { client: 'winscp' }, () =>
    fact('network.lookup', { outcome: 'not-found' }),
  ),
  line(
    ['Proxy authentication failed.', 'プロキシ認証に失敗しました', 'プロキシの認証に失敗しました'],
    { client: 'winscp' },
    () => fact('network.proxy', { outcome: 'authentication-required' }),
  ),
  line(
    ['Error while tunneling the connection.', 'トンネル接続中にエラーが発生しました'],
    { client: 'winscp' },
    () => fact('network.proxy', { outcome: 'failed', kind: 'jump' }),
  ),
  line(
    ['No private key found in {path:path} file', 'ファイル {path:path} に秘密鍵が見つかりません'],
    { client: 'winscp' },
    ({ path }) => fact('keyFile.load', { outcome: 'bad-format', path }),
  ),
  line(
    [
      'Version of SFTP server ({version:int}) is not supported. Supported versions are',
      'SFTP protocol violation: Invalid response message type',
      'Error decoding SFTP packet (',
      'SFTP プロトコル違反: 不正なメッセージの種類',
      'SFTP サーバのバージョン({version:int}) はサポート外です',
      'SFTP パケットのデコード エラー(',
    ],
    { client: 'winscp' },
    () => [accepted, fact('sftp.garbage', {})],
  ),
  // The bytes are there under another name; the last step failed.
  line(
    [
      'Error deleting file {path:path}. After resumable file upload the existing destination file must be deleted',
      'but temporary transfer file {path:path} could not be renamed to target file name',
      '転送に成功しましたが一時ファイル名 {path:path} からファイル名 {to:text} への名前の変更ができませんでした',
    ],
    { client: 'winscp' },
    ({ path }) => fact('file.operation', { operation: 'rename', outcome: 'failed', path }),
  ),
  line(
    'レジューム可能なファイルのアップロード後に現在の目的ファイルを削除しなければなりません',
    { client: 'winscp' },
    () => fact('file.operation', { operation: 'rename', outcome: 'failed' }),
  ),
  line(
    [
      'Error getting name of current remote directory.',
      'リモート ディレクトリ名の取得時にエラーが発生しました',
    ],
    { client: 'winscp' },
    () => [accepted, fact('session.request', { kind: 'scp', outcome: 'answered-with-text' })],
  ),
  line(
    ['Timeout waiting for WinSCP to respond', 'WinSCP process terminated with exit code'],
    { client: 'winscp', unless: ['exit code 0'] },
    () => [
      fact('handshake.stalled', { waitingFor: 'anything' }),
      fact('network.ended', { how: 'timed-out', by: 'unknown' }),
    ],
  ),
]
