import type { Account, AccountKey, AccountStatus } from '@tsunagu/store'
import type { Cli } from '../../cli.ts'
import type { Text } from '../../language.ts'
import { columns } from '../../layout.ts'
import { printable, printableLines } from './printable.ts'
import { dateTime } from './times.ts'

/** The words of the three statuses, with the value that options and JSON use. */
export const statusWords: Readonly<Record<AccountStatus, Text>> = {
  active: { ja: '有効', en: 'active' },
  inactive: { ja: '停止中', en: 'inactive' },
  deleted: { ja: '削除済み', en: 'deleted' },
}

const texts = {
  name: { ja: '名前', en: 'name' },
  status: { ja: '状態', en: 'status' },
  language: { ja: '言語', en: 'language' },
  created: { ja: '作成', en: 'created' },
  email: { ja: 'メール', en: 'e-mail' },
  home: { ja: 'ホーム', en: 'home' },
  note: { ja: 'メモ', en: 'note' },
  japanese: { ja: '日本語', en: 'Japanese' },
  english: { ja: '英語', en: 'English' },
} satisfies Record<string, Text>

/** An account as lines of name and value; what is not set is left out. */
export function accountLines(account: Account, cli: Cli, iso: boolean): string {
  const noteIndent = ' '.repeat(10)
  const rows: (readonly [Text, string | null])[] = [
    [texts.name, account.name],
    [texts.status, cli.say(statusWords[account.status])],
    [texts.language, cli.say(account.language === 'ja' ? texts.japanese : texts.english)],
    [texts.created, dateTime(account.createdAt, iso)],
    [texts.email, account.email === null ? null : printable(account.email)],
    [texts.home, account.home === null ? null : printable(account.home)],
    [texts.note, account.note === '' ? null : printableLines(account.note, noteIndent)],
  ]
  return columns(rows.flatMap(([title, value]) => (value === null ? [] : [[cli.say(title), value]])))
}

/** An account for JSON: everything but the internal id. */
export function accountJson({ id: _, ...account }: Account & { readonly id: string }): object {
  return account
}

/** A key for JSON: the blob as the line of a `.pub` file. */
export function keyJson({ blob, ...key }: AccountKey): object {
  const publicKey = `${key.type} ${Buffer.from(blob).toString('base64')}`
  return { ...key, publicKey }
}
