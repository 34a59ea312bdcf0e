/**
 * One SFTP session: takes the client's bytes, keeps the order, carries out requests on a file system and
 * sends the answers. It knows no SSH. It is one thing, the life of a request: decode, wait for its turn,
 * run, answer, give the input back to the transport.
 */
import type { FileSystem, OpenMode } from '../filesystem/filesystem.ts'
import { FileSystemError } from '../filesystem/filesystem.ts'
import {
  DATA_HEADER_BYTES,
  encodeAttributes,
  encodeExtendedReply,
  encodeHandle,
  encodeName,
  encodeStatus,
  encodeVersion,
  writeDataHeader,
} from '../protocol/answers.ts'
import { OpenFlag, PacketType, StatusCode } from '../protocol/constants.ts'
import { MAX_READ_BYTES } from '../protocol/limits.ts'
import { type Message, MessageAssembler } from '../protocol/message-assembler.ts'
import { MalformedMessage } from '../protocol/message-reader.ts'
import { decodeInit, decodeRequest, type Request, requestId } from '../protocol/requests.ts'
import type { AnswerSink } from './answer-sink.ts'
import { EXTENSIONS, findExtension } from './extensions/extensions.ts'
import { type FileHandle, type Handle, Handles } from './handles.ts'
import { MAX_ENTRIES_IN_ANSWER, MAX_HANDLES, MAX_READ_BYTES_IN_WORK, MAX_REQUESTS_IN_WORK } from './limits.ts'
import { longName, type OwnerNames } from './long-name.ts'
import type { FileReport, SessionObserver } from './observer.ts'
import { type Conduct, Order } from './order.ts'
import { requestName, shortExtensionName } from './request-names.ts'
import { type ErrorCode, type Language, SessionError, STATUS, statusText } from './status.ts'

export type SessionOptions = {
  fileSystem: FileSystem
  sink: AnswerSink
  observer: SessionObserver
  /** Of the sentences in STATUS answers. */
  language: Language
  /** Signed in as; the only user whose home can be asked for. */
  userName: string
  owners: OwnerNames
  /**
   * The client names the link before its target in SYMLINK, as the draft has it (section 6.10). Nearly nobody
   * does, because OpenSSH turned them round; AsyncSSH does with every server that is not called OpenSSH.
   */
  linkFirst?: boolean
  /** Which requests are carried out, by their name (see `requestName`). Without it, all of them. */
  allows?: (requestName: string) => boolean
  /** Called once when the client sent what cannot be understood any more; the transport should close. */
  onBroken: (reason: string) => void
}

/** Requests started in one turn of the event loop, so that a flood from one client lets the others in. */
const REQUESTS_IN_ONE_TURN = 256

type ReadRequest = Extract<Request, { type: 'read' }>
type WriteRequest = Extract<Request, { type: 'write' }>

export class SftpSession {
  readonly #options: SessionOptions
  readonly #sink: AnswerSink
  readonly #fileSystem: FileSystem
  readonly #assembler = new MessageAssembler()
  readonly #handles = new Handles()
  readonly #order = new Order()
  #state: 'new' | 'running' | 'broken' | 'ended' = 'new'
  /** Decoded, but it has to wait for requests before it. */
  #waiting: { request: Request; conduct: Conduct; wireBytes: number } | null = null
  #readBytesInWork = 0
  #pumping = false
  #turnScheduled = false
  #whenIdle: (() => void) | null = null

  constructor(options: SessionOptions) {
    this.#options = options
    this.#sink = options.sink
    this.#fileSystem = options.fileSystem
  }

  /** Bytes from the client, in order. The session keeps the buffer; nobody may change it afterwards. */
  receive(chunk: Buffer): void {
    if (this.#state === 'ended' || this.#state === 'broken') return
    this.#assembler.push(chunk)
    this.#pump()
  }

  /** The sink takes answers again. */
  resume(): void {
    this.#pump()
  }

  /** Requests in work and bytes received but not yet looked at. */
  get load(): { requests: number; bytes: number } {
    return { requests: this.#order.inWork, bytes: this.#assembler.available }
  }

  /**
   * The client is gone or said that it is done. Lets the requests in work end, then closes what is open.
   * What had not been started is dropped: nobody was told that it was done.
   */
  async end(): Promise<void> {
    if (this.#state === 'ended') return
    this.#state = 'ended'
    this.#waiting = null
    if (this.#order.inWork > 0) {
      await new Promise<void>((resolve) => {
        this.#whenIdle = resolve
      })
    }
    for (const handle of this.#handles.takeAll()) await this.#closeCutOff(handle)
    await this.#fileSystem.close()
  }

  #pump(): void {
    if (this.#pumping || this.#turnScheduled) return
    this.#pumping = true
    try {
      let started = 0
      while (this.#step()) {
        if (++started < REQUESTS_IN_ONE_TURN) continue
        this.#turnScheduled = true
        setImmediate(() => {
          this.#turnScheduled = false
          this.#pump()
        })
        return
      }
    } finally {
      this.#pumping = false
    }
  }

  /** Starts the next request if it may start now. */
  #step(): boolean {
    if (this.#state === 'ended' || this.#state === 'broken' || !this.#sink.ready) return false
    if (this.#waiting === null) {
      if (this.#order.inWork >= MAX_REQUESTS_IN_WORK) return false
      const message = this.#nextMessage()
      if (message === null) return false
      if (this.#state === 'new') return this.#greet(message)
      this.#waiting = this.#prepare(message)
      if (this.#waiting === null) return true
    }
    const { request, conduct, wireBytes } = this.#waiting
    if (!this.#order.mayStart(conduct)) return false
    if (request.type === 'read' && this.#readBytesInWork > MAX_READ_BYTES_IN_WORK) return false
    this.#waiting = null
    this.#start(request, conduct, wireBytes)
    return true
  }

  #nextMessage(): Message | null {
    try {
      return this.#assembler.next()
    } catch (error) {
      this.#break(error instanceof Error ? error.message : String(error))
      return null
    }
  }

  #greet(message: Message): boolean {
    try {
      if (message.type !== PacketType.init)
        throw new MalformedMessage('type', 0, `${message.type}, expected INIT`)
      const { version, extensions } = decodeInit(message)
      this.#options.observer.started(version, extensions)
    } catch (error) {
      this.#break(error instanceof Error ? error.message : String(error))
      return false
    }
    this.#state = 'running'
    // What is forbidden is not offered, so that clients take another way where there is one.
    const offered = EXTENSIONS.filter(({ name }) => this.#allows(shortExtensionName(name)))
    this.#sink.send(encodeVersion(offered.map(({ name, version }) => ({ name, data: version }))))
    this.#sink.consumed(message.wireBytes)
    return true
  }

  #break(reason: string): void {
    this.#state = 'broken'
    this.#options.onBroken(reason)
  }

  /** Decodes a message; null when it has been answered with an error already. */
  #prepare(message: Message): { request: Request; conduct: Conduct; wireBytes: number } | null {
    const { wireBytes } = message
    let request: Request
    try {
      request = decodeRequest(message)
    } catch (error) {
      const id = requestId(message)
      if (id === null) this.#break(`message of type ${message.type} without a request id`)
      else this.#refuse(id, `type ${message.type}`, null, error)
      this.#sink.consumed(wireBytes)
      return null
    }
    try {
      if (!this.#allows(requestName(request))) throw new SessionError('request-forbidden')
      return { request, conduct: this.#conduct(request), wireBytes }
    } catch (error) {
      this.#refuse(request.id, request.type, pathOf(request), error)
      this.#sink.consumed(wireBytes)
      return null
    }
  }

  #allows(name: string | null): boolean {
    return name === null || this.#options.allows?.(name) !== false
  }

  #conduct(request: Request): Conduct {
    switch (request.type) {
      case 'read': {
        const handle = this.#handles.file(request.handle)
        if (!handle.mode.read) throw new SessionError('not-open-for-reading')
        return { kind: 'read', handle }
      }
      case 'write': {
        const handle = this.#handles.file(request.handle)
        if (!handle.mode.write) throw new SessionError('not-open-for-writing')
        return { kind: 'write', handle, start: request.offset, end: request.offset + request.length }
      }
      case 'lstat':
      case 'stat':
      case 'fstat':
      case 'realpath':
      case 'readlink':
        return { kind: 'inspect' }
      case 'extended':
        return { kind: findExtension(request.name)?.conduct ?? 'inspect' }
      default:
        return { kind: 'change' }
    }
  }

  #start(request: Request, conduct: Conduct, wireBytes: number): void {
    const leave = this.#order.start(conduct)
    const done = (): void => {
      leave()
      this.#sink.consumed(wireBytes)
      if (this.#order.inWork === 0) this.#whenIdle?.()
      this.#pump()
    }
    if (request.type === 'write') this.#write(request, (conduct as { handle: FileHandle }).handle, done)
    else if (request.type === 'read') this.#read(request, (conduct as { handle: FileHandle }).handle, done)
    else {
      this.#run(request).then(done, (error) => {
        this.#refuse(request.id, request.type, pathOf(request), error)
        done()
      })
    }
  }

  #write(request: WriteRequest, handle: FileHandle, done: () => void): void {
    if (request.length === 0) {
      this.#ok(request.id)
      done()
      return
    }
    handle.file.write(request.data, request.offset, (error) => {
      if (error) {
        handle.error ??= error.code
        this.#refuse(request.id, 'write', handle.path, error)
      } else {
        handle.bytesWritten += request.length
        this.#ok(request.id)
      }
      done()
    })
  }

  #read(request: ReadRequest, handle: FileHandle, done: () => void): void {
    const inTurn = handle.readAnswers.enter()
    const wanted = Math.min(request.length, MAX_READ_BYTES, handle.file.bytesFrom(request.offset))
    if (wanted <= 0) {
      inTurn(() => {
        this.#status(request.id, StatusCode.eof, 'end-of-file', null)
        done()
      })
      return
    }
    const loan = this.#sink.lend(DATA_HEADER_BYTES + wanted)
    const first = loan.pieces[0] as Buffer
    const into = [first.subarray(DATA_HEADER_BYTES), ...loan.pieces.slice(1)]
    this.#readBytesInWork += wanted
    handle.file.read(into, request.offset, (error, bytes) =>
      inTurn(() => {
        this.#readBytesInWork -= wanted
        if (error) {
          handle.error ??= error.code
          this.#refuse(request.id, 'read', handle.path, error)
        } else if (bytes === 0) {
          this.#status(request.id, StatusCode.eof, 'end-of-file', null)
        } else {
          handle.bytesRead += bytes
          writeDataHeader(first, request.id, bytes)
          this.#sink.sendLoan(loan, DATA_HEADER_BYTES + bytes)
        }
        done()
      }),
    )
  }

  /** Everything but reading and writing file content. */
  async #run(request: Request): Promise<void> {
    const files = this.#fileSystem
    switch (request.type) {
      case 'open':
        return this.#open(request)
      case 'close':
        await this.#close(this.#handles.any(request.handle))
        return this.#ok(request.id)
      case 'stat':
      case 'lstat':
        return this.#sink.send(
          encodeAttributes(request.id, await files.stat(request.path, request.type === 'stat')),
        )
      case 'fstat':
        return this.#sink.send(
          encodeAttributes(request.id, await this.#handles.file(request.handle).file.stat()),
        )
      case 'setstat':
        await files.setAttributes(request.path, request.attributes, true)
        return this.#ok(request.id)
      case 'fsetstat':
        await this.#handles.file(request.handle).file.setAttributes(request.attributes)
        return this.#ok(request.id)
      case 'opendir': {
        this.#handles.checkRoom()
        const directory = await files.openDirectory(request.path)
        return this.#sink.send(
          encodeHandle(request.id, this.#handles.addDirectory(directory, request.path).number),
        )
      }
      case 'readdir':
        return this.#list(request.id, request.handle)
      case 'remove':
        await files.remove(request.path)
        return this.#ok(request.id)
      case 'mkdir':
        await files.makeDirectory(request.path, request.attributes.permissions)
        return this.#ok(request.id)
      case 'rmdir':
        await files.removeDirectory(request.path)
        return this.#ok(request.id)
      case 'realpath':
        return this.#sendPath(request.id, await files.realPath(request.path))
      case 'rename':
        await files.rename(request.from, request.to, false)
        return this.#ok(request.id)
      case 'readlink':
        return this.#sendPath(request.id, await files.readLink(request.path))
      case 'symlink':
        if (this.#options.linkFirst) await files.symbolicLink(request.link, request.target)
        else await files.symbolicLink(request.target, request.link)
        return this.#ok(request.id)
      case 'extended':
        return this.#extended(request)
      default:
        throw new SessionError(
          'unsupported-request',
          request.type === 'unknown' ? `${request.packetType}` : null,
        )
    }
  }

  async #open(request: Extract<Request, { type: 'open' }>): Promise<void> {
    this.#handles.checkRoom()
    const mode = openMode(request.flags)
    const file = await this.#fileSystem.open(request.path, mode, request.attributes.permissions)
    const handle = this.#handles.addFile(file, request.path, mode, this.#options.observer.fileOpened())
    this.#sink.send(encodeHandle(request.id, handle.number))
  }

  async #list(id: number, handle: number): Promise<void> {
    const entries = await this.#handles.directory(handle).directory.read(MAX_ENTRIES_IN_ANSWER)
    if (entries.length === 0) return this.#status(id, StatusCode.eof, 'end-of-file', null)
    const now = Date.now() / 1000
    const { owners } = this.#options
    this.#sink.send(
      encodeName(
        id,
        entries.map(({ name, attributes, links }) => ({
          name,
          longName: longName(name, attributes, links, owners, now),
          attributes,
        })),
      ),
    )
  }

  async #extended(request: Extract<Request, { type: 'extended' }>): Promise<void> {
    const extension = findExtension(request.name)
    if (extension === null) throw new SessionError('unsupported-extension', request.name.slice(0, 80))
    const context = {
      fileSystem: this.#fileSystem,
      fileHandle: (number: number) => this.#handles.file(number),
      userName: this.#options.userName,
      maxHandles: MAX_HANDLES,
    }
    const answer = await extension.run(context, request.arguments)
    if (answer.kind === 'ok') this.#ok(request.id)
    else if (answer.kind === 'path') this.#sendPath(request.id, answer.path)
    else this.#sink.send(encodeExtendedReply(request.id, answer.fields))
  }

  /** The handle is gone whatever happens: a client that is told of a failed CLOSE cannot do anything with it. */
  async #close(handle: Handle): Promise<void> {
    this.#handles.remove(handle.number)
    if (handle.kind === 'directory') return handle.directory.close()
    try {
      await handle.file.close()
    } catch (error) {
      if (error instanceof FileSystemError) handle.error ??= error.code
      throw error
    } finally {
      this.#report(handle, handle.error === null ? 'complete' : 'failed')
    }
  }

  async #closeCutOff(handle: Handle): Promise<void> {
    try {
      if (handle.kind === 'directory') await handle.directory.close()
      else await handle.file.close()
    } catch (error) {
      if (error instanceof FileSystemError && handle.kind === 'file') handle.error ??= error.code
    }
    if (handle.kind === 'file') this.#report(handle, 'cut-off')
  }

  #report(handle: FileHandle, outcome: 'complete' | 'cut-off' | 'failed'): void {
    const { read, write } = handle.mode
    const report: FileReport = {
      path: Buffer.from(handle.path, 'latin1').toString('utf8'),
      direction: read && write ? 'both' : write ? 'upload' : 'download',
      bytesRead: handle.bytesRead,
      bytesWritten: handle.bytesWritten,
      outcome,
      error: handle.error,
    }
    this.#options.observer.fileClosed(report, handle.mark)
  }

  #sendPath(id: number, path: string): void {
    this.#sink.send(encodeName(id, [{ name: path, longName: path, attributes: {} }]))
  }

  #ok(id: number): void {
    this.#sink.send(encodeStatus(id, StatusCode.ok, '', ''))
  }

  #status(
    id: number,
    status: StatusCode,
    code: ErrorCode,
    path: string | null,
    detail: string | null = null,
  ): void {
    const { language } = this.#options
    this.#sink.send(encodeStatus(id, status, statusText(code, language, path, detail), language))
  }

  #refuse(id: number, request: string, path: string | null, error: unknown): void {
    let code: ErrorCode
    let detail: string | null = null
    let named = path
    if (error instanceof FileSystemError) {
      code = error.code
      named = error.path ?? path
    } else if (error instanceof SessionError) {
      code = error.code
      detail = error.detail
      named = null
    } else if (error instanceof MalformedMessage) {
      code = 'malformed-request'
      detail = error.message
      named = null
    } else {
      code = 'internal-error'
      this.#options.observer.internalError(error)
    }
    const text = named === null ? null : Buffer.from(named, 'latin1').toString('utf8')
    this.#options.observer.refused({ request, path: text, error: code })
    this.#status(id, STATUS[code].status, code, named, detail)
  }
}

function openMode(flags: number): OpenMode {
  const append = (flags & OpenFlag.append) !== 0
  return {
    read: (flags & OpenFlag.read) !== 0,
    write: (flags & OpenFlag.write) !== 0 || append,
    append,
    create: (flags & OpenFlag.create) !== 0,
    truncate: (flags & OpenFlag.truncate) !== 0,
    exclusive: (flags & OpenFlag.exclusive) !== 0,
  }
}

/** The path that an answer to this request should name when the file system does not name a better one. */
function pathOf(request: Request): string | null {
  if ('path' in request) return request.path
  if ('from' in request) return request.from
  if ('link' in request) return request.link
  return null
}
