import type { AccountKey } from '@tsunagu/store'
import type { Cli } from '../../cli.ts'
import type { CommandBuilder } from '../../command.ts'
import { usageFailure } from '../../failure.ts'
import type { Text } from '../../language.ts'
import { columns } from '../../layout.ts'
import { accountTexts } from './account-add.ts'
import { keyJson } from './account-view.ts'
import { keyLines } from './key-view.ts'
import { type DataOptions, dataOption, isoOption, jsonOption, withStore } from './open-data.ts'
import { printable, printableJson } from './printable.ts'

const texts = {
  fingerprint: {
    ja: 'この指紋（SHA256:…）の鍵がどのアカウントにあるかを探す',
    en: 'find the accounts that have the key with this fingerprint (SHA256:…)',
  },
  which: {
    ja: 'アカウント名か --fingerprint を指定してください。',
    en: 'name an account, or give --fingerprint.',
  },
  noKeys: { ja: '鍵は登録されていません。', en: 'There are no keys on this account.' },
  nobody: { ja: 'この鍵はどのアカウントにも登録されていません。', en: 'No account has this key.' },
} satisfies Record<string, Text>

interface Options extends DataOptions {
  readonly fingerprint?: string
  readonly json?: boolean
  readonly iso?: boolean
}

export const keyList: CommandBuilder = (command, cli) => {
  command
    .argument('[account]', cli.say(accountTexts.name))
    .option('--fingerprint <fingerprint>', cli.say(texts.fingerprint))
  dataOption(command, cli)
  isoOption(command, cli)
  jsonOption(command, cli).action(
    cli.action(async (account: string | undefined, options: Options) => {
      const { fingerprint } = options
      if ((account === undefined) === (fingerprint === undefined)) throw usageFailure(texts.which)
      const list = await withStore(cli, options, {}, ({ keys }) =>
        account === undefined ? keys.findByFingerprint(withPrefix(fingerprint!)) : keys.list(account),
      )
      if (options.json) cli.out.line(printableJson(list.map(keyJson)))
      else if (list.length === 0) cli.err.line(cli.say(account === undefined ? texts.nobody : texts.noKeys))
      else cli.out.line(account === undefined ? holders(list) : keysOfOne(list, cli, options.iso === true))
      return fingerprint !== undefined && list.length === 0 ? 1 : 0
    }),
  )
}

function keysOfOne(list: readonly AccountKey[], cli: Cli, iso: boolean): string {
  return list.map((key) => keyLines(key, cli, iso)).join('\n')
}

function holders(list: readonly AccountKey[]): string {
  return columns(list.map((key) => [key.account, printable(key.label)]))
}

/** As ssh-keygen prints it, or only the part after the colon. */
function withPrefix(fingerprint: string): string {
  return fingerprint.startsWith('SHA256:') ? fingerprint : `SHA256:${fingerprint}`
}
