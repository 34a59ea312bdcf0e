// asyncssh, an SSH library with an SFTP layer of its own.

import assert from 'node:assert/strict'
import { copyFile, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Bench, Check, Client } from './client.ts'
import { hasTime, sameFile, sameTree } from './expectations.ts'
import { libraryVersion, python, pythonCheck } from './python-client.ts'
import { japaneseName } from './samples.ts'

const script = 'asyncssh_client.py'

const check = (
  step: string,
  operation: string,
  title: string,
  verify: Check['run'],
  prepare?: Check['run'],
) => pythonCheck(script, step, operation, title, verify, prepare)

const withFile = ({ samples, disk }: Bench) => copyFile(samples.file, join(disk, 'a'))

async function bothWays({ samples, disk, local }: Bench): Promise<void> {
  await sameFile(join(disk, 'a'), samples.file)
  await sameFile(join(local, 'back'), samples.file)
}

export const asyncsshClient: Client = {
  name: 'asyncssh',
  needs: [python, '/usr/lib/python3/dist-packages/asyncssh'],
  packages: ['python3-asyncssh'],
  version: () => libraryVersion(script),
  checks: [
    check('put_and_get', 'put and get', 'stores a file and brings the same bytes back', bothWays),
    check('many_requests', 'many requests at once', 'keeps 256 small requests in flight', bothWays),
    check('big_blocks', 'large blocks', 'reads and writes 256 KiB at a time', bothWays),
    check('tree', 'folders', 'stores and fetches a tree', async ({ samples, disk, local }) => {
      await sameTree(join(disk, 'tree'), samples.tree)
      await sameTree(join(local, 'tree'), samples.tree)
    }),
    check('keep_times', 'time and mode', 'keeps the modification time', async ({ samples, disk, local }) => {
      const seconds = Math.floor((await stat(samples.lines)).mtimeMs / 1000)
      await hasTime(join(disk, 'a'), seconds)
      await hasTime(join(local, 'back'), seconds)
    }),
    check(
      'rename',
      'rename',
      'renames; the plain rename does not replace, the POSIX one does',
      async ({ disk, samples }) => {
        assert.deepEqual(await readdir(disk), ['c'])
        await sameFile(join(disk, 'c'), samples.file)
      },
      withFile,
    ),
    check(
      'links',
      'symbolic link',
      'makes, reads and follows a symbolic link',
      ({ disk, samples }) => sameFile(join(disk, 'link'), samples.file),
      withFile,
    ),
    check(
      'room',
      'free space and fsync',
      'asks for free space by name and by handle, and syncs a file to the disk',
      async ({ disk, samples }) => {
        assert.equal((await stat(join(disk, 'a'))).size, (await stat(samples.file)).size)
      },
      withFile,
    ),
    check('names', 'names', 'stores, lists, globs and fetches a Japanese name', async (bench) => {
      await sameFile(join(bench.disk, japaneseName), bench.samples.named)
      await sameFile(join(bench.local, 'back'), bench.samples.named)
    }),
    check('errors', 'errors', 'tells a missing file from other failures, with a reason', async () => {}),
  ],
}
