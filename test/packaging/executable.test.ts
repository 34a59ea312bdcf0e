// The single executable of this computer's platform, started where there is neither Node nor anything else.
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makePackages, registryAnswers, run, worksForUsers } from './published.ts'

const folder = mkdtempSync(join(tmpdir(), 'tsunagu-executable-'))
const output = join(folder, 'out', 'executables')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const target = `${process.platform}-${process.arch}`
const linux = target === 'linux-x64'
if (!linux) console.warn(`SKIPPED: the executable is tested on linux-x64, and this is ${target}`)

describe.skipIf(!linux || !(await registryAnswers()))('the executable', () => {
  let program: string
  const empty = join(folder, 'empty')

  beforeAll(async () => {
    mkdirSync(empty)
    const { code, stderr } = await makePackages(join(folder, 'out'), target)
    expect({ code, stderr }).toMatchObject({ code: 0 })
    program = join(output, readdirSync(output).find((name) => name.endsWith(target)) ?? '')
  }, 180_000)

  test('is listed with its checksum, as sha256sum reads it', async () => {
    const { code, stdout } = await run('sha256sum', ['--check', 'SHA256SUMS'], {
      cwd: output,
      env: { PATH: process.env['PATH'], LC_ALL: 'C' },
    })
    expect(code).toBe(0)
    expect(stdout).toContain(`-${target}: OK`)
    expect(stdout).toContain('THIRD-PARTY-LICENSES.txt: OK')
  })

  test('does not obey NODE_OPTIONS, which belongs to other programs', async () => {
    const env = { NODE_OPTIONS: '--require /nowhere.js', LC_ALL: 'C.UTF-8' }
    const { code, stdout } = await run(program, ['--version'], { env })
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
  })

  worksForUsers(() => ({ program, cwd: empty, path: empty }))
})
