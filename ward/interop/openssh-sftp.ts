// OpenSSH's sftp in batch mode. It quotes names itself, so a batch line takes them between double quotes.

import assert from 'node:assert/strict'
import { copyFile, mkdir, readlink, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type RunResult, run } from '../process/run.ts'
import { tool } from '../process/tools.ts'
import type { RunningServer } from '../servers/server.ts'
import type { Bench, Client } from './client.ts'
import {
  failedWith,
  hasMode,
  hasTime,
  makeMany,
  makePartial,
  sameFile,
  sameTree,
  succeeded,
  wasResumed,
} from './expectations.ts'
import { japaneseName } from './samples.ts'

/** Options of ssh, sftp and scp that keep the user's own configuration out. */
export function sshOptions(server: RunningServer): string[] {
  return [
    ...['-F', '/dev/null', '-i', server.keyFile],
    ...['-o', 'BatchMode=yes', '-o', 'IdentitiesOnly=yes', '-o', 'IdentityAgent=none'],
    ...['-o', `UserKnownHostsFile=${server.knownHostsFile}`, '-o', 'GlobalKnownHostsFile=/dev/null'],
    ...['-o', 'StrictHostKeyChecking=yes', '-o', 'UpdateHostKeys=no'],
  ]
}

function sftp({ server }: Bench, ...commands: string[]): Promise<RunResult> {
  const target = `${server.user}@${server.host}`
  const args = [...sshOptions(server), '-P', `${server.port}`, '-b', '-', target]
  return run(tool('sftp', 'openssh-client'), args, { input: `${commands.join('\n')}\n` })
}

export const opensshSftp: Client = {
  name: 'OpenSSH sftp',
  needs: ['sftp', 'ssh'],
  packages: ['openssh-client'],

  async version() {
    return (await run('ssh', ['-V'])).stderr.match(/OpenSSH_(\S+?),? /)?.[1] ?? 'unknown'
  },

  checks: [
    {
      operation: 'put and get',
      title: 'stores a file and brings the same bytes back',
      async run(bench) {
        const { samples, remote, disk, local } = bench
        const back = join(local, 'back')
        succeeded(await sftp(bench, `put ${samples.file} ${remote}/a.bin`, `get ${remote}/a.bin ${back}`))
        await sameFile(join(disk, 'a.bin'), samples.file)
        await sameFile(back, samples.file)
      },
    },
    {
      operation: 'text',
      title: 'leaves line ends as they are',
      async run(bench) {
        succeeded(await sftp(bench, `put ${bench.samples.lines} ${bench.remote}/lines`))
        await sameFile(join(bench.disk, 'lines'), bench.samples.lines)
      },
    },
    {
      operation: 'time and mode',
      title: 'keeps modification time and mode with -p, both ways',
      async run(bench) {
        const source = join(bench.local, 'script.sh')
        await writeFile(source, '#!/bin/sh\n', { mode: 0o750 })
        await utimes(source, 1_600_000_000, 1_500_000_000)
        const back = join(bench.local, 'back.sh')
        succeeded(
          await sftp(bench, `put -p ${source} ${bench.remote}/s.sh`, `get -p ${bench.remote}/s.sh ${back}`),
        )
        for (const path of [join(bench.disk, 's.sh'), back]) {
          await hasMode(path, 0o750)
          await hasTime(path, 1_500_000_000)
        }
      },
    },
    {
      operation: 'folders',
      title: 'stores a tree with put -r and brings it back with get -r',
      async run(bench) {
        const { samples, remote, disk, local } = bench
        succeeded(await sftp(bench, `put -r ${samples.tree} ${remote}/`, `get -r ${remote}/tree ${local}/`))
        await sameTree(join(disk, 'tree'), samples.tree)
        await sameTree(join(local, 'tree'), samples.tree)
      },
    },
    {
      operation: 'resume an upload',
      title: 'continues an upload with reput and does not send again what has arrived',
      async run(bench) {
        const target = join(bench.disk, 'a.bin')
        await makePartial(target, bench.samples.file)
        succeeded(await sftp(bench, `reput ${bench.samples.file} ${bench.remote}/a.bin`))
        await wasResumed(target, bench.samples.file, join(bench.local, 'a.bin'))
      },
    },
    {
      operation: 'resume a download',
      title: 'continues a download with reget',
      async run(bench) {
        await copyFile(bench.samples.file, join(bench.disk, 'a.bin'))
        const target = join(bench.local, 'a.bin')
        await makePartial(target, bench.samples.file)
        succeeded(await sftp(bench, `reget ${bench.remote}/a.bin ${target}`))
        await wasResumed(target, bench.samples.file, join(bench.local, 'a.bin'))
      },
    },
    {
      operation: 'rename',
      title: 'renames a file, also over one that exists',
      async run(bench) {
        await copyFile(bench.samples.file, join(bench.disk, 'a'))
        await writeFile(join(bench.disk, 'c'), 'old')
        succeeded(
          await sftp(
            bench,
            `rename ${bench.remote}/a ${bench.remote}/b`,
            `rename ${bench.remote}/b ${bench.remote}/c`,
          ),
        )
        await sameFile(join(bench.disk, 'c'), bench.samples.file)
        await assert.rejects(stat(join(bench.disk, 'b')), { code: 'ENOENT' })
      },
    },
    {
      operation: 'symbolic link',
      title: 'makes a symbolic link with ln -s and reads through it',
      async run(bench) {
        await copyFile(bench.samples.file, join(bench.disk, 'a'))
        const back = join(bench.local, 'back')
        succeeded(await sftp(bench, `ln -s a ${bench.remote}/link`, `get ${bench.remote}/link ${back}`))
        assert.equal(await readlink(join(bench.disk, 'link')), 'a')
        await sameFile(back, bench.samples.file)
      },
    },
    {
      operation: 'chmod',
      title: 'changes the mode of a file',
      async run(bench) {
        await writeFile(join(bench.disk, 'a'), 'a', { mode: 0o644 })
        succeeded(await sftp(bench, `chmod 600 ${bench.remote}/a`))
        await hasMode(join(bench.disk, 'a'), 0o600)
      },
    },
    {
      operation: 'free space',
      title: 'shows with df how much room is left',
      async run(bench) {
        const { stdout } = succeeded(await sftp(bench, `df ${bench.remote}`))
        const numbers = /^\s+(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s+(\d+)%/m.exec(stdout)
        assert.ok(numbers && Number(numbers[1]) > 0, stdout)
      },
    },
    {
      operation: 'copy on the server',
      title: 'copies a file on the server with cp',
      async run(bench) {
        await copyFile(bench.samples.file, join(bench.disk, 'a'))
        succeeded(await sftp(bench, `cp ${bench.remote}/a ${bench.remote}/b`))
        await sameFile(join(bench.disk, 'b'), bench.samples.file)
      },
    },
    {
      operation: 'names',
      title: 'stores, lists, renames, fetches and removes a name with spaces, brackets and Japanese',
      async run(bench) {
        const { samples, remote, disk, local } = bench
        const renamed = '改名 した ファイル.txt'
        const result = succeeded(
          await sftp(
            bench,
            `put "${samples.named}" "${remote}/${japaneseName}"`,
            `ls -1 ${remote}`,
            `rename "${remote}/${japaneseName}" "${remote}/${renamed}"`,
            `get "${remote}/${renamed}" "${local}/back 戻り"`,
          ),
        )
        assert.ok(result.stdout.includes(japaneseName), result.stdout)
        await sameFile(join(disk, renamed), samples.named)
        await sameFile(join(local, 'back 戻り'), samples.named)
        succeeded(await sftp(bench, `rm "${remote}/${renamed}"`))
        await assert.rejects(stat(join(disk, renamed)), { code: 'ENOENT' })
      },
    },
    {
      operation: '0 bytes',
      title: 'stores and fetches an empty file',
      async run(bench) {
        const back = join(bench.local, 'back')
        succeeded(
          await sftp(bench, `put ${bench.samples.empty} ${bench.remote}/e`, `get ${bench.remote}/e ${back}`),
        )
        await sameFile(join(bench.disk, 'e'), bench.samples.empty)
        await sameFile(back, bench.samples.empty)
      },
    },
    {
      operation: '300 MB',
      title: 'stores and fetches 300 MB without losing a byte',
      async run(bench) {
        const large = await bench.samples.large()
        const back = join(bench.local, 'back')
        succeeded(await sftp(bench, `put ${large} ${bench.remote}/l`, `get ${bench.remote}/l ${back}`))
        await sameFile(join(bench.disk, 'l'), large)
        await sameFile(back, large)
      },
    },
    {
      operation: 'list',
      title: 'lists 2,500 entries, each exactly once, and sizes in the long form',
      async run(bench) {
        await makeMany(bench.disk, 2_500)
        await copyFile(bench.samples.file, join(bench.disk, 'sized'))
        const { stdout } = succeeded(await sftp(bench, `ls -1 ${bench.remote}`))
        assert.equal(stdout.match(/name-\d{5}$/gm)?.length, 2_500)
        const long = succeeded(await sftp(bench, `ls -l ${bench.remote}/sized`)).stdout
        assert.match(long, /^-rw\S+\s+.*\s3145729\s.*sized/m)
      },
    },
    {
      operation: 'make and remove',
      title: 'makes a folder, goes into it, and removes files and folders',
      async run(bench) {
        succeeded(
          await sftp(
            bench,
            ...[`mkdir ${bench.remote}/d`, `cd ${bench.remote}/d`, `put ${bench.samples.lines} x`, 'rm x'],
            ...['cd ..', 'rmdir d'],
          ),
        )
        await assert.rejects(stat(join(bench.disk, 'd')), { code: 'ENOENT' })
      },
    },
    {
      operation: 'errors',
      title: 'says why a file cannot be fetched, and which one',
      async run(bench) {
        await mkdir(join(bench.disk, 'full'))
        await writeFile(join(bench.disk, 'full', 'x'), '')
        failedWith(
          await sftp(bench, `get ${bench.remote}/absent ${bench.local}/`),
          /absent.*not found|No such file/i,
        )
        failedWith(await sftp(bench, `rmdir ${bench.remote}/full`), /full/)
      },
    },
  ],
}
