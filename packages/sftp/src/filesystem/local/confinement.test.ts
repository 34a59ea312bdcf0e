/** Nobody reads or writes outside the root, by any name, link or race. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FileSystemError, type OpenMode } from '../filesystem.ts'
import { LinuxPlaces } from './linux-places.ts'
import { LocalFileSystem } from './local-filesystem.ts'
import { Pace } from './pace.ts'
import { PlainPlaces } from './plain-places.ts'

const SECRET = 'from outside'
const READ: OpenMode = {
  read: true,
  write: false,
  append: false,
  create: false,
  truncate: false,
  exclusive: false,
}
const WRITE: OpenMode = { ...READ, read: false, write: true, create: true, truncate: true }

let base: string
let home: string
let outside: string
let files: LocalFileSystem

beforeEach(async () => {
  base = fs.mkdtempSync(path.join(os.tmpdir(), 'tsunagu-home-'))
  home = path.join(base, 'home')
  outside = path.join(base, 'outside')
  fs.mkdirSync(path.join(home, 'dir', 'sub'), { recursive: true })
  fs.mkdirSync(outside)
  fs.writeFileSync(path.join(outside, 'secret'), SECRET)
  fs.writeFileSync(path.join(home, 'dir', 'mine'), 'mine')
  files = await LocalFileSystem.open({ root: home, permissionMask: 0o777 })
})

afterEach(async () => {
  vi.restoreAllMocks()
  await files.close()
  fs.rmSync(base, { recursive: true, force: true })
})

async function content(name: string): Promise<string> {
  const file = await files.open(name, READ, undefined)
  const buffer = Buffer.alloc(100)
  const bytes = await new Promise<number>((resolve, reject) => {
    file.read([buffer], 0, (error, read) => (error ? reject(error) : resolve(read)))
  })
  await file.close()
  return buffer.toString('utf8', 0, bytes)
}

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error) => (error instanceof FileSystemError ? error.code : `not ours: ${error}`),
  )

describe.each(['held', 'plain'] as const)('with %s places', (places) => {
  beforeEach(async () => {
    await files.close()
    files = await LocalFileSystem.open({ root: home, permissionMask: 0o777, places })
  })

  describe('names', () => {
    it.each([
      '/../outside/secret',
      '../outside/secret',
      '/dir/../../outside/secret',
      '/dir/sub/../../../outside/secret',
    ])('cannot climb out with %s', async (name) => {
      expect(await codeOf(files.open(name, READ, undefined))).toMatch(/^no-such-/)
      expect(await codeOf(files.stat(name, true))).toMatch(/^no-such-/)
    })

    it('takes an absolute path of the host as a path in the home', async () => {
      expect(await codeOf(files.open(path.join(outside, 'secret'), READ, undefined))).toMatch(/^no-such-/)
    })

    it('refuses a NUL byte, and paths and names that are too long, before any system call', async () => {
      expect(await codeOf(files.stat('/dir/mine\0.txt', true))).toBe('invalid-name')
      expect(await codeOf(files.stat(`/${'x'.repeat(256)}`, true))).toBe('name-too-long')
      expect(await codeOf(files.stat('/x'.repeat(2100), true))).toBe('name-too-long')
      expect(await codeOf(files.stat('x'.repeat(1024 * 1024), true))).toBe('name-too-long')
    })

    it('shows the root as its own parent', async () => {
      const above = await files.stat('/..', true)
      expect(above).toEqual(await files.stat('/', true))
      const directory = await files.openDirectory('/')
      const dots = (await directory.read(10)).filter(({ name }) => name.startsWith('.'))
      await directory.close()
      expect(dots.map(({ name }) => name)).toEqual(['.', '..'])
      expect(dots[0]?.attributes).toEqual(dots[1]?.attributes)
    })

    it('keeps the root itself', async () => {
      expect(await codeOf(files.removeDirectory('/'))).not.toBe('done')
      expect(await codeOf(files.rename('/', '/dir/x', true))).not.toBe('done')
      expect(fs.existsSync(home)).toBe(true)
      const empty = path.join(base, 'empty')
      fs.mkdirSync(empty)
      const others = await LocalFileSystem.open({ root: empty, places })
      expect(await codeOf(others.removeDirectory('/'))).toBe('permission-denied')
      await others.close()
      expect(fs.existsSync(empty)).toBe(true)
    })
  })

  describe('symbolic links', () => {
    it.each([
      ['absolute to a file', () => path.join(outside, 'secret'), '/link'],
      ['relative to a file', () => '../outside/secret', '/link'],
      ['absolute to a directory', () => outside, '/link/secret'],
      ['relative to a directory', () => '../outside', '/link/secret'],
    ])('that the host made and that lead out are not followed: %s', async (_name, target, name) => {
      fs.symlinkSync(target(), path.join(home, 'link'))
      const refused = /^(no-such-|not-a-directory|outside-home)/
      expect(await codeOf(files.open(name, READ, undefined))).toMatch(refused)
      expect(await codeOf(files.setAttributes(name, { size: 0 }, true))).toMatch(refused)
      expect(await codeOf(files.space(name))).toMatch(refused)
      // What may not be followed may still be written "behind", inside the home, or removed as a link.
      await codeOf(files.open(name, WRITE, undefined))
      await codeOf(files.remove(name))
      expect(fs.readFileSync(path.join(outside, 'secret'), 'utf8')).toBe(SECRET)
      expect(fs.readdirSync(outside)).toEqual(['secret'])
    })

    it('that lead out are not listed, wherever they were made', async () => {
      fs.symlinkSync(outside, path.join(home, 'by-host'))
      // Harmless where it is made, and then moved.
      await files.symbolicLink('../../..', '/dir/sub/l').catch(() => {})
      await files.symbolicLink('../..', '/dir/sub/l')
      await files.rename('/dir/sub/l', '/l', true)
      expect(fs.readlinkSync(path.join(home, 'l'))).toBe('../..')
      expect(await codeOf(files.openDirectory('/by-host'))).toMatch(/^(no-such-|outside-home)/)
      const directory = await files.openDirectory('/l').catch(() => null)
      const names = (await directory?.read(100))?.map(({ name }) => name) ?? []
      await directory?.close()
      // Where it is followed, the home is as far up as it goes.
      expect(names).not.toContain('outside')
      expect(names).not.toContain('home')
    })

    it('into a neighbour whose name begins like ours are no links into the home', async () => {
      fs.mkdirSync(path.join(home, '2'))
      fs.writeFileSync(path.join(home, '2', 'x'), '')
      fs.symlinkSync(`${home}2/x`, path.join(home, 'l'))
      expect(await codeOf(files.stat('/l', true))).toMatch(/^no-such-/)
    })

    it('made by a client cannot lead out', async () => {
      expect(await codeOf(files.symbolicLink('../outside/secret', '/a'))).toBe('outside-home')
      expect(await codeOf(files.symbolicLink('../../../outside', '/dir/a'))).toBe('outside-home')
      await files.symbolicLink('/dir/mine', '/dir/sub/b')
      // Stored as the way from the link, so that programs on the host do not read it as a path of theirs.
      expect(fs.readlinkSync(path.join(home, 'dir', 'sub', 'b'))).toBe('../../dir/mine')
      expect(await content('/dir/sub/b')).toBe('mine')
    })

    it('inside the home work, in the middle of a path and at its end', async () => {
      fs.symlinkSync('dir', path.join(home, 'd'))
      fs.symlinkSync(path.join(home, 'dir', 'mine'), path.join(home, 'by-host-path'))
      fs.symlinkSync('by-host-path', path.join(home, 'chain'))
      expect(await content('/d/mine')).toBe('mine')
      expect(await content('/chain')).toBe('mine')
      expect(await files.realPath('/d/sub/../mine')).toBe('/dir/mine')
      expect((await files.stat('/chain', false)).permissions! & 0o170000).toBe(0o120000)
      expect((await files.stat('/chain', true)).size).toBe(4)
    })

    it('in a circle end with an error', async () => {
      fs.symlinkSync('b', path.join(home, 'a'))
      fs.symlinkSync('a', path.join(home, 'b'))
      expect(await codeOf(files.open('/a', READ, undefined))).toBe('too-many-links')
      expect(await codeOf(files.stat('/a/x', true))).toBe('too-many-links')
    })

    it('are changed themselves by lsetstat, not what they point to', async () => {
      fs.symlinkSync('dir/mine', path.join(home, 'l'))
      const before = fs.statSync(path.join(home, 'dir', 'mine')).mtimeMs
      await files.setAttributes('/l', { accessTime: 1000, modifyTime: 2000 }, false)
      expect(fs.lstatSync(path.join(home, 'l')).mtimeMs).toBe(2_000_000)
      expect(fs.statSync(path.join(home, 'dir', 'mine')).mtimeMs).toBe(before)
    })
  })

  describe('other ways', () => {
    it('a hard link joins two names inside, and its source cannot be outside', async () => {
      await files.hardLink('/dir/mine', '/second')
      expect(await content('/second')).toBe('mine')
      expect(await codeOf(files.hardLink('/../outside/secret', '/stolen'))).toMatch(/^no-such-/)
      fs.symlinkSync('../outside/secret', path.join(home, 'l'))
      await codeOf(files.hardLink('/l', '/copy-of-link'))
      expect(await codeOf(files.open('/copy-of-link', READ, undefined))).toMatch(/^no-such-/)
    })

    it('a named pipe, a socket or a device is no file to transfer, and opening one does not wait', async () => {
      const { execFileSync } = await import('node:child_process')
      execFileSync('mkfifo', [path.join(home, 'pipe')])
      expect(await codeOf(files.open('/pipe', READ, undefined))).toBe('not-a-regular-file')
      expect(await codeOf(files.open('/pipe', { ...WRITE, truncate: false }, undefined))).toBe(
        'not-a-regular-file',
      )
      expect(await codeOf(files.open('/dir', READ, undefined))).toBe('is-a-directory')
    })

    it('set-user-id bits never reach the disk', async () => {
      const file = await files.open('/program', WRITE, 0o4755)
      await file.setAttributes({ permissions: 0o6777 })
      await file.close()
      expect(fs.statSync(path.join(home, 'program')).mode & 0o7000).toBe(0)
      await files.setAttributes('/program', { permissions: 0o7711 }, true)
      expect(fs.statSync(path.join(home, 'program')).mode & 0o7777).toBe(0o711)
    })

    it('a directory that became a link after it was used is looked at again', async () => {
      expect(await content('/dir/sub/../mine')).toBe('mine')
      await files.stat('/dir/mine', true)
      fs.renameSync(path.join(home, 'dir'), path.join(home, 'old'))
      fs.symlinkSync(outside, path.join(home, 'dir'))
      expect(await codeOf(files.open('/dir/secret', READ, undefined))).toMatch(/^(no-such-|outside-home)/)
      expect(await codeOf(files.stat('/dir/mine', true))).toMatch(/^(no-such-|outside-home)/)
      expect(await content('/old/mine')).toBe('mine')
    })
  })
})

describe('a race', () => {
  it('between a directory and a link that leads out is never won, in 2,000 rounds of changing places', async () => {
    fs.writeFileSync(path.join(home, 'dir', 'secret'), 'decoy')
    fs.symlinkSync(outside, path.join(home, 'link'))
    // A process of its own, so that the places change at any moment, also between two system calls.
    const attacker = spawn(
      process.execPath,
      [
        '-e',
        `const { renameSync } = require('node:fs')
       for (;;) for (const [from, to] of [['dir', 'parked'], ['link', 'dir'], ['dir', 'link'], ['parked', 'dir']])
         renameSync(from, to)`,
      ],
      { cwd: home, stdio: ['ignore', 'ignore', 'inherit'] },
    )
    const ended = once(attacker, 'exit')
    const seen = new Set<string>()
    try {
      // On a busy machine one side may sleep for long: the rounds count only once both faces were seen.
      for (let round = 0; round < 2000 || (round < 200_000 && seen.size < 2); round++) {
        seen.add(await content('/dir/secret').catch((error) => (error as FileSystemError).code))
        const written = await files
          .open('/dir/secret', { ...WRITE, truncate: false }, undefined)
          .catch(() => null)
        if (written !== null) {
          await new Promise<void>((resolve) => written.write([Buffer.from('decoy')], 0, () => resolve()))
          await written.close()
        }
      }
    } finally {
      attacker.kill('SIGKILL')
      await ended
    }
    expect(fs.readFileSync(path.join(outside, 'secret'), 'utf8')).toBe(SECRET)
    expect([...seen]).not.toContain(SECRET)
    expect([...seen]).toContain('decoy')
    expect(seen.size, 'the places changed while we looked').toBeGreaterThan(1)
  }, 60_000)
})

describe.each([
  ['LinuxPlaces', LinuxPlaces],
  ['PlainPlaces', PlainPlaces],
])('%s', (_name, Places) => {
  it('gives the same client paths for the same names', async () => {
    fs.symlinkSync('dir', path.join(home, 'd'))
    fs.symlinkSync('../outside', path.join(home, 'out'))
    const { places } = await Places.open(home, '/dir')
    const virtual = async (name: string): Promise<string> => {
      const place = await places.behindLinks(name)
      place.release()
      return place.virtualPath
    }
    expect(await virtual('.')).toBe('/dir')
    expect(await virtual('mine')).toBe('/dir/mine')
    expect(await virtual('/d/sub/new')).toBe('/dir/sub/new')
    expect(await virtual('/d')).toBe('/dir')
    expect(await virtual('/')).toBe('/')
    expect(await codeOf(virtual('/out/secret'))).toMatch(/^(no-such-|outside-home)/)
    await places.close()
  })
})

describe('descriptors', () => {
  it.runIf(process.platform === 'linux')('are all given back', async () => {
    const open = (): number => fs.readdirSync('/proc/self/fd').length
    const before = open()
    const others = await LocalFileSystem.open({ root: home })
    for (let index = 0; index < 50; index++) {
      fs.mkdirSync(path.join(home, `d${index}`, 'e'), { recursive: true })
      await others.stat(`/d${index}/e/nothing`, true).catch(() => {})
      await others.realPath(`/d${index}/../d${index}/e`)
      await others.open(`/d${index}/missing/x`, READ, undefined).catch(() => {})
    }
    await others.close()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(open()).toBeLessThanOrEqual(before)
  })

  it.runIf(process.platform === 'linux')('are few, however long the paths are that are walked', async () => {
    const open = (): number => fs.readdirSync('/proc/self/fd').length
    const depth = 300
    fs.mkdirSync(path.join(home, 'd/'.repeat(depth)), { recursive: true })
    const before = open()
    const walks = Promise.all(
      Array.from({ length: 20 }, () => files.stat(`${'/d'.repeat(depth)}${'/..'.repeat(depth - 1)}`, true)),
    )
    let most = 0
    let walking = true
    walks.finally(() => {
      walking = false
    })
    while (walking) {
      most = Math.max(most, open() - before)
      await new Promise((resolve) => setImmediate(resolve))
    }
    await walks
    expect(most).toBeGreaterThan(0)
    expect(most).toBeLessThan(100)
  })

  it('are given back for a path that is too long on the host', async () => {
    // Short enough to be opened from the home, too long to be told from the host's root.
    const whole = `/${'n'.repeat(254)}`.repeat(16).slice(0, 4072)
    const made: string[] = []
    for (let end = 255; made.at(-1) !== whole; end += 255) {
      made.push(whole.slice(0, end))
      await files.makeDirectory(made.at(-1) as string, undefined)
    }
    const last = `${made.at(-1)}/x`
    expect(await codeOf(files.stat(last, true))).toBe('no-such-file')
    const before = fs.readdirSync('/proc/self/fd').length
    for (let round = 0; round < 20; round++) await codeOf(files.stat(last, true))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(fs.readdirSync('/proc/self/fd').length).toBeLessThanOrEqual(before)
    for (const directory of made.reverse()) await files.removeDirectory(directory)
  })
})

describe('a long walk', () => {
  it('through links lets others in, on a quick file system too', async () => {
    vi.spyOn(Pace.prototype, 'hurried', 'get').mockReturnValue(true)
    fs.mkdirSync(path.join(home, 'l39'))
    for (let link = 0; link < 39; link++) {
      fs.symlinkSync(`${'dir/../'.repeat(300)}l${link + 1}`, path.join(home, `l${link}`))
    }
    let turns = 0
    let walking = true
    const walk = files.realPath('/l0').finally(() => {
      walking = false
    })
    while (walking) {
      turns++
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(await walk).toBe('/l39')
    expect(turns).toBeGreaterThan(100)
  })
})
