import { InvalidArgumentError } from 'commander'
import type { Cli } from '../../cli.ts'
import type { Text } from '../../language.ts'

const texts = {
  target: {
    ja: 'ホスト名かアドレス。例: sftp.example.org:443',
    en: 'name or address, e.g. sftp.example.org:443',
  },
  scheme: {
    ja: 'sftp:// などを付けず、ホスト名だけを書いてください。',
    en: 'Write the host name alone, without sftp:// or the like.',
  },
  path: {
    ja: 'フォルダ名を付けず、ホスト名だけを書いてください。',
    en: 'Write the host name alone, without a path.',
  },
  user: {
    ja: 'ユーザ名を付けず、ホスト名だけを書いてください。',
    en: 'Write the host name alone, without a user name.',
  },
  port: { ja: 'ポート番号は 1 から 65535 です。', en: 'A port is a number from 1 to 65535.' },
  other: { ja: 'ホスト名として読めません。', en: 'That is no host name.' },
} satisfies Record<string, Text>

/** A server on the command line. */
export interface Target {
  readonly host: string
  readonly port: number
}

/** The help text of `<host>`. */
export const targetText: Text = texts.target

/**
 * Reads `HOST`, `HOST:PORT`, `[HOST]:PORT` or an address of IPv6.
 * @throws {InvalidArgumentError} saying what to leave out
 */
export function parseTarget(cli: Cli): (text: string) => Target {
  const refuse = (reason: Text): never => {
    throw new InvalidArgumentError(cli.say(reason))
  }
  return (text) => {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) refuse(texts.scheme)
    if (text.includes('/')) refuse(texts.path)
    if (text.includes('@')) refuse(texts.user)
    // More than one colon and no brackets: an address of IPv6, whose colons are not in front of a port.
    const bare = /^[0-9a-f:.]*:[0-9a-f:.]*:[0-9a-f:.]*(?:%[\w.-]+)?$/i.test(text)
    const [, bracketed, plain, port = '22'] =
      (bare ? [text, undefined, text] : /^(?:\[([^\]]+)\]|([^:[\]]+))(?::(.*))?$/.exec(text)) ?? []
    const host = bracketed ?? plain ?? refuse(texts.other)
    if (!/^[A-Za-z0-9_:%][A-Za-z0-9._:%-]*$/.test(host)) refuse(texts.other)
    if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535) refuse(texts.port)
    return { host, port: Number(port) }
  }
}
