import { createReadStream } from 'node:fs'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Cli } from './cli.ts'
import { Failure, systemFailure, usageFailure } from './failure.ts'
import type { Phrase, Text } from './language.ts'

const texts = {
  env: {
    ja: 'パスフレーズを、この名前の環境変数から読む',
    en: 'read the passphrase from the environment variable of this name',
  },
  fd: {
    ja: 'パスフレーズを、この番号のファイル記述子から 1 行読む',
    en: 'read the passphrase, one line, from this file descriptor',
  },
  newEnv: {
    ja: '新しいパスフレーズを、この名前の環境変数から読む',
    en: 'read the new passphrase from the environment variable of this name',
  },
  newFd: {
    ja: '新しいパスフレーズを、この番号のファイル記述子から 1 行読む',
    en: 'read the new passphrase, one line, from this file descriptor',
  },
  none: {
    ja: 'パスフレーズを付けない（ファイルを手に入れた人は誰でも使えます）',
    en: 'set no passphrase (whoever gets the file can use the key)',
  },
  again: { ja: 'もう一度同じパスフレーズ: ', en: 'Same passphrase again: ' },
  differ: {
    ja: '2 回の入力が違いました。最初からもう一度入力してください。',
    en: 'The two did not agree. Please start again.',
  },
  tooOften: { ja: '2 回の入力が 3 度続けて違いました。', en: 'The two entries disagreed three times.' },
  nobody: {
    ja: 'パスフレーズが必要ですが、入力を求められる端末がありません。',
    en: 'A passphrase is needed, and there is no terminal to ask at.',
  },
  howElse: {
    ja: '--passphrase-env 名前 か --passphrase-fd 番号 で渡してください。',
    en: 'Give it with --passphrase-env NAME or --passphrase-fd N.',
  },
  howElseFirst: {
    ja: '--passphrase-env 名前 か --passphrase-fd 番号 で渡すか、--no-passphrase を付けてください。',
    en: 'Give it with --passphrase-env NAME or --passphrase-fd N, or use --no-passphrase.',
  },
  howElseNew: {
    ja: '--new-passphrase-env 名前 か --new-passphrase-fd 番号 で渡してください。',
    en: 'Give it with --new-passphrase-env NAME or --new-passphrase-fd N.',
  },
  ask: { ja: '新しいパスフレーズを尋ねる', en: 'ask for a new passphrase' },
  // The name is not repeated: a passphrase in its place is the usual mistake.
  envMissing: {
    ja: '--passphrase-env などで指定した名前の環境変数がありません。',
    en: 'the environment variable that --passphrase-env or the like names is not set.',
  },
  envName: {
    ja: '指定するのは環境変数の名前で、パスフレーズそのものではありません。',
    en: 'The option takes the name of a variable, not the passphrase itself.',
  },
  fdNumber: { ja: '0 以上の整数を指定してください。', en: 'Give a whole number, 0 or more.' },
} satisfies Record<string, Text>

const descriptor: Phrase<{ fd: number }> = {
  ja: ({ fd }) => `ファイル記述子 ${fd}`,
  en: ({ fd }) => `file descriptor ${fd}`,
}

/** Where a passphrase comes from, as the options say; a passphrase itself is never an argument. */
export interface PassphraseOptions {
  readonly passphraseEnv?: string
  readonly passphraseFd?: number
}

/** For a key that is made: the same options name the passphrase it gets. */
export interface FirstPassphraseOptions extends PassphraseOptions {
  /** False with `--no-passphrase`. */
  readonly passphrase?: boolean
}

/** For a key that is written again. */
export interface NewPassphraseOptions extends PassphraseOptions {
  readonly newPassphraseEnv?: string
  readonly newPassphraseFd?: number
  /** With `--new-passphrase`: ask for it. */
  readonly newPassphrase?: boolean
  /** False with `--no-passphrase`. */
  readonly passphrase?: boolean
}

/** Adds `--passphrase-env` and `--passphrase-fd`, for a key that exists. */
export function addPassphraseOptions(command: Command, cli: Cli): void {
  command
    .addOption(new Option('--passphrase-env <name>', cli.say(texts.env)).conflicts('passphraseFd'))
    .addOption(new Option('--passphrase-fd <n>', cli.say(texts.fd)).argParser(fdParser(cli)))
}

/** Adds `--no-passphrase` to the options of {@link addPassphraseOptions}, for a key that is made. */
export function addFirstPassphraseOptions(command: Command, cli: Cli): void {
  addPassphraseOptions(command, cli)
  command.addOption(
    new Option('--no-passphrase', cli.say(texts.none)).conflicts(['passphraseEnv', 'passphraseFd']),
  )
}

/** Adds the options of {@link addPassphraseOptions} and those for another passphrase, for a key that is rewritten. */
export function addNewPassphraseOptions(command: Command, cli: Cli): void {
  addPassphraseOptions(command, cli)
  const others = ['newPassphrase', 'newPassphraseEnv', 'newPassphraseFd']
  const option = (flags: string, text: Text, name: string): Option =>
    new Option(flags, cli.say(text)).conflicts(others.filter((other) => other !== name))
  command
    .addOption(option('--new-passphrase', texts.ask, 'newPassphrase'))
    .addOption(option('--new-passphrase-env <name>', texts.newEnv, 'newPassphraseEnv'))
    .addOption(option('--new-passphrase-fd <n>', texts.newFd, 'newPassphraseFd').argParser(fdParser(cli)))
    .addOption(new Option('--no-passphrase', cli.say(texts.none)).conflicts(others))
}

function fdParser(cli: Cli): (value: string) => number {
  return (value) => {
    if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError(cli.say(texts.fdNumber))
    return Number(value)
  }
}

/**
 * The passphrase of a key that exists: from the options, or asked for.
 * @param question what to ask, e.g. "Passphrase for id_ed25519: "
 * @throws {Failure} when there is nobody to ask, or the source that was named has none
 */
export async function existingPassphrase(
  cli: Cli,
  options: PassphraseOptions,
  question: string,
): Promise<string> {
  const given = await givenPassphrase(cli, options.passphraseEnv, options.passphraseFd)
  if (given !== null) return given
  const typed = await cli.prompt.secret(question)
  if (typed === null) throw new Failure(texts.nobody, { hint: texts.howElse })
  return typed
}

/**
 * The passphrase for a key that is made: from the options, or asked for twice. Empty means none.
 * @throws {Failure} as {@link existingPassphrase}
 */
export async function firstPassphrase(
  cli: Cli,
  options: FirstPassphraseOptions,
  question: string,
): Promise<string> {
  if (options.passphrase === false) return ''
  const given = await givenPassphrase(cli, options.passphraseEnv, options.passphraseFd)
  return given ?? askTwice(cli, question, texts.howElseFirst)
}

/**
 * The passphrase for a key that is written again: another one if the options say so, else the one it had.
 * @throws {Failure} as {@link existingPassphrase}
 */
export async function nextPassphrase(
  cli: Cli,
  options: NewPassphraseOptions,
  question: string,
  before: string,
): Promise<string> {
  if (options.passphrase === false) return ''
  const given = await givenPassphrase(cli, options.newPassphraseEnv, options.newPassphraseFd)
  return given ?? (options.newPassphrase ? askTwice(cli, question, texts.howElseNew) : before)
}

async function askTwice(cli: Cli, question: string, howElse: Text): Promise<string> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const first = await cli.prompt.secret(question)
    if (first === null) throw new Failure(texts.nobody, { hint: howElse })
    if (first === '') return first
    if (first === (await cli.prompt.secret(cli.say(texts.again)))) return first
    cli.err.prose(cli.say(texts.differ))
  }
  throw new Failure(texts.tooOften)
}

async function givenPassphrase(
  cli: Cli,
  env: string | undefined,
  fd: number | undefined,
): Promise<string | null> {
  if (env !== undefined) {
    const value = cli.env[env]
    if (value === undefined) throw usageFailure(texts.envMissing, texts.envName)
    return value
  }
  return fd === undefined ? null : firstLine(cli, fd)
}

/** The first line, without its line end; what follows is not read as part of the passphrase. */
async function firstLine(cli: Cli, fd: number): Promise<string> {
  const parts: Uint8Array[] = []
  try {
    for await (const part of createReadStream('', { fd, autoClose: false })) {
      parts.push(part as Uint8Array)
      if ((part as Uint8Array).includes(10)) break
    }
  } catch (error) {
    throw systemFailure(error, cli.say(descriptor, { fd }))
  }
  return Buffer.concat(parts)
    .toString()
    .replace(/\r?\n[\s\S]*$/, '')
}
