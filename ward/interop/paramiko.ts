// paramiko, the library behind most Python scripts.

import assert from 'node:assert/strict'
import { copyFile, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Bench, Check, Client } from './client.ts'
import { hasMode, sameFile } from './expectations.ts'
import { libraryVersion, python, pythonCheck } from './python-client.ts'
import { japaneseName } from './samples.ts'

const script = 'paramiko_client.py'

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

export const paramikoClient: Client = {
  name: 'paramiko',
  needs: [python, '/usr/lib/python3/dist-packages/paramiko'],
  packages: ['python3-paramiko'],
  version: () => libraryVersion(script),
  checks: [
    check('put_and_get', 'put and get', 'stores a file, believes its size, and brings it back', bothWays),
    check('prefetch', 'reads ahead', 'reads with prefetch, which asks for everything at once', bothWays),
    check('pipelined', 'pipelined upload', 'writes without waiting for answers', ({ samples, disk }) =>
      sameFile(join(disk, 'a'), samples.file),
    ),
    check(
      'append',
      'append',
      'appends to a file, and creates one only when it is not there',
      async ({ samples, disk }) => {
        const lines = await readFile(samples.lines)
        assert.deepEqual(await readFile(join(disk, 'a')), Buffer.concat([lines, Buffer.from('more')]))
        assert.equal(await readFile(join(disk, 'new'), 'utf8'), 'first')
      },
      ({ samples, disk }) => copyFile(samples.lines, join(disk, 'a')),
    ),
    check(
      'random_access',
      'random access',
      'reads and writes in the middle of a file, and truncates it',
      async ({ samples, disk }) => {
        const expected = (await readFile(samples.file)).subarray(0, 2_000_000)
        expected.write('here', 1_000_000)
        assert.ok((await readFile(join(disk, 'a'))).equals(expected))
      },
      withFile,
    ),
    check(
      'rename',
      'rename',
      'renames; the plain rename does not replace, the POSIX one does',
      async ({ disk, samples }) => {
        await sameFile(join(disk, 'c'), samples.file)
        assert.deepEqual((await readdir(disk)).sort(), ['c', 'd'])
      },
      withFile,
    ),
    check(
      'attributes',
      'mode, time, size',
      'changes mode, time and size by name',
      async ({ disk }) => {
        await hasMode(join(disk, 'a'), 0o640)
        assert.equal((await stat(join(disk, 'a'))).size, 5)
      },
      withFile,
    ),
    check(
      'links',
      'symbolic link',
      'makes, reads and follows a symbolic link',
      async ({ disk, samples }) => sameFile(join(disk, 'link'), samples.file),
      withFile,
    ),
    check(
      'names',
      'names',
      'stores, lists and fetches a name with spaces, brackets and Japanese',
      async (bench) => {
        await sameFile(join(bench.disk, japaneseName), bench.samples.named)
        await sameFile(join(bench.local, 'back'), bench.samples.named)
      },
    ),
    check('errors', 'errors', 'tells a missing file from other failures', async ({ disk }) => {
      assert.deepEqual(await readdir(disk), [])
    }),
  ],
}
