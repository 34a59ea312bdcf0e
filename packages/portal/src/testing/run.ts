import { spawn } from 'node:child_process'

/** Runs a program to its end, without blocking the server that it talks to and without a terminal. */
export function run(
  program: string,
  args: readonly string[],
  input = '',
): Promise<{ stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { detached: true, stdio: 'pipe', timeout: 25_000 })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (bytes: Buffer) => stdout.push(bytes))
    child.stderr.on('data', (bytes: Buffer) => stderr.push(bytes))
    child.on('error', reject)
    child.on('close', () =>
      resolve({ stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    )
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
