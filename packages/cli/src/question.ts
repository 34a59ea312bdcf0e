import type { Cli } from './cli.ts'
import { usageFailure } from './failure.ts'
import type { Text } from './language.ts'

const texts = {
  yesNo: { ja: ' [y/N] ', en: ' [y/N] ' },
  nobody: {
    ja: '確認が必要ですが、尋ねられる端末がありません。何も変更していません。',
    en: 'This needs a yes, and there is no terminal to ask at. Nothing was changed.',
  },
  useYes: {
    ja: '上の内容でよければ --yes を付けて実行してください。',
    en: 'If the above is what you want, run it again with --yes.',
  },
} satisfies Record<string, Text>

/**
 * Asks for consent. Anything but yes means no.
 * @param yes the option `--yes`: consent was given on the command line
 * @throws {Failure} (exit code 2) when there is no terminal to ask at
 */
export async function confirm(cli: Cli, question: Text, yes: boolean | undefined): Promise<boolean> {
  if (yes) return true
  const answer = await cli.prompt.line(cli.say(question) + cli.say(texts.yesNo))
  if (answer === null) throw usageFailure(texts.nobody, texts.useYes)
  return isYes(answer)
}

/** Whether an answer means yes; full-width letters of a Japanese keyboard count. */
export function isYes(answer: string): boolean {
  return /^(?:y|yes|はい)$/i.test(answer.trim().normalize('NFKC'))
}
