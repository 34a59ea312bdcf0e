import type { CommandBuilder } from '../../command.ts'
import type { ExitCode } from '../../failure.ts'
import { fill, type Phrase, type Text } from '../../language.ts'
import { confirm } from '../../question.ts'
import { accountTexts } from './account-add.ts'
import { keyKind } from './key-view.ts'
import { type DataOptions, dataOption, stopped, withStore, yesOption } from './open-data.ts'
import { printable } from './printable.ts'

const texts = {
  which: {
    ja: '鍵の指紋（SHA256:…）またはラベル',
    en: 'fingerprint (SHA256:…) or label of the key',
  },
} satisfies Record<string, Text>

const consequence: Phrase<{ account: string; kind: string; fingerprint: string; label: string }> = {
  ja: ({ account, kind, fingerprint, label }) =>
    `アカウント ${account} から次の鍵の登録を取り消します。この鍵ではログインできなくなります。\n  ${fingerprint}  ${kind}  ${label}\nよろしいですか?`,
  en: ({ account, kind, fingerprint, label }) =>
    `This takes a key off the account ${account}, so that it can no longer log in with it:\n  ${fingerprint}  ${kind}  ${label}\nGo on?`,
}

const removed: Phrase<{ account: string; fingerprint: string }> = {
  ja: ({ account, fingerprint }) => `アカウント ${account} から鍵の登録を取り消しました: ${fingerprint}`,
  en: ({ account, fingerprint }) => `Removed from the account ${account}: ${fingerprint}`,
}

interface Options extends DataOptions {
  readonly yes?: boolean
}

export const keyRemove: CommandBuilder = (command, cli) => {
  command.argument('<account>', cli.say(accountTexts.name)).argument('<key>', cli.say(texts.which))

  yesOption(command, cli)
  dataOption(command, cli).action(
    cli.action((account: string, which: string, options: Options) =>
      withStore(cli, options, {}, async ({ keys }): Promise<ExitCode> => {
        const key = await keys.get(account, which)
        const fingerprint = key.fingerprintSha256
        const facts = { account, kind: keyKind(key), fingerprint, label: printable(key.label) }
        if (!(await confirm(cli, fill(consequence, facts), options.yes))) return stopped(cli)
        await keys.remove(account, key.id)
        cli.out.line(cli.say(removed, { account, fingerprint }))
        return 0
      }),
    ),
  )
}
