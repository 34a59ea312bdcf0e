import type { Readable, Writable } from 'node:stream'
import type { AnswerSink, Loan } from './answer-sink.ts'
import { type SessionOptions, SftpSession } from './session.ts'

/** Unsent answers above this many bytes stop the session; a client that does not read costs no more. */
const MAX_UNSENT_BYTES = 1024 * 1024

/** Input that waits for its turn above this many bytes stops the reading. */
const MAX_WAITING_BYTES = 2 * 1024 * 1024

/** A session over a pair of byte streams: standard input and output, a socket, a pipe. */
class StreamSink implements AnswerSink {
  readonly #output: Writable
  readonly #onConsumed: (bytes: number) => void

  constructor(output: Writable, onConsumed: (bytes: number) => void) {
    this.#output = output
    this.#onConsumed = onConsumed
  }

  get ready(): boolean {
    return this.#output.writableLength < MAX_UNSENT_BYTES
  }

  send(message: Buffer): void {
    if (this.#output.writable) this.#output.write(message)
  }

  lend(bytes: number): Loan {
    return { pieces: [Buffer.allocUnsafeSlow(bytes)] }
  }

  sendLoan(loan: Loan, bytes: number): void {
    this.send((loan.pieces[0] as Buffer).subarray(0, bytes))
  }

  consumed(bytes: number): void {
    this.#onConsumed(bytes)
  }
}

/**
 * Serves one session until the input ends or the output breaks.
 * @returns null when the client ended in good order, else what was wrong with what it sent.
 */
export async function serveStreams(
  input: Readable,
  output: Writable,
  options: Omit<SessionOptions, 'sink' | 'onBroken'>,
): Promise<string | null> {
  let waiting = 0
  let broken: string | null = null
  const sink = new StreamSink(output, (bytes) => {
    waiting -= bytes
    if (waiting < MAX_WAITING_BYTES && input.isPaused()) input.resume()
  })
  await new Promise<void>((resolve) => {
    const session = new SftpSession({
      ...options,
      sink,
      onBroken: (reason) => {
        broken = reason
        finish()
      },
    })
    let finished = false
    const finish = (): void => {
      if (finished) return
      finished = true
      input.pause()
      session.end().then(() => resolve(), resolve)
    }
    input.on('data', (chunk: Buffer) => {
      waiting += chunk.length
      session.receive(chunk)
      if (waiting >= MAX_WAITING_BYTES) input.pause()
    })
    input.on('end', () => whenQuiet(session, finish))
    input.on('error', finish)
    output.on('drain', () => session.resume())
    output.on('error', finish)
    output.on('close', finish)
  })
  return broken
}

/** The last requests of a client that closes its side at once (`echo | sftp-server`) are still carried out. */
function whenQuiet(session: SftpSession, then: () => void): void {
  const check = (before: number): void => {
    const { requests, bytes } = session.load
    // Bytes of a request that will never be whole stay the same for ever.
    if (requests === 0 && (bytes === 0 || bytes === before)) then()
    else setImmediate(check, requests === 0 ? bytes : -1)
  }
  check(-1)
}
