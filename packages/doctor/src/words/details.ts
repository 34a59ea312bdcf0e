/** What each probe has to say in one line, in both languages. One table, so that no kind lacks its words. */
import type { Locale } from '@tsunagu/catalogue'
import type { Detail, KeyFault } from '../detail.ts'
import type { StepName } from '../sftp/trial-upload.ts'
import { clientName } from './clients.ts'
import type { Both, BothOf } from './language.ts'

type Words = { readonly [K in Detail['kind']]: BothOf<Extract<Detail, { kind: K }>> }

const same = <T>(say: (values: T) => string): BothOf<T> => ({ ja: say, en: say })

const reasons: Record<Extract<Detail, { kind: 'because' }>['reason'], Both> = {
  'not-possible-here': { ja: 'ここでは調べられません', en: 'cannot be looked at here' },
  'timed-out': { ja: '時間内に終わりませんでした', en: 'did not finish in time' },
  'not-permitted': { ja: '許可がありません', en: 'not permitted' },
  'an-earlier-step-failed': { ja: '前の段階で止まりました', en: 'stopped before' },
  'probe-broke': { ja: '検査そのものが失敗しました', en: 'the check itself broke' },
  'nothing-to-look-at': { ja: 'なし', en: 'none' },
  'not-needed': { ja: '調べる必要はありませんでした', en: 'not needed' },
}

const faults: Record<KeyFault, Both> = {
  missing: { ja: 'ファイルがありません', en: 'no such file' },
  denied: { ja: '読む権限がありません', en: 'may not be read' },
  'is-directory': { ja: 'フォルダです', en: 'is a folder' },
  failed: { ja: '読めません', en: 'cannot be read' },
  'too-open': { ja: 'ほかの人も読めます', en: 'others can read it' },
  public: { ja: '公開鍵です', en: 'is a public key' },
  ppk: { ja: 'PuTTY 形式です', en: 'is in PuTTY’s format' },
  damaged: { ja: '壊れています', en: 'is damaged' },
  'pair-differs': { ja: '.pub と組になっていません', en: 'does not belong to its .pub file' },
  'dataset-key': { ja: 'データの復号用の鍵のようです', en: 'seems to be a key for decrypting data sets' },
  'not-usable': { ja: 'ログインに使えません', en: 'cannot be used for logging in' },
}

const connectFailures: Record<Extract<Detail, { kind: 'not-connected' }>['outcome'], Both> = {
  'timed-out': { ja: '応答がありません', en: 'no answer' },
  refused: { ja: '拒否されました', en: 'refused' },
  unreachable: { ja: '届きません', en: 'unreachable' },
  'denied-here': { ja: 'この計算機が止めています', en: 'stopped by this computer' },
  failed: { ja: '接続できません', en: 'failed' },
}

const lookupFailures: Record<Extract<Detail, { kind: 'lookup-failed' }>['outcome'], Both> = {
  'not-found': { ja: 'その名前のサーバはありません', en: 'there is no such name' },
  'try-again': { ja: '名前を調べるサーバが答えません', en: 'the name server does not answer' },
  failed: { ja: '調べられませんでした', en: 'could not be looked up' },
}

const kindsOfAgreement = {
  kex: { ja: '鍵交換', en: 'key exchange' },
  'host-key': { ja: 'サーバの鍵', en: 'host key' },
  cipher: { ja: '暗号', en: 'cipher' },
  mac: { ja: 'MAC', en: 'MAC' },
} as const

const verdicts: Record<Extract<Detail, { kind: 'host-key' }>['verdict'], Both> = {
  known: { ja: '記録と同じ', en: 'as recorded' },
  unknown: { ja: '記録なし', en: 'not recorded' },
  changed: { ja: '記録と違う', en: 'not the recorded one' },
  revoked: { ja: '失効', en: 'revoked' },
}

const passphrases: Record<Extract<Detail, { kind: 'passphrase' }>['outcome'], Both> = {
  nobody: { ja: 'パスフレーズを尋ねる相手がいません', en: 'nobody to ask for the passphrase' },
  declined: { ja: 'パスフレーズなしで終えました', en: 'ended without the passphrase' },
  wrong: { ja: 'パスフレーズが違います', en: 'the passphrase is wrong' },
}

const steps: Record<StepName, Both> = {
  create: { ja: 'ファイルを作れません', en: 'a file cannot be made' },
  write: { ja: '書き込めません', en: 'cannot be written to' },
  close: { ja: '書き込みを終えられません', en: 'writing cannot be completed' },
  times: { ja: 'ファイルの日時を設定できません', en: 'the time of a file cannot be set' },
  stat: {
    ja: '書いたファイルの大きさを確かめられません',
    en: 'the size of the file written cannot be looked up',
  },
  read: { ja: '書いたファイルを読み戻せません', en: 'the file written cannot be read back' },
  rename: { ja: 'ファイルの名前を変えられません', en: 'a file cannot be renamed' },
  remove: { ja: 'ファイルを消せません', en: 'a file cannot be removed' },
}

const stages: Record<Extract<Detail, { kind: 'arrived' }>['reached'], Both> = {
  identification: { ja: '最初のあいさつ', en: 'the greeting' },
  'key-exchange': { ja: '暗号の取り決め', en: 'the key exchange' },
  authentication: { ja: '認証', en: 'authentication' },
  session: { ja: 'ログイン後', en: 'the time after login' },
}

const cutters = {
  server: { ja: 'サーバが接続を切ります', en: 'the server ends the connection' },
  middle: { ja: '途中の機器が接続を捨てます', en: 'something on the way drops the connection' },
} as const

const seconds = (ms: number): string => (ms < 1000 ? `${ms} ms` : `${(ms / 1000).toFixed(1)} s`)
const list = (items: readonly (string | number)[]): string => items.join(', ')
/** Of several files the first and how many more: the line stays a line. */
const firstOf = (items: readonly string[], more: (count: number) => string): string =>
  items.length > 1 ? `${items[0]} ${more(items.length - 1)}` : (items[0] ?? '')

const words: Words = {
  because: { ja: ({ reason }) => reasons[reason].ja, en: ({ reason }) => reasons[reason].en },
  settings: {
    ja: ({ user, host, port }) => `${user}@${host} ポート ${port}`,
    en: ({ user, host, port }) => `${user}@${host} port ${port}`,
  },
  'settings-problem': {
    ja: ({ file, line }) => `${file}${line === null ? '' : ` の ${line} 行目`}に誤りがあります`,
    en: ({ file, line }) => `${file}${line === null ? '' : `, line ${line}`}: there is a mistake`,
  },
  site: { ja: ({ ja }) => ja, en: ({ en }) => en },
  'key-files': {
    ja: ({ names }) => firstOf(names, (count) => `ほか ${count} 個`),
    en: ({ names }) => firstOf(names, (count) => `and ${count} more`),
  },
  'key-fault': {
    ja: ({ path, fault }) => `${path}: ${faults[fault].ja}`,
    en: ({ path, fault }) => `${path}: ${faults[fault].en}`,
  },
  agent: {
    ja: ({ keys }) => (keys === 0 ? '鍵は入っていません' : `鍵が ${keys} 個`),
    en: ({ keys }) => (keys === 0 ? 'holds no key' : keys === 1 ? '1 key' : `${keys} keys`),
  },
  addresses: {
    ja: ({ addresses, hostsFile }) => list(addresses) + (hostsFile ? '（hosts ファイルによる）' : ''),
    en: ({ addresses, hostsFile }) => list(addresses) + (hostsFile ? ' (from the hosts file)' : ''),
  },
  'lookup-failed': {
    ja: ({ outcome }) => lookupFailures[outcome].ja,
    en: ({ outcome }) => lookupFailures[outcome].en,
  },
  'looked-up-by-proxy': { ja: () => 'プロキシの側で調べます', en: () => 'left to the proxy' },
  proxy: same(({ how, value }) => `${how === 'jump' ? 'ProxyJump' : 'ProxyCommand'}: ${value}`),
  'web-proxy': {
    ja: ({ value }) => `${value ?? '自動設定のスクリプト'} (SSH では使われません)`,
    en: ({ value }) => `${value ?? 'by a script'} (not used by SSH)`,
  },
  connected: {
    ja: ({ address, port, ms }) => `${address} ポート ${port} (${seconds(ms)})`,
    en: ({ address, port, ms }) => `${address} port ${port} (${seconds(ms)})`,
  },
  'through-proxy': { ja: () => 'プロキシを通します', en: () => 'through the proxy' },
  'not-connected': {
    ja: ({ outcome, port, ms }) => `ポート ${port}: ${connectFailures[outcome].ja} (${seconds(ms)})`,
    en: ({ outcome, port, ms }) => `port ${port}: ${connectFailures[outcome].en} (${seconds(ms)})`,
  },
  'ssh-ports': {
    ja: ({ ports, looked }) =>
      ports.length > 0 ? `SSH はポート ${list(ports)} にあります` : `${list(looked)} にも SSH はありません`,
    en: ({ ports, looked }) =>
      ports.length > 0 ? `SSH is at port ${list(ports)}` : `no SSH at ${list(looked)} either`,
  },
  software: same(({ text }) => text),
  'other-service': {
    ja: ({ service }) => `SSH ではなく ${service} です`,
    en: ({ service }) => `this is ${service}, not SSH`,
  },
  silent: { ja: () => '応答がありません', en: () => 'no answer' },
  'turned-away': same(({ message }) => message),
  algorithms: same(({ kex, cipher }) => `${kex}, ${cipher}`),
  'no-agreement': {
    ja: ({ what }) => `${kindsOfAgreement[what].ja}: 共通の方式がありません`,
    en: ({ what }) => `${kindsOfAgreement[what].en}: nothing in common`,
  },
  'not-spoken-here': {
    ja: () => 'この道具の知らない方式です。ここから先は OpenSSH で確かめてください',
    en: () => 'spoken by OpenSSH, and not by this tool',
  },
  'connection-ended': {
    ja: ({ message }) => `接続が切れました${message === '' ? '' : `（${message}）`}`,
    en: ({ message }) => `the connection ended${message === '' ? '' : ` (${message})`}`,
  },
  'host-key': {
    ja: ({ verdict, fingerprint, agreed }) =>
      `${verdicts[verdict].ja}${verdict === 'unknown' && agreed ? '（今回だけ先へ進みます）' : ''}: ${fingerprint}`,
    en: ({ verdict, fingerprint, agreed }) =>
      `${verdicts[verdict].en}${verdict === 'unknown' && agreed ? ' (going on, this once)' : ''}: ${fingerprint}`,
  },
  'would-accept': {
    ja: ({ key, offered, bySettings }) =>
      `${key}${bySettings ? '' : ' は登録済み。今の設定では使われません'}（公開鍵 ${offered} 個を署名なしで提示）`,
    en: ({ key, offered, bySettings }) =>
      `${key}${bySettings ? '' : ' is the registered one, and not the one in use'} (${publicKeys(offered)} shown, unsigned)`,
  },
  'none-accepted': {
    ja: ({ offered, tooMany }) =>
      `${tooMany ? '鍵が多すぎて打ち切られました' : '登録された鍵がありません'}（公開鍵 ${offered} 個を署名なしで提示）`,
    en: ({ offered, tooMany }) =>
      `${tooMany ? 'the server gave up after too many keys' : 'none of the keys is accepted'} (${publicKeys(offered)} shown, unsigned)`,
  },
  'no-public-keys': { ja: () => '公開鍵認証を使えません', en: () => 'public keys are not taken' },
  'nothing-to-offer': { ja: () => '使える鍵がありません', en: () => 'there is no key to offer' },
  'logged-in': same(({ user, key }) => (key === '' ? user : `${user} (${key})`)),
  'not-logged-in': { ja: () => '断られました', en: () => 'refused' },
  'second-factor': { ja: () => '鍵のほかに確認が求められます', en: () => 'more than the key is asked for' },
  passphrase: {
    ja: ({ path, outcome }) => `${path}: ${passphrases[outcome].ja}`,
    en: ({ path, outcome }) => `${path}: ${passphrases[outcome].en}`,
  },
  'agent-refused': { ja: () => 'エージェントが署名しません', en: () => 'the agent does not sign' },
  'sftp-started': { ja: () => '始まりました', en: () => 'started' },
  'sftp-refused': { ja: () => 'このサーバでは使えません', en: () => 'not available here' },
  'sftp-garbage': {
    ja: ({ text }) => `SFTP ではない文字が届きました${text === '' ? '' : `: ${firstLine(text)}`}`,
    en: ({ text }) => `text arrived instead of SFTP${text === '' ? '' : `: ${firstLine(text)}`}`,
  },
  path: same(({ path }) => path),
  'path-missing': { ja: ({ path }) => `${path} がありません`, en: ({ path }) => `${path} is not there` },
  room: {
    ja: ({ free }) => `${size(free)} 空いています`,
    en: ({ free }) => `${size(free)} free`,
  },
  arrived: {
    ja: ({ address, reached }) => `接続は ${address} から届き、${stages[reached].ja}まで進みました`,
    en: ({ address, reached }) =>
      `your connection arrived, from ${address}, and got as far as ${stages[reached].en}`,
  },
  'not-arrived': {
    ja: () => '接続はサービスに届いていません。途中で何かが止めているか、代わりに応答しています',
    en: () =>
      'your connection never arrived: something on the way stops it, or answers in the service’s place',
  },
  'portal-silent': {
    ja: ({ portal }) => `${portal} に聞けませんでした`,
    en: ({ portal }) => `${portal} could not be asked`,
  },
  clients: {
    ja: ({ clients }) => `${list(clients.map(clientName))} の設定を見ました`,
    en: ({ clients }) => `settings of ${list(clients.map(clientName))}`,
  },
  'large-packets': {
    ja: ({ arrive }) => (arrive ? '届きます' : '途中で消えます。小さなパケットは届きます'),
    en: ({ arrive }) => (arrive ? 'arrive' : 'vanish on the way; small ones arrive'),
  },
  wrote: {
    ja: ({ folder, readBack }) =>
      `${folder} に書けます（${readBack ? '読み戻して同じ内容を確かめ、' : ''}試したファイルは消しました）`,
    en: ({ folder, readBack }) =>
      `${folder} takes files (${readBack ? 'read back the same, and ' : ''}the trial file was removed)`,
  },
  'write-failed': {
    ja: ({ step, folder, message }) => `${folder}: ${steps[step].ja}${message === '' ? '' : ` (${message})`}`,
    en: ({ step, folder, message }) => `${folder}: ${steps[step].en}${message === '' ? '' : ` (${message})`}`,
  },
  'write-not-finished': {
    ja: ({ folder }) => `${folder}: 時間内に終わりませんでした。試したファイルの削除は依頼済みです`,
    en: ({ folder }) => `${folder}: did not finish in time; the removal of the trial file was asked for`,
  },
  'content-differs': {
    ja: ({ folder }) => `${folder}: 読み戻した内容が、書いた内容と違います`,
    en: ({ folder }) => `${folder}: what was read back is not what was written`,
  },
  'left-behind': {
    ja: ({ path }) => `試したファイルを消せませんでした。残っています: ${path}`,
    en: ({ path }) => `the trial file could not be removed and is still there: ${path}`,
  },
  'stayed-open': {
    ja: ({ seconds: quiet }) => `${quiet} 秒のあいだ何も送らなくても、切れませんでした`,
    en: ({ seconds: quiet }) => `still open after ${quiet} s without a byte`,
  },
  'cut-while-idle': {
    ja: ({ seconds: quiet, by, keptAlive }) =>
      `${quiet} 秒のあいだ何も送らないと、${cutters[by].ja}${keptAlive ? '。今の設定はそれより短い間隔で送るので、問題になりません' : ''}`,
    en: ({ seconds: quiet, by, keptAlive }) =>
      `after ${quiet} s without a byte ${cutters[by].en}${keptAlive ? '; your settings send something sooner, so it does no harm' : ''}`,
  },
  'line-broke': {
    ja: ({ seconds: quiet }) => `${quiet} 秒後に回線が切れていて、つなぎ直すこともできませんでした`,
    en: ({ seconds: quiet }) => `the line was broken after ${quiet} s, and connecting again failed`,
  },
}

function publicKeys(count: number): string {
  return count === 1 ? '1 public key' : `${count} public keys`
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').slice(0, 60)
}

/** Bytes with a decimal unit. */
function size(bytes: bigint): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB']
  let value = Number(bytes)
  let unit = 0
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  return `${value >= 100 || unit === 0 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`
}

/** The line of a detail. Never holds a secret: details hold none. */
export function detailText(detail: Detail, locale: Locale): string {
  return (words[detail.kind][locale] as (values: Detail) => string)(detail)
}
