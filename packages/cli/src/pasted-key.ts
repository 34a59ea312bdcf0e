import { existsSync } from 'node:fs'
import { type Failure, usageFailure } from './failure.ts'
import type { Text } from './language.ts'

const texts = {
  pasted: {
    ja: '引数に秘密鍵の中身が書かれています。ここに書くのはファイルの名前です（中身はここには表示しません）。',
    en: 'an argument holds the content of a private key, where a file’s name belongs. It is not repeated here.',
  },
  instead: {
    ja: 'ファイルの名前を指定するか、- を指定して標準入力から渡してください。コマンドの行に書いたものはシェルの履歴に残り、同じコンピュータのほかの利用者からも見えます。履歴から消し、見られたかもしれないときは鍵を作り直してください。',
    en: 'Give the name of the file, or - and the key on standard input. A command line stays in the history of the shell, and others on this computer can see it: remove it from there, and make a new key if somebody may have seen this one.',
  },
} satisfies Record<string, Text>

/** How key files start, and the words and the base64 that only private ones hold. */
const privateMarks =
  /^-{4,}|PRIVATE KEY|PuTTY-User-Key-File-|b3BlbnNzaC1rZXktdjE|"kty".*"d"\s*:|"d"\s*:.*"kty"/s

/**
 * A line of base64 or more, which may be of the private half. Public data starts with a length: AAAA. A path has
 * a slash more often than one letter in twenty.
 */
function isBase64(argument: string): boolean {
  const letters = argument.replace(/\s/g, '')
  if (!/^(?!AAAA)[A-Za-z0-9+/]{60,}={0,2}$/.test(letters)) return false
  return letters.split('/').length - 1 <= letters.length / 20 && !existsSync(argument)
}

/**
 * People paste a key where its file is asked for. No message may repeat it, whichever part of the program would
 * have complained: so it is found before anybody looks at the arguments.
 * @returns what to tell them; null when no argument holds a private key
 */
export function pastedKeyFailure(args: readonly string[]): Failure | null {
  const pasted = args.some((argument) => privateMarks.test(argument) || isBase64(argument))
  return pasted ? usageFailure(texts.pasted, texts.instead) : null
}
