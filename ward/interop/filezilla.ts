// FileZilla, by its engine: the commands that its window would send.

import assert from 'node:assert/strict'
import { copyFile, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../process/run.ts'
import type { Bench, Client } from './client.ts'
import { hasMode, hasTime, makePartial, sameFile, wasResumed } from './expectations.ts'
import { FzSftp } from './fzsftp.ts'
import { japaneseName } from './samples.ts'

async function session(
  { server, local, remote }: Bench,
  work: (engine: FzSftp) => Promise<void>,
): Promise<void> {
  const engine = await FzSftp.open(server, local)
  try {
    await engine.ok(`cd "${remote}"`)
    await work(engine)
  } finally {
    await engine.close()
  }
}

const upload = (engine: FzSftp, path: string, name: string, command = 'put') =>
  engine.ok(`${command} "${path}" "${name}"`, { direction: 'read', path })

const download = (engine: FzSftp, name: string, path: string, command = 'get') =>
  engine.ok(`${command} "${name}" "${path}"`, { direction: 'write', path })

export const filezillaClient: Client = {
  name: 'FileZilla (engine fzsftp)',
  needs: ['fzsftp'],
  packages: ['filezilla'],
  async version() {
    // The window's program would want a display, and the engine tells its release only to servers.
    const { stdout } = await run('dpkg', ['--status', 'filezilla'])
    return stdout.match(/^Version: ([^-\s]+)/m)?.[1] ?? 'unknown'
  },
  checks: [
    {
      operation: 'put and get',
      title: 'stores a file and brings the same bytes back',
      run: (bench) =>
        session(bench, async (engine) => {
          const back = join(bench.local, 'back')
          await upload(engine, bench.samples.file, 'a')
          await sameFile(join(bench.disk, 'a'), bench.samples.file)
          await download(engine, 'a', back)
          await sameFile(back, bench.samples.file)
        }),
    },
    {
      operation: 'resume an upload',
      title: 'continues an upload',
      run: (bench) =>
        session(bench, async (engine) => {
          const target = join(bench.disk, 'a')
          await makePartial(target, bench.samples.file)
          await upload(engine, bench.samples.file, 'a', 'reput')
          await wasResumed(target, bench.samples.file, join(bench.local, 'a'))
        }),
    },
    {
      operation: 'resume a download',
      title: 'continues a download',
      run: (bench) =>
        session(bench, async (engine) => {
          const target = join(bench.local, 'a')
          await copyFile(bench.samples.file, join(bench.disk, 'a'))
          await makePartial(target, bench.samples.file)
          await download(engine, 'a', target, 'reget')
          await wasResumed(target, bench.samples.file, join(bench.local, 'a'))
        }),
    },
    {
      operation: 'names',
      title: 'stores, lists and fetches a name with spaces, brackets and Japanese',
      run: (bench) =>
        session(bench, async (engine) => {
          await upload(engine, bench.samples.named, japaneseName)
          await sameFile(join(bench.disk, japaneseName), bench.samples.named)
          assert.deepEqual((await engine.ok('ls')).slice().sort(), ['.', '..', japaneseName].sort())
          await download(engine, japaneseName, join(bench.local, 'back'))
          await sameFile(join(bench.local, 'back'), bench.samples.named)
        }),
    },
    {
      operation: '0 bytes',
      title: 'stores and fetches an empty file',
      run: (bench) =>
        session(bench, async (engine) => {
          await upload(engine, bench.samples.empty, 'e')
          await sameFile(join(bench.disk, 'e'), bench.samples.empty)
          await download(engine, 'e', join(bench.local, 'e'))
          await sameFile(join(bench.local, 'e'), bench.samples.empty)
        }),
    },
    {
      operation: 'file operations',
      title: 'makes a folder, renames, changes mode and time, asks for the time, and removes',
      run: (bench) =>
        session(bench, async (engine) => {
          await copyFile(bench.samples.lines, join(bench.disk, 'a'))
          await engine.ok('mkdir "フォルダ"')
          await engine.ok('mv "a" "フォルダ/b"')
          const moved = join(bench.disk, 'フォルダ', 'b')
          await sameFile(moved, bench.samples.lines)
          // The engine ends `chmod` with 0 in any case, so only the disk tells.
          await engine.send('chmod 600 "フォルダ/b"')
          await hasMode(moved, 0o600)
          await engine.ok('chmtime 1500000000 "フォルダ/b"')
          await hasTime(moved, 1_500_000_000)
          assert.equal((await engine.send('mtime "フォルダ/b"')).done, '01500000000')
          await engine.ok('rm "フォルダ/b"')
          await engine.ok('rmdir "フォルダ"')
          assert.deepEqual(await readdir(bench.disk), [])
        }),
    },
    {
      operation: 'errors',
      title: 'is told why a file cannot be fetched, and goes on',
      run: (bench) =>
        session(bench, async (engine) => {
          const path = join(bench.local, 'x')
          const { done, printed } = await engine.send(`get "absent" "${path}"`, { direction: 'write', path })
          assert.notEqual(done, '11')
          assert.match(printed.join('\n'), /absent/)
          await writeFile(join(bench.disk, 'there'), 'there')
          await download(engine, 'there', path)
          assert.equal((await stat(path)).size, 5)
        }),
    },
  ],
}
