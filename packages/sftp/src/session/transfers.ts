import type { FileSystemError } from '../filesystem/filesystem.ts'
import { fromSystem } from '../filesystem/system-errors.ts'
import { DATA_HEADER_BYTES, writeDataHeader } from '../protocol/answers.ts'
import { MAX_READ_BYTES } from '../protocol/limits.ts'
import type { Request } from '../protocol/requests.ts'
import type { AnswerSink } from './answer-sink.ts'
import type { Answerer } from './answerer.ts'
import type { FileHandle } from './handles.ts'
import { MAX_READ_BYTES_IN_WORK } from './limits.ts'

/** READ and WRITE: the path of every byte, and so with callbacks and without copies. */
export class Transfers {
  readonly #sink: AnswerSink
  readonly #answerer: Answerer
  #readBytesInWork = 0

  constructor(sink: AnswerSink, answerer: Answerer) {
    this.#sink = sink
    this.#answerer = answerer
  }

  /** Whether another READ may be started. */
  get mayRead(): boolean {
    return this.#readBytesInWork <= MAX_READ_BYTES_IN_WORK
  }

  write(request: Extract<Request, { type: 'write' }>, handle: FileHandle, done: () => void): void {
    if (request.length === 0) {
      this.#answerer.ok(request.id)
      done()
      return
    }
    handle.file.write(request.data, request.offset, (error) => {
      if (error) {
        handle.error ??= error.code
        this.#answerer.refuse(request.id, 'write', handle.path, error)
      } else {
        handle.bytesWritten += request.length
        this.#answerer.ok(request.id)
      }
      done()
    })
  }

  read(request: Extract<Request, { type: 'read' }>, handle: FileHandle, done: () => void): void {
    const inTurn = handle.readAnswers.enter()
    const fail = (error: FileSystemError): void => {
      handle.error ??= error.code
      this.#answerer.refuse(request.id, 'read', handle.path, error)
    }
    let left: number
    try {
      left = handle.file.bytesFrom(request.offset)
    } catch (error) {
      inTurn(() => {
        fail(fromSystem(error, handle.path))
        done()
      })
      return
    }
    const wanted = Math.min(request.length, MAX_READ_BYTES, left)
    if (wanted <= 0) {
      inTurn(() => {
        this.#answerer.endOfFile(request.id)
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
          fail(error)
        } else if (bytes === 0) {
          this.#answerer.endOfFile(request.id)
        } else {
          handle.bytesRead += bytes
          writeDataHeader(first, request.id, bytes)
          this.#sink.sendLoan(loan, DATA_HEADER_BYTES + bytes)
        }
        done()
      }),
    )
  }
}
