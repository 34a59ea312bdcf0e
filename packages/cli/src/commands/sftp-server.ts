import { stat } from 'node:fs/promises'
import { homedir, userInfo } from 'node:os'
import { resolve } from 'node:path'
import {
  LocalFileSystem,
  type OwnerNames,
  REQUEST_NAMES,
  type SessionObserver,
  serveStreams,
} from '@tsunagu/sftp'
import type { CommandBuilder } from '../command.ts'
import { Failure, systemFailure, usageFailure } from '../failure.ts'
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
  allow: {
    ja: '許可する操作の名前。コンマ区切り（一覧: -Q requests）',
    en: 'names of the requests to allow, separated by commas (list: -Q requests)',
  },
  deny: {
    ja: '禁止する操作の名前。コンマ区切り。-p より優先する',
    en: 'names of the requests to refuse, separated by commas; stronger than -p',
  },
  query: {
    ja: '操作の名前の一覧を出して終わる（requests）',
    en: 'print the names of requests and end (requests)',
  },
  badQuery: { ja: '-Q に指定できるのは requests だけです', en: '-Q takes requests only' },
  badUmask: {
    ja: '-u には 022 のような八進数を指定してください',
    en: '-u takes an octal number such as 022',
  },
} satisfies Record<string, Text>

type SftpServerOptions = {
  d?: string
  R?: boolean
  root: string
  u?: string
  e?: boolean
  p?: string
  P?: string
  Q?: string
}

export const sftpServer: CommandBuilder = (command, cli) => {
  command
    .option('-d <DIR>', cli.say(texts.directory))
    .option('-R', cli.say(texts.readOnly))
    .option('--root <DIR>', cli.say(texts.root), '/')
    .option('-u <UMASK>', cli.say(texts.umask))
    .option('-e', cli.say(texts.log))
    .option('-l <LEVEL>', cli.say(texts.ignored))
    .option('-f <FACILITY>', cli.say(texts.ignored))
    .option('-p <NAMES>', cli.say(texts.allow))
    .option('-P <NAMES>', cli.say(texts.deny))
    .option('-Q <WHAT>', cli.say(texts.query))
    .action(
      cli.action(async (options: SftpServerOptions) => {
        if (options.Q !== undefined) {
          if (options.Q !== 'requests') throw usageFailure(texts.badQuery)
          for (const name of REQUEST_NAMES) cli.out.line(name)
          return 0
        }
        if (options.u !== undefined) {
          if (!/^[0-7]{1,4}$/.test(options.u)) throw usageFailure(texts.badUmask)
          process.umask(Number.parseInt(options.u, 8))
        }
        const broken = await serveStreams(process.stdin, process.stdout, {
          fileSystem: await openFileSystem(options),
          language: cli.language,
          userName: userInfo().username,
          owners: OWNERS,
          allows: rule(options.p, options.P),
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
  // Before anything is opened, so that the operating system's own reason can be told.
  const found = await stat(root).catch((error: unknown) => {
    throw systemFailure(error, root)
  })
  if (!found.isDirectory()) {
    throw new Failure({ ja: `${root}: フォルダではありません`, en: `${root}: it is not a directory` })
  }
  return LocalFileSystem.open({
    root,
    startDirectory: start === undefined ? home : resolve(home, start),
    readOnly: options.R === true,
  })
}

/** OpenSSH's rule: what -P names is refused; where -p is given, everything that it does not name is too. */
function rule(allowed: string | undefined, denied: string | undefined): (name: string) => boolean {
  const allow = allowed === undefined ? null : new Set(allowed.split(','))
  const deny = new Set(denied?.split(','))
  return (name) => !deny.has(name) && allow?.has(name) !== false
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
