import { resolve } from 'node:path'
import { convertedName } from '@tsunagu/doctor/edit'
import {
  fingerprintSha256,
  KeyFileError,
  PRIVATE_KEY_FORMS,
  type PrivateKeyForm,
  PUBLIC_KEY_FORMS,
  type PublicKey,
  type PublicKeyForm,
  writePrivateKey,
  writePublicKey,
} from '@tsunagu/keys'
import { Option } from 'commander'
import type { Cli } from '../../cli.ts'
import type { CommandBuilder } from '../../command.ts'
import { addExamples, type Example } from '../../examples.ts'
import { usageFailure } from '../../failure.ts'
import { refuseTaken, writeNew } from '../../files.ts'
import { fill, type Phrase, type Text } from '../../language.ts'
import { addNewPassphraseOptions, type NewPassphraseOptions, nextPassphrase } from '../../passphrase.ts'
import { formatNames, typeName } from './facts.ts'
import { inForm, keyFailure, readKey, unlock } from './key-file.ts'

const texts = {
  file: { ja: '元の鍵のファイル（- は標準入力）', en: 'the key to convert (- is standard input)' },
  to: {
    ja: '書き出す形式。ppk は PuTTY 0.75 以降、ppk2 は古い PuTTY・WinSCP 用',
    en: 'the form to write; ppk is for PuTTY 0.75 or later, ppk2 for older PuTTY and WinSCP',
  },
  out: { ja: '書き出すファイル（- は標準出力）', en: 'the file to write (- is standard output)' },
  public: { ja: '秘密鍵から公開鍵だけを書き出す', en: 'write only the public half of a private key' },
  force: { ja: '同じ名前のファイルがあれば置き換える', en: 'replace a file of the same name' },
  passphrase: {
    ja: '新しいパスフレーズ（なしにする場合は Enter）: ',
    en: 'New passphrase (Enter for none): ',
  },
  sameFile: {
    ja: '書き出し先が元のファイルと同じになります。--out で別の名前を指定してください。',
    en: 'The result would have the name of the original. Choose another one with --out.',
  },
  needOut: { ja: '--out で書き出すファイルを指定してください。', en: 'Say with --out where to write it.' },
  onlyPublic: {
    ja: '公開鍵なので、秘密鍵の形式には変換できません。公開鍵の形式は openssh、rfc4716、pkcs8 です。',
    en: 'This is a public key: it cannot become a private one. The forms of public keys are openssh, rfc4716 and pkcs8.',
  },
  noPublicForm: {
    ja: '公開鍵はこの形式では書けません。openssh、rfc4716、pkcs8 のいずれかです。',
    en: 'A public key cannot be written in this form, only as openssh, rfc4716 or pkcs8.',
  },
  clear: {
    ja: 'この秘密鍵にはパスフレーズがありません。ファイルを手に入れた人は誰でも使えます。',
    en: 'This private key has no passphrase: whoever gets the file can use it.',
  },
} satisfies Record<string, Text>

const written: Phrase<{ path: string; type: string; form: Text; fingerprint: string }> = {
  ja: ({ path, type, form, fingerprint }) =>
    `${path} に書き出しました（${type}、${form.ja}、${fingerprint}）。`,
  en: ({ path, type, form, fingerprint }) => `Wrote ${path} (${type}, ${form.en}, ${fingerprint}).`,
}

const forms = [...PRIVATE_KEY_FORMS, 'rfc4716'] as const
type Form = (typeof forms)[number]

/** The names of the forms that are written, among those that are read. */
const formNames: Readonly<Record<Form, Text>> = {
  openssh: formatNames.openssh,
  ppk: formatNames.ppk3,
  ppk2: formatNames.ppk2,
  pem: { ja: 'PEM 形式', en: 'PEM' },
  pkcs8: formatNames.pkcs8,
  rfc4716: formatNames.rfc4716,
}

const examples: readonly Example[] = [
  {
    line: 'tsunagu key convert id_ed25519 --to ppk',
    text: { ja: 'OpenSSH の鍵を WinSCP や PuTTY で使う', en: 'use a key of OpenSSH in WinSCP or PuTTY' },
  },
  {
    line: 'tsunagu key convert mykey.ppk --to openssh',
    text: { ja: 'PuTTY の鍵を ssh や sftp で使う', en: 'use a key of PuTTY with ssh or sftp' },
  },
  {
    line: 'tsunagu key convert id_rsa --to openssh --out id_rsa.fixed',
    text: { ja: '改行などの壊れた鍵を書き直す', en: 'write a key with damaged line breaks anew' },
  },
]

interface Options extends NewPassphraseOptions {
  readonly to: Form
  readonly out?: string
  readonly public?: boolean
  readonly force?: boolean
}

export const convert: CommandBuilder = (command, cli) => {
  command
    .argument('<file>', cli.say(texts.file))
    .addOption(new Option('--to <form>', cli.say(texts.to)).choices(forms).makeOptionMandatory())
    .option('--out <file>', cli.say(texts.out))
    .option('--public', cli.say(texts.public))
    .option('--force', cli.say(texts.force))
  addNewPassphraseOptions(command, cli)
  addExamples(command, cli, examples)
  command.action(
    cli.action(async (path: string, options: Options) => {
      const { file } = await readKey(path)
      const asPublic = options.public || options.to === 'rfc4716' || file.kind !== 'private'
      if (file.kind === 'certificate') {
        const given = { found: file.certificate.type, expected: 'a key' }
        throw keyFailure(new KeyFileError('certificate-given', given), path)
      }
      if (asPublic && !isPublicForm(options.to)) {
        throw usageFailure(file.kind === 'public' ? texts.onlyPublic : texts.noPublicForm)
      }
      const target = targetPath(path, options, asPublic)
      // Before anybody types a passphrase in vain.
      if (target !== '-' && !options.force) await refuseTaken(target)
      if (asPublic) {
        const key =
          file.publicKey ??
          (await unlock(cli, file as typeof file & { kind: 'private' }, path, options)).key.publicKey
        const content = inForm(() => writePublicKey(key, options.to as PublicKeyForm), path)
        await put(cli, target, await content, { mode: 0o644, key, options })
        return 0
      }
      const { key, passphrase: before } = await unlock(cli, file, path, options)
      const passphrase = await nextPassphrase(cli, options, cli.say(texts.passphrase), before)
      const content = await inForm(
        () => writePrivateKey(key, options.to as PrivateKeyForm, { passphrase }),
        path,
      )
      await put(cli, target, content, { mode: 0o600, key: key.publicKey, options })
      if (passphrase === '') cli.err.prose(cli.say(texts.clear))
      return 0
    }),
  )
}

function isPublicForm(form: Form): form is PublicKeyForm {
  return (PUBLIC_KEY_FORMS as readonly string[]).includes(form)
}

/** Where the result goes: as asked, or beside the original under the form's usual name. */
function targetPath(path: string, { out, to }: Options, asPublic: boolean): string {
  if (out !== undefined) {
    if (out !== '-' && path !== '-' && resolve(out) === resolve(path)) throw usageFailure(texts.sameFile)
    return out
  }
  if (path === '-') throw usageFailure(texts.needOut)
  const target = convertedName(path, to, asPublic)
  if (resolve(target) === resolve(path)) throw usageFailure(texts.sameFile)
  return target
}

async function put(
  cli: Cli,
  path: string,
  content: string,
  { mode, key, options }: { mode: number; key: PublicKey; options: Options },
): Promise<void> {
  if (path === '-') {
    cli.out.write(content)
    return
  }
  await writeNew(path, content, { mode, force: options.force ?? false })
  const form =
    mode === 0o600
      ? formNames[options.to]
      : { openssh: formatNames['openssh-public'], rfc4716: formatNames.rfc4716, pkcs8: formatNames.spki }[
          options.to as PublicKeyForm
        ]
  const facts = { path, type: typeName(key.type, key.bits), form, fingerprint: fingerprintSha256(key.blob) }
  cli.out.prose(cli.say(fill(written, facts)))
}

/** The command that writes the public key of a private one, ready to copy. */
export async function publicCommand(path: string): Promise<string> {
  const { quotePosix } = await import('@tsunagu/catalogue')
  return `tsunagu key convert ${quotePosix(path)} --public --to openssh --out ${quotePosix(`${path}.new.pub`)}`
}
