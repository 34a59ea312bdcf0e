import type { Explanation, RenderedFinding, RenderedRemedy } from '@tsunagu/catalogue'
import type { Cli } from '../../cli.ts'
import type { Text } from '../../language.ts'
import { wrap } from '../../layout.ts'
import { quotedLines, type Rendered } from './explanation-json.ts'

const texts = {
  nothing: {
    ja: '失敗を示す文は見つかりませんでした。うまくいかないときは、ソフトの表示を最初から最後まで渡してください（OpenSSH では -v を付けると理由が多く出ます）。',
    en: 'Nothing here says that something failed. If it did, please give all that the program printed (with OpenSSH, -v prints the reasons).',
  },
  candidates: {
    ja: 'この表示だけでは、次のどれかは決められません。',
    en: 'The text alone does not decide between these.',
  },
  todo: { ja: '対処', en: 'What to do' },
  instead: { ja: '見分け方', en: 'How to tell' },
  pages: { ja: '参考', en: 'See also' },
  also: { ja: 'ほかに見つかったこと', en: 'Also found' },
} satisfies Record<string, Text>

/** Findings beyond this many are only named: the first is the one to remove first. */
const SHOWN_IN_FULL = 3

/** Prints an explanation for a person: the first finding first, each with the line that says so. */
export function printExplanation(cli: Cli, explanation: Explanation, rendered: readonly Rendered[]): void {
  if (rendered.length === 0) {
    cli.out.line(wrap(cli.say(texts.nothing), width(cli)))
    return
  }
  const guesses = explanation.findings.every(({ confidence }) => confidence === 'possible')
  if (guesses && rendered.length > 1) {
    cli.out.line(wrap(cli.say(texts.candidates), width(cli)))
    cli.out.line()
  }
  rendered.slice(0, SHOWN_IN_FULL).forEach((one, index) => {
    if (index > 0) cli.out.line()
    printFinding(cli, one)
  })
  const rest = rendered.slice(SHOWN_IN_FULL)
  if (rest.length === 0) return
  cli.out.line()
  cli.out.line(`${cli.say(texts.also)}:`)
  for (const { words } of rest) cli.out.line(`  ${words.title} (${words.cause}, ${words.confidenceText})`)
}

function printFinding(cli: Cli, { finding, words }: Rendered): void {
  const colour = words.severity === 'warning' ? 'yellow' : 'red'
  const mark = words.severity === 'warning' ? '!' : '✗'
  cli.out.line(`${cli.out.style(colour, mark)} ${cli.out.style('bold', words.title)}`)
  cli.out.line(cli.out.style('dim', `  ${words.cause}, ${words.confidenceText}`))
  cli.out.line()
  for (const { line, text } of quotedLines(finding)) {
    cli.out.line(cli.out.style('dim', `  ${String(line).padStart(4)} | `) + cut(text, width(cli) - 10))
  }
  cli.out.line()
  indented(cli, words.saw)
  indented(cli, words.why)
  cli.out.line()
  cli.out.line(`  ${cli.out.style('bold', cli.say(texts.todo))}`)
  indented(cli, words.todo, 4)
  for (const remedy of words.remedies) printRemedy(cli, remedy)
  printAlternatives(cli, words)
  if (words.links.length > 0) {
    cli.out.line()
    cli.out.line(`  ${cli.out.style('bold', cli.say(texts.pages))}`)
    for (const { title, url } of words.links) cli.out.line(`    ${title}  ${url}`)
  }
}

function printRemedy(cli: Cli, remedy: RenderedRemedy): void {
  const [first = '', ...rest] = wrap(remedy.text, width(cli) - 6).split('\n')
  cli.out.line(`    - ${first}`)
  for (const line of rest) cli.out.line(`      ${line}`)
  // On lines of their own, so that they can be copied whole.
  for (const { line } of remedy.commands ?? []) cli.out.line(`        ${cli.out.style('cyan', line)}`)
}

function printAlternatives(cli: Cli, { alternatives }: RenderedFinding): void {
  if (alternatives.length === 0) return
  cli.out.line()
  cli.out.line(`  ${cli.out.style('bold', cli.say(texts.instead))}`)
  for (const { title, cause, toldApart, check } of alternatives) {
    indented(cli, `${title} (${cause})${toldApart === '' ? '' : `: ${toldApart}`}`, 4)
    if (check !== null) cli.out.line(`        ${cli.out.style('cyan', check.line)}`)
  }
}

function indented(cli: Cli, text: string, by = 2): void {
  for (const line of wrap(text, width(cli) - by).split('\n')) cli.out.line(`${' '.repeat(by)}${line}`)
}

/** Lines of a log can be long; what matters of them stands at the front. */
function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}

const width = (cli: Cli): number => Math.min(cli.out.columns, 100)
