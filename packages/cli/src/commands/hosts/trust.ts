import {
  checkHostKey,
  fingerprintSha256,
  knownHostsName,
  type PublicKey,
  replaceHostKey,
  sameKey,
} from '@tsunagu/keys'
import type { CommandBuilder } from '../../command.ts'
import { addExamples, type Example } from '../../examples.ts'
import { Failure, usageFailure } from '../../failure.ts'
import { fill, type Phrase, type Text } from '../../language.ts'
import { confirm } from '../../question.ts'
import { typeName } from '../key/facts.ts'
import { addGivenKeyOptions, fingerprintLike, type GivenKeyOptions, readGivenKey } from './given-key.ts'
import { changedFileText, describeEntry, readChangedFile, writeChangedFile } from './known-hosts-change.ts'
import { fetchServerKeys } from './server-keys.ts'
import { parseTarget, type Target, targetText } from './target.ts'

const texts = {
  without: {
    ja: '指紋を照合せずに信頼する（なりすましを見破れません）',
    en: 'trust it without comparing any fingerprint (an impostor would go unnoticed)',
  },
  hash: {
    ja: 'ホスト名を読めない形（ハッシュ）で記録する',
    en: 'record the name as a hash, so that it cannot be read',
  },
  yes: { ja: '確認を尋ねずに行う', en: 'do it without asking' },
  needFingerprint: {
    ja: '--fingerprint で、サービスが公開している指紋を指定してください。',
    en: 'Give the fingerprint that the service publishes, with --fingerprint.',
  },
  orWithout: {
    ja: '照合せずに信頼するなら --without-comparing を付けますが、なりすましを見破れません。',
    en: 'With --without-comparing it is trusted without a comparison, and an impostor would go unnoticed.',
  },
  both: {
    ja: '--fingerprint と --without-comparing は同時に指定できません。',
    en: '--fingerprint and --without-comparing contradict each other.',
  },
  notCompared: {
    ja: '注意: この鍵は、公開されている指紋と照合していません。本物のサーバの鍵かどうかは分かりません。',
    en: 'Note: this key was not compared with any published fingerprint. Whether it is the right server’s key is not known.',
  },
  proceed: { ja: 'この内容で進めますか?', en: 'Go ahead?' },
  stopped: { ja: '何も変更していません。', en: 'Nothing was changed.' },
  askService: {
    ja: '何も変更していません。指紋をもう一度確かめ、それでも違うときは接続せずにサービスの担当者に知らせてください。',
    en: 'Nothing was changed. Check the fingerprint once more; if it still differs, do not connect, and tell the staff of the service.',
  },
} satisfies Record<string, Text>

const plan: Phrase<{ file: string }> = {
  ja: ({ file }) => `${file} を次のように変更します。`,
  en: ({ file }) => `This will be changed in ${file}:`,
}
const removes: Phrase<{ entry: Text }> = {
  ja: ({ entry }) => `古い鍵を消す: ${entry.ja}`,
  en: ({ entry }) => `remove the old key: ${entry.en}`,
}
const stays: Phrase<{ entry: Text }> = {
  ja: ({ entry }) => `残す（ほかのサーバにも使われるため）: ${entry.ja}`,
  en: ({ entry }) => `leave, because it stands for other servers as well: ${entry.en}`,
}
const adds: Phrase<{ name: string; key: string; fingerprint: string }> = {
  ja: ({ name, key, fingerprint }) => `${name} の鍵を加える: ${key}（${fingerprint}）`,
  en: ({ name, key, fingerprint }) => `add the key of ${name}: ${key} (${fingerprint})`,
}
const already: Phrase<{ name: string; file: string; line: number }> = {
  ja: ({ name, file, line }) => `${name} の鍵は既に記録されています（${file} の ${line} 行目）。`,
  en: ({ name, file, line }) => `The key of ${name} is recorded already (${file}, line ${line}).`,
}
const done: Phrase<{ name: string; key: string }> = {
  ja: ({ name, key }) => `${name} の鍵（${key}）を記録しました。`,
  en: ({ name, key }) => `The key of ${name} (${key}) is recorded.`,
}
const differs: Phrase<{ host: string; fingerprint: string; shown: string }> = {
  ja: ({ host, fingerprint, shown }) =>
    `${host} が示した鍵は、指定された指紋と違います。\n  指定: ${fingerprint}\n  実際: ${shown}`,
  en: ({ host, fingerprint, shown }) =>
    `${host} does not show a key with the fingerprint given.\n  given: ${fingerprint}\n  shown: ${shown}`,
}
const revoked: Phrase<{ file: string; line: number }> = {
  ja: ({ file, line }) => `この鍵は ${file} の ${line} 行目で失効させてあります。信頼できません。`,
  en: ({ file, line }) => `this key is revoked in ${file}, line ${line}; it cannot be trusted.`,
}

const examples: readonly Example[] = [
  {
    line: 'tsunagu hosts trust sftp.example.org --fingerprint SHA256:...',
    text: {
      ja: 'サーバの鍵が公開されている指紋と合うときだけ、known_hosts に登録する',
      en: 'record the server’s key in known_hosts, if it has the published fingerprint',
    },
  },
]

interface Options extends GivenKeyOptions {
  readonly withoutComparing?: boolean
  readonly file?: string
  readonly hash?: boolean
  readonly yes?: boolean
}

export const trust: CommandBuilder = (command, cli) => {
  command.argument('<host[:port]>', cli.say(targetText), parseTarget(cli))
  addGivenKeyOptions(command, cli)
  command
    .option('--without-comparing', cli.say(texts.without))
    .option('--file <file>', cli.say(changedFileText))
    .option('--hash', cli.say(texts.hash))
    .option('--yes', cli.say(texts.yes))
  addExamples(command, cli, examples)
  command.action(
    cli.action(async (target: Target, options: Options) => {
      const { fingerprint, withoutComparing } = options
      if (fingerprint !== undefined && withoutComparing) throw usageFailure(texts.both)
      if (fingerprint === undefined && !withoutComparing) {
        throw usageFailure(texts.needFingerprint, texts.orWithout)
      }
      const before = await readChangedFile(cli, options.file)
      const given = await readGivenKey(options)
      const shown = given ? [given] : await fetchServerKeys(target)
      const key = trustedKey(target, shown, fingerprint)
      const name = knownHostsName(target.host, target.port)
      const { verdict, accepted, revoked: revocations } = checkHostKey([before], target, key)
      const [revocation] = revocations
      if (revocation) throw new Failure(fill(revoked, { file: before.file, line: revocation.line }))
      const replaced = replaceHostKey(before, target, key, {
        keep: (entry) => shown.some((other) => sameKey(entry.key, other)),
        ...(options.hash && { hash: true }),
      })
      if (verdict === 'match' && accepted[0] && replaced.removed.length === 0) {
        cli.out.prose(cli.say(already, { name, file: before.file, line: accepted[0].line }))
        return 0
      }
      const names = { name, key: typeName(key.type, key.bits) }
      cli.err.prose(cli.say(plan, { file: before.file }))
      for (const entry of replaced.removed)
        cli.err.line(`  - ${cli.say(removes, { entry: describeEntry(entry) })}`)
      for (const entry of replaced.left)
        cli.err.line(`  - ${cli.say(stays, { entry: describeEntry(entry) })}`)
      if (replaced.added) {
        cli.err.line(`  - ${cli.say(adds, { ...names, fingerprint: fingerprintSha256(key.blob) })}`)
      }
      if (withoutComparing) cli.err.prose(cli.say(texts.notCompared), 'yellow')
      if (!(await confirm(cli, texts.proceed, options.yes))) {
        cli.err.line(cli.say(texts.stopped))
        return 1
      }
      await writeChangedFile(cli, replaced.knownHosts)
      cli.out.prose(cli.say(done, names))
      return 0
    }),
  )
}

/** The key to trust. @throws {Failure} when none of those shown has the fingerprint */
function trustedKey(
  { host }: Target,
  shown: readonly PublicKey[],
  fingerprint: string | undefined,
): PublicKey {
  const key =
    fingerprint === undefined
      ? shown[0]
      : shown.find((one) => fingerprintLike(one, fingerprint) === fingerprint)
  if (key) return key
  const list = shown.map((one) => fingerprintLike(one, fingerprint ?? '')).join('\n        ')
  throw new Failure(fill(differs, { host, fingerprint: fingerprint ?? '', shown: list }), {
    hint: texts.askService,
  })
}
