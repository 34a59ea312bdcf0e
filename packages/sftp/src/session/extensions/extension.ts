import type { FileSystem } from '../../filesystem/filesystem.ts'
import type { MessageReader } from '../../protocol/message-reader.ts'
import type { FileHandle } from '../handles.ts'

/** What an extension can use of its session. */
export type ExtensionContext = {
  fileSystem: FileSystem
  /** The open file of a handle. Throws SessionError when it is none. */
  fileHandle(number: number): FileHandle
  /** The name that the client signed in with. */
  userName: string
  maxHandles: number
  /** True once the client is gone: what takes long should stop. */
  ended(): boolean
}

/** What is answered: STATUS ok, a NAME with one path, or EXTENDED_REPLY with these fields. */
export type ExtensionAnswer =
  | { kind: 'ok' }
  | { kind: 'path'; path: string }
  | { kind: 'fields'; fields: Buffer }

/**
 * One extension of the protocol. To add one: a file in this folder, a line in `extensions.ts`, a test.
 */
export type Extension = {
  /** As it is announced in VERSION and named in requests. */
  name: string
  /** The data announced with the name: its version. */
  version: string
  /** `inspect` when it changes nothing, see `order.ts`. */
  conduct: 'inspect' | 'change'
  /**
   * Reads the request's own fields, all of them, and carries it out.
   * Throws FileSystemError, SessionError or MalformedMessage, which become the answer.
   */
  run(context: ExtensionContext, fields: MessageReader): Promise<ExtensionAnswer>
}

export const OK: ExtensionAnswer = { kind: 'ok' }
