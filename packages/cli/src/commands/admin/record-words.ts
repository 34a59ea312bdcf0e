import type {
  AttemptResult,
  ConnectionEnd,
  ConnectionOutcome,
  ConnectionPhase,
  HostKeyState,
  TransferredFile,
} from '@tsunagu/store'
import type { Text } from '../../language.ts'

/** What the fixed values of a connection record are called on a screen. JSON and options use the values. */

export const outcomeWords: Readonly<Record<ConnectionOutcome, Text>> = {
  open: { ja: '接続中', en: 'open' },
  completed: { ja: '完了', en: 'completed' },
  refused: { ja: '拒否', en: 'refused' },
  failed: { ja: '失敗', en: 'failed' },
  interrupted: { ja: '中断', en: 'interrupted' },
}

export const phaseWords: Readonly<Record<ConnectionPhase, Text>> = {
  connected: { ja: '接続', en: 'connected' },
  identification: { ja: '識別', en: 'identification' },
  'key-exchange': { ja: '鍵交換', en: 'key exchange' },
  authentication: { ja: '認証', en: 'authentication' },
  session: { ja: 'ログイン後', en: 'logged in' },
  sftp: { ja: 'SFTP', en: 'SFTP' },
}

export const resultWords: Readonly<Record<AttemptResult, Text>> = {
  offered: { ja: '提示（使える鍵）', en: 'offered, usable' },
  accepted: { ja: '受け入れ', en: 'accepted' },
  'unknown-account': { ja: 'アカウントがない', en: 'no such account' },
  'inactive-account': { ja: 'アカウントが停止中または削除済み', en: 'account is inactive or deleted' },
  'unknown-key': { ja: '登録されていない鍵', en: 'key is not on the account' },
  'other-account': { ja: '別のアカウントの鍵', en: 'key is on another account' },
  'weak-key': { ja: '短すぎる鍵', en: 'key is too short' },
  'type-refused': { ja: '使えない種類の鍵または署名', en: 'type of key or signature is refused' },
  'bad-signature': { ja: '署名が正しくない', en: 'signature is wrong' },
  'method-refused': { ja: '公開鍵以外の方式', en: 'not a public key' },
}

/** Clients begin with a request for no method at all (RFC 4252 section 5.2), to hear which ones there are. */
export const askedOnly: Text = { ja: '使える方式の問い合わせ', en: 'asked for the methods' }

/** A client that asked, and had no key to show. */
export const noKeyShown: Text = { ja: '鍵を一つも示さなかった', en: 'no key was shown' }

export const endWords: Readonly<Record<ConnectionEnd['by'], Text>> = {
  client: { ja: 'クライアントが終了', en: 'ended by the client' },
  gateway: { ja: 'サーバが終了', en: 'ended by the server' },
  network: { ja: '通信が途絶', en: 'lost by the network' },
  unknown: { ja: '不明', en: 'end was not seen' },
}

export const directionWords: Readonly<Record<TransferredFile['direction'], Text>> = {
  upload: { ja: '受信', en: 'upload' },
  download: { ja: '送信', en: 'download' },
  both: { ja: '読み書き', en: 'both' },
}

export const fileWords: Readonly<Record<TransferredFile['outcome'], Text>> = {
  open: { ja: '転送中', en: 'open' },
  complete: { ja: '完了', en: 'complete' },
  incomplete: { ja: '途中まで', en: 'incomplete' },
  failed: { ja: '失敗', en: 'failed' },
}

export const hostKeyWords: Readonly<Record<HostKeyState, Text>> = {
  announced: { ja: '予告中', en: 'announced' },
  active: { ja: '使用中', en: 'active' },
  retired: { ja: '廃止', en: 'retired' },
}

export const certaintyWords: Readonly<Record<'certain' | 'likely' | 'possible', Text>> = {
  certain: { ja: '確実', en: 'certain' },
  likely: { ja: 'おそらく', en: 'likely' },
  possible: { ja: '可能性あり', en: 'possible' },
}
