import type { Locale } from '@tsunagu/catalogue'
import type { ProbeId, ProbeStatus } from '../probe.ts'
import type { Both } from './language.ts'

const names: { readonly [Id in ProbeId]: Both } = {
  settings: { ja: 'SSH の設定', en: 'SSH settings' },
  site: { ja: '接続先の案内', en: 'Site profile' },
  'key-files': { ja: '鍵ファイル', en: 'Key files' },
  agent: { ja: 'エージェント', en: 'Agent' },
  lookup: { ja: '名前解決', en: 'Name lookup' },
  proxy: { ja: 'プロキシ', en: 'Proxy' },
  connect: { ja: '接続', en: 'Connection' },
  'other-ports': { ja: 'ほかのポート', en: 'Other ports' },
  'first-bytes': { ja: 'サーバの応答', en: 'Server' },
  'key-exchange': { ja: '暗号の取り決め', en: 'Encryption' },
  'host-key': { ja: 'サーバの鍵', en: 'Host key' },
  'large-packets': { ja: '大きなパケット', en: 'Large packets' },
  'offered-keys': { ja: '登録された鍵', en: 'Registered key' },
  login: { ja: 'ログイン', en: 'Login' },
  sftp: { ja: 'SFTP', en: 'SFTP' },
  home: { ja: 'ホーム', en: 'Home' },
  destination: { ja: '送り先', en: 'Destination' },
  room: { ja: '空き容量', en: 'Room' },
  arrival: { ja: 'サービスの記録', en: 'Seen by service' },
  'other-clients': { ja: 'ほかのソフト', en: 'Other programs' },
  write: { ja: '試し書き', en: 'Trial upload' },
  idle: { ja: '無通信の間', en: 'While idle' },
}

export function probeName(id: ProbeId, locale: Locale): string {
  return names[id][locale]
}

/** How each status is marked, in the terminal and in the report. */
export const marks: { readonly [S in ProbeStatus]: string } = {
  ok: '✓',
  failed: '✗',
  skipped: '–',
  unknown: '?',
}

const statuses: { readonly [S in ProbeStatus]: Both } = {
  ok: { ja: '問題なし', en: 'fine' },
  failed: { ja: '問題あり', en: 'failed' },
  skipped: { ja: '調べていない', en: 'not looked at' },
  unknown: { ja: '分からなかった', en: 'could not tell' },
}

export function statusName(status: ProbeStatus, locale: Locale): string {
  return statuses[status][locale]
}
