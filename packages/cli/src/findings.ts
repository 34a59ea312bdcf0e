import type { RenderedFinding } from '@tsunagu/catalogue'
import type { Cli } from './cli.ts'
import type { Text } from './language.ts'
import { wrap } from './layout.ts'
import type { Output, Style } from './output.ts'
import { printItem, printRemedies } from './remedies.ts'

const texts = {
  remedies: { ja: '対処:', en: 'What to do:' },
  instead: { ja: 'ほかに考えられる原因:', en: 'It could also be:' },
  pages: { ja: '参考ページ:', en: 'See also:' },
} satisfies Record<string, Text>

const colors: Readonly<Record<RenderedFinding['severity'], Style>> = { failure: 'red', warning: 'yellow' }

/** Prints findings of the catalogue for people: what was seen, why it matters, what to do, commands to copy. */
export function printFindings(cli: Cli, out: Output, findings: readonly RenderedFinding[]): void {
  for (const [index, finding] of findings.entries()) {
    if (index > 0) out.line()
    printFinding(cli, out, finding)
  }
}

function printFinding(cli: Cli, out: Output, finding: RenderedFinding): void {
  const { title, cause, confidence, confidenceText, saw, why, todo } = finding
  const sure = confidence === 'certain' ? '' : ` (${confidenceText})`
  out.line(`${out.style(colors[finding.severity], title)}${sure} ${out.style('dim', `[${cause}]`)}`)
  // The todo introduces the remedies; with it they read as one text.
  for (const sentence of [saw, why, todo]) if (sentence) paragraph(out, sentence, 2)
  if (finding.remedies.length > 0) out.line(`  ${cli.say(texts.remedies)}`)
  printRemedies(cli, out, finding.remedies)
  if (finding.alternatives.length > 0) out.line(`  ${cli.say(texts.instead)}`)
  for (const { title, toldApart, check } of finding.alternatives) {
    printItem(out, [title, toldApart].filter(Boolean).join(' - '))
    if (check) out.line(`        ${out.style('cyan', check.line)}`)
  }
  if (finding.links.length > 0) out.line(`  ${cli.say(texts.pages)}`)
  for (const { title, url } of finding.links) {
    printItem(out, title)
    out.line(`        ${url}`)
  }
}

function paragraph(out: Output, text: string, spaces: number): void {
  out.line(indent(wrap(text, Math.min(out.columns, 100) - spaces), spaces))
}

function indent(text: string, spaces: number): string {
  return text.replace(/^/gm, ' '.repeat(spaces))
}
