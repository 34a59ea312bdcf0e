// OpenSSH's own regression scripts for SFTP, as Debian installs them, against any sftp-server program.

import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../process/run.ts'
import { tool } from '../process/tools.ts'
import { tsunaguCommand } from '../servers/tsunagu.ts'

/** Where Debian's package openssh-tests puts the scripts. */
export const regressFolder = '/usr/lib/openssh/regress'

/** The scripts that give their server by `sftp -D`; sftp-chroot and sftp-uri test sshd itself. */
export const scripts = ['sftp', 'sftp-cmds', 'sftp-badcmds', 'sftp-batch', 'sftp-glob', 'sftp-perm'] as const

export interface ScriptResult {
  /** Every step that the script announced, in order, with what it complained about there. */
  readonly steps: readonly { readonly name: string; readonly complaints: readonly string[] }[]
  /** Whether the script came to its end and called itself good. */
  readonly ok: boolean
  /** Everything it printed. */
  readonly output: string
}

/** A writable copy of the scripts: they keep keys, data and results beside themselves. */
export async function copyScripts(folder: string): Promise<string> {
  const copy = join(folder, 'regress')
  await cp(regressFolder, copy, { recursive: true, preserveTimestamps: true })
  return copy
}

/** A program that `sftp -D` can start and that is `tsunagu sftp-server`. */
export async function tsunaguSftpServer(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  const wrapper = join(folder, 'tsunagu-sftp-server')
  const command = `exec '${process.execPath}' '${tsunaguCommand()}' sftp-server "$@"`
  await writeFile(wrapper, `#!/bin/sh\n${command}\n`, { mode: 0o755 })
  return wrapper
}

/** Runs one script in a copy made by `copyScripts`. Throws only when it cannot be started. */
export async function runScript(copy: string, script: string, sftpServer: string): Promise<ScriptResult> {
  const { stdout, stderr, code } = await run('sh', ['test-exec.sh', copy, join(copy, `${script}.sh`)], {
    cwd: copy,
    timeoutMs: 300_000,
    env: {
      OBJ: copy,
      BUILDDIR: copy,
      TEST_SHELL: 'sh',
      TEST_SSH_SSH: tool('ssh', 'openssh-client'),
      TEST_SSH_SFTP: tool('sftp', 'openssh-client'),
      TEST_SSH_SFTPSERVER: sftpServer,
      // The copy lies in a folder for temporary files, which others may write to.
      TEST_SSH_UNSAFE_PERMISSIONS: '1',
    },
  })
  const output = stdout + stderr
  return { steps: stepsOf(stdout), ok: code === 0 && /^ok /m.test(stdout), output }
}

/** A script prints `title: step` before each step, complaints as they come, and `ok title` or `failed title`. */
function stepsOf(output: string): ScriptResult['steps'] {
  const lines = output.split('\n').filter((line) => line.trim() !== '')
  const title = lines
    .map((line) => /^(?:ok|failed) (.+)$/.exec(line)?.[1])
    .find((found) => found !== undefined)
  const steps: { name: string; complaints: string[] }[] = []
  for (const line of lines) {
    const step =
      title && line.replace(/^test /, '').startsWith(`${title}: `) ? line.split(`${title}: `)[1] : undefined
    if (step !== undefined) steps.push({ name: step, complaints: [] })
    else if (!/^(ok|failed) /.test(line)) steps.at(-1)?.complaints.push(line)
  }
  return steps
}
