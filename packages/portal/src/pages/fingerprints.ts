import type { Locale } from '@tsunagu/catalogue'
import { html } from 'hono/html'
import type { Directory } from '../directory.ts'
import type { PublishedDoor, PublishedHostKey, PublishedState } from '../front-doors.ts'
import type { Text } from '../language.ts'
import { doorTitle } from './connect.ts'
import { copyable, facts, type Markup, time } from './markup.ts'

const texts = {
  title: { ja: 'ホスト鍵の指紋', en: 'Fingerprints of the host keys' },
  use: {
    ja: '初めて接続するときや、ホスト鍵が変わったと警告されたときに、クライアントはサーバの指紋を表示します。その指紋を、接続先の「使用中」の指紋と一文字ずつ比べてください。',
    en: 'When you connect for the first time, or are warned that the host key has changed, your program shows a fingerprint. Compare it, letter by letter, with those “in use” here for the address that you connect to.',
  },
  same: {
    ja: 'どれか一つと完全に一致すれば、このサービスのサーバです。接続してかまいません。',
    en: 'It equals one of them: it is the server of this service. You may go on.',
  },
  different: {
    ja: 'どれとも一致しなければ、接続を中止して、このサービスの担当者に知らせてください。「使用終了」の指紋と一致した場合も同じです。',
    en: 'It equals none of them, or only one that is no longer used: stop, and tell the people who run this service.',
  },
  which: {
    ja: '表示されるのは、たいてい SHA256 の指紋です。古いプログラムは MD5 の指紋を表示します。先頭の「SHA256:」「MD5:」は表示されないことがあります。',
    en: 'Most programs show the SHA256 fingerprint, old ones the MD5 fingerprint, some without “SHA256:” or “MD5:” in front.',
  },
  changed: {
    ja: 'ホスト鍵が変わったと警告されたときの手順',
    en: 'What to do when you are warned that the host key has changed',
  },
  trustTitle: { ja: 'このページ自体は本物ですか。', en: 'Is this page itself genuine?' },
  trust: {
    ja: 'アドレスが https:// で始まるとき、またはサーバ自身の上で開いているときは、照合に使えます。http:// で離れた場所から開いたときは、通信の途中で書き換えられている可能性があります。',
    en: 'It can be relied on when its address begins with https://, or when it is opened on the server itself. Over http:// from elsewhere, somebody on the way could have altered it.',
  },
  noHistory: {
    ja: 'データベースに接続できないため、日付と、以前の鍵は表示できません。使用中の指紋は正しいものです。',
    en: 'The database cannot be reached, so dates and former keys are missing. The fingerprints in use are right.',
  },
  publicKey: { ja: '公開鍵', en: 'Public key' },
  type: { ja: '種類', en: 'Type' },
  since: { ja: '使用開始', en: 'In use since' },
  known: { ja: '公開', en: 'Published' },
  retired: { ja: '使用終了', en: 'Until' },
  bits: { ja: 'ビット', en: 'bits' },
  knownHosts: { ja: 'known_hosts に書く行', en: 'Lines for known_hosts' },
  knownHostsUse: {
    ja: 'このページを信頼できるなら、次の行を known_hosts ファイルに書き加えておくと、OpenSSH が自動で照合します。確認を求められることもありません。',
    en: 'If you can rely on this page, add these lines to your file known_hosts. OpenSSH then compares by itself, and asks no question.',
  },
  removeOld: {
    ja: '同じ接続先の古い行が残っているときは、先に次のコマンドで取り除きます。元のファイルは known_hosts.old として残ります。',
    en: 'If old lines for the same address are there, remove them first, like this. The file as it was stays as known_hosts.old.',
  },
  asFile: { ja: 'すべての行を一つのテキストで見る', en: 'All lines as one text' },
  asJson: { ja: '指紋の一覧（JSON）', en: 'The fingerprints as JSON' },
  noLines: {
    ja: '利用者が入力するホスト名が設定されていないため、known_hosts の行は作れません。',
    en: 'There are no lines, because nobody has set the host name that users type.',
  },
  none: { ja: 'ホスト鍵がありません。', en: 'There are no host keys.' },
} satisfies Record<string, Text>

const states = {
  active: { ja: '使用中', en: 'in use' },
  announced: { ja: '次に使用', en: 'to be used next' },
  replaced: { ja: '使用終了', en: 'no longer used' },
  retired: { ja: '使用終了', en: 'no longer used' },
} satisfies Record<PublishedState, Text>

export function fingerprintsSection({ doors, storeReachable }: Directory, locale: Locale): Markup {
  const say = (name: keyof typeof texts): string => texts[name][locale]
  const forget = doors.flatMap(forgetCommands)
  return html`<section aria-labelledby="fingerprints">
<h2 id="fingerprints">${say('title')}</h2>
<p>${say('use')}</p>
<ul><li>${say('same')}</li><li>${say('different')}</li></ul>
<p>${say('which')}</p>
<p><a href="/help/host-key-changed?lang=${locale}">${say('changed')}</a></p>
<div class="note"><p><strong>${say('trustTitle')}</strong> ${say('trust')}</p></div>
${storeReachable ? '' : html`<div class="note bad"><p><strong>${say('noHistory')}</strong></p></div>`}
${doors.map((door) => doorKeys(door, locale))}
</section>
<section aria-labelledby="known-hosts">
<h2 id="known-hosts">${say('knownHosts')}</h2>
<p>${say('knownHostsUse')}</p>
${facts([
  ['Linux, macOS', html`<code>~/.ssh/known_hosts</code>`],
  ['Windows', html`<code>%USERPROFILE%\\.ssh\\known_hosts</code>`],
])}
${forget.length === 0 ? '' : html`<p>${say('removeOld')}</p>${copyable(forget, 'ssh-keygen -R')}`}
${doors.map((door) => knownHostsBlock(door, locale))}
<ul>
<li><a href="/known_hosts">${say('asFile')}</a></li>
<li><a href="/api/v1/front-doors">${say('asJson')}</a></li>
</ul>
</section>`
}

function doorKeys(door: PublishedDoor, locale: Locale): Markup {
  return html`<h3>${doorTitle(door)}</h3>
${door.hostKeys.length === 0 ? html`<p>${texts.none[locale]}</p>` : ''}
${door.hostKeys.map((key) => keyCard(key, locale))}`
}

function keyCard(key: PublishedHostKey, locale: Locale): Markup {
  const say = (name: keyof typeof texts): string => texts[name][locale]
  const date = (name: keyof typeof texts, value: Date | null) =>
    value === null ? [] : [[say(name), time(value, locale)] as const]
  return html`<article class="key ${key.state}">
<h4>${key.family} <span class="state">${states[key.state][locale]}</span></h4>
${facts([
  ['SHA256', html`<code>${key.fingerprintSha256}</code>`],
  ['MD5', html`<code>${key.fingerprintMd5}</code>`],
  [say('type'), html`<code>${key.type}</code> (${key.bits} ${say('bits')})`],
  ...(key.activeSince === null ? date('known', key.knownSince) : date('since', key.activeSince)),
  ...date('retired', key.retiredAt),
])}
</article>`
}

function knownHostsBlock(door: PublishedDoor, locale: Locale): Markup {
  const lines = door.hostKeys.flatMap(({ knownHostsLine }) => knownHostsLine ?? [])
  return html`<h3>${doorTitle(door)}</h3>
${
  lines.length === 0
    ? html`<p>${texts.noLines[locale]}</p>`
    : copyable(lines, `${texts.knownHosts[locale]} (${doorTitle(door)})`)
}`
}

function forgetCommands(door: PublishedDoor): string[] {
  const [line] = door.hostKeys.flatMap(({ knownHostsLine }) => knownHostsLine ?? [])
  const names = line?.slice(0, line.indexOf(' ')).split(',') ?? []
  return names.map((name) => `ssh-keygen -R "${name}"`)
}
