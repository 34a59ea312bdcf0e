import type { AccountChanges } from '@tsunagu/store'
import { Option } from 'commander'
import type { CommandBuilder } from '../../command.ts'
import { usageFailure } from '../../failure.ts'
import type { Phrase, Text } from '../../language.ts'
import { accountTexts } from './account-add.ts'
import { accountJson, accountLines } from './account-view.ts'
import { type DataOptions, dataOption, jsonOption, withStore } from './open-data.ts'
import { printableJson } from './printable.ts'

const texts = {
  status: { ja: 'active でログインでき、inactive で停止する', en: 'active can log in, inactive is locked' },
  noEmail: { ja: 'メールアドレスを消す', en: 'take the e-mail address away' },
  noHome: { ja: 'ホームを標準の場所に戻す', en: 'put the home back to the usual place' },
  nothing: { ja: '変更する項目がありません。', en: 'there is nothing to change.' },
  nothingHint: {
    ja: '--status、--language、--email、--note、--home のいずれかを指定してください。',
    en: 'Give at least one of --status, --language, --email, --note, --home.',
  },
} satisfies Record<string, Text>

const changed: Phrase<{ name: string }> = {
  ja: ({ name }) => `アカウント ${name} を変更しました。`,
  en: ({ name }) => `Changed the account ${name}.`,
}

interface Options extends DataOptions {
  readonly status?: 'active' | 'inactive'
  readonly language?: 'ja' | 'en'
  /** False with --no-email. */
  readonly email?: string | false
  readonly note?: string
  /** False with --no-home. */
  readonly home?: string | false
  readonly json?: boolean
}

export const accountSet: CommandBuilder = (command, cli) => {
  command
    .argument('<name>', cli.say(accountTexts.name))
    .addOption(new Option('--status <status>', cli.say(texts.status)).choices(['active', 'inactive']))
    .addOption(new Option('--language <ja|en>', cli.say(accountTexts.language)).choices(['ja', 'en']))
    .option('--email <address>', cli.say(accountTexts.email))
    .option('--no-email', cli.say(texts.noEmail))
    .option('--note <text>', cli.say(accountTexts.note))
    .option('--home <path>', cli.say(accountTexts.home))
    .option('--no-home', cli.say(texts.noHome))
  dataOption(command, cli)
  jsonOption(command, cli).action(
    cli.action(async (name: string, options: Options) => {
      const changes = changesOf(options)
      if (Object.keys(changes).length === 0) throw usageFailure(texts.nothing, texts.nothingHint)
      const account = await withStore(cli, options, {}, ({ accounts }) => accounts.change(name, changes))
      if (options.json) cli.out.line(printableJson(accountJson(account)))
      else {
        cli.out.line(cli.say(changed, { name }))
        cli.out.line(accountLines(account, cli, false))
      }
      return 0
    }),
  )
}

function changesOf({ status, language, email, note, home }: Options): AccountChanges {
  return {
    ...(status !== undefined && { status }),
    ...(language !== undefined && { language }),
    ...(email !== undefined && { email: email === false ? null : email }),
    ...(note !== undefined && { note }),
    ...(home !== undefined && { home: home === false ? null : home }),
  }
}
