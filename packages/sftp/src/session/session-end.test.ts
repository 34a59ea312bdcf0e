/** How a session ends, and that whatever a file system does, it can. */
import { describe, expect, it } from 'vitest'
import { type FileSystem, FileSystemError, type OpenFile } from '../filesystem/filesystem.ts'
import { unavailableFileSystem } from '../filesystem/unavailable-filesystem.ts'
import { OpenFlag, StatusCode } from '../protocol/constants.ts'
import { SessionClient } from '../testing/session-client.ts'

function withFile(file: Partial<OpenFile>): FileSystem {
  const whole = { identity: null, async close() {}, bytesFrom: () => 0, ...file } as OpenFile
  return { ...unavailableFileSystem('home-unavailable'), open: async () => whole }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('the end of a session', () => {
  it('is waited for by everybody who asks for it, so that no file goes unreported', async () => {
    let written: () => void = () => {}
    const client = new SessionClient(
      withFile({
        write(_from, _position, done) {
          written = () => done(null)
        },
      }),
    )
    client.start()
    const handle = await client.handle('open', '/f', OpenFlag.write, {})
    await turn()
    client.send(client.encode('write', handle, 0n, Buffer.from('x')).bytes)
    const ends: string[] = []
    const first = client.session.end().then(() => ends.push('first'))
    const second = client.session.end().then(() => ends.push('second'))
    await turn()
    expect(ends).toEqual([])
    written()
    await Promise.all([first, second])
    expect(client.files).toMatchObject([{ outcome: 'cut-off', bytesWritten: 1 }])
  })

  it('stops a long copy of a client that is gone', async () => {
    let copied = 0
    const client = new SessionClient(
      withFile({
        read: (_into, _position, done) => setImmediate(done, null, 100),
        write(_from, _position, done) {
          copied++
          setImmediate(done, null)
        },
      }),
    )
    client.start()
    const from = await client.handle('open', '/endless', OpenFlag.read, {})
    const to = await client.handle('open', '/copy', OpenFlag.write, {})
    await turn()
    client.send(client.encode('extended', 'copy-data', from, 0n, 0n, to, 0n).bytes)
    await turn()
    await client.session.end()
    expect(copied).toBeGreaterThan(0)
    expect(client.files).toHaveLength(2)
  })

  it('comes even when the system does not know any more how long a file is', async () => {
    const client = new SessionClient(
      withFile({
        bytesFrom() {
          throw new FileSystemError('input-output-error', '/f')
        },
      }),
    )
    client.start()
    const handle = await client.handle('open', '/f', OpenFlag.read, {})
    const answers = await Promise.all([
      client.status('read', handle, 0n, 10),
      client.status('read', handle, 10n, 10),
    ])
    expect(answers.map(({ code }) => code)).toEqual([StatusCode.failure, StatusCode.failure])
    await client.session.end()
    expect(client.files).toMatchObject([{ outcome: 'cut-off', error: 'input-output-error' }])
  })
})
