import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeFolder } from './make-folder.ts'

let scratch: string
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'tsunagu-folder-'))
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

test('folders above are made too, all with the same permissions, and a second time nothing changes', async () => {
  const path = join(scratch, 'a', 'b', 'c')
  for (let times = 0; times < 2; times++) await makeFolder(path, 0o700)
  for (const folder of [path, join(scratch, 'a')]) expect(statSync(folder).mode & 0o777).toBe(0o700)
})

test('a file in the way is said, at the end and before it', async () => {
  const file = join(scratch, 'file')
  writeFileSync(file, '')
  await expect(makeFolder(file, 0o700)).rejects.toMatchObject({ code: 'ENOTDIR' })
  await expect(makeFolder(join(file, 'below'), 0o700)).rejects.toMatchObject({ code: 'ENOTDIR' })
})

test.runIf(existsSync('/proc/self'))('a folder that cannot be made in /proc ends in an error', async () => {
  await expect(makeFolder('/proc/tsunagu/data', 0o700)).rejects.toMatchObject({ code: 'ENOENT' })
})
