import { spawn } from 'node:child_process'

export type Outcome = {
  /** Null when a signal ended it, ours after the time limit included. */
  code: number | null
  stdout: string
  stderr: string
}

/**
 * Runs a program to its end, without a shell and without a terminal.
 * @param timeoutMs after this it is killed; a client that waits for ever is a failure worth seeing.
 */
export function run(
  program: string,
  args: readonly string[],
  { input = '', env = {}, timeoutMs = 20_000 }: RunOptions = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', ...env },
      stdio: 'pipe',
      // No controlling terminal: nobody can be asked by accident.
      detached: true,
    })
    const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs)
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (bytes: Buffer) => stdout.push(bytes))
    child.stderr.on('data', (bytes: Buffer) => stderr.push(bytes))
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() })
    })
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

export type RunOptions = {
  input?: string
  env?: Readonly<Record<string, string>>
  timeoutMs?: number
}
