import type { CommandBuilder } from '../../command.ts'
import type { Text } from '../../language.ts'
import { accountTexts } from './account-add.ts'
import { accountJson, accountLines, keyJson } from './account-view.ts'
import { keyLines } from './key-view.ts'
import { type DataOptions, dataOption, isoOption, jsonOption, withStore } from './open-data.ts'
import { printableJson } from './printable.ts'

const texts = {
  noKeys: { ja: '鍵は登録されていません。', en: 'There are no keys on this account.' },
} satisfies Record<string, Text>

interface Options extends DataOptions {
  readonly json?: boolean
  readonly iso?: boolean
}

export const accountShow: CommandBuilder = (command, cli) => {
  command.argument('<name>', cli.say(accountTexts.name))
  dataOption(command, cli)
  isoOption(command, cli)
  jsonOption(command, cli).action(
    cli.action(async (name: string, options: Options) => {
      const { account, keys } = await withStore(cli, options, {}, async (store) => ({
        account: await store.accounts.get(name),
        keys: await store.keys.list(name),
      }))
      const iso = options.iso === true
      if (options.json) cli.out.line(printableJson({ ...accountJson(account), keys: keys.map(keyJson) }))
      else {
        cli.out.line(accountLines(account, cli, iso))
        cli.out.line()
        if (keys.length === 0) cli.out.line(cli.say(texts.noKeys))
        for (const key of keys) cli.out.line(keyLines(key, cli, iso))
      }
      return 0
    }),
  )
}
