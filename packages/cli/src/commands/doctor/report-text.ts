import type { RenderedFinding } from '@tsunagu/catalogue'
import { type Examination, type Host, probeName, type VerdictWords } from '@tsunagu/doctor'
import type { Cli } from '../../cli.ts'
import type { Phrase, Text } from '../../language.ts'
import { wrap } from '../../layout.ts'
import { printRemedies } from '../../remedies.ts'
import { isTold, probeLine } from './progress.ts'

const texts = {
  todo: { ja: '対処', en: 'What to do' },
  said: { ja: 'サーバからの言葉', en: 'The server says' },
  looked: { ja: '調べたこと', en: 'What was looked at' },
  also: { ja: 'そのほか', en: 'Also' },
  pages: { ja: '参考', en: 'See also' },
  tellApart: { ja: 'ほかの候補と見分け方', en: 'It could also be' },
} satisfies Record<string, Text>

const notReached: Phrase<{ names: string }> = {
  ja: ({ names }) => `前の段階で止まったため、調べていません: ${names}`,
  en: ({ names }) => `Not looked at, because an earlier step failed: ${names}`,
}

export interface ReportText {
  readonly examination: Examination
  readonly verdict: VerdictWords
  readonly findings: readonly RenderedFinding[]
  /** The lines of the probes stand above already. */
  readonly probesShown: boolean
}

/** The verdict first; then, when there is a problem, what to do; then what was looked at. */
export function printReport(cli: Cli, host: Pick<Host, 'home'>, report: ReportText): void {
  const { out } = cli
  const { examination, verdict, findings, probesShown } = report
  const [first, ...rest] = findings
  if (probesShown) {
    printNotReached(cli, examination)
    out.line()
  }
  const colour = { healthy: 'green', problem: 'red', unsure: 'yellow' } as const
  out.line(out.style(colour[examination.verdict], verdict.headline))
  if (examination.verdict === 'healthy' && verdict.command) {
    paragraph(cli, verdict.sentence)
    out.line()
    out.line(`  ${out.style('cyan', verdict.command.line)}`)
  } else if (first === undefined) paragraph(cli, verdict.sentence)
  else if (first.confidence === 'possible') paragraph(cli, verdict.sentence)
  if (first) {
    if (examination.verdict === 'healthy' || first.confidence === 'possible') out.line()
    printFinding(cli, first, { title: examination.verdict === 'healthy' || first.confidence === 'possible' })
  }
  // What is told apart above need not be told again.
  const told = new Set(first?.alternatives.map(({ cause }) => cause))
  const further = rest.filter(({ cause }) => !told.has(cause))
  if (further.length > 0) {
    out.line()
    out.line(out.style('bold', cli.say(texts.also)))
    for (const { title, todo, cause } of further) {
      paragraph(cli, `${title} [${cause}]`)
      paragraph(cli, todo, 4)
    }
  }
  if (examination.verdict !== 'healthy' && examination.serverSaid.length > 0) {
    out.line()
    out.line(out.style('bold', cli.say(texts.said)))
    for (const text of examination.serverSaid) for (const line of text.split('\n')) paragraph(cli, line)
  }
  if (probesShown) return
  out.line()
  out.line(out.style('bold', cli.say(texts.looked)))
  for (const probe of examination.probes) if (isTold(probe)) out.line(probeLine(cli, out, host, probe))
  printNotReached(cli, examination)
}

function printFinding(cli: Cli, finding: RenderedFinding, { title }: { readonly title: boolean }): void {
  const { out } = cli
  const { saw, why, todo, remedies, alternatives, links, cause, confidenceText } = finding
  if (title) out.line(out.style('bold', finding.title))
  out.line(out.style('dim', `  [${cause}] ${confidenceText}`))
  out.line()
  paragraph(cli, saw)
  paragraph(cli, why)
  out.line()
  out.line(out.style('bold', cli.say(texts.todo)))
  paragraph(cli, todo)
  printRemedies(cli, out, remedies)
  if (alternatives.length > 0) {
    out.line()
    out.line(out.style('bold', cli.say(texts.tellApart)))
    for (const { title: other, toldApart } of alternatives)
      paragraph(cli, toldApart === '' ? other : `${other}: ${toldApart}`)
  }
  if (links.length > 0) {
    out.line()
    out.line(out.style('bold', cli.say(texts.pages)))
    for (const { title: page, url } of links) out.line(`  ${page}  ${url}`)
  }
}

function printNotReached(cli: Cli, { probes }: Examination): void {
  const names = probes
    .filter(
      ({ status, detail }) =>
        status === 'skipped' && detail?.kind === 'because' && detail.reason === 'an-earlier-step-failed',
    )
    .map(({ id }) => probeName(id, cli.language))
  if (names.length === 0) return
  const text = cli.say(notReached, { names: names.join(cli.language === 'ja' ? '、' : ', ') })
  for (const [index, line] of wrap(text, width(cli) - 4)
    .split('\n')
    .entries())
    cli.out.line(cli.out.style('dim', `${index === 0 ? '  – ' : '    '}${line}`))
}

function paragraph(cli: Cli, text: string, by = 2): void {
  for (const line of wrap(text, width(cli) - by).split('\n')) cli.out.line(`${' '.repeat(by)}${line}`)
}

const width = (cli: Cli): number => Math.min(cli.out.columns, 100)
