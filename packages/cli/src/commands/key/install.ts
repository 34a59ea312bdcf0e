/** One command: what it tells and what it does stand together, because each step is shown before it is made. */
import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { findHostBlock, type HostBlock, hostBlockLines, withHostBlock } from '@tsunagu/doctor/edit'
import {
  type KeyFile,
  KeyFileError,
  type PublicKey,
  parseKeyFile,
  weaknesses,
  writePrivateKey,
  writePublicKey,
} from '@tsunagu/keys'
import type { Cli } from '../../cli.ts'
import type { CommandBuilder } from '../../command.ts'
import { addExamples, type Example } from '../../examples.ts'
import { Failure, usageFailure } from '../../failure.ts'
import { isThere, makePrivateFolder, readIfThere, replaceFile, setMode, writeNew } from '../../files.ts'
import { fill, type Phrase, type Text } from '../../language.ts'
import { addPassphraseOptions, type PassphraseOptions } from '../../passphrase.ts'
import { confirm } from '../../question.ts'
import { sshFolder } from '../../ssh-folder.ts'
import { parseTarget, type Target } from '../hosts/target.ts'
import { inForm, keyFailure, problemTexts, readKey, unlock } from './key-file.ts'

const texts = {
  file: { ja: '秘密鍵のファイル（どの形式でもよい）', en: 'the private key’s file, in any form' },
  host: { ja: '接続先。例: sftp.example.org:443', en: 'the server, e.g. sftp.example.org:443' },
  user: { ja: '接続先でのユーザ名', en: 'your user name there' },
  alias: {
    ja: 'sftp の後に書く短い名前（既定: ホスト名）',
    en: 'the short name to type after sftp (default: the host name)',
  },
  as: {
    ja: '~/.ssh に置くときのファイル名（既定: 元の名前）',
    en: 'file name in ~/.ssh (default: the one it has)',
  },
  yes: { ja: '確認を尋ねずに行う', en: 'do it without asking' },
  badAlias: {
    ja: '名前に使えるのは英数字と . _ - だけです。',
    en: 'A name is made of letters, digits, and . _ - only.',
  },
  badUser: { ja: 'ユーザ名に空白や引用符は使えません。', en: 'A user name has no blanks and no quotes.' },
  badName: {
    ja: 'ファイル名だけを書いてください（フォルダは ~/.ssh です）。',
    en: 'Give a file name alone: the folder is ~/.ssh.',
  },
  plan: { ja: '次の変更を行います。', en: 'This will be changed:' },
  proceed: { ja: 'この内容で進めますか?', en: 'Go ahead?' },
  stopped: { ja: '何も変更していません。', en: 'Nothing was changed.' },
  done: { ja: '終わりました。', en: 'Done.' },
  nothing: {
    ja: '既に整っています。変更するものはありません。',
    en: 'All is in place already. There is nothing to change.',
  },
  otherName: { ja: '--as で別の名前を付けてください。', en: 'Choose another name with --as.' },
} satisfies Record<string, Text>

const otherKey: Phrase<{ target: string }> = {
  ja: ({ target }) => `${target} は別の鍵です。上書きしていません。`,
  en: ({ target }) => `${target} is another key. It was not overwritten.`,
}

const steps = {
  folder: {
    ja: ({ folder }) => `${folder} を自分だけが使える設定にする`,
    en: ({ folder }) => `make ${folder} accessible for you alone`,
  },
  configMode: {
    ja: ({ config }) => `${config} を自分だけが書ける設定にする（そうでないと ssh が断る）`,
    en: ({ config }) => `make ${config} writable for you alone, or else ssh refuses it`,
  },
  copy: {
    ja: ({ path, target }) => `${path} を ${target} に写す（自分だけが読める設定で）`,
    en: ({ path, target }) => `copy ${path} to ${target}, readable for you alone`,
  },
  convert: {
    ja: ({ path, target }) => `${path} を OpenSSH の形式で ${target} に書く（自分だけが読める設定で）`,
    en: ({ path, target }) => `write ${path} in OpenSSH’s form to ${target}, readable for you alone`,
  },
  mode: {
    ja: ({ target }) => `${target} を自分だけが読める設定にする`,
    en: ({ target }) => `make ${target} readable for you alone`,
  },
  publicKey: {
    ja: ({ target }) => `公開鍵を ${target}.pub に書く`,
    en: ({ target }) => `write the public key to ${target}.pub`,
  },
  config: {
    ja: ({ config }) => `${config} に次の設定を加える`,
    en: ({ config }) => `add these lines to ${config}`,
  },
} satisfies Record<string, Phrase<Paths>>

const blockExists: Phrase<{ alias: string; config: string; line: number }> = {
  ja: ({ alias, config, line }) =>
    `${config} の ${line} 行目に、${alias} の設定が既にあります。そのままにしました。次の行を手で加えるか、--name で別の名前を付けてください。`,
  en: ({ alias, config, line }) =>
    `${config} has settings for ${alias} already, in line ${line}. They were left alone. Add these lines by hand, or choose another name with --name:`,
}

const backedUp: Phrase<{ copy: string }> = {
  ja: ({ copy }) => `前の内容は ${copy} に残してあります。`,
  en: ({ copy }) => `What was there before is kept in ${copy}.`,
}

const tryIt: Phrase<{ alias: string }> = {
  ja: ({ alias }) => `接続するには: sftp ${alias}`,
  en: ({ alias }) => `To connect: sftp ${alias}`,
}

const examples: readonly Example[] = [
  {
    line: 'tsunagu key install Downloads/mykey.ppk --host sftp.example.org --user hanako',
    text: {
      ja: '鍵を置き、sftp sftp.example.org だけで接続できるようにする',
      en: 'put a key in place, so that `sftp sftp.example.org` is all it takes',
    },
  },
]

interface Paths {
  /** The file that was given. */
  readonly path: string
  /** Where the key goes. */
  readonly target: string
  readonly folder: string
  readonly config: string
}

interface Options extends PassphraseOptions {
  readonly host?: Target
  readonly user?: string
  readonly name?: string
  readonly as?: string
  readonly yes?: boolean
}

/** One change: how it is told, and how it is made. */
interface Step {
  readonly text: Text
  /** Lines to show below it. */
  readonly lines?: readonly string[]
  /** Returns the copy of a file that it changed, if it changed one. */
  run(): Promise<string | null>
}

export const install: CommandBuilder = (command, cli) => {
  command
    .argument('<file>', cli.say(texts.file))
    .option('--host <host[:port]>', cli.say(texts.host), parseTarget(cli))
    .option('--user <name>', cli.say(texts.user))
    .option('--name <alias>', cli.say(texts.alias))
    .option('--as <name>', cli.say(texts.as))
    .option('--yes', cli.say(texts.yes))
  addPassphraseOptions(command, cli)
  addExamples(command, cli, examples)
  command.action(
    cli.action(async (path: string, options: Options) => {
      const paths = pathsFor(cli, path, options)
      const block = hostBlock(options, paths)
      const plan = [
        ...(await folderSteps(paths)),
        ...(await keySteps(cli, paths, options)),
        ...(block ? await configSteps(paths, block) : []),
      ]
      if (plan.length === 0) {
        cli.out.prose(cli.say(texts.nothing))
        return 0
      }
      cli.err.prose(cli.say(texts.plan))
      for (const { text, lines = [] } of plan) {
        cli.err.prose(`  - ${cli.say(text)}`)
        for (const line of lines) cli.err.line(`      ${line}`)
      }
      if (!(await confirm(cli, texts.proceed, options.yes))) {
        cli.err.prose(cli.say(texts.stopped))
        return 1
      }
      await makePrivateFolder(paths.folder)
      for (const step of plan) {
        const copy = await step.run()
        if (copy) cli.err.prose(cli.say(backedUp, { copy }))
      }
      cli.out.line(cli.out.style('green', cli.say(texts.done)))
      if (block) cli.out.line(cli.say(tryIt, { alias: block.alias }))
      return 0
    }),
  )
}

/** @throws {Failure} when a name makes no sense */
function pathsFor(cli: Cli, path: string, options: Options): Paths {
  const name = options.as ?? basename(path).replace(/\.ppk$/i, '')
  if (!/^[^/\\\0-\x1f"]+$/.test(name) || /^\.\.?$/.test(name)) throw usageFailure(texts.badName)
  const folder = sshFolder(cli)
  return { path, folder, target: join(folder, name), config: join(folder, 'config') }
}

function hostBlock({ host, user, name }: Options, { target }: Paths): HostBlock | null {
  if (!host) return null
  if (name !== undefined && !/^[A-Za-z0-9._-]+$/.test(name)) throw usageFailure(texts.badAlias)
  if (user !== undefined && !/^[^\s"'\0-\x1f]+$/.test(user)) throw usageFailure(texts.badUser)
  const alias = name ?? host.host
  return {
    alias,
    hostName: alias === host.host ? null : host.host,
    port: host.port === 22 ? null : host.port,
    user: user ?? null,
    // OpenSSH knows ~ on every system; a block stays valid when the home moves.
    identityFile: `~/.ssh/${basename(target)}`,
  }
}

/**
 * What must be done so that the key is where ssh looks, in a form that it reads, for its owner alone.
 * @throws {Failure} when it is no private key, cannot be opened, or its place is taken
 */
async function keySteps(cli: Cli, paths: Paths, options: Options): Promise<Step[]> {
  const { path, target } = paths
  const { content, file } = await readKey(path)
  if (file.kind !== 'private') {
    const detail = { found: file.format, expected: 'a private key' }
    throw keyFailure(new KeyFileError('public-key-given', detail), path)
  }
  const there = await readIfThere(target)
  if (there !== null) {
    const same = Buffer.from(there).equals(content) || isSameKey(there, file)
    if (!same) throw new Failure(fill(otherKey, paths), { hint: texts.otherName })
    return (await allows(target, 0o077)) ? [modeStep(paths)] : []
  }
  if (readByOpenSsh(file, content)) {
    if (file.publicKey) warnOfWeakness(cli, file.publicKey)
    return [keyStep(steps.copy, paths, content), ...(await publicStep(file.publicKey, paths))]
  }
  const { key, passphrase } = await unlock(cli, file, path, options)
  warnOfWeakness(cli, key.publicKey)
  const converted = await inForm(() => writePrivateKey(key, 'openssh', { passphrase }), path)
  return [keyStep(steps.convert, paths, converted), ...(await publicStep(key.publicKey, paths))]
}

type PrivateKeyFile = KeyFile & { readonly kind: 'private' }

/** Whether the file in its place is a form of the same key that OpenSSH reads: an earlier run made it. */
function isSameKey(there: Uint8Array, { publicKey }: PrivateKeyFile): boolean {
  try {
    const file = parseKeyFile(there)
    if (file.kind !== 'private' || file.publicKey === null || publicKey === null) return false
    return readByOpenSsh(file, there) && Buffer.from(file.publicKey.blob).equals(publicKey.blob)
  } catch (error) {
    if (error instanceof KeyFileError) return false
    throw error
  }
}

/** OpenSSH reads its own form and the PEM forms, as text in good order; Ed25519 in PKCS#8 only since 9.6. */
function readByOpenSsh({ format, family, problems }: PrivateKeyFile, content: Uint8Array): boolean {
  if (problems.length > 0 || Buffer.from(content.subarray(0, 5)).toString() !== '-----') return false
  return ['openssh', 'pkcs1', 'sec1'].includes(format) || (format === 'pkcs8' && isOfOpenSsl(family))
}

function isOfOpenSsl(family: PrivateKeyFile['family']): boolean {
  return family === 'rsa' || family === 'ecdsa'
}

/** A key that no server takes is put in its place as asked, but not in silence. */
function warnOfWeakness(cli: Cli, key: PublicKey): void {
  for (const problem of weaknesses(key)) {
    const { what, action } = problemTexts(problem)
    cli.err.prose(cli.say(what), 'yellow')
    cli.err.prose(cli.say(action))
  }
}

function keyStep(text: Phrase<Paths>, paths: Paths, content: Uint8Array | string): Step {
  const run = () => writeNew(paths.target, content, { mode: 0o600, force: false }).then(() => null)
  return { text: fill(text, paths), run }
}

/** Programs look for the public key beside the private one; one that is there stays. */
async function publicStep(key: PublicKey | null, paths: Paths): Promise<Step[]> {
  const path = `${paths.target}.pub`
  if (key === null || (await isThere(path))) return []
  const run = () =>
    writeNew(path, writePublicKey(key, 'openssh'), { mode: 0o644, force: false }).then(() => null)
  return [{ text: fill(steps.publicKey, paths), run }]
}

function modeStep(paths: Paths): Step {
  return { text: fill(steps.mode, paths), run: () => setMode(paths.target, 0o600).then(() => null) }
}

/** Whether a file or folder lets others do what `mode` says; Windows has no such bits. */
async function allows(path: string, mode: number): Promise<boolean> {
  return process.platform !== 'win32' && ((await stat(path)).mode & mode) !== 0
}

/** A folder that others can write to lets them put another key there. */
async function folderSteps(paths: Paths): Promise<Step[]> {
  const { folder } = paths
  if (!(await isThere(folder)) || !(await allows(folder, 0o022))) return []
  return [{ text: fill(steps.folder, paths), run: () => setMode(folder, 0o700).then(() => null) }]
}

async function configModeSteps(paths: Paths): Promise<Step[]> {
  const { config } = paths
  if (!(await isThere(config)) || !(await allows(config, 0o022))) return []
  const run = async () => {
    await setMode(config, (await stat(config)).mode & 0o755)
    return null
  }
  return [{ text: fill(steps.configMode, paths), run }]
}

/** @throws {Failure} when there are other settings for the same name, showing what to add by hand */
async function configSteps(paths: Paths, block: HostBlock): Promise<Step[]> {
  const { config } = paths
  const before = Buffer.from((await readIfThere(config)) ?? '').toString()
  const lines = hostBlockLines(block)
  const modeSteps = await configModeSteps(paths)
  if (before.replaceAll('\r\n', '\n').includes(`${lines.join('\n')}\n`)) return modeSteps
  const line = findHostBlock(before, block.alias)
  if (line !== null) {
    const listed = lines.map((one) => `  ${one}`).join('\n')
    throw new Failure(fill(blockExists, { alias: block.alias, config, line }), {
      hint: { ja: listed, en: listed },
    })
  }
  return [
    ...modeSteps,
    {
      text: fill(steps.config, paths),
      lines,
      run: () => replaceFile(config, withHostBlock(before, block), 0o600),
    },
  ]
}
