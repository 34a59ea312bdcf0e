import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LocalFileSystem } from '../filesystem/local/local-filesystem.ts'
import { unavailableFileSystem } from '../filesystem/unavailable-filesystem.ts'
import { OpenFlag, PacketType, StatusCode } from '../protocol/constants.ts'
import { message } from '../testing/messages.ts'
import { SessionClient } from '../testing/session-client.ts'
import { MAX_HANDLES } from './limits.ts'
import { STATUS } from './status.ts'

const UPLOAD = OpenFlag.write | OpenFlag.create | OpenFlag.truncate

let home: string
let client: SessionClient

beforeEach(async () => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'tsunagu-session-'))
  client = new SessionClient(await LocalFileSystem.open({ root: home }))
  client.start()
})

afterEach(async () => {
  await client.session.end()
  expect(client.internalErrors).toEqual([])
  fs.rmSync(home, { recursive: true, force: true })
})

async function upload(name: string, content: Buffer): Promise<void> {
  const handle = await client.handle('open', name, UPLOAD, {})
  expect((await client.status('write', handle, 0n, content)).code).toBe(StatusCode.ok)
  expect((await client.status('close', handle)).code).toBe(StatusCode.ok)
}

describe('the beginning', () => {
  it('names version 3 and every extension with its version', async () => {
    const other = new SessionClient(await LocalFileSystem.open({ root: home }))
    expect(other.start()).toEqual({
      type: 'version',
      version: 3,
      extensions: {
        'posix-rename@openssh.com': '1',
        'statvfs@openssh.com': '2',
        'fstatvfs@openssh.com': '2',
        'hardlink@openssh.com': '1',
        'fsync@openssh.com': '1',
        'lsetstat@openssh.com': '1',
        'limits@openssh.com': '1',
        'expand-path@openssh.com': '1',
        'copy-data': '1',
        'home-directory': '1',
      },
    })
    await other.session.end()
  })

  it('neither offers nor carries out a request that the site forbids', async () => {
    const forbidden = ['statvfs', 'remove']
    const files = await LocalFileSystem.open({ root: home })
    const other = new SessionClient(files, 'en', { allows: (name) => !forbidden.includes(name) })
    const { extensions } = other.start() as { extensions: Record<string, string> }
    expect(Object.keys(extensions)).not.toContain('statvfs@openssh.com')
    expect(Object.keys(extensions)).toContain('fstatvfs@openssh.com')
    fs.writeFileSync(path.join(home, 'kept'), '')
    expect(await other.status('remove', 'kept')).toMatchObject({ code: StatusCode.permissionDenied })
    expect(fs.existsSync(path.join(home, 'kept'))).toBe(true)
    expect((await other.status('mkdir', 'made', {})).code).toBe(StatusCode.ok)
    await other.session.end()
  })

  it('takes the link before its target from a client that follows the draft there', async () => {
    const other = new SessionClient(await LocalFileSystem.open({ root: home }), 'en', { linkFirst: true })
    other.start()
    expect((await other.status('symlink', 'link', 'target')).code).toBe(StatusCode.ok)
    expect(fs.readlinkSync(path.join(home, 'link'))).toBe('target')
    await other.session.end()
  })

  it('lists in longer answers for a client that takes them', async () => {
    const names = Array.from({ length: 900 }, (_, index) => `${index}-${'x'.repeat(200)}`)
    for (const name of names) fs.writeFileSync(path.join(home, name), '')
    const lengths = async (takesLongListings: boolean): Promise<number[]> => {
      const files = await LocalFileSystem.open({ root: home })
      const other = new SessionClient(files, 'en', { takesLongListings })
      other.start()
      const handle = await other.handle('opendir', '/')
      const found: number[] = []
      for (;;) {
        const before = other.answered
        const answer = await other.ask('readdir', handle)
        if (answer.type !== 'name') break
        found.push(other.answered - before)
      }
      await other.session.end()
      return found
    }
    const [short, long] = [await lengths(false), await lengths(true)]
    expect(Math.max(...short)).toBeLessThanOrEqual(32 * 1024)
    expect(Math.max(...long)).toBeLessThanOrEqual(96 * 1024)
    expect(Math.max(...long)).toBeGreaterThan(90 * 1024)
    expect(long.length).toBeLessThan(short.length / 2)
  })

  it('ends when something else than INIT comes first', async () => {
    const other = new SessionClient(await LocalFileSystem.open({ root: home }))
    other.send(message(PacketType.stat, 1, '/'))
    expect(other.broken).toMatch(/expected INIT/)
    await other.session.end()
  })
})

describe('transfers', () => {
  it('stores what was written and gives it back', async () => {
    const content = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 251))
    const handle = await client.handle('open', '/データ.fastq', UPLOAD, { permissions: 0o640 })
    await client.status('write', handle, 0n, content.subarray(0, 200_000))
    await client.status('write', handle, 200_000n, content.subarray(200_000))
    await client.status('close', handle)
    expect(fs.readFileSync(path.join(home, 'データ.fastq'))).toEqual(content)
    expect(fs.statSync(path.join(home, 'データ.fastq')).mode & 0o777).toBe(0o640)

    const again = await client.handle('open', '/データ.fastq', OpenFlag.read, {})
    const first = await client.ask('read', again, 0n, 1_000_000)
    expect(first.type === 'data' && first.data).toEqual(content.subarray(0, 261_120))
    const second = await client.ask('read', again, 261_120n, 1_000_000)
    expect(second.type === 'data' && second.data).toEqual(content.subarray(261_120))
    expect((await client.status('read', again, 300_000n, 100)).code).toBe(StatusCode.eof)
    await client.status('close', again)
    expect(client.files).toEqual([
      expect.objectContaining({
        path: '/データ.fastq',
        direction: 'upload',
        bytesWritten: 300_000,
        outcome: 'complete',
      }),
      expect.objectContaining({
        direction: 'download',
        bytesRead: 300_000,
        outcome: 'complete',
        error: null,
      }),
    ])
  })

  it('takes requests cut at any byte', async () => {
    const handle = await client.handle('open', '/f', UPLOAD, {})
    const { id, bytes } = client.encode('write', handle, 0n, Buffer.from('0123456789'))
    for (let cut = 1; cut < bytes.length; cut += 3) {
      const answer = client.answerTo(id)
      client.send(bytes.subarray(0, cut))
      client.send(bytes.subarray(cut))
      expect(await answer).toMatchObject({ type: 'status', code: StatusCode.ok })
    }
    await client.status('close', handle)
    expect(fs.readFileSync(path.join(home, 'f'), 'utf8')).toBe('0123456789')
  })

  it('reads a file that grew after it was opened', async () => {
    fs.writeFileSync(path.join(home, 'log'), 'one')
    const handle = await client.handle('open', '/log', OpenFlag.read, {})
    expect((await client.status('read', handle, 3n, 10)).code).toBe(StatusCode.eof)
    fs.appendFileSync(path.join(home, 'log'), 'two')
    expect(await client.ask('read', handle, 3n, 10)).toMatchObject({ data: Buffer.from('two') })
  })

  it('appends where the file ends, in the order of the requests', async () => {
    fs.writeFileSync(path.join(home, 'log'), 'a')
    const handle = await client.handle('open', '/log', OpenFlag.append | OpenFlag.write, {})
    const parts = ['b', 'c', 'd', 'e'].map((part) =>
      client.ask('write', handle, 0n, Buffer.from(part.repeat(70_000))),
    )
    await Promise.all(parts)
    const text = fs.readFileSync(path.join(home, 'log'), 'utf8')
    expect(text.replace(/(.)\1+/g, '$1')).toBe('abcde')
    expect(text.length).toBe(280_001)
  })

  it('lets a STAT behind a WRITE see what was written, though nobody waited in between', async () => {
    const handle = await client.handle('open', '/f', UPLOAD, {})
    const answers = Promise.all([
      client.ask('write', handle, 0n, Buffer.alloc(200_000)),
      client.ask('fstat', handle),
      client.ask('write', handle, 200_000n, Buffer.alloc(100_000)),
      client.ask('stat', '/f'),
      client.ask('close', handle),
    ])
    const [, first, , second] = await answers
    expect(first).toMatchObject({ attributes: { size: 200_000 } })
    expect(second).toMatchObject({ attributes: { size: 300_000 } })
  })

  it('never lets a request behind CLOSE reach the file of another handle', async () => {
    await upload('/a', Buffer.from('aaaa'))
    await upload('/b', Buffer.from('bbbb'))
    const a = await client.handle('open', '/a', OpenFlag.read, {})
    const [, , , read] = await Promise.all([
      client.ask('close', a),
      client.ask('open', '/b', OpenFlag.read, {}),
      client.ask('stat', '/b'),
      client.ask('read', a, 0n, 4),
    ])
    expect(read).toMatchObject({ type: 'status', code: StatusCode.failure })
  })

  it('keeps what had arrived when the client is gone, and says that it is not whole', async () => {
    const handle = await client.handle('open', '/part', UPLOAD, {})
    await client.status('write', handle, 0n, Buffer.from('the beginning'))
    await client.session.end()
    expect(fs.readFileSync(path.join(home, 'part'), 'utf8')).toBe('the beginning')
    expect(client.files).toMatchObject([{ path: '/part', outcome: 'cut-off', bytesWritten: 13 }])
  })

  it('says when the disk is full, keeps what had arrived, and the file counts as failed', async () => {
    // /dev/full takes nothing; a file system of our own would need root.
    const handle = await client.handle('open', '/f', UPLOAD, {})
    await client.status('write', handle, 0n, Buffer.from('x'))
    const huge = await client.status('write', handle, BigInt(Number.MAX_SAFE_INTEGER - 10), Buffer.from('y'))
    expect(huge.code).toBe(StatusCode.failure)
    await client.status('close', handle)
    expect(client.files).toMatchObject([{ outcome: 'failed', error: expect.any(String) }])
  })
})

describe('names and attributes', () => {
  it('lists with the names of the owner, and in several answers when there is much', async () => {
    for (let index = 0; index < 900; index++) fs.writeFileSync(path.join(home, `file-${index}`), '')
    const handle = await client.handle('opendir', '/')
    const names: string[] = []
    let answers = 0
    for (;;) {
      const answer = await client.ask('readdir', handle)
      if (answer.type !== 'name') break
      answers++
      for (const { name, longName } of answer.entries) {
        names.push(name)
        expect(longName).toMatch(/^[d-]rw.{7} +\d+ test07 +lab +\d+ \w{3} [ \d]\d [ \d:]{5} \S+$/)
      }
    }
    await client.status('close', handle)
    expect(names).toHaveLength(902)
    expect(new Set(names)).toContain('..')
    expect(answers).toBeGreaterThan(1)
  })

  it('renames without replacing, and replaces when it is asked to', async () => {
    await upload('/a', Buffer.from('a'))
    await upload('/b', Buffer.from('b'))
    expect(await client.status('rename', '/a', '/b')).toMatchObject({
      code: StatusCode.failure,
      text: /taken: \/b/,
    })
    expect(fs.readFileSync(path.join(home, 'b'), 'utf8')).toBe('b')
    expect((await client.status('extended', 'posix-rename@openssh.com', '/a', '/b')).code).toBe(StatusCode.ok)
    expect(fs.readFileSync(path.join(home, 'b'), 'utf8')).toBe('a')
    fs.mkdirSync(path.join(home, 'd'))
    expect((await client.status('rename', '/d', '/e')).code).toBe(StatusCode.ok)
    expect((await client.status('rename', '/e', '/b')).code).toBe(StatusCode.failure)
  })

  it('sets times and modes by path and by handle', async () => {
    await upload('/f', Buffer.from('f'))
    expect(
      (await client.status('setstat', '/f', { permissions: 0o600, accessTime: 5, modifyTime: 6 })).code,
    ).toBe(0)
    expect(fs.statSync(path.join(home, 'f'))).toMatchObject({ mtimeMs: 6000, atimeMs: 5000 })
    const handle = await client.handle('open', '/f', OpenFlag.write, {})
    expect((await client.status('fsetstat', handle, { size: 0, accessTime: 7, modifyTime: 8 })).code).toBe(0)
    expect(fs.statSync(path.join(home, 'f'))).toMatchObject({ size: 0, mtimeMs: 8000 })
  })
})

describe('extensions', () => {
  const numbers = (fields: Buffer): number[] =>
    Array.from({ length: fields.length / 8 }, (_, index) => Number(fields.readBigUInt64BE(index * 8)))

  it('limits, statvfs and fstatvfs answer with numbers', async () => {
    const limits = await client.ask('extended', 'limits@openssh.com')
    expect(limits.type === 'reply' && numbers(limits.fields)).toEqual([
      262_144,
      261_120,
      261_120,
      MAX_HANDLES,
    ])
    await upload('/f', Buffer.from('f'))
    const space = await client.ask('extended', 'statvfs@openssh.com', '/')
    const handle = await client.handle('open', '/f', OpenFlag.read, {})
    const same = await client.ask('extended', 'fstatvfs@openssh.com', handle)
    expect(space.type === 'reply' && numbers(space.fields).slice(0, 3)).toEqual(
      same.type === 'reply' && numbers(same.fields).slice(0, 3),
    )
    expect(space.type === 'reply' && numbers(space.fields)).toHaveLength(11)
  })

  it('expand-path and home-directory know only one home', async () => {
    fs.mkdirSync(path.join(home, 'x'))
    const path_ = async (...fields: string[]): Promise<unknown> => {
      const answer = await client.ask('extended', ...fields)
      return answer.type === 'name' ? answer.entries[0]?.name : answer
    }
    expect(await path_('expand-path@openssh.com', '~/x')).toBe('/x')
    expect(await path_('expand-path@openssh.com', '~test07')).toBe('/')
    expect(await path_('expand-path@openssh.com', '~root/x')).toMatchObject({ code: StatusCode.noSuchFile })
    expect(await path_('home-directory', 'test07')).toBe('/')
    expect(await path_('home-directory', 'root')).toMatchObject({ code: StatusCode.noSuchFile })
  })

  it('copy-data copies a part or all, and not a file onto itself', async () => {
    const content = Buffer.from(Array.from({ length: 600_000 }, (_, index) => index % 256))
    fs.writeFileSync(path.join(home, 'a'), content)
    const from = await client.handle('open', '/a', OpenFlag.read | OpenFlag.write, {})
    const to = await client.handle('open', '/b', UPLOAD, {})
    expect((await client.status('extended', 'copy-data', from, 10n, 0n, to, 0n)).code).toBe(0)
    expect(fs.readFileSync(path.join(home, 'b'))).toEqual(content.subarray(10))
    expect((await client.status('extended', 'copy-data', from, 0n, 5n, to, 2n)).code).toBe(0)
    expect(fs.readFileSync(path.join(home, 'b')).subarray(2, 7)).toEqual(content.subarray(0, 5))
    expect((await client.status('extended', 'copy-data', from, 0n, 10n, from, 5n)).code).not.toBe(0)
    expect((await client.status('extended', 'copy-data', from, 0n, 10n, from, 10n)).code).toBe(0)
  })

  it('copy-data does not copy a file onto its own end for ever, through whatever handles', async () => {
    await upload('/a', Buffer.from('content'))
    fs.linkSync(path.join(home, 'a'), path.join(home, 'same'))
    const from = await client.handle('open', '/a', OpenFlag.read, {})
    const to = await client.handle('open', '/same', OpenFlag.write, {})
    expect((await client.status('extended', 'copy-data', from, 0n, 0n, to, 7n)).code).not.toBe(0)
    expect(fs.readFileSync(path.join(home, 'a'), 'utf8')).toBe('content')
  })

  it('hardlink, lsetstat and fsync do what they say', async () => {
    await upload('/f', Buffer.from('f'))
    expect((await client.status('extended', 'hardlink@openssh.com', '/f', '/g')).code).toBe(0)
    expect(fs.statSync(path.join(home, 'g')).nlink).toBe(2)
    await client.status('symlink', 'f', '/l')
    expect(
      (await client.status('extended', 'lsetstat@openssh.com', '/l', { accessTime: 1, modifyTime: 2 })).code,
    ).toBe(0)
    expect(fs.lstatSync(path.join(home, 'l')).mtimeMs).toBe(2000)
    const handle = await client.handle('open', '/f', OpenFlag.write, {})
    expect((await client.status('extended', 'fsync@openssh.com', handle)).code).toBe(0)
  })

  it('that nobody knows are unsupported, by name', async () => {
    expect(await client.status('extended', 'check-file-name', '/f')).toEqual({
      code: StatusCode.unsupported,
      text: 'The server does not know this extension (check-file-name)',
    })
  })
})

describe('bad input', () => {
  it('is answered with what was wrong in it, and the session goes on', async () => {
    const { id, bytes } = client.encode('stat', '/f')
    const shorter = bytes.subarray(0, bytes.length - 1)
    shorter.writeUInt32BE(shorter.length - 4)
    const answer = client.answerTo(id)
    client.send(shorter)
    expect(await answer).toMatchObject({
      code: StatusCode.badMessage,
      text: expect.stringMatching(/"path" at byte 9/),
    })
    expect((await client.ask('stat', '/')).type).toBe('attrs')
  })

  it('of an unknown type is unsupported, and the session goes on', async () => {
    const answer = client.answerTo(77)
    client.send(message(250, 77))
    expect(await answer).toMatchObject({ code: StatusCode.unsupported })
    expect((await client.ask('stat', '/')).type).toBe('attrs')
  })

  it('without even an id ends the session', () => {
    client.send(message(PacketType.stat))
    expect(client.broken).toMatch(/without a request id/)
  })

  it('with an impossible length ends the session', () => {
    client.send(Buffer.from([0xff, 0xff, 0xff, 0xff]))
    expect(client.broken).toMatch(/4294967295 bytes was announced/)
  })

  it('uses handles of the wrong kind, closed or invented', async () => {
    await upload('/f', Buffer.from('f'))
    const file = await client.handle('open', '/f', OpenFlag.read, {})
    const directory = await client.handle('opendir', '/')
    expect((await client.status('readdir', file)).text).toBe(STATUS['not-a-directory-handle'].en)
    expect((await client.status('read', directory, 0n, 1)).text).toBe(STATUS['not-a-file-handle'].en)
    expect((await client.status('write', file, 0n, Buffer.from('x'))).text).toBe(
      STATUS['not-open-for-writing'].en,
    )
    await client.status('close', file)
    expect((await client.status('close', file)).text).toBe(STATUS['invalid-handle'].en)
    expect((await client.status('read', Buffer.from('what?'), 0n, 1)).text).toBe(STATUS['invalid-handle'].en)
  })

  it('that opens files without end is stopped at the limit, and each can still be closed', async () => {
    await upload('/f', Buffer.from('f'))
    const handles: Buffer[] = []
    for (let index = 0; index < MAX_HANDLES; index++) {
      handles.push(await client.handle('open', '/f', OpenFlag.read, {}))
    }
    expect((await client.status('open', '/f', OpenFlag.read, {})).text).toMatch(/Too many files/)
    for (const handle of handles) expect((await client.status('close', handle)).code).toBe(0)
    await client.handle('open', '/f', OpenFlag.read, {})
  })
})

describe('back-pressure', () => {
  it('prepares nothing for a client that does not read, and goes on when it does', async () => {
    fs.writeFileSync(path.join(home, 'big'), Buffer.alloc(1_000_000))
    const handle = await client.handle('open', '/big', OpenFlag.read, {})
    const before = client.answered
    client.reading = false
    const answers = Array.from({ length: 100 }, () => client.ask('read', handle, 0n, 10_000))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(client.answered).toBe(before)
    client.reading = true
    client.session.resume()
    expect(await Promise.all(answers)).toHaveLength(100)
  })

  it('gives every byte back to the transport, once', async () => {
    await upload('/f', Buffer.alloc(100_000))
    await client.status('stat', '/nothing')
    client.send(message(PacketType.stat, 1))
    await new Promise((resolve) => setImmediate(resolve))
    expect(client.consumed).toBe(client.sent)
  })
})

describe('a home that is not there', () => {
  it('is told in every answer, in the language of the account', async () => {
    const other = new SessionClient(unavailableFileSystem('home-unavailable'), 'ja')
    other.start()
    expect(await other.ask('realpath', '.')).toMatchObject({
      type: 'status',
      language: 'ja',
      text: STATUS['home-unavailable'].ja,
    })
    await other.session.end()
  })
})

describe('sentences', () => {
  it('name the path as the client wrote it, without what a terminal would obey', async () => {
    expect((await client.status('stat', '/無い')).text).toBe('No such file or directory: /無い')
    expect((await client.status('stat', '/\u001b[2Jx')).text).toBe('No such file or directory: /?[2Jx')
    expect((await client.status('stat', `/${'長'.repeat(80)}`)).text.length).toBeLessThan(260)
    expect((await client.status('stat', "/$& $' $$")).text).toBe("No such file or directory: /$& $' $$")
  })

  it('exist in both languages for every error and differ from each other', () => {
    for (const language of ['ja', 'en'] as const) {
      const sentences = Object.values(STATUS).map((row) => row[language])
      expect(new Set(sentences).size).toBe(sentences.length)
      for (const sentence of sentences) expect(sentence.trim()).toBe(sentence)
    }
  })
})
