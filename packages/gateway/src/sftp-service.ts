/** What happens on the SFTP channels of one connection after the login. */
import {
  deferredFileSystem,
  type FileSystem,
  LocalFileSystem,
  type OwnerNames,
  SftpSession,
  unavailableFileSystem,
} from '@tsunagu/sftp'
import type { LoginAccount } from '@tsunagu/store'
import { fill, inBoth, TEXTS } from './client-texts.ts'
import type { Homes } from './homes/homes.ts'
import type { OpenFileBudget } from './limits/open-file-budget.ts'
import { errorText, type Log } from './log.ts'
import type { ConnectionRecorder } from './record/connection-recorder.ts'
import type { ChannelRequest, SftpChannel } from './ssh/ssh2-server.ts'

export type SftpServiceOptions = {
  homes: Homes
  openFiles: OpenFileBudget
  syncOnClose: boolean
  log: Log
}

/** Set-user-id bits and the like have no use in a home and are a danger on the host. */
const PERMISSION_MASK = 0o777

/** Serves the channels of one connection; all of them belong to one account. */
export class SftpService {
  readonly #options: SftpServiceOptions
  readonly #account: LoginAccount
  readonly #recorder: ConnectionRecorder
  readonly #onActivity: () => void
  readonly #sessions = new Set<SftpSession>()
  readonly #channels = new Set<SftpChannel>()
  /** For the first channel; opened while the client still asks for it. */
  #readyHome: Promise<FileSystem | null> | null = null

  constructor(
    options: SftpServiceOptions,
    account: LoginAccount,
    recorder: ConnectionRecorder,
    onActivity: () => void,
  ) {
    this.#options = options
    this.#account = account
    this.#recorder = recorder
    this.#onActivity = onActivity
  }

  /** Opens the home while the client is still asking for its channel: it saves a wait at each login. */
  prepare(): void {
    this.#readyHome ??= this.#openHome()
  }

  /** Answers what the client asked for on a channel. */
  serve(request: ChannelRequest): void {
    switch (request.kind) {
      case 'sftp':
        this.#open(request.accept())
        break
      case 'exec': {
        const oldScp = /^(\S*\/)?scp(\s|$)/.test(request.command)
        this.#recorder.event('exec-refused', { command: request.command.slice(0, 200), oldScp })
        request.say(inBoth(oldScp ? TEXTS.oldScp : TEXTS.sftpOnly))
        break
      }
      case 'shell':
        this.#recorder.event('shell-refused')
        request.say(inBoth(TEXTS.sftpOnly))
        break
      case 'subsystem':
        this.#recorder.event('subsystem-refused', { name: request.name.slice(0, 80) })
        request.reject()
        break
    }
  }

  /** Shows text to the person on every channel. @returns false when there is none. */
  tell(text: string): boolean {
    for (const channel of this.#channels) channel.warn(text)
    return this.#channels.size > 0
  }

  /** Lets requests in work end and closes all files. */
  async end(): Promise<void> {
    const unused = this.#readyHome
    this.#readyHome = null
    await Promise.all([...this.#sessions].map((session) => session.end()))
    await (await unused)?.close()
  }

  #open(channel: SftpChannel): void {
    const session = this.#session(channel)
    this.#channels.add(channel)
    this.#sessions.add(session)
    this.#recorder.enter('sftp')
    channel.sink.start({
      data: (chunk) => {
        this.#onActivity()
        session.receive(chunk)
      },
      resume: () => session.resume(),
      isIdle: () => session.load.requests <= 1 && session.load.bytes === 0,
      overflow: () => {
        this.#recorder.event('window-exceeded')
        channel.close(1)
      },
    })
    channel.onEnd(() => {
      this.#channels.delete(channel)
      this.#finish(session, channel, 0)
    })
  }

  #session(channel: SftpChannel): SftpSession {
    const { log } = this.#options
    const recorder = this.#recorder
    const session: SftpSession = new SftpSession({
      // The greeting need not wait until the home is open.
      fileSystem: deferredFileSystem(this.#fileSystem(channel), '/'),
      sink: channel.sink,
      language: this.#account.language,
      userName: this.#account.name,
      handleQuota: this.#options.openFiles.quotaFor(this.#account.id),
      owners: ownersOf(this.#account.name),
      linkFirst: recorder.software?.startsWith('SSH-2.0-AsyncSSH') === true,
      takesLongListings: recorder.software?.startsWith('SSH-2.0-OpenSSH') === true,
      observer: {
        started: (version, extensions) => {
          recorder.event('sftp-started', { version, extensions: extensions.join(' ').slice(0, 200) })
        },
        fileOpened: () => recorder.elapsedMs,
        fileClosed: (report, openedAtMs) => recorder.file(report, openedAtMs),
        refused: (report) => recorder.sftpRefusal(report),
        internalError: (error) => {
          log.error('sftp-internal-error', {
            connection: recorder.id,
            error: error instanceof Error ? (error.stack ?? error.message) : String(error),
          })
        },
      },
      onBroken: (reason) => {
        recorder.event('sftp-broken', { reason })
        channel.warn(inBoth(TEXTS.broken))
        this.#finish(session, channel, 1)
      },
    })
    return session
  }

  async #fileSystem(channel: SftpChannel): Promise<FileSystem> {
    const opening = this.#readyHome ?? this.#openHome()
    this.#readyHome = null
    const fileSystem = await opening
    if (fileSystem !== null) return fileSystem
    channel.warn(inBoth(fill(TEXTS.homeUnavailable, { id: this.#recorder.id })))
    return unavailableFileSystem('home-unavailable')
  }

  /** Null when it cannot be opened: that is recorded here, and told to the client on its channel. Never rejects. */
  async #openHome(): Promise<FileSystem | null> {
    const { homes, syncOnClose, log } = this.#options
    const { name, home } = this.#account
    const open = (root: string): Promise<FileSystem> =>
      LocalFileSystem.open({ root, syncOnClose, permissionMask: PERMISSION_MASK, fixedOwners: true })
    try {
      // The common case takes one system call; only what does not open is looked at.
      const usual = await open(homes.pathOf(name, home)).catch(() => null)
      if (usual !== null) return usual
      const { path, made } = await homes.ensure(name, home)
      if (made) {
        this.#recorder.event('home-made')
        log.warn('home-made-at-login', { account: name, path })
      }
      return await open(path)
    } catch (error) {
      this.#recorder.event('home-unavailable', { reason: errorText(error) })
      log.error('home-unavailable', { account: name, error: errorText(error) })
      return null
    }
  }

  #finish(session: SftpSession, channel: SftpChannel, exitStatus: number): void {
    session.end().then(
      () => {
        this.#sessions.delete(session)
        channel.close(exitStatus)
      },
      (error) => this.#options.log.error('sftp-session-end-failed', { error: errorText(error) }),
    )
  }
}

/** Everything in a home belongs to its account, whoever runs the process. */
function ownersOf(accountName: string): OwnerNames {
  return { user: () => accountName, group: () => accountName }
}
