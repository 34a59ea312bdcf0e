// rclone, on Go's SSH and SFTP libraries: many requests at once, and its own comparison afterwards.

import assert from 'node:assert/strict'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type RunResult, run } from '../process/run.ts'
import { tool } from '../process/tools.ts'
import type { Bench, Client } from './client.ts'
import { failedWith, sameFile, sameTree, succeeded } from './expectations.ts'
import { japaneseName } from './samples.ts'

function rclone({ server, local }: Bench, ...args: string[]): Promise<RunResult> {
  return run(tool('rclone', 'rclone'), ['--retries', '1', '--low-level-retries', '1', ...args], {
    env: {
      HOME: local,
      RCLONE_CONFIG: join(local, '.rclone.conf'),
      // The remote `ward:`, described by variables so that no configuration has to be written.
      RCLONE_CONFIG_WARD_TYPE: 'sftp',
      RCLONE_CONFIG_WARD_HOST: server.host,
      RCLONE_CONFIG_WARD_PORT: `${server.port}`,
      RCLONE_CONFIG_WARD_USER: server.user,
      RCLONE_CONFIG_WARD_KEY_FILE: server.keyFile,
      RCLONE_CONFIG_WARD_KNOWN_HOSTS_FILE: server.knownHostsFile,
    },
  })
}

const on = ({ remote }: Bench, path: string) => `ward:${remote}/${path}`

export const rcloneClient: Client = {
  name: 'rclone',
  needs: ['rclone'],
  packages: ['rclone'],
  async version() {
    return (await run('rclone', ['version'])).stdout.match(/^rclone v(\S+)/)?.[1] ?? 'unknown'
  },
  checks: [
    {
      operation: 'put and get',
      title: 'copies a file to the server and back',
      async run(bench) {
        const back = join(bench.local, 'back')
        succeeded(await rclone(bench, 'copyto', bench.samples.file, on(bench, 'a')))
        await sameFile(join(bench.disk, 'a'), bench.samples.file)
        succeeded(await rclone(bench, 'copyto', on(bench, 'a'), back))
        await sameFile(back, bench.samples.file)
      },
    },
    {
      operation: 'folders',
      title: 'copies a tree both ways and finds no difference with check --download',
      async run(bench) {
        const { samples, disk, local } = bench
        const copy = ['copy', '--create-empty-src-dirs']
        succeeded(await rclone(bench, ...copy, samples.tree, on(bench, 'tree')))
        await sameTree(join(disk, 'tree'), samples.tree)
        const check = succeeded(await rclone(bench, 'check', '--download', samples.tree, on(bench, 'tree')))
        assert.match(check.stderr, /0 differences found/)
        succeeded(await rclone(bench, ...copy, on(bench, 'tree'), join(local, 'tree')))
        await sameTree(join(local, 'tree'), samples.tree)
      },
    },
    {
      operation: 'check finds a difference',
      title: 'reports a file that is missing on the server with check',
      async run(bench) {
        succeeded(await rclone(bench, 'copy', bench.samples.tree, on(bench, 'tree')))
        await rm(join(bench.disk, 'tree', 'first.txt'))
        failedWith(await rclone(bench, 'check', bench.samples.tree, on(bench, 'tree')), /first\.txt/)
      },
    },
    {
      operation: 'sync again',
      title: 'sends nothing when it syncs a second time, because times and sizes are kept',
      async run(bench) {
        const sync = ['sync', '-v', bench.samples.tree, on(bench, 'tree')]
        assert.match(succeeded(await rclone(bench, ...sync)).stderr, /Copied \(new\)/)
        assert.doesNotMatch(succeeded(await rclone(bench, ...sync)).stderr, /Copied/)
      },
    },
    {
      operation: 'rename',
      title: 'moves a file on the server and removes a folder',
      async run(bench) {
        succeeded(await rclone(bench, 'copyto', bench.samples.lines, on(bench, 'd/a')))
        succeeded(await rclone(bench, 'moveto', on(bench, 'd/a'), on(bench, 'b')))
        await sameFile(join(bench.disk, 'b'), bench.samples.lines)
        succeeded(await rclone(bench, 'rmdir', on(bench, 'd')))
        assert.deepEqual(await readdir(bench.disk), ['b'])
      },
    },
    {
      operation: 'names',
      title: 'stores, lists and fetches a name with spaces, brackets and Japanese',
      async run(bench) {
        succeeded(await rclone(bench, 'copy', bench.samples.named, on(bench, '')))
        await sameFile(join(bench.disk, japaneseName), bench.samples.named)
        assert.ok(succeeded(await rclone(bench, 'lsf', on(bench, ''))).stdout.includes(japaneseName))
        succeeded(await rclone(bench, 'copyto', on(bench, japaneseName), join(bench.local, 'back')))
        await sameFile(join(bench.local, 'back'), bench.samples.named)
      },
    },
    {
      operation: '0 bytes',
      title: 'stores and fetches an empty file',
      async run(bench) {
        succeeded(await rclone(bench, 'copyto', bench.samples.empty, on(bench, 'e')))
        await sameFile(join(bench.disk, 'e'), bench.samples.empty)
        succeeded(await rclone(bench, 'copyto', on(bench, 'e'), join(bench.local, 'e')))
        await sameFile(join(bench.local, 'e'), bench.samples.empty)
      },
    },
    {
      operation: 'free space',
      title: 'shows with about how much room is left',
      async run(bench) {
        assert.match(succeeded(await rclone(bench, 'about', 'ward:')).stdout, /Total:\s+\d/)
      },
    },
  ],
}
