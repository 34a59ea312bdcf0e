/**
 * One page to send to support: self-contained, no scripts, nothing loaded from anywhere. It takes redacted
 * examinations only; whoever calls shows it to the person first.
 */
import type { Locale, RenderedFinding } from '@tsunagu/catalogue'
import type { Examination } from '../examine.ts'
import { detailText } from '../words/details.ts'
import type { Both } from '../words/language.ts'
import { marks, probeName, statusName } from '../words/probes.ts'
import type { VerdictWords } from '../words/verdict.ts'
import { style } from './style.ts'

export interface PageContent {
  /** Redacted. */
  readonly examination: Examination
  readonly verdict: VerdictWords
  readonly findings: readonly RenderedFinding[]
  readonly locale: Locale
  /** When it was made. */
  readonly date: Date
  /** Of this program. */
  readonly version: string
}

const texts = {
  title: { ja: '接続の診断', en: 'Connection report' },
  todo: { ja: '対処', en: 'What to do' },
  also: { ja: 'ほかに考えられる原因', en: 'It could also be' },
  pages: { ja: '参考ページ', en: 'See also' },
  said: { ja: 'サーバからの言葉', en: 'The server says' },
  looked: { ja: '調べたこと', en: 'What was looked at' },
  facts: { ja: '観測した事実', en: 'What was observed' },
  factsNote: {
    ja: '対応する人のための詳しい記録です。',
    en: 'In detail, for whoever helps.',
  },
  server: { ja: 'サーバ', en: 'Server' },
  account: { ja: 'アカウント', en: 'Account' },
  site: { ja: 'サイト', en: 'Site' },
  date: { ja: '日時', en: 'Date' },
  by: { ja: '作成', en: 'Made by' },
  redacted: {
    ja: '秘密鍵、パスフレーズ、ファイルの中身は入っていません。ホームフォルダの名前は「~」に置き換えてあります。',
    en: 'It holds no private key, no passphrase and no content of files. The names of home folders are replaced by “~”.',
  },
} satisfies Record<string, Both>

export function reportPage(content: PageContent): string {
  const { examination, verdict, findings, locale, date, version } = content
  const { target, site, probes } = examination
  const say = (text: Both): string => escaped(text[locale])
  const mood = examination.verdict
  const rows: [Both, string][] = [
    [
      texts.server,
      `${target.host}:${target.port}${target.address && target.address !== target.host ? ` (${target.address})` : ''}`,
    ],
    [texts.account, target.user ?? ''],
    [texts.site, site?.name[locale] ?? ''],
    [texts.date, date.toISOString().replace(/\.\d+Z$/, 'Z')],
    [texts.by, `tsunagu ${version}`],
  ]
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${say(texts.title)}: ${escaped(target.host)}</title>
<style>${style}</style>
</head>
<body>
<main>
<p class="kind">${say(texts.title)}</p>
<section class="verdict ${mood}">
<h1>${escaped(verdict.headline)}</h1>
<p>${escaped(verdict.sentence)}</p>
${verdict.command ? `<pre>${escaped(verdict.command.line)}</pre>` : ''}
</section>
<dl class="target">
${rows.flatMap(([name, value]) => (value === '' ? [] : `<div><dt>${say(name)}</dt><dd>${escaped(value)}</dd></div>`)).join('\n')}
</dl>
${findings.map((finding, index) => findingSection(finding, say, index > 0 && finding.confidence === 'possible')).join('\n')}
${examination.serverSaid.length === 0 || mood === 'healthy' ? '' : `<h2>${say(texts.said)}</h2>${examination.serverSaid.map((text) => `<pre>${escaped(text)}</pre>`).join('')}`}
<h2>${say(texts.looked)}</h2>
<table>
<tbody>
${probes
  .map(
    ({ id, status, detail }) =>
      `<tr class="${status}"><td class="mark" title="${escaped(statusName(status, locale))}">${marks[status]}</td><th scope="row">${escaped(probeName(id, locale))}</th><td>${escaped(detail ? detailText(detail, locale) : statusName(status, locale))}</td></tr>`,
  )
  .join('\n')}
</tbody>
</table>
<details>
<summary>${say(texts.facts)}</summary>
<p>${say(texts.factsNote)}</p>
<pre class="facts">${escaped(examination.evidence.observations.map(factLine).join('\n'))}</pre>
</details>
<p class="note">${say(texts.redacted)}</p>
</main>
</body>
</html>
`
}

/** @param folded a further guess: only its title is seen until it is opened */
function findingSection(finding: RenderedFinding, say: (text: Both) => string, folded: boolean): string {
  const { title, cause, confidenceText, severity, saw, why, todo, remedies, alternatives, links } = finding
  const [open, close] = folded
    ? [`<details class="finding"><summary>${escaped(title)}</summary>`, '</details>']
    : [`<section class="finding ${severity}"><h2>${escaped(title)}</h2>`, '</section>']
  return `${open}
<p class="cause"><code>${escaped(cause)}</code> ${escaped(confidenceText)}</p>
<p>${escaped(saw)}</p>
<p>${escaped(why)}</p>
<h3>${say(texts.todo)}</h3>
<p>${escaped(todo)}</p>
<ul>
${remedies
  .map(
    ({ text, commands = [], menuLabels }) =>
      `<li>${escaped(text)}${commands.length > 0 ? `<pre>${escaped(commands.map(({ line }) => line).join('\n'))}</pre>` : ''}${menuLabels ? `<p class="menu">${escaped(menuLabels.join(' › '))}</p>` : ''}</li>`,
  )
  .join('\n')}
</ul>
${
  alternatives.length === 0
    ? ''
    : `<h3>${say(texts.also)}</h3><ul>${alternatives
        .map(
          ({ title: other, toldApart }) =>
            `<li>${escaped(other)}${toldApart ? `<br>${escaped(toldApart)}` : ''}</li>`,
        )
        .join('')}</ul>`
}
${
  links.length === 0
    ? ''
    : `<h3>${say(texts.pages)}</h3><ul>${links
        .map(
          ({ title: page, url }) =>
            `<li><a href="${escaped(url)}" rel="noreferrer">${escaped(page)}</a></li>`,
        )
        .join('')}</ul>`
}
${close}`
}

function factLine({ fact, value, source }: Examination['evidence']['observations'][number]): string {
  const place = source.kind === 'file' ? `  (${source.path}${source.line ? `:${source.line}` : ''})` : ''
  return `${fact}  ${JSON.stringify(value)}${place}`
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)
}
