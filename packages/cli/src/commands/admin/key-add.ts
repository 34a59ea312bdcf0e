import { createReadStream, existsSync } from 'node:fs'
import { isatty } from 'node:tty'
import { type AddedKey, isStoreError } from '@tsunagu/store'
import type { Cli } from '../../cli.ts'
import type { CommandBuilder } from '../../command.ts'
import { type ExitCode, systemFailure } from '../../failure.ts'
import { fill, type Phrase, type Text } from '../../language.ts'
import { columns } from '../../layout.ts'
import { accountTexts } from './account-add.ts'
import { keyJson } from './account-view.ts'
import { keyKind } from './key-view.ts'
import { type DataOptions, dataOption, jsonOption, storeFailure, withStore } from './open-data.ts'
import { printable, printableJson } from './printable.ts'

const texts = {
  file: { ja: '公開鍵のファイル（- で標準入力）', en: 'file with the public key, or - for standard input' },
  label: { ja: '鍵の呼び名（既定: 鍵のコメント）', en: 'what to call the key (default: its comment)' },
  paste: {
    ja: '公開鍵を貼り付けて、Enter と Ctrl-D を押してください。',
    en: 'Paste the public key, then press Enter and Ctrl-D.',
  },
  standardInput: { ja: '標準入力', en: 'standard input' },
  kind: { ja: '種類', en: 'type' },
  fingerprint: { ja: '指紋', en: 'fingerprint' },
  labelTitle: { ja: 'ラベル', en: 'label' },
} satisfies Record<string, Text>

const added: Phrase<{ account: string }> = {
  ja: ({ account }) => `アカウント ${account} に鍵を登録しました。`,
  en: ({ account }) => `Added a key to the account ${account}.`,
}

const alsoOnPhrase: Phrase<{ names: string }> = {
  ja: ({ names }) =>
    `注意: この鍵は別のアカウントにも登録されています（${names}）。別の人の鍵でないか確認してください。`,
  en: ({ names }) =>
    `Note: this key is on another account too (${names}). Check that it is not somebody else's.`,
}

const lockedPhrase: Phrase<{ account: string }> = {
  ja: ({ account }) =>
    `注意: アカウント ${account} は停止中のため、まだログインできません。再開: tsunagu admin account set ${account} --status active`,
  en: ({ account }) =>
    `Note: the account ${account} is inactive, so nobody can log in yet. To change that: tsunagu admin account set ${account} --status active`,
}

const publicHalfPhrase: Phrase<{ account: string; file: string }> = {
  ja: ({ account, file }) => `公開鍵らしいファイルがあります:  tsunagu admin key add ${account} ${file}`,
  en: ({ account, file }) =>
    `There is a file that seems to be the public key:  tsunagu admin key add ${account} ${file}`,
}

/** Somewhat more than the store accepts, so that it can say that this is too much. */
const MAX_BYTES = 65 * 1024

interface Options extends DataOptions {
  readonly label?: string
  readonly json?: boolean
}

export const keyAdd: CommandBuilder = (command, cli) => {
  command
    .argument('<account>', cli.say(accountTexts.name))
    .argument('<file>', cli.say(texts.file))
    .option('--label <text>', cli.say(texts.label))
  dataOption(command, cli)
  jsonOption(command, cli).action(
    cli.action((account: string, file: string, options: Options) =>
      withStore(cli, options, {}, async ({ accounts, keys }): Promise<ExitCode> => {
        // Before reading, so that nobody pastes a key for an account that does not exist.
        const { status } = await accounts.get(account)
        const input = await readInput(file, cli)
        const { label } = options
        const result = await keys
          .add(account, input, { ...(label !== undefined && { label }) })
          .catch((error) => {
            throw withPublicHalf(error, account, file)
          })
        if (options.json) cli.out.line(printableJson({ ...keyJson(result.key), alsoOn: result.alsoOn }))
        else show(result, cli)
        if (status === 'inactive') cli.err.line(cli.err.style('yellow', cli.say(lockedPhrase, { account })))
        return 0
      }),
    ),
  )
}

function show({ key, alsoOn }: AddedKey, cli: Cli): void {
  cli.out.line(cli.say(added, { account: key.account }))
  cli.out.line(
    columns([
      [`  ${cli.say(texts.kind)}`, keyKind(key)],
      [`  ${cli.say(texts.fingerprint)}`, key.fingerprintSha256],
      ...(key.label === '' ? [] : [[`  ${cli.say(texts.labelTitle)}`, printable(key.label)]]),
    ]),
  )
  if (alsoOn.length > 0)
    cli.err.line(cli.err.style('yellow', cli.say(alsoOnPhrase, { names: alsoOn.join(', ') })))
}

/** Reads no more than a key can have: who names a large file by mistake should not wait for it. @throws Failure */
async function readInput(file: string, cli: Cli): Promise<Uint8Array> {
  const fromStandardInput = file === '-'
  const stream = fromStandardInput
    ? createReadStream('', { fd: 0, autoClose: false, end: MAX_BYTES })
    : createReadStream(file, { end: MAX_BYTES })
  if (fromStandardInput && isatty(0)) cli.err.line(cli.say(texts.paste))
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      chunks.push(chunk)
      size += chunk.length
      if (size > MAX_BYTES) break
    }
  } catch (error) {
    throw systemFailure(error, fromStandardInput ? cli.say(texts.standardInput) : file)
  }
  return Buffer.concat(chunks)
}

/** Who names the private key by mistake mostly has the public one beside it. */
function withPublicHalf(error: unknown, account: string, file: string): unknown {
  const publicFile = `${file.replace(/\.(pem|key)$/i, '')}.pub`
  if (!isStoreError(error, 'key-is-private') || file === '-' || !existsSync(publicFile)) return error
  return storeFailure(error, fill(publicHalfPhrase, { account, file: quoted(publicFile) }))
}

function quoted(path: string): string {
  return /^[\w./~-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`
}
