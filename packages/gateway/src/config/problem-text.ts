import type { z } from 'zod'
import type { Text } from '../client-texts.ts'

/** What our own rules ask for. The schema gives the English text to zod, which hands it back with each problem. */
export const RULES = {
  absolutePath: { ja: '絶対パスで書いてください', en: 'must be an absolute path' },
  doorName: { ja: 'a-z 0-9 - の 1〜32 文字にしてください', en: 'use 1 to 32 of a-z 0-9 -' },
  hostName: {
    ja: 'sftp.example.ac.jp のようなホスト名か IP アドレスを、ポートを付けずに書いてください',
    en: 'must be a host name such as sftp.example.ac.jp, or an IP address, without a port',
  },
  characters: {
    ja: 'a-z0-9_- のような文字の集まりを書いてください',
    en: 'must be a set of characters such as a-z0-9_-',
  },
  lengths: { ja: 'minLength が maxLength を超えています', en: 'minLength is above maxLength' },
  mode: { ja: '"0700" のような八進数 3 桁にしてください', en: 'three octal digits, such as "0700"' },
} satisfies Record<string, Text>

/** The kinds of value that YAML knows, as one asks for them. */
const KINDS: Readonly<Record<string, string>> = {
  string: '文字列（"…"）',
  number: '数',
  int: '整数',
  boolean: 'true か false',
  array: '一覧',
  object: '「名前: 値」の並び',
}

/** A problem that zod found, in both languages. */
export function problemText(issue: z.core.$ZodIssue): Text {
  return { ja: japanese(issue), en: issue.message }
}

function japanese(issue: z.core.$ZodIssue): string {
  const rule = Object.values(RULES).find(({ en }) => en === issue.message)
  if (rule !== undefined) return rule.ja
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${issue.keys.map((key) => `"${key}"`).join('、')} という項目はありません`
    case 'invalid_type':
      return `${KINDS[issue.expected] ?? issue.expected}を書いてください`
    case 'too_small':
      return `${issue.minimum}${unitOf(issue.origin)}${issue.inclusive === false ? 'より大きく' : '以上に'}してください`
    case 'too_big':
      return `${issue.maximum}${unitOf(issue.origin)}${issue.inclusive === false ? '未満に' : '以下に'}してください`
    case 'custom':
      return typeof issue.params?.['ja'] === 'string' ? issue.params['ja'] : issue.message
    default:
      return issue.message
  }
}

/** Behind a number: what is counted. */
function unitOf(origin: string): string {
  if (origin === 'string') return ' 文字'
  return origin === 'array' ? ' 個' : ' '
}
