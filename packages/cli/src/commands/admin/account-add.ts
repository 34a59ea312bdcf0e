import { Option } from 'commander'
import type { CommandBuilder } from '../../command.ts'
import type { Phrase, Text } from '../../language.ts'
import { accountJson } from './account-view.ts'
import { makeHomes } from './home.ts'
import { type DataOptions, dataOption, jsonOption, withStore } from './open-data.ts'
import { printable, printableJson } from './printable.ts'

export const accountTexts = {
  name: { ja: 'アカウント名（SFTP のユーザ名）', en: 'name of the account: the user name for SFTP' },
  language: { ja: '利用者へのメッセージの言語', en: 'language of messages to this person' },
  email: { ja: 'メールアドレス', en: 'e-mail address' },
  note: { ja: '管理者用のメモ', en: 'a note for the staff' },
  home: {
    ja: '標準の場所の代わりにホームとする絶対パス',
    en: 'absolute path of a home in another place than usual',
  },
} satisfies Record<string, Text>

const inactive: Text = { ja: 'ログインできない状態で作る', en: 'make it locked: nobody can log in yet' }

const madePhrase: Phrase<{ name: string }> = {
  ja: ({ name }) => `アカウント ${name} を作りました。`,
  en: ({ name }) => `Made the account ${name}.`,
}

const nextPhrase: Phrase<{ name: string }> = {
  ja: ({ name }) => `次は公開鍵を登録します:  tsunagu admin key add ${name} 公開鍵ファイル`,
  en: ({ name }) => `Next, add a public key:  tsunagu admin key add ${name} FILE.pub`,
}

const noHome: Phrase<{ problem: string }> = {
  ja: ({ problem }) => `注意: アカウントは作りましたが、ホームを作れませんでした（${problem}）。`,
  en: ({ problem }) => `Note: the account was made, but its home could not be made (${problem}).`,
}

interface Options extends DataOptions {
  readonly language: 'ja' | 'en'
  readonly email?: string
  readonly note?: string
  readonly home?: string
  readonly inactive?: boolean
  readonly json?: boolean
}

export const accountAdd: CommandBuilder = (command, cli) => {
  command
    .argument('<name>', cli.say(accountTexts.name))
    .addOption(
      new Option('--language <ja|en>', cli.say(accountTexts.language)).choices(['ja', 'en']).default('ja'),
    )
    .option('--email <address>', cli.say(accountTexts.email))
    .option('--note <text>', cli.say(accountTexts.note))
    .option('--home <path>', cli.say(accountTexts.home))
    .option('--inactive', cli.say(inactive))
  dataOption(command, cli)
  jsonOption(command, cli).action(
    cli.action(async (name: string, options: Options) => {
      const { language, email, note, home } = options
      const { account, homeProblem } = await withStore(
        cli,
        options,
        { create: true },
        async (store, place) => {
          const account = await store.accounts.add({
            name,
            language,
            status: options.inactive ? 'inactive' : 'active',
            ...(email !== undefined && { email }),
            ...(note !== undefined && { note }),
            ...(home !== undefined && { home }),
          })
          return { account, homeProblem: await makeHomes(account, place) }
        },
      )
      if (options.json) cli.out.line(printableJson(accountJson(account)))
      else {
        cli.out.line(cli.say(madePhrase, { name }))
        cli.out.line(cli.say(nextPhrase, { name }))
      }
      if (homeProblem !== null) {
        cli.err.line(cli.err.style('yellow', cli.say(noHome, { problem: printable(homeProblem) })))
        return 1
      }
      return 0
    }),
  )
}
