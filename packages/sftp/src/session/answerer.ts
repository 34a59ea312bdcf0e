import { FileSystemError } from '../filesystem/filesystem.ts'
import { encodeName, encodeStatus } from '../protocol/answers.ts'
import { StatusCode } from '../protocol/constants.ts'
import { MalformedMessage } from '../protocol/message-reader.ts'
import type { AnswerSink } from './answer-sink.ts'
import type { SessionObserver } from './observer.ts'
import { type ErrorCode, type Language, SessionError, STATUS, statusText } from './status.ts'

/** The answers that every kind of request can get. */
export class Answerer {
  readonly #sink: AnswerSink
  readonly #language: Language
  readonly #observer: SessionObserver

  constructor(sink: AnswerSink, language: Language, observer: SessionObserver) {
    this.#sink = sink
    this.#language = language
    this.#observer = observer
  }

  ok(id: number): void {
    this.#sink.send(encodeStatus(id, StatusCode.ok, '', ''))
  }

  endOfFile(id: number): void {
    this.#status(id, 'end-of-file', null, null)
  }

  /** NAME with one path, as REALPATH and READLINK are answered. */
  path(id: number, path: string): void {
    this.#sink.send(encodeName(id, [{ name: path, longName: path, attributes: {} }]))
  }

  /**
   * Tells the client why not, and the observer too. What is no error of ours by type is a mistake in this program.
   * @param request what was asked, for the observer.
   * @param path what to name when the error names no path itself; a byte string.
   */
  refuse(id: number, request: string, path: string | null, error: unknown): void {
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
      this.#observer.internalError(error)
    }
    const text = named === null ? null : Buffer.from(named, 'latin1').toString('utf8')
    this.#observer.refused({ request, path: text, error: code })
    this.#status(id, code, named, detail)
  }

  #status(id: number, code: ErrorCode, path: string | null, detail: string | null): void {
    const language = this.#language
    this.#sink.send(encodeStatus(id, STATUS[code].status, statusText(code, language, path, detail), language))
  }
}
