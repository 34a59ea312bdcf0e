/** How a session ends, and that whatever a file system does, it can. */
import { describe, expect, it } from 'vitest'
import { type FileSystem, FileSystemError, type OpenFile } from '../filesystem/filesystem.ts'
import { unavailableFileSystem } from '../filesystem/unavailable-filesystem.ts'
import { OpenFlag, StatusCode } from '../protocol/constants.ts'
import { SessionClient } from '../testing/session-client.ts'

function withFile(file: Partial<OpenFile>): FileSystem {
  const whole = { async close() {}, bytesFrom: () => 0, ...file } as OpenFile
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
