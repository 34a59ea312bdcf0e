// OpenSSH's scp: since 9.0 it speaks SFTP; with -O the old protocol, which needs a shell on the server.

import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type RunResult, run } from '../process/run.ts'
import { tool } from '../process/tools.ts'
import type { Bench, Client } from './client.ts'
import { failedWith, sameFile, sameTree, succeeded } from './expectations.ts'
import { opensshSftp, sshOptions } from './openssh-sftp.ts'
import { japaneseName } from './samples.ts'

function scp({ server }: Bench, ...args: string[]): Promise<RunResult> {
  return run(tool('scp', 'openssh-client'), [...sshOptions(server), '-P', `${server.port}`, ...args])
}

const on = ({ server, remote }: Bench, path: string) => `${server.user}@${server.host}:${remote}/${path}`

export const opensshScp: Client = {
  name: 'OpenSSH scp',
  needs: ['scp', 'ssh'],
  packages: ['openssh-client'],
  version: () => opensshSftp.version(),
  checks: [
    {
      operation: 'put and get',
      title: 'stores a file over SFTP and brings the same bytes back',
      async run(bench) {
        const back = join(bench.local, 'back')
        succeeded(await scp(bench, bench.samples.file, on(bench, 'a.bin')))
        await sameFile(join(bench.disk, 'a.bin'), bench.samples.file)
        succeeded(await scp(bench, on(bench, 'a.bin'), back))
        await sameFile(back, bench.samples.file)
      },
    },
    {
      operation: 'folders',
      title: 'stores and fetches a tree with -r',
      async run(bench) {
        succeeded(await scp(bench, '-r', bench.samples.tree, on(bench, '')))
        await sameTree(join(bench.disk, 'tree'), bench.samples.tree)
        succeeded(await scp(bench, '-rp', on(bench, 'tree'), bench.local))
        await sameTree(join(bench.local, 'tree'), bench.samples.tree)
      },
    },
    {
      operation: 'names',
      title: 'stores and fetches a name with spaces, brackets and Japanese',
      async run(bench) {
        succeeded(await scp(bench, bench.samples.named, on(bench, '')))
        await sameFile(join(bench.disk, japaneseName), bench.samples.named)
        succeeded(await scp(bench, on(bench, japaneseName), bench.local))
        await sameFile(join(bench.local, japaneseName), bench.samples.named)
      },
    },
    {
      operation: '0 bytes',
      title: 'stores and fetches an empty file',
      async run(bench) {
        succeeded(await scp(bench, bench.samples.empty, on(bench, 'e')))
        await sameFile(join(bench.disk, 'e'), bench.samples.empty)
        succeeded(await scp(bench, on(bench, 'e'), bench.local))
        await sameFile(join(bench.local, 'e'), bench.samples.empty)
      },
    },
    {
      operation: 'wildcards',
      title: 'fetches what a wildcard on the server matches',
      async run(bench) {
        await copyFile(bench.samples.lines, join(bench.disk, 'one.txt'))
        await copyFile(bench.samples.lines, join(bench.disk, 'two.txt'))
        succeeded(await scp(bench, on(bench, '*.txt'), bench.local))
        await sameFile(join(bench.local, 'one.txt'), bench.samples.lines)
        await sameFile(join(bench.local, 'two.txt'), bench.samples.lines)
      },
    },
    {
      operation: 'old scp protocol is refused in words',
      title: 'is told that only SFTP works here when it asks for the old protocol (-O)',
      async run(bench) {
        failedWith(await scp(bench, '-O', bench.samples.file, on(bench, 'a.bin')), /\bsftp\b/i)
      },
    },
  ],
}
