import { resolve } from 'node:path'
import type { Config } from '@tsunagu/gateway'
import { isStoreError, openStore, type Store, type StoreError } from '@tsunagu/store'
import type { Command } from 'commander'
import type { Cli } from '../../cli.ts'
import { type ExitCode, Failure, usageFailure } from '../../failure.ts'
import type { Text } from '../../language.ts'

const texts = {
  data: {
    ja: 'データディレクトリ（既定: 環境変数 TSUNAGU_DATA、なければ ./data）',
    en: 'data directory (default: the variable TSUNAGU_DATA, else ./data)',
  },
  config: {
    ja: '設定ファイル（YAML）。serve に渡すものと同じ',
    en: 'configuration file (YAML), the one that serve is given',
  },
  json: { ja: 'JSON で出力する', en: 'print JSON' },
  yes: { ja: '確認せずに実行する', en: 'do it without asking' },
  stopped: { ja: '中止しました。何も変更していません。', en: 'Stopped. Nothing was changed.' },
  iso: { ja: '時刻を ISO 8601 形式（UTC）で表示する', en: 'show times in ISO 8601, UTC' },
} satisfies Record<string, Text>

export interface DataOptions {
  readonly data?: string
  readonly config?: string
}

/** Where the service has its data. */
export interface DataPlace {
  /** Absolute. */
  readonly dataDirectory: string
  /** Null when none was named: everything is as by default. */
  readonly config: Config | null
}

/** Adds `--data` and `--config`, which every administrative command has, as `serve`. */
export function dataOption(command: Command, cli: Cli): Command {
  return command.option('--data <dir>', cli.say(texts.data)).option('--config <file>', cli.say(texts.config))
}

export function jsonOption(command: Command, cli: Cli): Command {
  return command.option('--json', cli.say(texts.json))
}

/** For commands that take something away. */
export function yesOption(command: Command, cli: Cli): Command {
  return command.option('--yes', cli.say(texts.yes))
}

/** The answer to the question was no. */
export function stopped(cli: Cli): ExitCode {
  cli.err.line(cli.say(texts.stopped))
  return 1
}

export function isoOption(command: Command, cli: Cli): Command {
  return command.option('--iso', cli.say(texts.iso))
}

/**
 * Opens the store, does the work and closes it again. What the store refuses becomes a Failure in both languages.
 *
 * @param create make an empty data directory where there is none; without it that is a Failure, because a
 *   misspelt path would look like an empty service
 */
export async function withStore<T>(
  cli: Cli,
  options: DataOptions,
  { create = false }: { readonly create?: boolean },
  work: (store: Store, place: DataPlace) => Promise<T>,
): Promise<T> {
  const dataDirectory = resolve(options.data ?? (cli.env['TSUNAGU_DATA'] || 'data'))
  const config = options.config === undefined ? null : await configuration(resolve(options.config))
  const stored =
    config === null
      ? { dataDir: dataDirectory }
      : (await import('@tsunagu/gateway')).storeOptions(config, dataDirectory)
  try {
    const store = await openStore({ ...stored, create })
    try {
      return await work(store, { dataDirectory, config })
    } finally {
      await store.close()
    }
  } catch (error) {
    throw isStoreError(error) ? storeFailure(error) : error
  }
}

async function configuration(file: string): Promise<Config> {
  // The gateway takes a while to load, and most commands need nothing of it.
  const { ConfigError, readConfig } = await import('@tsunagu/gateway')
  try {
    return await readConfig(file)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    throw usageFailure({
      ja: `設定に誤りがあります: ${error.text.ja}`,
      en: `the configuration is wrong: ${error.text.en}`,
    })
  }
}

/** The store's error as the command shows it; `more` is another hint below the store's own. */
export function storeFailure(error: StoreError, more?: Text): Failure {
  const [ja, en] = [error.textIn('ja'), error.textIn('en')]
  return new Failure(
    { ja: ja.problem, en: en.problem },
    {
      hint: more
        ? { ja: `${ja.remedy}\n${more.ja}`, en: `${en.remedy}\n${more.en}` }
        : { ja: ja.remedy, en: en.remedy },
      // A filter that cannot be read is a matter of the command line; all else is one of the data.
      exitCode: error.code === 'address-invalid' ? 2 : 1,
      cause: error,
    },
  )
}
