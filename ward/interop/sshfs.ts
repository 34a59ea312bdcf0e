// sshfs: the server as a folder. Needs /dev/fuse, which containers often do not have.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import {
  appendFile,
  chmod,
  copyFile,
  cp,
  mkdir,
  readdir,
  readlink,
  rename,
  rm,
  stat,
  statfs,
  symlink,
  truncate,
} from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { run, runOk } from '../process/run.ts'
import { tool } from '../process/tools.ts'
import type { Bench, Client } from './client.ts'
import { hasMode, LONG, makeMany, sameFile, sameTree } from './expectations.ts'
import { sshOptions } from './openssh-sftp.ts'

/** Mounts the check's folder, works in it, and unmounts in any case. */
async function mounted(
  { server, local, remote }: Bench,
  work: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = `${local}.mount`
  await mkdir(folder)
  const before = (await stat(folder)).dev
  const options = ['-f', '-o', `ssh_command=ssh ${sshOptions(server).join(' ')}`, '-p', `${server.port}`]
  const child = spawn(tool('sshfs', 'sshfs'), [...options, `${server.user}@${server.host}:${remote}`, folder])
  let printed = ''
  child.stderr.on('data', (data: Buffer) => {
    printed += data.toString()
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  try {
    for (let waited = 0; (await stat(folder)).dev === before; waited += 20) {
      assert.ok(child.exitCode === null && waited < 10_000, `sshfs did not mount: ${printed}`)
      await sleep(20)
    }
    await work(folder)
    await runOk(tool('fusermount3', 'fuse3'), ['-u', folder])
  } finally {
    // The ordinary way has not been reached when a check failed; -z also works while files are open.
    if (child.exitCode === null) await run('fusermount3', ['-u', '-z', folder])
    const timer = setTimeout(() => child.kill('SIGKILL'), 5_000)
    await ended
    clearTimeout(timer)
  }
}

export const sshfsClient: Client = {
  name: 'sshfs',
  needs: ['sshfs', 'fusermount3', 'ssh', '/dev/fuse'],
  packages: ['sshfs', 'fuse3', 'openssh-client'],
  async version() {
    return (await run('sshfs', ['--version'])).stdout.match(/SSHFS version (\S+)/)?.[1] ?? 'unknown'
  },
  checks: [
    {
      operation: 'put and get',
      title: 'copies a file into the mounted folder and back',
      run: (bench) =>
        mounted(bench, async (folder) => {
          await copyFile(bench.samples.file, join(folder, 'a'))
          await sameFile(join(bench.disk, 'a'), bench.samples.file)
          await copyFile(join(folder, 'a'), join(bench.local, 'back'))
          await sameFile(join(bench.local, 'back'), bench.samples.file)
        }),
    },
    {
      operation: 'folders',
      title: 'copies a tree with Japanese names into the mounted folder',
      run: (bench) =>
        mounted(bench, async (folder) => {
          await cp(bench.samples.tree, join(folder, 'tree'), { recursive: true })
          await sameTree(join(bench.disk, 'tree'), bench.samples.tree)
          await sameTree(join(folder, 'tree'), bench.samples.tree)
        }),
    },
    {
      operation: 'file operations',
      title: 'appends, truncates, renames over a file, changes modes, links, lists and removes',
      run: (bench) =>
        mounted(bench, async (folder) => {
          const { disk } = bench
          await copyFile(bench.samples.lines, join(folder, 'a'))
          const { size } = await stat(bench.samples.lines)
          await appendFile(join(folder, 'a'), 'more')
          assert.equal((await stat(join(disk, 'a'))).size, size + 4)
          await truncate(join(folder, 'a'), size)
          await sameFile(join(disk, 'a'), bench.samples.lines)
          await copyFile(bench.samples.empty, join(folder, 'b'))
          await rename(join(folder, 'a'), join(folder, 'b'))
          await sameFile(join(disk, 'b'), bench.samples.lines)
          await chmod(join(folder, 'b'), 0o600)
          await hasMode(join(disk, 'b'), 0o600)
          await symlink('b', join(folder, 'link'))
          assert.equal(await readlink(join(disk, 'link')), 'b')
          assert.deepEqual((await readdir(folder)).sort(), ['b', 'link'])
          await rm(join(folder, 'link'))
          await rm(join(folder, 'b'))
          assert.deepEqual(await readdir(disk), [])
        }),
    },
    {
      operation: 'list',
      title: 'lists 2,500 long names, each exactly once',
      run: (bench) =>
        mounted(bench, async (folder) => {
          await makeMany(bench.disk, 2_500, LONG)
          assert.deepEqual((await readdir(folder)).sort(), (await readdir(bench.disk)).sort())
        }),
    },
    {
      operation: 'free space',
      title: 'shows how much room is left',
      run: (bench) =>
        mounted(bench, async (folder) => {
          assert.ok((await statfs(folder)).blocks > 0)
        }),
    },
  ],
}
