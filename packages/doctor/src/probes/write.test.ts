// The trial upload, against the real sftp-server with one request after the other forbidden to it.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Duplex } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type SftpSession, startSftp } from '../sftp/client.ts'
import { haveTools, toolPath } from '../testing/tools.ts'
import { request, runProbe, visitTo } from '../testing/visit.ts'
import { write } from './write.ts'

const server = toolPath('sftp-server') ?? '/usr/lib/openssh/sftp-server'
let folder: string
let session: SftpSession
let stop: () => void

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doctor-write-'))
})
afterEach(() => {
  stop()
  rmSync(folder, { recursive: true, force: true })
})

async function start(...args: string[]): Promise<void> {
  const child = spawn(server, ['-e', ...args], { stdio: ['pipe', 'pipe', 'ignore'] })
  stop = () => child.kill('SIGKILL')
  const started = await startSftp(Duplex.from({ readable: child.stdout, writable: child.stdin }))
  if (started.outcome !== 'started') throw new Error('sftp-server did not start')
  session = started.session
}

const visit = (rest = {}) => visitTo({ sftp: session, home: folder, ...rest })

describe.runIf(haveTools('sshd'))('a trial upload', () => {
  test('writes, reads back and leaves nothing', async () => {
    await start()
    const seen = await runProbe(write, visit())
    expect(seen).toMatchObject({ status: 'ok', detail: { kind: 'wrote', folder, readBack: true } })
    expect(seen.all('file.checksum')).toMatchObject([{ same: true, algorithm: 'sha256' }])
    expect(seen.all('file.operation')).toEqual([])
    expect(readdirSync(folder)).toEqual([])
  })

  test.each([
    ['open', [{ operation: 'open-write', outcome: 'denied' }]],
    ['write', [{ operation: 'write', outcome: 'denied' }]],
    ['setstat', [{ operation: 'set-attributes', outcome: 'denied' }]],
    ['stat', [{ operation: 'stat', outcome: 'denied', after: 'upload' }]],
    ['rename', [{ operation: 'rename', outcome: 'denied', after: 'upload' }]],
  ])('where %s is forbidden says so and leaves nothing', async (forbidden, expected) => {
    await start('-P', forbidden)
    const seen = await runProbe(write, visit())
    expect(seen.status).toBe('failed')
    expect(seen.all('file.operation')).toMatchObject(expected)
    expect(readdirSync(folder)).toEqual([])
  })

  test('where reading is forbidden is fine: one may only put files there', async () => {
    await start('-P', 'read')
    const seen = await runProbe(write, visit())
    expect(seen).toMatchObject({ status: 'ok', detail: { kind: 'wrote', readBack: false } })
    expect(seen.notObserved).toMatchObject([{ fact: 'file.checksum', because: 'not-permitted' }])
    expect(readdirSync(folder)).toEqual([])
  })

  test('where removing is forbidden names the file that stays', async () => {
    await start('-P', 'remove')
    const seen = await runProbe(write, visit())
    expect(seen.all('file.operation')).toMatchObject([{ operation: 'remove', outcome: 'denied' }])
    const [name = ''] = readdirSync(folder)
    expect(seen.detail).toEqual({ kind: 'left-behind', path: join(folder, name) })
  })

  test('never touches a file that has the name already', async () => {
    await start()
    const name = `tsunagu-doctor-${'07'.repeat(10)}.filepart`
    writeFileSync(join(folder, name), 'mine')
    const seen = await runProbe(write, visit())
    expect(seen.all('file.operation')).toMatchObject([{ operation: 'open-write', outcome: 'failed' }])
    expect(readdirSync(folder)).toEqual([name])
  })

  test('that is interrupted asks for the removal of what it wrote', async () => {
    await start()
    const stopNow = new AbortController()
    session.setTimes = () => {
      stopNow.abort()
      return new Promise(() => {})
    }
    const seen = await write.run(visit(), stopNow.signal)
    expect(seen).toMatchObject({ status: 'unknown', detail: { kind: 'write-not-finished' } })
    await session.realpath('.')
    expect(readdirSync(folder)).toEqual([])
  })

  test('goes into the upload folder that was named, and into the home where the folder takes other names only', async () => {
    await start()
    const upload = join(folder, 'upload')
    mkdirSync(upload)
    const destination = { fileName: '[A-Za-z0-9_.-]+' } as never
    const there = await runProbe(write, visit({ folder: upload, request: { ...request, destination } }))
    expect(there.detail).toMatchObject({ folder: upload })
    const picky = { fileName: '[A-Z]+' } as never
    const home = await runProbe(write, visit({ folder: upload, request: { ...request, destination: picky } }))
    expect(home.detail).toMatchObject({ folder })
  })

  test.each([
    ['line ends', (text: string) => text.replace(/\r(?!\n)/g, '\n'), true],
    ['bytes', (text: string) => text.replace('line', 'LINE'), false],
  ])('whose %s were changed on the way is not what was sent', async (_, change, lineEnds) => {
    await start()
    const read = session.read.bind(session)
    session.read = async (...args) => {
      const answer = await read(...args)
      if (answer.outcome !== 'ok') return answer
      const changed = change(Buffer.from(answer.value).toString('latin1'))
      return { outcome: 'ok', value: Buffer.from(changed, 'latin1') }
    }
    const seen = await runProbe(write, visit())
    expect(seen).toMatchObject({ status: 'failed', detail: { kind: 'content-differs' } })
    expect(seen.all('file.checksum')).toMatchObject([{ same: false }])
    expect(seen.all('file.lineEnds')).toEqual(lineEnds ? [{ changed: true, path: expect.any(String) }] : [])
  })
})
