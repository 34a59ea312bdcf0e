import type { AccountKey } from '@tsunagu/store'
import type { Cli } from '../../cli.ts'
import type { Phrase, Text } from '../../language.ts'
import { printable } from './printable.ts'
import { dateTime } from './times.ts'

const texts = {
  neverUsed: { ja: '使われたことはありません', en: 'never used' },
  noLabel: { ja: '（ラベルなし）', en: '(no label)' },
} satisfies Record<string, Text>

const added: Phrase<{ at: string }> = {
  ja: ({ at }) => `登録 ${at}`,
  en: ({ at }) => `added ${at}`,
}

const lastUsed: Phrase<{ at: string }> = {
  ja: ({ at }) => `最終利用 ${at}`,
  en: ({ at }) => `last used ${at}`,
}

/** `ED25519`, `RSA 3072`, `ECDSA 256`: as people name keys. Other types keep their SSH name. */
export function keyKind({ type, bits }: { readonly type: string; readonly bits: number }): string {
  if (type === 'ssh-ed25519') return 'ED25519'
  if (type === 'ssh-rsa') return `RSA ${bits}`
  return type.startsWith('ecdsa-') ? `ECDSA ${bits}` : type
}

/** A key in two lines of at most 80 columns (as long as its label is short). */
export function keyLines(key: AccountKey, cli: Cli, iso: boolean): string {
  const label = key.label === '' ? cli.say(texts.noLabel) : printable(key.label)
  const use =
    key.lastUsedAt === null
      ? cli.say(texts.neverUsed)
      : cli.say(lastUsed, { at: dateTime(key.lastUsedAt, iso) })
  return [
    `${key.fingerprintSha256}  ${keyKind(key)}  ${cli.out.style('bold', label)}`,
    `    ${cli.out.style('dim', `${cli.say(added, { at: dateTime(key.createdAt, iso) })}  ${use}`)}`,
  ].join('\n')
}
