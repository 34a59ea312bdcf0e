import { homedir, userInfo } from 'node:os'
import { resolve } from 'node:path'
import { LocalFileSystem, type OwnerNames, type SessionObserver, serveStreams } from '@tsunagu/sftp'
import type { CommandBuilder } from '../command.ts'
import { Failure, usageFailure } from '../failure.ts'
import type { Text } from '../language.ts'

const texts = {
  directory: {
    ja: '最初の作業フォルダ（既定: ホーム）',
    en: 'directory to start in (default: the home directory)',
  },
  readOnly: { ja: '読み取り専用にする', en: 'allow reading only' },
  root: {
    ja: 'このフォルダの中だけを見せる（既定: / 、制限しない）',
    en: 'show only what is inside this directory (default: /, no confinement)',
  },
  umask: { ja: '新しいファイルの umask（八進数）', en: 'umask of new files (octal)' },
  log: { ja: '転送の記録を標準エラーに出す', en: 'log what is transferred to standard error' },
  ignored: {
    ja: 'OpenSSH の sftp-server との互換のために受け取り、無視する',
    en: "accepted for compatibility with OpenSSH's sftp-server, and ignored",
  },
  badUmask: {
    ja: '-u には 022 のような八進数を指定してください',
    en: '-u takes an octal number such as 022',
  },
} satisfies Record<string, Text>

type SftpServerOptions = { d?: string; R?: boolean; root: string; u?: string; e?: boolean }

export const sftpServer: CommandBuilder = (command, cli) => {
  command
    .option('-d <DIR>', cli.say(texts.directory))
    .option('-R', cli.say(texts.readOnly))
    .option('--root <DIR>', cli.say(texts.root), '/')
    .option('-u <UMASK>', cli.say(texts.umask))
    .option('-e', cli.say(texts.log))
    .option('-l <LEVEL>', cli.say(texts.ignored))
    .option('-f <FACILITY>', cli.say(texts.ignored))
    .action(
      cli.action(async (options: SftpServerOptions) => {
        if (options.u !== undefined) {
          if (!/^[0-7]{1,4}$/.test(options.u)) throw usageFailure(texts.badUmask)
          process.umask(Number.parseInt(options.u, 8))
        }
        const broken = await serveStreams(process.stdin, process.stdout, {
          fileSystem: await openFileSystem(options),
          language: cli.language,
          userName: userInfo().username,
          owners: OWNERS,
          observer: observer(options.e === true ? (line) => cli.err.line(line) : () => {}),
        })
        if (broken !== null) {
          throw new Failure({ ja: `SFTP として読めません: ${broken}`, en: `this is not SFTP: ${broken}` })
        }
        return 0
      }),
    )
}

async function openFileSystem(options: SftpServerOptions): Promise<LocalFileSystem> {
  const root = resolve(options.root)
  // With a root of its own, the client's paths begin there; without, they are the host's.
  const home = root === '/' ? homedir() : '/'
  const start = options.d?.replace('%d', home).replace('%u', userInfo().username)
  return LocalFileSystem.open({
    root,
    startDirectory: start === undefined ? home : resolve(home, start),
    readOnly: options.R === true,
  })
}

const own = userInfo()
/** Only one's own name is known without reading the system's user database, which Node cannot. */
const OWNERS: OwnerNames = {
  user: (uid) => (uid === own.uid ? own.username : String(uid)),
  group: (gid) => String(gid),
}

function observer(log: (line: string) => void): SessionObserver {
  return {
    started: (version, extensions) =>
      log(`started version=${version} extensions=${JSON.stringify(extensions)}`),
    fileOpened: () => 0,
    fileClosed: (report) => log(`closed ${JSON.stringify(report)}`),
    refused: (report) => log(`refused ${JSON.stringify(report)}`),
    internalError: (error) => log(`internal error ${error instanceof Error ? error.stack : String(error)}`),
  }
}
