import {
  type Command,
  causeOf,
  type Explanation,
  nextLook,
  type Phase,
  phaseName,
  phases,
  type RenderedFinding,
} from '@tsunagu/catalogue'
import type { Cli } from '../../cli.ts'
import type { Phrase, Text } from '../../language.ts'
import { wrap } from '../../layout.ts'
import { printItem, printRemedies } from '../../remedies.ts'
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
  look: {
    ja: '次のコマンドで、どれなのかを調べられます。同じコンピュータで実行してください。',
    en: 'To find out which, run this on the same computer:',
  },
  lookInside: {
    ja: 'ソフトのプロンプト（「sftp>」など）で次のように入力すると、多くを見分けられます。',
    en: 'Typed at the program’s prompt (“sftp>”), this tells most of them apart:',
  },
  others: { ja: 'ほかの候補', en: 'Other candidates' },
  often: { ja: 'よくあるもの', en: 'Often it is one of these' },
  rarer: { ja: 'このほか、次のものも考えられます', en: 'It may also be' },
  all: {
    ja: 'すべてを詳しく見るには --all を付けてください。',
    en: 'Use --all to see everything in full.',
  },
  todo: { ja: '対処', en: 'What to do' },
  instead: { ja: '見分け方', en: 'How to tell' },
  pages: { ja: '参考', en: 'See also' },
  also: { ja: 'ほかに見つかったこと', en: 'Also found' },
} satisfies Record<string, Text>

/** @param byWords whether the order comes from the words of a sentence that is not known, and not from what is frequent */
const candidates: Phrase<{ readonly count: number; readonly byWords: boolean }> = {
  ja: ({ count, byWords }) =>
    `ソフトの表示だけでは、${count} 個ある候補のどれが原因なのか分かりません。${byWords ? '使われている言葉に合う' : 'よくある'}ものから順に示します。`,
  en: ({ count, byWords }) =>
    `The text does not say which of ${count} causes it is. Those that ${byWords ? 'its words speak for' : 'people mostly meet'} come first.`,
}

/** Findings beyond this many are only named: the first is the one to remove first. */
const SHOWN_IN_FULL = 3

/** Guesses shown with what to do about them; those beyond are only named. */
const SHOWN_BRIEFLY = 3

/** With more guesses than this, not even the first is likely enough to be told in full. */
const FEW_GUESSES = 10

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
export function printExplanation(
  cli: Cli,
  explanation: Explanation,
  rendered: readonly Rendered[],
  all: boolean,
): void {
  if (rendered.length > 1 && rendered.every(isGuess)) printGuesses(cli, explanation, rendered, all)
  else printFound(cli, rendered, all)
}

const isGuess = ({ finding }: Rendered): boolean => finding.confidence === 'possible'

function printFound(cli: Cli, rendered: readonly Rendered[], all: boolean): void {
  const full = rendered.filter((one, index) => all || index === 0 || (index < SHOWN_IN_FULL && !isGuess(one)))
  printInFull(cli, full)
  const rest = rendered.filter((one) => !full.includes(one))
  if (rest.length === 0) return
  for (const [heading, some] of [
    [texts.also, rest.filter((one) => !isGuess(one))],
    [texts.rarer, rest.filter(isGuess)],
  ] as const) {
    if (some.length === 0) continue
    cli.out.line()
    cli.out.line(cli.out.style('bold', cli.say(heading)))
    for (const one of some) printBriefly(cli, one)
  }
  cli.out.line()
  cli.out.line(cli.say(texts.all))
}

/**
 * Nothing was seen but a symptom: how to find out comes before what it may be, and the more there are, the less is said
 * of each.
 */
function printGuesses(cli: Cli, explanation: Explanation, rendered: readonly Rendered[], all: boolean): void {
  const [first] = rendered
  if (!first) return
  const byWords = explanation.findings[0]?.learned === true
  for (const line of wrap(cli.say(candidates, { count: rendered.length, byWords }), width(cli)).split('\n'))
    cli.out.line(line)
  const look = nextLook(explanation)
  if (look) {
    cli.out.line()
    printLook(cli, look)
  }
  cli.out.line()
  if (all) printInFull(cli, rendered)
  else if (rendered.length <= FEW_GUESSES) printFewGuesses(cli, first, rendered.slice(1))
  else printManyGuesses(cli, rendered)
}

function printFewGuesses(cli: Cli, first: Rendered, others: readonly Rendered[]): void {
  printFinding(cli, first)
  cli.out.line()
  cli.out.line(cli.out.style('bold', cli.say(texts.others)))
  for (const one of others.slice(0, SHOWN_BRIEFLY)) printBriefly(cli, one)
  printRest(cli, others.slice(SHOWN_BRIEFLY))
}

/**
 * What people mostly meet, but each from another phase: three guesses at one step would be one guess. Where the login
 * was refused, the step is known, and what is frequent at that step is told.
 */
function printManyGuesses(cli: Cli, rendered: readonly Rendered[]): void {
  printLines(cli, rendered)
  cli.out.line()
  const ofEachPhase = phases.flatMap(
    (phase) => rendered.find(({ finding }) => phaseOf(finding.cause) === phase) ?? [],
  )
  const atLogin = rendered[0] !== undefined && phaseOf(rendered[0].finding.cause) === 'authentication'
  const shown = rendered.filter((one) => atLogin || ofEachPhase.includes(one)).slice(0, SHOWN_BRIEFLY)
  cli.out.line(cli.out.style('bold', cli.say(texts.often)))
  for (const one of shown) printBriefly(cli, one)
  printRest(
    cli,
    rendered.filter((one) => !shown.includes(one)),
  )
}

function printRest(cli: Cli, rest: readonly Rendered[]): void {
  if (rest.length > 0) {
    cli.out.line()
    cli.out.line(cli.out.style('bold', cli.say(texts.rarer)))
    printTitles(cli, rest)
  }
  cli.out.line()
  cli.out.line(cli.say(texts.all))
}

function printLook(cli: Cli, { place, line }: Command): void {
  cli.out.line(wrap(cli.say(place === 'client' ? texts.lookInside : texts.look), width(cli)))
  cli.out.line(`    ${cli.out.style('cyan', line)}`)
}

function printInFull(cli: Cli, rendered: readonly Rendered[]): void {
  rendered.forEach((one, index) => {
    if (index > 0) cli.out.line()
    printFinding(cli, one)
  })
}

function printBriefly(cli: Cli, { words }: Rendered): void {
  indented(cli, `${words.title} [${words.cause}]`)
  indented(cli, words.todo, 4)
}

/** Titles only, by the phase in which each cause strikes, so that whole groups can be passed over. */
function printTitles(cli: Cli, rendered: readonly Rendered[]): void {
  const groups = phases
    .map((phase) => ({ phase, members: rendered.filter(({ finding }) => phaseOf(finding.cause) === phase) }))
    .filter(({ members }) => members.length > 0)
  for (const { phase, members } of groups) {
    if (groups.length > 1) indented(cli, `${phaseName(phase, cli.language)}:`)
    for (const { words } of members) printItem(cli.out, words.title)
  }
}

const phaseOf = (cause: RenderedFinding['cause']): Phase | null => causeOf(cause)?.phase ?? null

function printFinding(cli: Cli, { finding, words }: Rendered): void {
  const [mark, colour] = markOf(words)
  cli.out.line(`${cli.out.style(colour, mark)} ${cli.out.style('bold', words.title)}`)
  cli.out.line(cli.out.style('dim', `  ${words.cause}, ${words.confidenceText}`))
  cli.out.line()
  printLines(cli, [{ finding, words }])
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

function markOf({ confidence, severity }: RenderedFinding): readonly [string, 'yellow' | 'red'] {
  if (confidence === 'possible') return ['?', 'yellow']
  return severity === 'warning' ? ['!', 'yellow'] : ['✗', 'red']
}

/** The lines of the text that these come from, each once. */
function printLines(cli: Cli, rendered: readonly Rendered[]): void {
  for (const { line, text } of quotedLines(rendered.map(({ finding }) => finding)))
    cli.out.line(cli.out.style('dim', `  ${String(line).padStart(4)} | `) + cut(text, width(cli) - 10))
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
