/**
 * One SFTP session: takes the client's bytes, keeps the order, carries out requests on a file system and
 * sends the answers. It knows no SSH. This file is the life of a request: decode, wait for its turn, run, give the
 * input back to the transport; what a request does is in operations.ts and transfers.ts.
 */
import type { FileSystem } from '../filesystem/filesystem.ts'
import { encodeVersion } from '../protocol/answers.ts'
import { PacketType } from '../protocol/constants.ts'
import { type Message, MessageAssembler } from '../protocol/message-assembler.ts'
import { MalformedMessage } from '../protocol/message-reader.ts'
import { decodeInit, decodeRequest, type Request, requestId } from '../protocol/requests.ts'
import type { AnswerSink } from './answer-sink.ts'
import { Answerer } from './answerer.ts'
import { closeCutOff } from './closing.ts'
import { EXTENSIONS, findExtension } from './extensions/extensions.ts'
import { type FileHandle, type HandleQuota, Handles } from './handles.ts'
import { MAX_REQUESTS_IN_WORK } from './limits.ts'
import type { OwnerNames } from './long-name.ts'
import type { SessionObserver } from './observer.ts'
import { Operations } from './operations.ts'
import { type Conduct, Order } from './order.ts'
import { requestName, shortExtensionName } from './request-names.ts'
import { type Language, SessionError } from './status.ts'
import { Transfers } from './transfers.ts'

export type SessionOptions = {
  fileSystem: FileSystem
  sink: AnswerSink
  observer: SessionObserver
  /** Of the sentences in STATUS answers. */
  language: Language
  /** Signed in as; the only user whose home can be asked for. */
  userName: string
  owners: OwnerNames
  /** Shared with other sessions; without it only this session's own limit counts. */
  handleQuota?: HandleQuota
  /**
   * The client names the link before its target in SYMLINK, as the draft has it (section 6.10). Nearly nobody
   * does, because OpenSSH turned them round; AsyncSSH does with every server that is not called OpenSSH.
   */
  linkFirst?: boolean
  /** The client takes answers of 128 KiB to READDIR. */
  takesLongListings?: boolean
  /** Which requests are carried out, by their name (see `requestName`). Without it, all of them. */
  allows?: (requestName: string) => boolean
  /** Called once when the client sent what cannot be understood any more; the transport should close. */
  onBroken: (reason: string) => void
}

/** Requests started in one turn of the event loop, so that a flood from one client lets the others in. */
const REQUESTS_IN_ONE_TURN = 256

export class SftpSession {
  readonly #options: SessionOptions
  readonly #sink: AnswerSink
  readonly #assembler = new MessageAssembler()
  readonly #handles: Handles
  readonly #order = new Order()
  readonly #answerer: Answerer
  readonly #operations: Operations
  readonly #transfers: Transfers
  #state: 'new' | 'running' | 'broken' | 'ended' = 'new'
  /** Decoded, but it has to wait for requests before it. */
  #waiting: { request: Request; conduct: Conduct; wireBytes: number } | null = null
  #pumping = false
  #turnScheduled = false
  #whenIdle: (() => void) | null = null
  #ending: Promise<void> | null = null

  constructor(options: SessionOptions) {
    this.#options = options
    this.#sink = options.sink
    this.#handles = new Handles(options.handleQuota)
    this.#answerer = new Answerer(options.sink, options.language, options.observer)
    this.#operations = new Operations(options, this.#handles, this.#answerer, () => this.#state === 'ended')
    this.#transfers = new Transfers(options.sink, this.#answerer)
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
   * Whoever calls it again waits for the same end.
   */
  end(): Promise<void> {
    this.#ending ??= this.#end()
    return this.#ending
  }

  async #end(): Promise<void> {
    this.#state = 'ended'
    this.#waiting = null
    if (this.#order.inWork > 0) {
      await new Promise<void>((resolve) => {
        this.#whenIdle = resolve
      })
    }
    for (const handle of this.#handles.takeAll()) await closeCutOff(handle, this.#options.observer)
    await this.#options.fileSystem.close()
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
    if (request.type === 'read' && !this.#transfers.mayRead) return false
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
      else this.#answerer.refuse(id, `type ${message.type}`, null, error)
      this.#sink.consumed(wireBytes)
      return null
    }
    try {
      if (!this.#allows(requestName(request))) throw new SessionError('request-forbidden')
      return { request, conduct: this.#conduct(request), wireBytes }
    } catch (error) {
      this.#answerer.refuse(request.id, request.type, pathOf(request), error)
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
    if (request.type === 'write')
      this.#transfers.write(request, (conduct as { handle: FileHandle }).handle, done)
    else if (request.type === 'read')
      this.#transfers.read(request, (conduct as { handle: FileHandle }).handle, done)
    else {
      this.#operations.run(request).then(done, (error) => {
        this.#answerer.refuse(request.id, request.type, pathOf(request), error)
        done()
      })
    }
  }
}

/** The path that an answer to this request should name when the file system does not name a better one. */
function pathOf(request: Request): string | null {
  if ('path' in request) return request.path
  if ('from' in request) return request.from
  if ('link' in request) return request.link
  return null
}
