// PuTTY's psftp with a command file.

import assert from 'node:assert/strict'
import { copyFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type RunResult, run } from '../process/run.ts'
import { tool } from '../process/tools.ts'
import type { Bench, Client } from './client.ts'
import {
  failedWith,
  hasMode,
  makePartial,
  sameFile,
  sameTree,
  succeeded,
  wasResumed,
} from './expectations.ts'
import { puttyEnvironment, puttyOptions, puttyVersion } from './putty.ts'
import { japaneseName } from './samples.ts'

/** Runs psftp; without -be it stops at the first command that fails. */
async function psftp({ server, local }: Bench, ...commands: string[]): Promise<RunResult> {
  const script = `${local}.psftp`
  await writeFile(script, `${commands.join('\n')}\n`)
  const args = [...(await puttyOptions(server)), '-b', script, `${server.user}@${server.host}`]
  return run(tool('psftp', 'putty-tools'), args, { env: puttyEnvironment(local) })
}

export const psftpClient: Client = {
  name: 'PuTTY psftp',
  needs: ['psftp', 'puttygen'],
  packages: ['putty-tools'],
  version: () => puttyVersion('psftp'),
  checks: [
    {
      operation: 'put and get',
      title: 'stores a file and brings the same bytes back',
      async run(bench) {
        const back = join(bench.local, 'back')
        succeeded(
          await psftp(bench, `put ${bench.samples.file} ${bench.remote}/a`, `get ${bench.remote}/a ${back}`),
        )
        await sameFile(join(bench.disk, 'a'), bench.samples.file)
        await sameFile(back, bench.samples.file)
      },
    },
    {
      operation: 'folders',
      title: 'stores and fetches a tree with -r',
      async run(bench) {
        const { samples, remote, disk, local } = bench
        succeeded(
          await psftp(bench, `put -r ${samples.tree} ${remote}/tree`, `get -r ${remote}/tree ${local}/tree`),
        )
        await sameTree(join(disk, 'tree'), samples.tree)
        await sameTree(join(local, 'tree'), samples.tree)
      },
    },
    {
      operation: 'resume an upload',
      title: 'continues an upload with reput',
      async run(bench) {
        const target = join(bench.disk, 'a')
        await makePartial(target, bench.samples.file)
        succeeded(await psftp(bench, `reput ${bench.samples.file} ${bench.remote}/a`))
        await wasResumed(target, bench.samples.file, join(bench.local, 'a'))
      },
    },
    {
      operation: 'resume a download',
      title: 'continues a download with reget',
      async run(bench) {
        await copyFile(bench.samples.file, join(bench.disk, 'a'))
        const target = join(bench.local, 'a')
        await makePartial(target, bench.samples.file)
        succeeded(await psftp(bench, `reget ${bench.remote}/a ${target}`))
        await wasResumed(target, bench.samples.file, join(bench.local, 'a'))
      },
    },
    {
      operation: 'rename',
      title: 'renames a file, and moves it into a folder',
      async run(bench) {
        await copyFile(bench.samples.file, join(bench.disk, 'a'))
        succeeded(
          await psftp(bench, ...[`cd ${bench.remote}`, 'mv a b', 'mkdir folder', 'mv b folder', 'pwd']),
        )
        await sameFile(join(bench.disk, 'folder', 'b'), bench.samples.file)
      },
    },
    {
      operation: 'chmod',
      title: 'changes the mode of a file',
      async run(bench) {
        await writeFile(join(bench.disk, 'a'), 'a', { mode: 0o644 })
        succeeded(await psftp(bench, `chmod 700 ${bench.remote}/a`))
        await hasMode(join(bench.disk, 'a'), 0o700)
      },
    },
    {
      operation: 'names',
      title: 'stores, lists, fetches and removes a name with spaces, brackets and Japanese',
      async run(bench) {
        const { samples, remote, disk, local } = bench
        const { stdout } = succeeded(
          await psftp(
            bench,
            `put "${samples.named}" "${remote}/${japaneseName}"`,
            `ls ${remote}`,
            `get "${remote}/${japaneseName}" "${local}/back"`,
          ),
        )
        assert.ok(stdout.includes(japaneseName), stdout)
        await sameFile(join(disk, japaneseName), samples.named)
        await sameFile(join(local, 'back'), samples.named)
        // Brackets are a pattern to psftp's rm, so the name is given with `?` for them.
        succeeded(await psftp(bench, `rm "${remote}/名前 with spaces ?1?.txt"`))
        await assert.rejects(stat(join(disk, japaneseName)), { code: 'ENOENT' })
      },
    },
    {
      operation: '0 bytes',
      title: 'stores and fetches an empty file',
      async run(bench) {
        const back = join(bench.local, 'back')
        succeeded(
          await psftp(bench, `put ${bench.samples.empty} ${bench.remote}/e`, `get ${bench.remote}/e ${back}`),
        )
        await sameFile(join(bench.disk, 'e'), bench.samples.empty)
        await sameFile(back, bench.samples.empty)
      },
    },
    {
      operation: 'errors',
      title: 'says why a file cannot be fetched',
      async run(bench) {
        failedWith(await psftp(bench, `get ${bench.remote}/absent`), /absent/)
      },
    },
  ],
}
