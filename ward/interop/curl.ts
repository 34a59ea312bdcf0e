// curl, whose SFTP is libssh2: older algorithms than OpenSSH's, and one command for each transfer.

import assert from 'node:assert/strict'
import { copyFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type RunResult, run } from '../process/run.ts'
import { tool } from '../process/tools.ts'
import type { Bench, Client } from './client.ts'
import { failedWith, hasMode, makePartial, sameFile, succeeded, wasResumed } from './expectations.ts'
import { japaneseName } from './samples.ts'

/** Runs curl and checks the host key; libssh2 takes whichever key type it likes, so each is tried. */
async function curl({ server, local }: Bench, ...args: string[]): Promise<RunResult> {
  const options = [
    ...['--disable', '--silent', '--show-error', '--globoff', '--user', `${server.user}:`],
    ...['--key', server.keyFile, '--pubkey', `${server.keyFile}.pub`],
  ]
  let result: RunResult | undefined
  for (const fingerprint of server.hostKeyFingerprints) {
    const hostKey = ['--hostpubsha256', fingerprint.replace('SHA256:', '')]
    result = await run(tool('curl', 'curl'), [...options, ...hostKey, ...args], { env: { HOME: local } })
    // 60: the host key is not the one that was named.
    if (result.code !== 60) return result
  }
  return result!
}

/** `/~/` is curl's way to say "below the home". */
const url = ({ server, remote }: Bench, path: string) =>
  `sftp://${server.host}:${server.port}/~/${remote}/${encodeURI(path)}`

export const curlClient: Client = {
  name: 'curl',
  needs: ['curl'],
  packages: ['curl'],
  async version() {
    const { stdout } = await run('curl', ['--version'])
    return `${stdout.match(/^curl (\S+)/)?.[1]} (${stdout.match(/libssh2?\/\S+/)?.[0] ?? 'without SFTP'})`
  },
  checks: [
    {
      operation: 'put and get',
      title: 'stores a file and brings the same bytes back',
      async run(bench) {
        const back = join(bench.local, 'back')
        succeeded(await curl(bench, '-T', bench.samples.file, url(bench, 'a')))
        await sameFile(join(bench.disk, 'a'), bench.samples.file)
        succeeded(await curl(bench, '-o', back, url(bench, 'a')))
        await sameFile(back, bench.samples.file)
      },
    },
    {
      operation: 'resume an upload',
      title: 'continues an upload with -C -',
      async run(bench) {
        const target = join(bench.disk, 'a')
        await makePartial(target, bench.samples.file)
        succeeded(await curl(bench, '-C', '-', '-T', bench.samples.file, url(bench, 'a')))
        await wasResumed(target, bench.samples.file, join(bench.local, 'a'))
      },
    },
    {
      operation: 'resume a download',
      title: 'continues a download with -C -',
      async run(bench) {
        await copyFile(bench.samples.file, join(bench.disk, 'a'))
        const target = join(bench.local, 'a')
        await makePartial(target, bench.samples.file)
        succeeded(await curl(bench, '-C', '-', '-o', target, url(bench, 'a')))
        await wasResumed(target, bench.samples.file, join(bench.local, 'a'))
      },
    },
    {
      operation: 'list',
      title: 'lists a folder: names with -l, the long form without',
      async run(bench) {
        await copyFile(bench.samples.file, join(bench.disk, 'listed'))
        assert.match(succeeded(await curl(bench, '-l', url(bench, ''))).stdout, /^listed$/m)
        assert.match(succeeded(await curl(bench, url(bench, ''))).stdout, /3145729.*listed/)
      },
    },
    {
      operation: 'make folders',
      title: 'makes missing folders on the way with --ftp-create-dirs',
      async run(bench) {
        succeeded(await curl(bench, '--ftp-create-dirs', '-T', bench.samples.lines, url(bench, 'x/y/z')))
        await sameFile(join(bench.disk, 'x', 'y', 'z'), bench.samples.lines)
      },
    },
    {
      operation: 'rename',
      title: 'renames, changes modes and removes with quoted commands',
      async run(bench) {
        await copyFile(bench.samples.lines, join(bench.disk, 'a'))
        await copyFile(bench.samples.lines, join(bench.disk, 'gone'))
        const below = (name: string) => `"${bench.remote}/${name}"`
        const commands = [
          `rename ${below('a')} ${below('b')}`,
          `chmod 600 ${below('b')}`,
          `rm ${below('gone')}`,
        ]
        succeeded(await curl(bench, ...commands.flatMap((command) => ['-Q', command]), '-l', url(bench, '')))
        await hasMode(join(bench.disk, 'b'), 0o600)
        await assert.rejects(stat(join(bench.disk, 'gone')), { code: 'ENOENT' })
      },
    },
    {
      operation: 'names',
      title: 'stores and fetches a name with spaces, brackets and Japanese',
      async run(bench) {
        succeeded(await curl(bench, '-T', bench.samples.named, url(bench, japaneseName)))
        await sameFile(join(bench.disk, japaneseName), bench.samples.named)
        succeeded(await curl(bench, '-o', join(bench.local, 'back'), url(bench, japaneseName)))
        await sameFile(join(bench.local, 'back'), bench.samples.named)
      },
    },
    {
      operation: '0 bytes',
      title: 'stores and fetches an empty file',
      async run(bench) {
        succeeded(await curl(bench, '-T', bench.samples.empty, url(bench, 'e')))
        await sameFile(join(bench.disk, 'e'), bench.samples.empty)
        succeeded(await curl(bench, '-o', join(bench.local, 'e'), url(bench, 'e')))
        await sameFile(join(bench.local, 'e'), bench.samples.empty)
      },
    },
    {
      operation: 'errors',
      title: 'says why a file cannot be fetched',
      async run(bench) {
        failedWith(await curl(bench, url(bench, 'absent')), /does not exist|No such file|Could not open/i)
      },
    },
  ],
}
