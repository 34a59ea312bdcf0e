import type { ConnectionEvent } from '@tsunagu/store'
import type { Phrase, Text } from '../../language.ts'
import { fill } from '../../language.ts'
import { printable } from './printable.ts'

type Detail = Readonly<Record<string, string>>

/**
 * What the events of a connection record are called on a screen. The details are the client's own words; they are
 * cleaned before they come here. An event without words is shown by its name.
 */
const phrases: Readonly<Record<string, Phrase<Detail>>> = {
  'sftp-started': {
    ja: ({ version }) => `SFTP を開始（バージョン ${version}）`,
    en: ({ version }) => `SFTP began (version ${version})`,
  },
  'sftp-refused': {
    ja: ({ request, error, path }) => `${request} を断った（${error}）${path ? `: ${path}` : ''}`,
    en: ({ request, error, path }) => `${request} refused (${error})${path ? `: ${path}` : ''}`,
  },
  'sftp-broken': {
    ja: ({ reason }) => `SFTP として読めないデータを受信（${reason}）`,
    en: ({ reason }) => `received what is not SFTP (${reason})`,
  },
  'exec-refused': {
    ja: ({ oldScp, command }) =>
      oldScp === 'true' ? `従来方式の scp を断った: ${command}` : `コマンドの実行を断った: ${command}`,
    en: ({ oldScp, command }) =>
      oldScp === 'true' ? `scp in its old form refused: ${command}` : `command refused: ${command}`,
  },
  'shell-refused': { ja: () => 'シェルの利用を断った', en: () => 'shell refused' },
  'subsystem-refused': {
    ja: ({ name }) => `SFTP 以外のサブシステムを断った: ${name}`,
    en: ({ name }) => `subsystem other than SFTP refused: ${name}`,
  },
  'home-made': { ja: () => 'ホームを作り直した', en: () => 'home made' },
  'home-unavailable': {
    ja: ({ reason }) => `ホームを開けなかった: ${reason}`,
    en: ({ reason }) => `home could not be opened: ${reason}`,
  },
  'not-ssh': {
    ja: ({ protocol }) => `SSH ではない通信（${protocol}）`,
    en: ({ protocol }) => `not SSH but ${protocol}`,
  },
  'login-lookup-failed': {
    ja: () => 'アカウントの確認に失敗（データベースの障害）',
    en: () => 'the account could not be looked up (database failure)',
  },
}

/** Events of a session that ended well and yet did not do what its user wanted. */
const troubles: ReadonlySet<string> = new Set([
  'sftp-refused',
  'sftp-broken',
  'exec-refused',
  'shell-refused',
  'subsystem-refused',
  'home-unavailable',
])

/** Requests that only look: programs send them to see what is there, and go on when told that nothing is. */
const looking: ReadonlySet<unknown> = new Set(['stat', 'lstat', 'realpath', 'readlink', 'statvfs'])

/** One event in words, safe to print. */
export function eventText({ event, detail = {} }: ConnectionEvent): Text {
  const clean = Object.fromEntries(
    Object.entries(detail).map(([name, value]) => [name, value === null ? '' : printable(String(value))]),
  )
  const phrase = phrases[event]
  if (phrase) return fill(phrase, clean)
  const rest = Object.entries(clean).map(([name, value]) => ` ${printable(name)}=${value}`)
  const text = `${printable(event)}${rest.join('')}`
  return { ja: text, en: text }
}

/** Whether an event may be the reason why a person calls. */
export function isTrouble({ event, detail }: ConnectionEvent): boolean {
  return troubles.has(event) && !(event === 'sftp-refused' && looking.has(detail?.['request']))
}
