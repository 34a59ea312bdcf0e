import { hostname, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import {
  fingerprintMd5,
  fingerprintSha256,
  generateKey,
  type NewKey,
  writePrivateKey,
  writePublicKey,
} from '@tsunagu/keys'
import { Option } from 'commander'
import type { Cli } from '../../cli.ts'
import type { CommandBuilder } from '../../command.ts'
import { addExamples, type Example } from '../../examples.ts'
import { usageFailure } from '../../failure.ts'
import { makePrivateFolder, refuseTaken, writeNew } from '../../files.ts'
import type { Text } from '../../language.ts'
import { columns } from '../../layout.ts'
import { addFirstPassphraseOptions, type FirstPassphraseOptions, firstPassphrase } from '../../passphrase.ts'
import { sshFolder } from '../../ssh-folder.ts'
import { typeName } from './facts.ts'

const texts = {
  file: {
    ja: '秘密鍵のファイル名。省くと ~/.ssh/id_ed25519 など、いつもの名前になる',
    en: 'the private key’s file; without it the usual name, ~/.ssh/id_ed25519 for example',
  },
  for: {
    ja: '用途。ログインとファイル転送か、JGA・AGD のデータの復号か',
    en: 'what it is for: to log in and transfer files, or to decrypt data of JGA and AGD',
  },
  type: {
    ja: '鍵の種類。省くと用途に合わせて選ばれる',
    en: 'type of key; without it, what suits the purpose',
  },
  bits: {
    ja: 'ビット数（rsa: 3072, 4096、ecdsa: 256, 384, 521）',
    en: 'bits (rsa: 3072, 4096; ecdsa: 256, 384, 521)',
  },
  comment: {
    ja: '鍵に付けるコメント（既定: ユーザ名@このコンピュータの名前）',
    en: 'comment (default: your user name@this machine)',
  },
  ppk: {
    ja: 'PuTTY・WinSCP 用の .ppk も作る',
    en: 'also write a file for PuTTY and WinSCP (.ppk)',
  },
  force: { ja: '同じ名前のファイルがあれば置き換える', en: 'replace files of the same name' },
  json: { ja: 'JSON で出力する', en: 'print JSON' },
  name: {
    ja: 'ファイル名が必要です。申請番号（例: J-DU999991）を付けてください。',
    en: 'A file name is needed: use the id of the application, J-DU999991 for example.',
  },
  onlyRsa: {
    ja: 'JGA・AGD の復号に使える鍵は RSA だけです。',
    en: 'Only RSA keys can decrypt data of JGA and AGD.',
  },
  bitsWrong: {
    ja: 'この種類の鍵では選べないビット数です。rsa は 3072 か 4096、ecdsa は 256、384、521 です。',
    en: 'This type of key has other sizes: rsa 3072 or 4096, ecdsa 256, 384 or 521.',
  },
  oneLine: { ja: 'コメントは 1 行で書いてください。', en: 'A comment is one line.' },
  passphrase: {
    ja: '新しい鍵のパスフレーズ（なしにする場合は Enter）: ',
    en: 'Passphrase for the new key (Enter for none): ',
  },
  made: { ja: '鍵を作りました。', en: 'The keys are made.' },
  private: { ja: '秘密鍵', en: 'Private key' },
  public: { ja: '公開鍵', en: 'Public key' },
  ppkFile: { ja: 'PuTTY 用', en: 'For PuTTY' },
  type_: { ja: '種類', en: 'Type' },
  fingerprint: { ja: '指紋', en: 'Fingerprint' },
  keepPrivate: {
    ja: '秘密鍵は誰にも渡さないでください。次の 1 行（公開鍵）を接続先のサービスに登録します。',
    en: 'Keep the private key to yourself. Register this line, the public key, with the service:',
  },
  keepDecryption: {
    ja: '秘密鍵は誰にも渡さないでください。公開鍵のファイルをデータ利用申請に登録します。この鍵ではログインできません。',
    en: 'Keep the private key to yourself. Register the public key with your data-use application. It is not for logging in.',
  },
} satisfies Record<string, Text>

const useForce: Text = {
  ja: '別の名前を付けてください。置き換えてよければ --force を付けますが、今の鍵は使えなくなります。',
  en: 'Choose another name. --force replaces it, and the key that is there now is lost.',
}

const examples: readonly Example[] = [
  {
    line: 'tsunagu key new',
    text: {
      ja: 'ログインとファイル転送に使う鍵を ~/.ssh に作る',
      en: 'make a key in ~/.ssh to log in and transfer files',
    },
  },
  {
    line: 'tsunagu key new mykey --ppk',
    text: { ja: 'WinSCP や PuTTY でも使う鍵を作る', en: 'make a key for WinSCP or PuTTY as well' },
  },
  {
    line: 'tsunagu key new J-DU999991 --for jga-decryption',
    text: { ja: 'JGA のデータを復号するための鍵を作る', en: 'make a key to decrypt data of JGA' },
  },
]

interface Options extends FirstPassphraseOptions {
  readonly for: 'login' | 'jga-decryption'
  readonly type?: NewKey['type']
  readonly bits?: string
  readonly comment?: string
  readonly ppk?: boolean
  readonly force?: boolean
  readonly json?: boolean
}

export const newKey: CommandBuilder = (command, cli) => {
  command
    .argument('[file]', cli.say(texts.file))
    .addOption(
      new Option('--for <login|jga-decryption>', cli.say(texts.for))
        .choices(['login', 'jga-decryption'])
        .default('login'),
    )
    .addOption(new Option('--type <type>', cli.say(texts.type)).choices(['ed25519', 'ecdsa', 'rsa']))
    .option('--bits <n>', cli.say(texts.bits))
    .option('--comment <text>', cli.say(texts.comment))
    .option('--ppk', cli.say(texts.ppk))
    .option('--force', cli.say(texts.force))
    .option('--json', cli.say(texts.json))
  addFirstPassphraseOptions(command, cli)
  addExamples(command, cli, examples)
  command.action(
    cli.action(async (file: string | undefined, options: Options) => {
      const kind = kindOfKey(options)
      const comment = options.comment ?? `${userInfo().username}@${hostname()}`
      if (/[\r\n\0]/.test(comment)) throw usageFailure(texts.oneLine)
      const path = file ?? usualPath(cli, kind, options)
      const paths = { private: path, public: `${path}.pub`, ...(options.ppk && { ppk: `${path}.ppk` }) }
      for (const one of Object.values(paths)) {
        if (!options.force) await refuseTaken(one, useForce)
      }
      const passphrase = await firstPassphrase(cli, options, cli.say(texts.passphrase))
      const key = await generateKey(kind, comment)
      const force = options.force ?? false
      const publicLine = writePublicKey(key.publicKey, 'openssh')
      await makePrivateFolder(dirname(path))
      await writeNew(paths.private, await writePrivateKey(key, 'openssh', { passphrase }), {
        mode: 0o600,
        force,
      })
      await writeNew(paths.public, publicLine, { mode: 0o644, force })
      if (paths.ppk) {
        await writeNew(paths.ppk, await writePrivateKey(key, 'ppk', { passphrase }), { mode: 0o600, force })
      }
      const { type, bits, blob } = key.publicKey
      const fingerprint = fingerprintSha256(blob)
      if (options.json) {
        const facts = { version: 1, files: paths, type, bits, comment, encrypted: passphrase !== '' }
        const publicKey = publicLine.trim()
        const json = {
          ...facts,
          fingerprintSha256: fingerprint,
          fingerprintMd5: fingerprintMd5(blob),
          publicKey,
        }
        cli.out.line(JSON.stringify(json, null, 2))
        return 0
      }
      print(cli, paths, [typeName(type, bits), fingerprint], publicLine, options)
      return 0
    }),
  )
}

/** @throws {Failure} when the options contradict each other */
function kindOfKey({ for: purpose, type, bits }: Options): NewKey {
  if (purpose === 'jga-decryption' && type !== undefined && type !== 'rsa') throw usageFailure(texts.onlyRsa)
  const chosen = type ?? (purpose === 'jga-decryption' ? 'rsa' : 'ed25519')
  const sizes: Readonly<Record<NewKey['type'], readonly NewKey[]>> = {
    ed25519: [{ type: 'ed25519' }],
    ecdsa: [
      { type: 'ecdsa', bits: 256 },
      { type: 'ecdsa', bits: 384 },
      { type: 'ecdsa', bits: 521 },
    ],
    // What is decrypted with it is kept for years: the larger size is the default.
    rsa: [
      { type: 'rsa', bits: 4096 },
      { type: 'rsa', bits: 3072 },
    ],
  }
  const kind =
    bits === undefined
      ? sizes[chosen][0]
      : sizes[chosen].find((one) => 'bits' in one && String(one.bits) === bits)
  if (!kind) throw usageFailure(texts.bitsWrong)
  return kind
}

/** Where OpenSSH looks by itself. A decryption key is not for logging in, so it must not be found there. */
function usualPath(cli: Cli, { type }: NewKey, options: Options): string {
  if (options.for === 'jga-decryption') throw usageFailure(texts.name)
  return join(sshFolder(cli), `id_${type}`)
}

function print(
  cli: Cli,
  paths: { readonly private: string; readonly public: string; readonly ppk?: string },
  [type, fingerprint]: readonly [string, string],
  publicLine: string,
  options: Options,
): void {
  const { out } = cli
  out.line(out.style('green', cli.say(texts.made)))
  const rows = [
    [texts.private, paths.private],
    [texts.public, paths.public],
    [texts.ppkFile, paths.ppk],
    [texts.type_, type],
    [texts.fingerprint, fingerprint],
  ] as const
  out.line(columns(rows.flatMap(([label, value]) => (value ? [[`  ${cli.say(label)}`, value]] : []))))
  out.line()
  if (options.for === 'jga-decryption') {
    out.prose(cli.say(texts.keepDecryption))
    return
  }
  out.prose(cli.say(texts.keepPrivate))
  out.line(`  ${publicLine.trim()}`)
}
