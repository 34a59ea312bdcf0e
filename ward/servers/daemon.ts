// A server process that we started ourselves: its log, and its end.

import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { processTree } from '../process/tree.ts'

export class Daemon {
  readonly child: ChildProcess
  readonly #logFile: string
  readonly #ended: Promise<void>

  constructor(file: string, args: readonly string[], logFile: string, env: NodeJS.ProcessEnv = process.env) {
    this.#logFile = logFile
    const log = openSync(logFile, 'a')
    // The log goes straight to a file: a pipe that nobody reads in time would slow the server down.
    this.child = spawn(file, args, { stdio: ['ignore', log, log], env })
    closeSync(log)
    this.#ended = new Promise((resolve) => {
      this.child.once('exit', () => resolve())
      this.child.once('error', () => resolve())
    })
    // Ends with us, even when a test run is broken off.
    process.once('exit', this.#killNow)
    void this.#ended.then(() => process.removeListener('exit', this.#killNow))
  }

  readonly #killNow = () => {
    this.child.kill('SIGKILL')
  }

  get pid(): number {
    const { pid } = this.child
    if (pid === undefined) throw new Error(`the server could not be started; its log: ${this.log()}`)
    return pid
  }

  get running(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null
  }

  log(): string {
    return readFileSync(this.#logFile, 'utf8')
  }

  /** Calls `probe` every 20 ms until it gives something. Throws when the process ends or time runs out. */
  async until<T>(probe: () => Promise<T | null> | T | null, what: string, timeoutMs = 20_000): Promise<T> {
    const deadline = Date.now() + timeoutMs
    while (Date.now() < deadline) {
      const value = await probe()
      if (value !== null) return value
      if (!this.running)
        throw new Error(`the server ended before ${what}; its log:\n${this.log().slice(-4_000)}`)
      await sleep(20)
    }
    throw new Error(
      `${what} did not happen within ${timeoutMs} ms; the server's log:\n${this.log().slice(-4_000)}`,
    )
  }

  async stop(): Promise<void> {
    if (!this.running) return
    // sshd leaves its session processes alone; they are ours to end.
    const sessions = processTree(this.pid).filter((pid) => pid !== this.pid)
    this.child.kill('SIGTERM')
    const timer = setTimeout(this.#killNow, 5_000)
    await this.#ended
    clearTimeout(timer)
    for (const pid of sessions) killIfThere(pid)
  }

  /** As when the machine takes the whole service away: the process and its sessions, without warning. */
  async kill(): Promise<void> {
    if (this.running) for (const pid of processTree(this.pid)) killIfThere(pid)
    await this.#ended
  }
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // Ended by itself.
  }
}

/** Whether something accepts connections there; null (for `until`) when not. */
export function accepts(host: string, port: number): Promise<true | null> {
  return new Promise((resolve) => {
    const socket = connect({ host, port })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(null))
  })
}
