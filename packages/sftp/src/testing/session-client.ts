/** A client that talks to a session in memory. Requests are sent as bytes and answers read as bytes. */
import type { FileSystem } from '../filesystem/filesystem.ts'
import { PacketType } from '../protocol/constants.ts'
import { MessageAssembler } from '../protocol/message-assembler.ts'
import type { AnswerSink, Loan } from '../session/answer-sink.ts'
import type { FileReport, RefusalReport } from '../session/observer.ts'
import { type SessionOptions, SftpSession } from '../session/session.ts'
import type { Language } from '../session/status.ts'
import { type Answer, type Field, INIT, message, readAnswer } from './messages.ts'

export class SessionClient {
  readonly session: SftpSession
  readonly files: FileReport[] = []
  readonly refusals: RefusalReport[] = []
  readonly internalErrors: unknown[] = []
  broken: string | null = null
  /** Set to false to play a client that does not read. */
  reading = true
  /** Bytes that the session gave back to the transport. */
  consumed = 0
  sent = 0
  /** Bytes of answers that the session handed over, read or not. */
  answered = 0
  #nextId = 0
  readonly #assembler = new MessageAssembler()
  readonly #waiting = new Map<number, (answer: Answer) => void>()
  #version: Answer | null = null

  constructor(
    fileSystem: FileSystem,
    language: Language = 'en',
    rules: Pick<SessionOptions, 'allows' | 'linkFirst' | 'takesLongListings'> = {},
  ) {
    const client = this
    const sink: AnswerSink = {
      get ready() {
        return client.reading
      },
      send: (bytes) => this.#receive(bytes),
      // Pieces of an odd size, so that a boundary falls into every field sooner or later.
      lend: (bytes) => ({ pieces: pieces(bytes, 1021) }),
      sendLoan: (loan: Loan, bytes) => this.#receive(Buffer.concat(loan.pieces, bytes)),
      consumed: (bytes) => {
        this.consumed += bytes
      },
    }
    this.session = new SftpSession({
      fileSystem,
      sink,
      language,
      userName: 'test07',
      owners: { user: () => 'test07', group: () => 'lab' },
      observer: {
        started: () => {},
        fileOpened: () => 7,
        fileClosed: (report) => this.files.push(report),
        refused: (report) => this.refusals.push(report),
        internalError: (error) => this.internalErrors.push(error),
      },
      ...rules,
      onBroken: (reason) => {
        this.broken = reason
      },
    })
  }

  /** Sends bytes as they are. */
  send(bytes: Buffer): void {
    this.sent += bytes.length
    this.session.receive(Buffer.from(bytes))
  }

  start(): Answer {
    this.send(INIT)
    if (this.#version === null) throw new Error('no VERSION')
    return this.#version
  }

  /** Sends one request; `type` is a name of {@link PacketType}. */
  ask(type: keyof typeof PacketType, ...fields: Field[]): Promise<Answer> {
    const { id, bytes } = this.encode(type, ...fields)
    const answer = this.answerTo(id)
    this.send(bytes)
    return answer
  }

  encode(type: keyof typeof PacketType, ...fields: Field[]): { id: number; bytes: Buffer } {
    const id = this.#nextId++
    return { id, bytes: message(PacketType[type], id, ...fields) }
  }

  answerTo(id: number): Promise<Answer> {
    return new Promise((resolve) => this.#waiting.set(id, resolve))
  }

  async handle(type: 'open' | 'opendir', ...fields: Field[]): Promise<Buffer> {
    const answer = await this.ask(type, ...fields)
    if (answer.type !== 'handle') throw new Error(`no handle: ${JSON.stringify(answer)}`)
    return answer.handle
  }

  async status(type: keyof typeof PacketType, ...fields: Field[]): Promise<{ code: number; text: string }> {
    const answer = await this.ask(type, ...fields)
    if (answer.type !== 'status') throw new Error(`no status: ${JSON.stringify(answer)}`)
    return { code: answer.code, text: answer.text }
  }

  #receive(bytes: Buffer): void {
    this.answered += bytes.length
    this.#assembler.push(Buffer.from(bytes))
    for (let next = this.#assembler.next(); next !== null; next = this.#assembler.next()) {
      const answer = readAnswer(Buffer.concat([next.head, ...next.tail]))
      if (answer.type === 'version') {
        this.#version = answer
        continue
      }
      const resolve = this.#waiting.get(answer.id)
      this.#waiting.delete(answer.id)
      resolve?.(answer)
    }
  }
}

function pieces(bytes: number, most: number): Buffer[] {
  const result: Buffer[] = []
  for (let left = bytes; left > 0; left -= most) result.push(Buffer.alloc(Math.min(left, most)))
  return result
}
