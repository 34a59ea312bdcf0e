// FileZilla's transfer engine without its window. FileZilla drives `fzsftp` by lines on standard input and
// events on standard output; file contents pass through shared memory. This plays FileZilla's part.
//
// An event starts with one character, '0' plus its number; most are one line. The engine speaks
// version 11 of this protocol (FileZilla 3.63).

import assert from 'node:assert/strict'
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { closeSync, ftruncateSync, openSync, readSync, statSync, writeSync } from 'node:fs'
import { tool } from '../process/tools.ts'
import type { RunningServer } from '../servers/server.ts'

const sharedBytes = 1024 * 1024

/** Lines that belong to an event, where it is not one: asking for quota or size ends without a line end. */
const linesOfEvent: Record<string, number> = { '@': 0, A: 0, J: 0, '9': 2, ':': 2, ';': 2, '8': 3 }

/** The transfer that a command asks for, seen from the local disk. */
type LocalFile = { direction: 'read' | 'write'; path: string }

export class FzSftp {
  readonly #child: ChildProcessWithoutNullStreams
  readonly #shared: number
  readonly #ended: Promise<void>
  #text = ''
  #printed: string[] = []
  #listing: string[] = []
  #local: LocalFile | null = null
  #file: number | null = null
  #position = 0
  #answer: ((answer: { done: string; printed: string[] }) => void) | null = null
  #fail: ((error: Error) => void) | null = null

  private constructor(folder: string) {
    this.#shared = openSync(`${folder}.shared`, 'w+')
    ftruncateSync(this.#shared, sharedBytes)
    this.#child = spawn(tool('fzsftp', 'filezilla'), ['-v'], {
      // The engine maps file descriptor 3.
      stdio: ['pipe', 'pipe', 'pipe', this.#shared],
      env: { ...process.env, HOME: folder, PUTTYDIR: folder },
    }) as unknown as ChildProcessWithoutNullStreams
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => this.#read(text))
    this.#child.stderr.setEncoding('utf8').on('data', (text: string) => this.#printed.push(text))
    this.#child.stdin.on('error', () => {})
    this.#ended = new Promise((resolve) => {
      this.#child.once('exit', () => {
        this.#fail?.(new Error(`fzsftp ended; it said:\n${this.#printed.join('\n')}`))
        resolve()
      })
    })
  }

  /** Starts the engine and logs in. */
  static async open(server: RunningServer, folder: string): Promise<FzSftp> {
    const engine = new FzSftp(folder)
    try {
      // The greeting counts as the first answer.
      const greeting = await engine.#wait()
      assert.match(greeting.done, /protocol_version=11$/, 'another version of the engine’s protocol')
      await engine.ok(`keyfile "${server.keyFile}"`)
      await engine.ok(`open "${server.user}@${server.host}" ${server.port}`)
      return engine
    } catch (error) {
      await engine.close()
      throw error
    }
  }

  /** Sends a command that must succeed; gives what it listed. */
  async ok(command: string, local: LocalFile | null = null): Promise<string[]> {
    const { done, printed } = await this.send(command, local)
    // `0…` is an answer with text; `1` is the end of a command: 1 for success.
    assert.ok(done.startsWith('0') || done === '11', `${command} ended with ${done}:\n${printed.join('\n')}`)
    return this.#listing
  }

  /** Sends a command and waits for its end. */
  async send(command: string, local: LocalFile | null = null): Promise<{ done: string; printed: string[] }> {
    this.#printed = []
    this.#listing = []
    this.#local = local
    this.#write(command)
    return this.#wait()
  }

  async close(): Promise<void> {
    this.#fail = null
    this.#child.stdin.end()
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), 5_000)
    await this.#ended
    clearTimeout(timer)
    closeSync(this.#shared)
  }

  #write(line: string): void {
    this.#child.stdin.write(`${line}\n`)
  }

  #wait(): Promise<{ done: string; printed: string[] }> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`fzsftp did not answer within 60 s; it said:\n${this.#printed.join('\n')}`))
      }, 60_000)
      this.#answer = (answer) => {
        clearTimeout(timer)
        resolve(answer)
      }
      this.#fail = (error) => {
        clearTimeout(timer)
        reject(error)
      }
    })
  }

  #read(text: string): void {
    this.#text += text
    while (this.#text !== '') {
      const type = this.#text[0]!
      const count = linesOfEvent[type] ?? 1
      let end = count === 0 ? 1 : 0
      for (let line = 0; line < count; line += 1) {
        end = this.#text.indexOf('\n', end) + 1
        if (end === 0) return // Not all of it has arrived.
      }
      const event = this.#text.slice(0, end).replace(/\n$/, '')
      this.#text = this.#text.slice(end)
      this.#take(type, event)
    }
  }

  #take(type: string, event: string): void {
    switch (type) {
      case '0':
      case '1':
        this.#answer?.({ done: event, printed: this.#printed })
        break
      case '8':
        this.#listing.push(event.slice(event.lastIndexOf('\n') + 1))
        break
      case '9': // Unknown host key: once is enough.
        this.#write('-y')
        break
      case '@': // How much may be received? No limit.
        this.#write('-0-')
        break
      case 'A': // How much may be sent?
        this.#write('-1-')
        break
      case 'J': // How large is the local file?
        this.#write(`-${this.#local ? statSync(this.#local.path).size : 0}`)
        break
      case 'K':
        this.#openLocal(event.slice(1))
        break
      case 'L':
        this.#nextBuffer(Number(event.slice(1)))
        break
      case 'M':
        this.#flush(Number(event.slice(1)))
        this.#closeLocal()
        this.#write('-1')
        break
      default:
        this.#printed.push(event.slice(1))
    }
  }

  /** `offset` is where to read on, or 2^64-1 to append to what is there. */
  #openLocal(offset: string): void {
    const local = this.#local
    if (!local) {
      this.#write('--')
      return
    }
    this.#closeLocal()
    const append = local.direction === 'write' && offset === '18446744073709551615'
    this.#file = openSync(local.path, local.direction === 'read' ? 'r' : append ? 'r+' : 'w')
    this.#position = append ? statSync(local.path).size : Number(offset)
    this.#write(`-3 ${sharedBytes} ${this.#position}`)
  }

  #nextBuffer(filled: number): void {
    if (this.#file === null) this.#write('--')
    else if (this.#local?.direction === 'write') {
      this.#flush(filled)
      this.#write(`-0 ${sharedBytes}`)
    } else {
      const buffer = Buffer.alloc(sharedBytes)
      const bytes = readSync(this.#file, buffer, 0, sharedBytes, this.#position)
      this.#position += bytes
      writeSync(this.#shared, buffer, 0, bytes, 0)
      this.#write(bytes === 0 ? '-' : `-0 ${bytes}`)
    }
  }

  #flush(bytes: number): void {
    if (this.#file === null || bytes === 0) return
    const buffer = Buffer.alloc(bytes)
    readSync(this.#shared, buffer, 0, bytes, 0)
    writeSync(this.#file, buffer, 0, bytes, this.#position)
    this.#position += bytes
  }

  #closeLocal(): void {
    if (this.#file !== null) closeSync(this.#file)
    this.#file = null
  }
}
