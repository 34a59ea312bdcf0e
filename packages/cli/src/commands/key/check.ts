import { basename } from 'node:path'
import {
  compareKey,
  fingerprintSha256,
  type KeyComparison,
  KeyFileError,
  type PublicKey,
  readFingerprint,
} from '@tsunagu/keys'
import type { Cli } from '../../cli.ts'
import type { CommandBuilder } from '../../command.ts'
import { usageFailure } from '../../failure.ts'
import { isThere } from '../../files.ts'
import { fill, type Phrase, type Text } from '../../language.ts'
import { columns } from '../../layout.ts'
import { addPassphraseOptions, type PassphraseOptions } from '../../passphrase.ts'
import { publicCommand } from './convert.ts'
import { typeName } from './facts.ts'
import { isPublicKeyText, keyFailure, readKey, readKeyInput, unlock } from './key-file.ts'

const texts = {
  private: { ja: '秘密鍵のファイル', en: 'the private key’s file' },
  other: {
    ja: '比べる相手: 公開鍵（ファイルか、その 1 行）、指紋、authorized_keys のいずれか。省くと、隣にある .pub',
    en: 'what to compare it with: a public key (its file, or the line itself), a fingerprint or an authorized_keys file; without it the .pub beside it',
  },
  unlock: {
    ja: 'パスフレーズを尋ね、秘密の部分が公開の部分と対になっているかも調べる',
    en: 'ask for the passphrase, and check that the private part fits the public one',
  },
  json: { ja: 'JSON で出力する', en: 'print JSON' },
  given: { ja: '指定されたもの', en: 'given' },
  match: { ja: '対になっています。', en: 'They belong together.' },
  mismatch: { ja: '対になっていません。', en: 'They do not belong together.' },
  opened: { ja: '秘密の部分も開いて確かめました。', en: 'The private part was opened and checked, too.' },
  notOpened: {
    ja: '秘密の部分は開いていません。そこまで確かめるには --unlock を付けてください。',
    en: 'The private part was not opened. Add --unlock to check it, too.',
  },
  publicNow: {
    ja: '秘密鍵から正しい公開鍵を書き出すには、次のコマンドを使います。',
    en: 'To write the public key that belongs to the private one:',
  },
} satisfies Record<string, Text>

const noPublic: Phrase<{ path: string }> = {
  ja: ({ path }) =>
    `${path} がありません。比べる相手（公開鍵のファイル、指紋、authorized_keys）を指定してください。`,
  en: ({ path }) =>
    `there is no ${path}. Say what to compare with: a public key’s file, a fingerprint or an authorized_keys file.`,
}

const inLine: Phrase<{ name: string; line: number }> = {
  ja: ({ name, line }) => `${name} の ${line} 行目`,
  en: ({ name, line }) => `${name}, line ${line}`,
}

interface Options extends PassphraseOptions {
  readonly unlock?: boolean
  readonly json?: boolean
}

export const check: CommandBuilder = (command, cli) => {
  command
    .argument('<private>', cli.say(texts.private))
    .argument('[other]', cli.say(texts.other))
    .option('--unlock', cli.say(texts.unlock))
    .option('--json', cli.say(texts.json))
  addPassphraseOptions(command, cli)
  command.action(
    cli.action(async (path: string, other: string | undefined, options: Options) => {
      const { key, opened } = await publicHalf(cli, path, options)
      const against = other ?? (await publicFileBeside(path))
      const comparison = await compare(key, against)
      if (options.json) cli.out.line(JSON.stringify(asJson(path, against, key, opened, comparison), null, 2))
      else await print(cli, path, against, key, opened, comparison)
      return comparison.matches ? 0 : 1
    }),
  )
}

/** The public half that the private key's file tells or, opened, proves. */
async function publicHalf(
  cli: Cli,
  path: string,
  options: Options,
): Promise<{ key: PublicKey; opened: boolean }> {
  const { file } = await readKey(path)
  if (file.kind !== 'private') {
    const given = new KeyFileError('public-key-given', { found: file.format, expected: 'a private key' })
    throw keyFailure(given, path)
  }
  const wanted = options.unlock || options.passphraseEnv !== undefined || options.passphraseFd !== undefined
  if (file.publicKey !== null && file.encryption !== null && !wanted)
    return { key: file.publicKey, opened: false }
  const { key } = await unlock(cli, file, path, options)
  return { key: key.publicKey, opened: true }
}

/** `lab.pub` belongs to `lab`, and to `lab.ppk`, too. @throws {Failure} when there is none */
async function publicFileBeside(path: string): Promise<string> {
  const candidates = [`${path}.pub`, path.replace(/\.(?:ppk|pem|key)$/i, '.pub')]
  for (const candidate of candidates) {
    if (candidate !== path && (await isThere(candidate))) return candidate
  }
  throw usageFailure(fill(noPublic, { path: candidates.at(-1) ?? path }))
}

async function compare(key: PublicKey, against: string): Promise<KeyComparison> {
  // A file of that name wins over text that looks like a fingerprint or a key.
  const text = (await isThere(against)) ? null : textOf(against)
  try {
    return compareKey(key, text ?? (await readKeyInput(against)))
  } catch (error) {
    throw keyFailure(error, against)
  }
}

/** A fingerprint or a public key that was given itself, not by the name of a file. */
function textOf(against: string): string | null {
  return readFingerprint(against) ?? (isPublicKeyText(against) ? against : null)
}

function asJson(path: string, against: string, key: PublicKey, opened: boolean, comparison: KeyComparison) {
  const { matches, line, candidates } = comparison
  return {
    version: 1,
    matches,
    private: { path, ...facts(key), opened },
    with: { given: against, kind: comparison.against, line },
    candidates: candidates.map(({ key, line }) => ({ line, ...facts(key), comment: key.comment })),
  }
}

function facts({ type, bits, blob }: PublicKey) {
  return { type, bits, fingerprintSha256: fingerprintSha256(blob) }
}

async function print(
  cli: Cli,
  path: string,
  against: string,
  key: PublicKey,
  opened: boolean,
  { matches, candidates, line, against: kind }: KeyComparison,
): Promise<void> {
  const { out } = cli
  const row = (name: string, { type, bits, blob }: PublicKey): string[] => [
    `  ${name}`,
    typeName(type, bits),
    fingerprintSha256(blob),
  ]
  out.line(matches ? out.style('green', cli.say(texts.match)) : out.style('red', cli.say(texts.mismatch)))
  const other = isPublicKeyText(against) ? cli.say(texts.given) : basename(against)
  const name = (at: number | null): string =>
    at === null ? other : cli.say(inLine, { name: other, line: at })
  const shown = line === null ? candidates : candidates.filter((candidate) => candidate.line === line)
  const others = shown.map((candidate) => row(name(candidate.line), candidate.key))
  const fingerprint = [`  ${cli.say(texts.given)}`, '', readFingerprint(against) ?? against]
  out.line(columns([row(basename(path), key), ...(kind === 'fingerprint' ? [fingerprint] : others)]))
  out.line(out.style('dim', cli.say(opened ? texts.opened : texts.notOpened)))
  if (matches || kind !== 'key') return
  out.line()
  out.prose(cli.say(texts.publicNow))
  out.line(`  ${out.style('cyan', await publicCommand(path))}`)
}
