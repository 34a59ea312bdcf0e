import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Failure } from './failure.ts'
import { readIfThere, readInput, replaceFile, writeNew } from './files.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string) => join(folder, name)
const read = (name: string) => readFileSync(at(name), 'utf8')
const mode = (name: string) => statSync(at(name)).mode & 0o777
const once = { mode: 0o600, force: false }

describe('a new file', () => {
  test('has its permissions whatever the umask is, and leaves nothing else behind', async () => {
    const umask = process.umask(0o077)
    try {
      await writeNew(at('public'), 'x', { mode: 0o644, force: false })
    } finally {
      process.umask(umask)
    }
    expect(mode('public')).toBe(0o644)
    expect(readdirSync(folder)).toEqual(['public'])
  })

  test('goes to one of many who want its name at the same time, and the others are told', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, writer) => writeNew(at('wanted'), `writer ${writer}`, once)),
    )
    const winners = results.flatMap(({ status }, writer) => (status === 'fulfilled' ? [writer] : []))
    expect(winners).toHaveLength(1)
    expect(read('wanted')).toBe(`writer ${winners[0]}`)
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(Failure)
    expect(readdirSync(folder)).toEqual(['wanted'])
  })

  test('does not go through a symbolic link, not even a dangling one', async () => {
    symlinkSync(at('nowhere'), at('link'))
    await expect(writeNew(at('link'), 'x', once)).rejects.toThrow(Failure)
    expect(readdirSync(folder)).toEqual(['link'])
  })

  test('replaces what is there when it may, and the link to it stays a link', async () => {
    writeFileSync(at('real'), 'old')
    symlinkSync(at('real'), at('link'))
    await writeNew(at('link'), 'new', { mode: 0o600, force: true })
    expect([read('real'), lstatSync(at('link')).isSymbolicLink()]).toEqual(['new', true])
  })

  test('that cannot be written is a failure that names it, and leaves nothing behind', async () => {
    await expect(writeNew(at('no/such/folder'), 'x', once)).rejects.toThrow(/no\/such\/folder: no such file/)
    mkdirSync(at('directory'))
    await expect(writeNew(at('directory'), 'x', { mode: 0o600, force: true })).rejects.toThrow(Failure)
    expect(readdirSync(folder)).toEqual(['directory'])
  })
})

describe('a replaced file', () => {
  test('keeps permissions and links, and its old content beside it', async () => {
    writeFileSync(at('real'), 'old')
    chmodSync(at('real'), 0o640)
    symlinkSync(at('real'), at('link'))
    const copy = await replaceFile(at('link'), 'new', 0o600)
    expect([read('real'), mode('real'), lstatSync(at('link')).isSymbolicLink()]).toEqual(['new', 0o640, true])
    expect(readFileSync(copy!, 'utf8')).toBe('old')
    expect(copy).toMatch(/real\.\d{8}-\d{6}\.bak$/)
  })

  test('has a copy for each change, even within one second', async () => {
    writeFileSync(at('f'), '0')
    const copies: (string | null)[] = []
    for (const content of ['1', '2', '3']) copies.push(await replaceFile(at('f'), content, 0o600))
    expect(copies.map((copy) => readFileSync(copy!, 'utf8'))).toEqual(['0', '1', '2'])
  })

  test('is made when there is none, without a copy', async () => {
    expect(await replaceFile(at('f'), 'new', 0o600)).toBeNull()
    expect([read('f'), mode('f'), readdirSync(folder)]).toEqual(['new', 0o600, ['f']])
  })
})

describe('reading', () => {
  test('stops soon after the limit', async () => {
    expect(await readInput('/dev/zero', 1000)).toHaveLength(1001)
    writeFileSync(at('f'), 'x'.repeat(1000))
    expect(await readInput(at('f'), 1000)).toHaveLength(1000)
  })

  test('tells a missing file from one that cannot be read', async () => {
    expect(await readIfThere(at('missing'))).toBeNull()
    await expect(readIfThere(folder)).rejects.toThrow(/it is a directory/)
    await expect(readInput(at('missing'))).rejects.toThrow(/no such file/)
  })
})
