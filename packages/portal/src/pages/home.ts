import { causes, type Locale, phases } from '@tsunagu/catalogue'
import { html } from 'hono/html'
import type { Directory } from '../directory.ts'
import type { Text } from '../language.ts'
import { connectSection } from './connect.ts'
import { fingerprintsSection } from './fingerprints.ts'
import { page } from './layout.ts'
import type { Markup } from './markup.ts'

const texts = {
  title: { ja: 'SFTP サービスへの接続案内', en: 'How to connect to this SFTP service' },
  lead: {
    ja: 'ここは、ファイルを SFTP で安全に送受信するためのサービスです。接続のしかたと、接続先が本物のサーバであることを確かめるための指紋を案内します。',
    en: 'This service takes and gives files by SFTP. Here is how to connect, and the fingerprints that tell you whether you have reached the real server.',
  },
  contents: { ja: 'このページの内容', en: 'On this page' },
  connect: { ja: '接続する', en: 'Connect' },
  fingerprints: { ja: 'ホスト鍵の指紋', en: 'Fingerprints of the host keys' },
  trouble: { ja: 'うまくいかないとき', en: 'When it does not work' },
  troubleLead: {
    ja: 'クライアントに表示された文言から、原因と直し方を探せます。よくあるもの:',
    en: 'Causes and remedies can be looked up by what your program says. The common ones:',
  },
  allCauses: {
    ja: '表示された文言から探す（すべての原因）',
    en: 'Look up what your program says (all causes)',
  },
  knownHosts: { ja: 'known_hosts に書く行', en: 'Lines for known_hosts' },
} satisfies Record<string, Text>

/** In the order in which a connection comes about. */
const commonCauses = causes
  .filter(({ frequency, severity }) => frequency === 'common' && severity === 'failure')
  .toSorted((a, b) => phases.indexOf(a.phase) - phases.indexOf(b.phase))

export function homePage(directory: Directory, locale: Locale): Markup {
  return page({
    locale,
    title: texts.title[locale],
    content: html`<p>${texts.lead[locale]}</p>
<nav aria-label="${texts.contents[locale]}"><ul>
<li><a href="#connect">${texts.connect[locale]}</a></li>
<li><a href="#fingerprints">${texts.fingerprints[locale]}</a></li>
<li><a href="#known-hosts">${texts.knownHosts[locale]}</a></li>
<li><a href="#trouble">${texts.trouble[locale]}</a></li>
</ul></nav>
${connectSection(directory.doors, locale)}
${fingerprintsSection(directory, locale)}
<section aria-labelledby="trouble">
<h2 id="trouble">${texts.trouble[locale]}</h2>
<p>${texts.troubleLead[locale]}</p>
<ul>${commonCauses.map(
      ({ id, text }) => html`<li><a href="/help/${id}?lang=${locale}">${text[locale].title}</a></li>`,
    )}</ul>
<p><a href="/help?lang=${locale}">${texts.allCauses[locale]}</a></p>
</section>`,
  })
}
