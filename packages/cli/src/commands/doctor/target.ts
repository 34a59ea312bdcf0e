import { InvalidArgumentError } from 'commander'
import type { Cli } from '../../cli.ts'
import type { Text } from '../../language.ts'

const texts = {
  scheme: {
    ja: 'sftp:// などを付けず、ユーザ名@ホスト名 の形で書いてください。',
    en: 'Write USER@HOST, without sftp:// or the like.',
  },
  path: {
    ja: 'フォルダ名を付けず、ユーザ名@ホスト名 の形で書いてください。',
    en: 'Write USER@HOST, without a path.',
  },
  port: {
    ja: 'ポート番号は -p で指定してください。例: -p 443',
    en: 'Give the port with -p, as in -p 443.',
  },
  other: { ja: 'ホスト名として読めません。', en: 'That is no host name.' },
} satisfies Record<string, Text>

/** Whom to visit, as typed. */
export interface Target {
  /** A name, an alias of the SSH settings, or an address without brackets. */
  readonly host: string
  readonly user: string | null
}

/**
 * Reads `[USER@]HOST`. The user may hold an `@`: people try their mail address.
 * @throws {InvalidArgumentError} saying what to leave out
 */
export function parseTarget(cli: Cli): (text: string) => Target {
  const refuse = (reason: Text): never => {
    throw new InvalidArgumentError(cli.say(reason))
  }
  return (text) => {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) refuse(texts.scheme)
    const at = text.lastIndexOf('@')
    const user = at > 0 ? text.slice(0, at) : null
    const host = text.slice(at + 1)
    const bracketed = /^\[([0-9a-f:.%]+)\]$/i.exec(host)?.[1]
    if (bracketed) return { host: bracketed, user }
    if (/[/\\]/.test(host)) refuse(texts.path)
    const ipv6 = /^[0-9a-f:.]*:[0-9a-f:.]*:[0-9a-f:.]*(?:%[\w.-]+)?$/i.test(host)
    if (!ipv6 && /:\d*$/.test(host)) refuse(texts.port)
    if (!ipv6 && !/^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(host)) refuse(texts.other)
    return { host, user }
  }
}
