import type { Command } from 'commander'
import type { CommandBuilder } from '../command.ts'
import { usageFailure } from '../failure.ts'
import { fill, type Phrase, type Text } from '../language.ts'

const texts = {
  command: { ja: '例: key new', en: 'for example: key new' },
} satisfies Record<string, Text>

const noSuchCommand: Phrase<{ command: string }> = {
  ja: ({ command }) => `「${command}」というコマンドはありません。`,
  en: ({ command }) => `there is no command "${command}".`,
}

/** `tsunagu help key new` is another way to say `tsunagu key new --help`. */
export const help: CommandBuilder = (command, cli) => {
  command.argument('[command...]', cli.say(texts.command)).action(
    cli.action(async (words: string[]) => {
      let root: Command = command
      while (root.parent) root = root.parent
      let named: Command | undefined = root
      for (const word of words) named = named?.commands.find((below) => below.name() === word)
      if (!named) throw usageFailure(fill(noSuchCommand, { command: words.join(' ') }))
      await root.parseAsync([...words, '--help'], { from: 'user' })
      return 0
    }),
  )
}
