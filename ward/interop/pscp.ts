// PuTTY's pscp over SFTP, and with -scp the old protocol.

import assert from 'node:assert/strict'
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type RunResult, run } from '../process/run.ts'
import { tool } from '../process/tools.ts'
import type { Bench, Client } from './client.ts'
import { failedWith, sameFile, sameTree, succeeded } from './expectations.ts'
import { puttyEnvironment, puttyOptions, puttyVersion } from './putty.ts'
import { japaneseName } from './samples.ts'

async function pscp({ server, local }: Bench, ...args: string[]): Promise<RunResult> {
  const options = await puttyOptions(server)
  return run(tool('pscp', 'putty-tools'), [...options, ...args], { env: puttyEnvironment(local) })
}

const on = ({ server, remote }: Bench, path: string) => `${server.user}@${server.host}:${remote}/${path}`

export const pscpClient: Client = {
  name: 'PuTTY pscp',
  needs: ['pscp', 'puttygen'],
  packages: ['putty-tools'],
  version: () => puttyVersion('pscp'),
  checks: [
    {
      operation: 'put and get',
      title: 'stores a file and brings the same bytes back',
      async run(bench) {
        const back = join(bench.local, 'back')
        succeeded(await pscp(bench, bench.samples.file, on(bench, 'a')))
        await sameFile(join(bench.disk, 'a'), bench.samples.file)
        succeeded(await pscp(bench, on(bench, 'a'), back))
        await sameFile(back, bench.samples.file)
      },
    },
    {
      operation: 'folders',
      title: 'stores and fetches a tree with -r',
      async run(bench) {
        succeeded(await pscp(bench, '-r', bench.samples.tree, on(bench, '')))
        await sameTree(join(bench.disk, 'tree'), bench.samples.tree)
        succeeded(await pscp(bench, '-r', '-p', on(bench, 'tree'), bench.local))
        await sameTree(join(bench.local, 'tree'), bench.samples.tree)
      },
    },
    {
      operation: 'names',
      title: 'stores and fetches a name with spaces and Japanese',
      async run(bench) {
        succeeded(await pscp(bench, bench.samples.named, on(bench, japaneseName)))
        await sameFile(join(bench.disk, japaneseName), bench.samples.named)
        succeeded(await pscp(bench, on(bench, japaneseName), join(bench.local, 'back')))
        await sameFile(join(bench.local, 'back'), bench.samples.named)
      },
    },
    {
      operation: '0 bytes',
      title: 'stores and fetches an empty file',
      async run(bench) {
        succeeded(await pscp(bench, bench.samples.empty, on(bench, 'e')))
        await sameFile(join(bench.disk, 'e'), bench.samples.empty)
        succeeded(await pscp(bench, on(bench, 'e'), join(bench.local, 'e')))
        await sameFile(join(bench.local, 'e'), bench.samples.empty)
      },
    },
    {
      operation: 'list',
      title: 'lists a folder with -ls',
      async run(bench) {
        await copyFile(bench.samples.lines, join(bench.disk, 'listed.txt'))
        const { stdout } = succeeded(await pscp(bench, '-ls', on(bench, '')))
        assert.match(stdout, /listed\.txt/)
      },
    },
    {
      operation: 'old scp protocol is refused in words',
      title: 'is told that only SFTP works here when it asks for the old protocol (-scp)',
      beyondOpenssh: 'its sentence goes to standard output, which pscp takes for the old protocol and drops',
      async run(bench) {
        failedWith(await pscp(bench, '-scp', bench.samples.file, on(bench, 'a')), /\bsftp\b/i)
      },
    },
  ],
}
