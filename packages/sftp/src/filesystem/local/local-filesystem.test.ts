/** What an operation says when it fails, and what it leaves behind. Who may reach what is in confinement.test.ts. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FileSystemError, type OpenMode } from '../filesystem.ts'
import { LocalFileSystem } from './local-filesystem.ts'

const WRITE: OpenMode = {
  read: false,
  write: true,
  append: false,
  create: false,
  truncate: false,
  exclusive: false,
}

let base: string
let home: string
let files: LocalFileSystem

beforeEach(async () => {
  base = fs.mkdtempSync(path.join(os.tmpdir(), 'tsunagu-files-'))
  home = path.join(base, 'ホーム')
  fs.mkdirSync(home)
  files = await LocalFileSystem.open({ root: home })
})

afterEach(async () => {
  vi.restoreAllMocks()
  await files.close()
  fs.rmSync(base, { recursive: true, force: true })
})

const failure = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error) => (error instanceof FileSystemError ? `${error.code} ${error.path}` : String(error)),
  )

describe('a root whose host path is not ASCII', () => {
  it('is opened, and so is a start directory', async () => {
    fs.mkdirSync(path.join(home, '配列'))
    fs.writeFileSync(path.join(home, '配列', 'reads.fastq'), 'ACGT')
    const others = await LocalFileSystem.open({ root: home, startDirectory: '/配列' })
    expect(await others.stat('reads.fastq', true)).toMatchObject({ size: 4 })
    expect(Buffer.from(await others.realPath('.'), 'latin1').toString()).toBe('/配列')
    await others.close()
  })
})

describe('a file that is opened to be emptied', () => {
  const EMPTY: OpenMode = { ...WRITE, create: true, truncate: true }
  const put = async (mode: OpenMode, content: string): Promise<void> => {
    const file = await files.open('/file', mode, undefined)
    if (content !== '') {
      await new Promise<void>((resolve, reject) =>
        file.write([Buffer.from(content)], 0, (error) => (error ? reject(error) : resolve())),
      )
    }
    await file.close()
  }

  it.each([0, 3, 1024 * 1024])(
    'keeps nothing of the %i bytes that it had, and gets a new time',
    async (size) => {
      const file = path.join(home, 'file')
      fs.writeFileSync(file, Buffer.alloc(size, 'x'))
      fs.utimesSync(file, 1, 1)
      await put(EMPTY, '')
      expect(fs.readFileSync(file, 'utf8')).toBe('')
      expect(fs.statSync(file).mtimeMs).toBeGreaterThan(1000)
      fs.writeFileSync(file, Buffer.alloc(size, 'x'))
      await put(EMPTY, 'ACGT')
      expect(fs.readFileSync(file, 'utf8')).toBe('ACGT')
    },
  )

  it('is emptied also for who only reads, as O_TRUNC does', async () => {
    fs.writeFileSync(path.join(home, 'file'), 'ACGT')
    const file = await files.open('/file', { ...WRITE, read: true, write: false, truncate: true }, undefined)
    expect(file.bytesFrom(0)).toBe(0)
    await file.close()
    expect(fs.statSync(path.join(home, 'file')).size).toBe(0)
  })
})

describe('an owner that is fixed', () => {
  it('is not changed by root either, in any way, and the refusal changes nothing else', async () => {
    const fixed = await LocalFileSystem.open({ root: home, fixedOwners: true })
    const file = path.join(home, 'file')
    fs.writeFileSync(file, 'content', { mode: 0o600 })
    fs.symlinkSync('file', path.join(home, 'link'))
    const { uid, gid } = fs.statSync(file)
    const gift = { uid: uid + 1, gid, permissions: 0o644, size: 0 }
    const open = await fixed.open('/file', WRITE, undefined)
    for (const [path, work] of [
      ['/file', fixed.setAttributes('/file', gift, true)],
      ['/link', fixed.setAttributes('/link', gift, true)],
      ['/link', fixed.setAttributes('/link', { uid, gid: gid + 1 }, false)],
      ['/file', open.setAttributes(gift)],
    ] as const) {
      expect(await failure(work)).toBe(`ownership-change-refused ${path}`)
    }
    expect(fs.statSync(file)).toMatchObject({ uid, gid, size: 7, mode: 0o100600 })
    // What a client that copies all attributes sends.
    await open.setAttributes({ uid, gid, permissions: 0o640 })
    await fixed.setAttributes('/file', { uid, gid, permissions: 0o640 }, true)
    expect(fs.statSync(file).mode).toBe(0o100640)
    await open.close()
    await fixed.close()
  })
})

describe('a rename', () => {
  it.each([true, false])(
    'names the file that is missing, not the new name (replace: %s)',
    async (replace) => {
      expect(await failure(files.rename('/missing', '/new', replace))).toBe('no-such-file /missing')
      fs.writeFileSync(path.join(home, 'old'), '')
      expect(await failure(files.rename('/old', '/missing/new', replace))).toBe(
        'no-such-directory /missing/new',
      )
    },
  )

  it('that is refused leaves one name', async () => {
    fs.writeFileSync(path.join(home, 'old'), 'content')
    const unlink = fs.unlink
    const refuse = (name: fs.PathLike, done: fs.NoParamCallback): void => {
      if (String(name).endsWith('/old')) done(Object.assign(new Error('EACCES'), { code: 'EACCES' }))
      else unlink(name, done)
    }
    vi.spyOn(fs, 'unlink').mockImplementation(refuse as typeof fs.unlink)
    expect(await failure(files.rename('/old', '/new', false))).toMatch(/^permission-denied/)
    expect(fs.readdirSync(home)).toEqual(['old'])
  })
})

describe('a hard link', () => {
  it('names the file that is missing, not the new name', async () => {
    expect(await failure(files.hardLink('/missing', '/new'))).toBe('no-such-file /missing')
  })
})
