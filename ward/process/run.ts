// One external command from start to end, with a time limit that also reaches its children.

import { spawn } from 'node:child_process'
import { finished } from 'node:stream/promises'

export interface RunOptions {
  /** Written to standard input, which is then closed. */
  input?: string
  /** Added to our own environment; undefined removes a variable. */
  env?: Record<string, string | undefined>
  cwd?: string
  /** The command and its children are killed after this time. Default: 120,000 ms. */
  timeoutMs?: number
}

export interface RunResult {
  command: string
  /** null when a signal ended it. */
  code: number | null
  timedOut: boolean
  stdout: string
  stderr: string
  ms: number
}

/** Runs a command and waits for it. Throws only when it could not be started. */
export async function run(
  file: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  const started = performance.now()
  // A process group of its own: clients such as sftp and lftp start ssh, which must end with them.
  const child = spawn(file, args, {
    cwd: options.cwd,
    env: { ...process.env, LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8', ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  // A client that has already gone closes its input; its exit code says why.
  child.stdin.on('error', () => {})
  child.stdin.end(options.input ?? '')

  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    if (child.pid) process.kill(-child.pid, 'SIGKILL')
  }, options.timeoutMs ?? 120_000)
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', resolve)
    })
    // A child left behind may keep the pipes open; what the command itself wrote arrives at once.
    const drained = Promise.allSettled([finished(child.stdout), finished(child.stderr)])
    await Promise.race([drained, new Promise((resolve) => setTimeout(resolve, 1_000).unref())])
    const ms = performance.now() - started
    return { command: [file, ...args].join(' '), code, timedOut, stdout, stderr, ms }
  } finally {
    clearTimeout(timer)
  }
}

/** Runs a command that must succeed. The error shows what it printed. */
export async function runOk(
  file: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  const result = await run(file, args, options)
  if (result.code !== 0) throw new Error(describeFailure(result))
  return result
}

/** A failed command as a person would want to read it: what was run, how it ended, what it printed. */
export function describeFailure(result: RunResult): string {
  const ending = result.timedOut
    ? `was stopped after ${Math.round(result.ms)} ms`
    : `ended with ${result.code ?? 'a signal'}`
  const printed = [result.stdout, result.stderr].map((text) => text.trim().slice(-2_000)).filter(Boolean)
  return [`${result.command} ${ending}`, ...printed].join('\n')
}
