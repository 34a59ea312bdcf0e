import type { Given, Person, ShownHostKey } from '@tsunagu/doctor'
import type { Cli } from '../../cli.ts'
import { Failure } from '../../failure.ts'
import type { Phrase, Text } from '../../language.ts'
import { existingPassphrase, type PassphraseOptions } from '../../passphrase.ts'
import { Interrupted } from '../../prompt.ts'
import { isYes } from '../../question.ts'
import type { Progress } from './progress.ts'

const ask: Phrase<{ path: string }> = {
  ja: ({ path }) => `${path} のパスフレーズ（Enter だけで、ログインを試さずに終えます）: `,
  en: ({ path }) => `Passphrase for ${path} (Enter alone: do not try to log in): `,
}

const newKey: Phrase<ShownHostKey> = {
  ja: ({ host, port, fingerprintSha256 }) =>
    `${host} (ポート ${port}) の鍵は、まだ記録されていません。本物のサーバかどうかは、公開されている指紋と比べて確かめます。\n  ${fingerprintSha256}`,
  en: ({ host, port, fingerprintSha256 }) =>
    `The key of ${host} (port ${port}) is not recorded yet. Compare it with the published fingerprint to know that it is the right server.\n  ${fingerprintSha256}`,
}

const texts = {
  again: { ja: '違います。もう一度。', en: 'That is not it. Once more.' },
  unofficial: {
    ja: 'サイトの資料に出てくる指紋と同じですが、照合用に公開されたものではありません。',
    en: 'It occurs in the site’s papers, but was not published for comparing.',
  },
  goOn: {
    ja: '今回だけ、このサーバで先へ進みますか?（記録はしません）[y/N] ',
    en: 'Go on with this server, this once? (nothing is recorded) [y/N] ',
  },
} satisfies Record<string, Text>

export interface PersonAtTerminal extends Person {
  /** @throws what ended a question: Ctrl-C, or an option that cannot be carried out */
  rethrow(): void
}

/** Questions go to the terminal, if there is one; a passphrase may also come from the options. */
export function personAtTerminal(cli: Cli, options: PassphraseOptions, progress: Progress): PersonAtTerminal {
  let stopped: unknown = null
  const givenByOption = options.passphraseEnv !== undefined || options.passphraseFd !== undefined
  return {
    async passphrase(path, again): Promise<Given> {
      // What an option gives does not get better by asking for it again.
      if (again && givenByOption) return { outcome: 'nobody' }
      progress.pause()
      try {
        if (again) cli.err.prose(cli.say(texts.again))
        const passphrase = await existingPassphrase(cli, options, cli.say(ask, { path }))
        return passphrase === '' ? { outcome: 'declined' } : { outcome: 'given', passphrase }
      } catch (error) {
        if (error instanceof Failure && error.exitCode === 1 && !givenByOption) return { outcome: 'nobody' }
        stopped = error
        return { outcome: 'declined' }
      }
    },
    async trustNewHostKey(shown) {
      if (stopped !== null) return false
      progress.pause()
      try {
        // Nobody there: then nothing is said either.
        const question = cli.say(newKey, shown)
        const note = shown.published === 'matches-unofficially' ? `\n${cli.say(texts.unofficial)}` : ''
        const answer = await cli.prompt.line(`${question}${note}\n${cli.say(texts.goOn)}`)
        return answer === null ? null : isYes(answer)
      } catch (error) {
        stopped = error
        return false
      }
    },
    rethrow() {
      if (stopped instanceof Interrupted || stopped instanceof Failure) throw stopped
      if (stopped !== null) throw stopped
    },
  }
}
