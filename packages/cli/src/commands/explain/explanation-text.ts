import type { RenderedFinding } from '@tsunagu/catalogue'
import type { Cli } from '../../cli.ts'
import type { Text } from '../../language.ts'
import { wrap } from '../../layout.ts'
import { printRemedies } from '../../remedies.ts'
import { quotedLines, type Rendered } from './explanation-json.ts'

const texts = {
  nothing: {
    ja: '原因の分かる文は見つかりませんでした。うまくいかないときは、ソフトの表示を最初から最後まで渡してください（OpenSSH では -v を付けると、理由が詳しく表示されます）。',
    en: 'No known failure was found in this text. If something failed, please give all that the program printed, from the first line to the last (with OpenSSH, -v prints more reasons).',
  },
  privateKey: {
    ja: 'これは秘密鍵です。ソフトが表示した文ではありません。鍵を調べるには次のコマンドを使います。中身は誰にも渡さないでください。',
    en: 'This is a private key, not what a program printed. To look at the key, use the command below, and never give the content to anybody.',
  },
  candidates: {
    ja: 'この表示だけでは原因を一つに決められません。最初の候補から順に確かめてください。',
    en: 'The text alone does not decide between several causes. Begin with the first.',
  },
  others: { ja: 'ほかの候補', en: 'Other candidates' },
  all: {
    ja: 'すべてを詳しく見るには --all を付けてください。',
    en: 'Use --all to see everything in full.',
  },
  todo: { ja: '対処', en: 'What to do' },
  instead: { ja: '見分け方', en: 'How to tell' },
  pages: { ja: '参考', en: 'See also' },
  also: { ja: 'ほかに見つかったこと', en: 'Also found' },
} satisfies Record<string, Text>

/** Findings beyond this many are only named: the first is the one to remove first. */
const SHOWN_IN_FULL = 3

/** The first line of every private key that a person may have taken for a log. */
const privateKey = /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----|PuTTY-User-Key-File-\d/

/** Says that nothing was recognised, and what the text is when that is plain. */
export function printNothing(cli: Cli, text: string): void {
  const isKey = privateKey.test(text)
  for (const line of wrap(cli.say(isKey ? texts.privateKey : texts.nothing), width(cli)).split('\n'))
    cli.out.line(line)
  if (isKey) cli.out.line(`  ${cli.out.style('cyan', 'tsunagu key show FILE')}`)
}

/**
 * Prints an explanation for a person: the first finding first, each with the line that says so. What is merely
 * possible is shown in full only when it comes first: a list of guesses, each with ten remedies, helps nobody.
 *
 * @param all show every finding in full
 */
export function printExplanation(cli: Cli, rendered: readonly Rendered[], all: boolean): void {
  const guesses = rendered.every(({ finding }) => finding.confidence === 'possible')
  if (guesses && rendered.length > 1) {
    cli.out.line(wrap(cli.say(texts.candidates), width(cli)))
    cli.out.line()
  }
  const full = rendered.filter(
    ({ finding }, index) =>
      all || index === 0 || (index < SHOWN_IN_FULL && finding.confidence !== 'possible'),
  )
  full.forEach((one, index) => {
    if (index > 0) cli.out.line()
    printFinding(cli, one)
  })
  const rest = rendered.filter((one) => !full.includes(one))
  if (rest.length === 0) return
  cli.out.line()
  cli.out.line(cli.out.style('bold', cli.say(guesses ? texts.others : texts.also)))
  for (const { words } of rest) {
    indented(cli, `${words.title} [${words.cause}]`)
    indented(cli, words.todo, 4)
  }
  cli.out.line()
  cli.out.line(cli.say(texts.all))
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
  printRemedies(cli, cli.out, words.remedies)
  printAlternatives(cli, words)
  if (words.links.length > 0) {
    cli.out.line()
    cli.out.line(`  ${cli.out.style('bold', cli.say(texts.pages))}`)
    for (const { title, url } of words.links) cli.out.line(`    ${title}  ${url}`)
  }
}

function printAlternatives(cli: Cli, { alternatives }: RenderedFinding): void {
  if (alternatives.length === 0) return
  cli.out.line()
  cli.out.line(`  ${cli.out.style('bold', cli.say(texts.instead))}`)
  for (const { title, cause, toldApart, check } of alternatives) {
    indented(cli, `${title} [${cause}]${toldApart === '' ? '' : `: ${toldApart}`}`, 4)
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
