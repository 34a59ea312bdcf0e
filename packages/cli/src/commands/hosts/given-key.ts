import {
  fingerprintMd5,
  fingerprintSha256,
  type PublicKey,
  readFingerprint,
  readPublicKey,
} from '@tsunagu/keys'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Cli } from '../../cli.ts'
import { Failure } from '../../failure.ts'
import { fill, type Phrase, type Text } from '../../language.ts'
import { keyFailure, readKeyInput } from '../key/key-file.ts'

const texts = {
  key: {
    ja: 'サーバの公開鍵のファイル（- は標準入力）。サーバには接続しない',
    en: 'file with the server’s public key (- is standard input); the server is not asked',
  },
  fingerprint: {
    ja: '公開されている指紋（SHA256:... か MD5:...）',
    en: 'the published fingerprint (SHA256:... or MD5:...)',
  },
  form: {
    ja: 'SHA256: に続く 43 文字か、MD5: に続く 16 組の 16 進数です。',
    en: 'It is SHA256: and 43 letters, or MD5: and 16 pairs of hexadecimal digits.',
  },
} satisfies Record<string, Text>

const disagree: Phrase<{ path: string; fingerprint: string }> = {
  ja: ({ path, fingerprint }) => `${path} の鍵の指紋は ${fingerprint} で、指定されたものと違います。`,
  en: ({ path, fingerprint }) => `the key in ${path} has the fingerprint ${fingerprint}, not the one given.`,
}

export interface GivenKeyOptions {
  readonly key?: string
  /** As `readFingerprint` returns it. */
  readonly fingerprint?: string
}

/** Adds `--key` and `--fingerprint`. */
export function addGivenKeyOptions(command: Command, cli: Cli): void {
  command.option('--key <file>', cli.say(texts.key)).addOption(
    new Option('--fingerprint <fingerprint>', cli.say(texts.fingerprint)).argParser((text) => {
      const fingerprint = /^\s*(?:SHA256:|MD5:|[0-9a-f]{2}:)/i.test(text)
        ? readFingerprint(text.trim())
        : null
      if (fingerprint === null) throw new InvalidArgumentError(cli.say(texts.form))
      return fingerprint
    }),
  )
}

/**
 * The key that `--key` names; null without that option.
 * @throws {Failure} when it cannot be read, or has another fingerprint than `--fingerprint`
 */
export async function readGivenKey({ key: path, fingerprint }: GivenKeyOptions): Promise<PublicKey | null> {
  if (path === undefined) return null
  const key = readKey(path, await readKeyInput(path))
  if (fingerprint !== undefined && fingerprintLike(key, fingerprint) !== fingerprint) {
    throw new Failure(fill(disagree, { path, fingerprint: fingerprintLike(key, fingerprint) }))
  }
  return key
}

/** The fingerprint of a key by the same hash as another fingerprint. */
export function fingerprintLike(key: PublicKey, other: string): string {
  return (other.startsWith('MD5:') ? fingerprintMd5 : fingerprintSha256)(key.blob)
}

function readKey(path: string, content: Uint8Array): PublicKey {
  try {
    return readPublicKey(content)
  } catch (error) {
    throw keyFailure(error, path)
  }
}
