/**
 * The labels of the graphical programs that remedies lead through, as their own translations have them: a person
 * looks for the very words. (A program's sentences in our texts use the same.)
 */
import { englishOnly, menusOf } from '../cause/menu.ts'

export const winscp = menusOf({
  Login: { ja: 'ログイン' },
  'File protocol': { ja: '転送プロトコル' },
  SFTP: { ja: 'SFTP' },
  'Host name': { ja: 'ホスト名' },
  'Port number': { ja: 'ポート番号' },
  'User name': { ja: 'ユーザ名' },
  Password: { ja: 'パスワード' },
  'Advanced…': { ja: '設定…' },
  Connection: { ja: '接続' },
  Keepalives: { ja: '接続の保持' },
  'Sending of null SSH packets': { ja: 'null パケットを送信する' },
  Proxy: { ja: 'プロキシ' },
  'Proxy type': { ja: 'プロキシ形式' },
  HTTP: { ja: 'HTTP' },
  SSH: { ja: 'SSH' },
  Authentication: { ja: '認証' },
  'Private key file': { ja: '秘密鍵' },
  'Display Public Key': { ja: '公開鍵を表示' },
  'Attempt authentication using agent': { ja: 'エージェントによる認証を試行する' },
  'Attempt ‘keyboard-interactive’ authentication': { ja: 'SSH2 でキーボードによる認証を許可する' },
  Tools: { ja: 'ツール' },
  'Run PuTTYgen': { ja: 'PuTTYgen を実行' },
  Options: { ja: 'オプション' },
  Preferences: { ja: '環境設定' },
  Transfer: { ja: '転送' },
  Endurance: { ja: '接続時間' },
  Disable: { ja: '有効にしない' },
  'Edit…': { ja: '編集…' },
  'Transfer mode': { ja: '転送モード' },
  Binary: { ja: 'バイナリ' },
  'Preserve timestamp': { ja: 'タイムスタンプを保存する' },
})

export const filezilla = menusOf({
  File: { ja: 'ファイル' },
  'Site Manager…': { ja: 'サイト マネージャー…' },
  'New site': { ja: '新しいサイト' },
  General: { ja: '一般' },
  Protocol: { ja: 'プロトコル' },
  'SFTP - SSH File Transfer Protocol': { ja: 'SFTP - SSH File Transfer Protocol' },
  Host: { ja: 'ホスト' },
  Port: { ja: 'ポート' },
  User: { ja: 'ユーザー' },
  'Logon Type': { ja: 'ログオン タイプ' },
  'Key file': { ja: '鍵ファイル' },
  Interactive: { ja: 'インタラクティブ' },
  Edit: { ja: '編集' },
  'Settings…': { ja: '設定…' },
  Connection: { ja: '接続' },
  SFTP: { ja: 'SFTP' },
  'Add key file…': { ja: '鍵ファイルの追加…' },
  'Remove key': { ja: '鍵を削除' },
  'Generic proxy': { ja: '汎用プロキシ' },
  'HTTP/1.1 using CONNECT method': { ja: 'HTTP/1.1 の CONNECT メソッド' },
  Transfer: { ja: '転送' },
  'Transfer type': { ja: '転送形式' },
  Binary: { ja: 'バイナリ' },
  'Preserve timestamps of transferred files': { ja: '転送したファイルのタイムスタンプを維持' },
  'Target file already exists': { ja: 'ターゲット ファイルは既に存在しています' },
  Overwrite: { ja: '上書き' },
  Quickconnect: { ja: 'クイック接続' },
})

/** Windows itself. */
export const explorer = menusOf({
  Properties: { ja: 'プロパティ' },
  Security: { ja: 'セキュリティ' },
  Advanced: { ja: '詳細設定' },
  'Disable inheritance': { ja: '継承の無効化' },
  'Convert inherited permissions into explicit permissions on this object': {
    ja: '継承されたアクセス許可をこのオブジェクトの明示的なアクセス許可に変換します',
  },
  Remove: { ja: '削除' },
  Add: { ja: '追加' },
  'Select a principal': { ja: 'プリンシパルの選択' },
  'Full control': { ja: 'フル コントロール' },
  OK: { ja: 'OK' },
  'Extract All…': { ja: 'すべて展開…' },
})

/** PuTTY, PuTTYgen and Pageant have no translations of their makers. */
export const putty = englishOnly

/** Cyberduck has translations; until its labels were compared with them, they stand here in English. */
export const cyberduck = englishOnly
