import {
  changeText,
  type Host,
  type Refusal,
  type RepairPlan,
  refusalText,
  repairTitle,
} from '@tsunagu/doctor'
import type { Cli } from '../../cli.ts'
import type { Text } from '../../language.ts'
import { padTo, wrap } from '../../layout.ts'

const texts = {
  repair: { ja: '修復', en: 'Repair' },
  afterwards: { ja: 'この後は、次のコマンドを使います:', en: 'From then on, use this command:' },
  notPossible: { ja: '修復できません', en: 'Not repaired' },
} satisfies Record<string, Text>

type Home = Pick<Host, 'home'>

/** What a repair would change, file by file and line by line, and what to type afterwards. */
export function printPlan(cli: Cli, host: Home, { repair, changes, command }: RepairPlan): void {
  const { out, language } = cli
  const short = (text: string) => text.replaceAll(host.home, '~')
  out.line()
  const title = `${cli.say(texts.repair)}: ${short(repairTitle(repair, language))}`
  out.prose(title, 'bold')
  for (const change of changes) {
    paragraph(cli, short(changeText(change, language)))
    if (change.kind !== 'write' || change.diff === null) continue
    const width = String(Math.max(0, ...change.diff.map(({ line }) => line))).length
    for (const { kind, line, text } of change.diff) {
      const sign = kind === 'added' ? '+' : '-'
      const shown = `    ${padTo(String(line), width)} ${sign} ${visible(text)}`
      out.line(out.style(kind === 'added' ? 'green' : 'red', shown))
    }
  }
  if (command === null) return
  paragraph(cli, cli.say(texts.afterwards))
  // As it must be typed: a tilde in quotes would not be the home.
  out.line(`    ${out.style('cyan', command.line)}`)
}

/** Why a repair is not made, and lines for somebody who can. */
export function printRefusal(cli: Cli, host: Home, refusal: Refusal): void {
  const { out, language } = cli
  out.line()
  const text = refusalText(refusal, language).replaceAll(host.home, '~')
  out.prose(`${cli.say(texts.notPossible)}: ${text}`, 'yellow')
  for (const line of refusal.show ?? []) out.line(`    ${out.style('cyan', visible(line))}`)
}

/** Sentences, two columns in. */
export function paragraph(cli: Cli, text: string): void {
  const { out } = cli
  const lines = out.isTerminal ? wrap(text, Math.min(out.columns, 100) - 2) : text
  for (const line of lines.split('\n')) out.line(`  ${line}`)
}

/** A file may hold anything; a terminal must not obey it. */
function visible(text: string): string {
  return text.replace(/\t/g, '    ').replace(/[\u0000-\u001f\u007f-\u009f]/g, '')
}
