import type { CommandBuilder } from '../../command.ts'
import type { ExitCode } from '../../failure.ts'
import { fill, type Phrase } from '../../language.ts'
import { confirm } from '../../question.ts'
import { accountTexts } from './account-add.ts'
import { type DataOptions, dataOption, stopped, withStore, yesOption } from './open-data.ts'

const consequence: Phrase<{ name: string; keys: number }> = {
  ja: ({ name, keys }) =>
    `アカウント ${name}（鍵 ${keys} 個）を削除します。ログインできなくなり、この名前は二度と使えません。ファイルは消しません。よろしいですか?`,
  en: ({ name, keys }) =>
    `This removes the account ${name} (${keys} ${keys === 1 ? 'key' : 'keys'}): nobody can log in to it any more, and the name is never given again. Its files stay. Go on?`,
}

const removed: Phrase<{ name: string }> = {
  ja: ({ name }) => `アカウント ${name} を削除しました。`,
  en: ({ name }) => `Removed the account ${name}.`,
}

const alreadyRemoved: Phrase<{ name: string }> = {
  ja: ({ name }) => `アカウント ${name} は既に削除済みです。`,
  en: ({ name }) => `The account ${name} was removed before.`,
}

interface Options extends DataOptions {
  readonly yes?: boolean
}

export const accountRemove: CommandBuilder = (command, cli) => {
  command.argument('<name>', cli.say(accountTexts.name))
  yesOption(command, cli)
  dataOption(command, cli).action(
    cli.action((name: string, options: Options) =>
      withStore(cli, options, {}, async ({ accounts, keys }): Promise<ExitCode> => {
        const { status } = await accounts.get(name)
        if (status === 'deleted') {
          cli.out.line(cli.say(alreadyRemoved, { name }))
          return 0
        }
        const { length } = await keys.list(name)
        if (!(await confirm(cli, fill(consequence, { name, keys: length }), options.yes))) return stopped(cli)
        await accounts.remove(name)
        cli.out.line(cli.say(removed, { name }))
        return 0
      }),
    ),
  )
}
