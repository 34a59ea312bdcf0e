import { basename } from 'node:path'
import {
  type KeyFile,
  KeyFileError,
  type KeyProblem,
  type KeyProblemCode,
  keyProblemText,
  type PrivateKey,
  parseKeyFile,
  readPublicKey,
} from '@tsunagu/keys'
import type { Cli } from '../../cli.ts'
import { Failure, usageFailure } from '../../failure.ts'
import { isThere, readInput } from '../../files.ts'
import { fill, type Phrase, type Text } from '../../language.ts'
import { existingPassphrase, type PassphraseOptions } from '../../passphrase.ts'

const texts = {
  keyItself: {
    ja: 'ここに書くのは鍵の中身ではなく、ファイルの名前です。',
    en: 'this is a key itself; the name of its file belongs here.',
  },
  giveFile: {
    ja: 'ファイルの名前を指定するか、- を指定して標準入力から渡してください。',
    en: 'Give the name of the file, or - and the key on standard input.',
  },
} satisfies Record<string, Text>

const aboutFile: Phrase<{ path: string; what: Text }> = {
  ja: ({ path, what }) => `${path}: ${what.ja}`,
  en: ({ path, what }) => `${path}: ${what.en}`,
}

const inLine: Phrase<{ line: number; what: Text }> = {
  ja: ({ line, what }) => `${line} 行目: ${what.ja}`,
  en: ({ line, what }) => `Line ${line}: ${what.en}`,
}

const question: Phrase<{ name: string }> = {
  ja: ({ name }) => `${name} のパスフレーズ: `,
  en: ({ name }) => `Passphrase for ${name}: `,
}

/** Problems of the whole file, or of what was typed: the line where they were noticed tells nothing. */
const ofWholeFile: ReadonlySet<KeyProblemCode> = new Set([
  'crlf-line-ends',
  'utf16-encoded',
  'byte-order-mark',
  'html-page',
  'email-message',
  'other-kind-of-file',
  'path-instead-of-content',
  'not-a-key',
  'public-key-given',
  'private-key-given',
  'passphrase-required',
  'passphrase-wrong',
])

/** What is wrong with a key file, and what to do about it, in the key library's words. */
export function problemTexts({ code, where }: KeyProblem): { readonly what: Text; readonly action: Text } {
  const [ja, en] = [keyProblemText(code, 'ja'), keyProblemText(code, 'en')]
  const { line } = where
  const what = { ja: ja.what, en: en.what }
  const placed = line === undefined || ofWholeFile.has(code) ? what : fill(inLine, { line, what })
  return { what: placed, action: { ja: ja.action, en: en.action } }
}

/** The problem of a key file as a failure of the command. Another error is thrown on. */
export function keyFailure(error: unknown, path: string): Failure {
  if (!(error instanceof KeyFileError)) throw error
  const { what, action } = problemTexts(error.problem)
  return new Failure(fill(aboutFile, { path, what }), { cause: error, hint: action })
}

/** Far more than any key has; the key library says so of a longer file, which need not be read to its end. */
const maxKeyBytes = 1024 * 1024

/** The content of what may be a key file; `-` is standard input. @throws {Failure} when it cannot be read */
export async function readKeyInput(path: string): Promise<Uint8Array> {
  if (isPublicKeyText(path) && !(await isThere(path))) throw usageFailure(texts.keyItself, texts.giveFile)
  return readInput(path, maxKeyBytes)
}

/** Whether somebody pasted a public key where its file is asked for. (Private ones do not get this far.) */
export function isPublicKeyText(text: string): boolean {
  if (!/^\s*(?:ssh|ecdsa|sk)-\S+\s+AAAA/.test(text)) return false
  try {
    readPublicKey(text)
    return true
  } catch {
    return false
  }
}

/**
 * Reads a key file of any form (`-` is standard input), as far as that goes without a passphrase.
 * @throws {Failure} when there is no key in it
 */
export async function readKey(path: string): Promise<{ content: Uint8Array; file: KeyFile }> {
  const content = await readKeyInput(path)
  try {
    return { content, file: parseKeyFile(content) }
  } catch (error) {
    throw keyFailure(error, path)
  }
}

/** Writes a key, or says in the user's words that the form cannot hold it. @throws {Failure} */
export async function inForm(write: () => string | Promise<string>, path: string): Promise<string> {
  try {
    return await write()
  } catch (error) {
    throw keyFailure(error, path)
  }
}

/** A private key that was opened, and the passphrase that did it (empty when it had none). */
export interface UnlockedKey {
  readonly key: PrivateKey
  readonly passphrase: string
}

/**
 * Opens a private key, asking for its passphrase if it has one.
 * @throws {Failure} when it cannot be opened
 */
export async function unlock(
  cli: Cli,
  file: KeyFile & { readonly kind: 'private' },
  path: string,
  options: PassphraseOptions,
): Promise<UnlockedKey> {
  const passphrase =
    file.encryption === null
      ? ''
      : await existingPassphrase(cli, options, cli.say(question, { name: basename(path) }))
  try {
    return { key: await file.unlock(passphrase), passphrase }
  } catch (error) {
    throw keyFailure(error, path)
  }
}
