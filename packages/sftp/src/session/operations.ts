import type { OpenMode } from '../filesystem/filesystem.ts'
import { encodeAttributes, encodeExtendedReply, encodeHandle } from '../protocol/answers.ts'
import { OpenFlag } from '../protocol/constants.ts'
import type { Request } from '../protocol/requests.ts'
import type { Answerer } from './answerer.ts'
import { closeHandle } from './closing.ts'
import { findExtension } from './extensions/extensions.ts'
import type { Handles } from './handles.ts'
import { MAX_HANDLES, MAX_NAMES_BYTES, MAX_NAMES_BYTES_OF_ROOMY_CLIENTS } from './limits.ts'
import { Listing } from './listing.ts'
import type { SessionOptions } from './session.ts'
import { SessionError } from './status.ts'

/** What each request but READ and WRITE does, and how it is answered when it succeeds. */
export class Operations {
  readonly #options: SessionOptions
  readonly #handles: Handles
  readonly #answerer: Answerer

  readonly #ended: () => boolean

  /** @param ended whether the client is gone. */
  constructor(options: SessionOptions, handles: Handles, answerer: Answerer, ended: () => boolean) {
    this.#ended = ended
    this.#options = options
    this.#handles = handles
    this.#answerer = answerer
  }

  /** @throws FileSystemError, SessionError or MalformedMessage, which the session turns into the answer. */
  async run(request: Request): Promise<void> {
    const files = this.#options.fileSystem
    switch (request.type) {
      case 'open':
        return this.#open(request)
      case 'close':
        await this.#close(request.handle)
        return this.#answerer.ok(request.id)
      case 'stat':
      case 'lstat':
        return this.#options.sink.send(
          encodeAttributes(request.id, await files.stat(request.path, request.type === 'stat')),
        )
      case 'fstat':
        return this.#options.sink.send(
          encodeAttributes(request.id, await this.#handles.file(request.handle).file.stat()),
        )
      case 'setstat':
        await files.setAttributes(request.path, request.attributes, true)
        return this.#answerer.ok(request.id)
      case 'fsetstat':
        await this.#handles.file(request.handle).file.setAttributes(request.attributes)
        return this.#answerer.ok(request.id)
      case 'opendir': {
        this.#handles.checkRoom()
        const { owners, takesLongListings } = this.#options
        const listing = new Listing(
          await files.openDirectory(request.path),
          owners,
          takesLongListings ? MAX_NAMES_BYTES_OF_ROOMY_CLIENTS : MAX_NAMES_BYTES,
        )
        return this.#options.sink.send(
          encodeHandle(request.id, this.#handles.addDirectory(listing, request.path).number),
        )
      }
      case 'readdir':
        return this.#list(request.id, request.handle)
      case 'remove':
        await files.remove(request.path)
        return this.#answerer.ok(request.id)
      case 'mkdir':
        await files.makeDirectory(request.path, request.attributes.permissions)
        return this.#answerer.ok(request.id)
      case 'rmdir':
        await files.removeDirectory(request.path)
        return this.#answerer.ok(request.id)
      case 'realpath':
        return this.#answerer.path(request.id, await files.realPath(request.path))
      case 'rename':
        await files.rename(request.from, request.to, false)
        return this.#answerer.ok(request.id)
      case 'readlink':
        return this.#answerer.path(request.id, await files.readLink(request.path))
      case 'symlink':
        if (this.#options.linkFirst) await files.symbolicLink(request.link, request.target)
        else await files.symbolicLink(request.target, request.link)
        return this.#answerer.ok(request.id)
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
    const file = await this.#options.fileSystem.open(request.path, mode, request.attributes.permissions)
    const handle = this.#handles.addFile(file, request.path, mode, this.#options.observer.fileOpened())
    this.#options.sink.send(encodeHandle(request.id, handle.number))
  }

  async #list(id: number, handle: number): Promise<void> {
    const answer = await this.#handles.directory(handle).listing.next(id)
    if (answer === null) this.#answerer.endOfFile(id)
    else this.#options.sink.send(answer)
  }

  async #extended(request: Extract<Request, { type: 'extended' }>): Promise<void> {
    const extension = findExtension(request.name)
    if (extension === null) throw new SessionError('unsupported-extension', request.name.slice(0, 80))
    const context = {
      fileSystem: this.#options.fileSystem,
      fileHandle: (number: number) => this.#handles.file(number),
      userName: this.#options.userName,
      maxHandles: MAX_HANDLES,
      ended: this.#ended,
    }
    const answer = await extension.run(context, request.arguments)
    if (answer.kind === 'ok') this.#answerer.ok(request.id)
    else if (answer.kind === 'path') this.#answerer.path(request.id, answer.path)
    else this.#options.sink.send(encodeExtendedReply(request.id, answer.fields))
  }

  /** The handle is gone whatever happens: a client that is told of a failed CLOSE cannot do anything with it. */
  async #close(number: number): Promise<void> {
    const handle = this.#handles.any(number)
    this.#handles.remove(number)
    await closeHandle(handle, this.#options.observer)
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
