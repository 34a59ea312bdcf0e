// lftp, which starts ssh itself and mirrors folders with several transfers at once.

import assert from 'node:assert/strict'
import { copyFile, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type RunResult, run } from '../process/run.ts'
import { tool } from '../process/tools.ts'
import type { Bench, Client } from './client.ts'
import {
  failedWith,
  hasMode,
  LONG,
  makeMany,
  makePartial,
  sameFile,
  sameTree,
  succeeded,
  wasResumed,
} from './expectations.ts'
import { sshOptions } from './openssh-sftp.ts'
import { japaneseName } from './samples.ts'

function lftp({ server, local }: Bench, ...commands: string[]): Promise<RunResult> {
  const script = [
    `set sftp:connect-program "ssh -a -x ${sshOptions(server).join(' ')}"`,
    // Fail at once and with an exit code, instead of trying for minutes.
    ...['set net:max-retries 1', 'set net:timeout 20', 'set cmd:fail-exit yes'],
    // lftp asks for a password unless it is given one; the key is what logs in.
    `open -u ${server.user},unused -p ${server.port} sftp://${server.host}`,
    ...commands,
  ]
  const env = { HOME: local, LFTP_HOME: local }
  return run(tool('lftp', 'lftp'), ['--norc', '-c', script.join('\n')], { env })
}

export const lftpClient: Client = {
  name: 'lftp',
  needs: ['lftp', 'ssh'],
  packages: ['lftp', 'openssh-client'],
  async version() {
    return (await run('lftp', ['--version'])).stdout.match(/Version (\S+)/)?.[1] ?? 'unknown'
  },
  checks: [
    {
      operation: 'put and get',
      title: 'stores a file and brings the same bytes back',
      async run(bench) {
        const back = join(bench.local, 'back')
        succeeded(
          await lftp(
            bench,
            `put ${bench.samples.file} -o ${bench.remote}/a`,
            `get ${bench.remote}/a -o ${back}`,
          ),
        )
        await sameFile(join(bench.disk, 'a'), bench.samples.file)
        await sameFile(back, bench.samples.file)
      },
    },
    {
      operation: 'folders',
      title: 'mirrors a tree to the server and back, four files at once',
      async run(bench) {
        const { samples, remote, disk, local } = bench
        succeeded(
          await lftp(
            bench,
            `mirror -R --parallel=4 ${samples.tree} ${remote}/tree`,
            `mirror --parallel=4 ${remote}/tree ${local}/tree`,
          ),
        )
        await sameTree(join(disk, 'tree'), samples.tree)
        await sameTree(join(local, 'tree'), samples.tree)
      },
    },
    {
      operation: 'mirror again',
      title: 'sends nothing when it mirrors a second time, because times and sizes are kept',
      async run(bench) {
        const command = `mirror -R -v ${bench.samples.tree} ${bench.remote}/tree`
        const first = succeeded(await lftp(bench, command))
        assert.match(first.stdout + first.stderr, /Transferring file/)
        const second = succeeded(await lftp(bench, command))
        assert.doesNotMatch(second.stdout + second.stderr, /Transferring file/)
      },
    },
    {
      operation: 'resume an upload',
      title: 'continues an upload with put -c',
      async run(bench) {
        const target = join(bench.disk, 'a')
        await makePartial(target, bench.samples.file)
        succeeded(await lftp(bench, `put -c ${bench.samples.file} -o ${bench.remote}/a`))
        await wasResumed(target, bench.samples.file, join(bench.local, 'a'))
      },
    },
    {
      operation: 'resume a download',
      title: 'continues a download with get -c',
      async run(bench) {
        await copyFile(bench.samples.file, join(bench.disk, 'a'))
        const target = join(bench.local, 'a')
        await makePartial(target, bench.samples.file)
        succeeded(await lftp(bench, `get -c ${bench.remote}/a -o ${target}`))
        await wasResumed(target, bench.samples.file, join(bench.local, 'a'))
      },
    },
    {
      operation: 'parts at once',
      title: 'fetches one file in four parts at once with pget',
      async run(bench) {
        await copyFile(bench.samples.file, join(bench.disk, 'a'))
        const back = join(bench.local, 'back')
        succeeded(await lftp(bench, `pget -n 4 ${bench.remote}/a -o ${back}`))
        await sameFile(back, bench.samples.file)
      },
    },
    {
      operation: 'rename',
      title: 'renames a file',
      async run(bench) {
        await copyFile(bench.samples.file, join(bench.disk, 'a'))
        succeeded(await lftp(bench, `mv ${bench.remote}/a ${bench.remote}/b`))
        await sameFile(join(bench.disk, 'b'), bench.samples.file)
      },
    },
    {
      operation: 'chmod',
      title: 'changes the mode of a file',
      async run(bench) {
        await copyFile(bench.samples.lines, join(bench.disk, 'a'))
        succeeded(await lftp(bench, `chmod 0640 ${bench.remote}/a`))
        await hasMode(join(bench.disk, 'a'), 0o640)
      },
    },
    {
      operation: 'names',
      title: 'stores, lists, fetches and removes a name with spaces, brackets and Japanese',
      async run(bench) {
        const { samples, remote, disk, local } = bench
        const { stdout } = succeeded(
          await lftp(
            bench,
            `put "${samples.named}" -o "${remote}/${japaneseName}"`,
            `cls -1 ${remote}`,
            `get "${remote}/${japaneseName}" -o "${local}/back"`,
          ),
        )
        assert.ok(stdout.includes(japaneseName), stdout)
        await sameFile(join(disk, japaneseName), samples.named)
        await sameFile(join(local, 'back'), samples.named)
        succeeded(await lftp(bench, `rm "${remote}/${japaneseName}"`))
        await assert.rejects(stat(join(disk, japaneseName)), { code: 'ENOENT' })
      },
    },
    {
      operation: 'list',
      title: 'lists 2,500 long names, each exactly once',
      async run(bench) {
        await makeMany(bench.disk, 2_500, LONG)
        const { stdout } = succeeded(await lftp(bench, `cls -1 ${bench.remote}/`))
        const names = stdout.split('\n').map((line) => line.replace(/^.*\//, ''))
        assert.deepEqual(names.filter(Boolean).sort(), (await readdir(bench.disk)).sort())
      },
    },
    {
      operation: '0 bytes',
      title: 'stores and fetches an empty file',
      async run(bench) {
        const back = join(bench.local, 'back')
        succeeded(
          await lftp(
            bench,
            `put ${bench.samples.empty} -o ${bench.remote}/e`,
            `get ${bench.remote}/e -o ${back}`,
          ),
        )
        await sameFile(join(bench.disk, 'e'), bench.samples.empty)
        await sameFile(back, bench.samples.empty)
      },
    },
    {
      operation: 'errors',
      title: 'says why a file cannot be fetched',
      async run(bench) {
        failedWith(await lftp(bench, `get ${bench.remote}/absent -o ${bench.local}/x`), /absent/)
      },
    },
  ],
}
