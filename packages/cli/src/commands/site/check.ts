import type { CommandBuilder } from '../../command.ts'
import type { Phrase, Text } from '../../language.ts'
import { readProfile } from './profiles.ts'

const texts = {
  file: { ja: 'プロファイルのファイル（YAML）', en: 'file of a profile (YAML)' },
} satisfies Record<string, Text>

const fine: Phrase<{ path: string; id: string; doors: number; destinations: number }> = {
  ja: ({ path, id, doors, destinations }) =>
    `${path}: 正しいプロファイルです（${id}、接続口 ${doors}、送り先 ${destinations}）`,
  en: ({ path, id, doors, destinations }) =>
    `${path}: a valid profile (${id}, front doors: ${doors}, destinations: ${destinations})`,
}

/** `tsunagu site check FILE`: every mistake with its line, or one calm sentence. */
export const siteCheck: CommandBuilder = (command, cli) => {
  command.argument('<file>', cli.say(texts.file)).action(
    cli.action(async (path: string) => {
      const { id, frontDoors, destinations } = await readProfile(path)
      cli.out.line(
        cli.say(fine, { path, id, doors: frontDoors.length, destinations: destinations?.length ?? 0 }),
      )
      return 0
    }),
  )
}
