import { createCipheriv } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client, type SFTPWrapper } from 'ssh2'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { timedSftp } from '../bench/sftp-batch.ts'
import { chosenServers } from '../servers/chosen.ts'
import type { RunningServer } from '../servers/server.ts'
import { scratchRoot } from '../workspace.ts'

const uploads = 50
const fileBytes = 4 * 1024 * 1024
const blockBytes = 32 * 1024
/** As OpenSSH's own client: several requests on their way, so that a server may be tempted to reorder them. */
const inFlight = 16

/** Noise that tells where it belongs: no two blocks of any two files are alike. */
function contentOf(number: number): Buffer {
  const key = Buffer.alloc(16, `key of file ${number}`)
  return createCipheriv('aes-128-ctr', key, Buffer.alloc(16)).update(Buffer.alloc(fileBytes))
}

interface Upload {
  readonly name: string
  readonly content: Buffer
  /** Offsets of the blocks that the server has said OK to. */
  readonly acknowledged: Set<number>
  /** Whether CLOSE was answered with OK. */
  closed: boolean
}

/** Uploads until done, or until the connection is gone; never rejects once it has begun. */
async function send(server: RunningServer, upload: Upload, onBlock: () => void): Promise<void> {
  const client = new Client()
  const key = await readFile(server.keyFile)
  const sftp = await new Promise<SFTPWrapper>((resolve, reject) => {
    client.once('error', reject)
    client.once('ready', () => client.sftp((error, opened) => (error ? reject(error) : resolve(opened))))
    client.connect({
      host: server.host,
      port: server.port,
      username: server.user,
      privateKey: key,
      readyTimeout: 60_000,
    })
  })
  const gone = new Promise<void>((resolve) => {
    client.on('error', () => resolve())
    client.once('close', () => resolve())
  })
  const work = new Promise<void>((resolve) => {
    sftp.open(upload.name, 'w', (error, handle) => {
      if (error) return resolve()
      let next = 0
      const lane = () => {
        if (next >= fileBytes) {
          if (upload.acknowledged.size * blockBytes < fileBytes) return
          sftp.close(handle, (failed) => {
            upload.closed = !failed
            resolve()
          })
          return
        }
        const offset = next
        next += blockBytes
        sftp.write(handle, upload.content, offset, blockBytes, offset, (failed) => {
          if (failed) return resolve()
          upload.acknowledged.add(offset)
          onBlock()
          lane()
        })
      }
      for (let count = 0; count < inFlight; count += 1) lane()
    })
  })
  await Promise.race([work, gone])
  client.end()
}

describe.each(chosenServers(['tsunagu']))('%s', (_, kind) => {
  let folder: string
  let server: RunningServer

  beforeEach(async () => {
    folder = await mkdtemp(join(scratchRoot, 'tsunagu-crash-'))
    server = await kind.start(folder)
  })

  afterEach(async () => {
    await server?.stop()
    if (folder) await rm(folder, { recursive: true, force: true })
  })

  test('after kill -9 in the middle of 50 uploads, what was acknowledged is there, and the rest can be resumed', async () => {
    const all: Upload[] = Array.from({ length: uploads }, (_each, number) => ({
      name: `upload-${number}`,
      content: contentOf(number),
      acknowledged: new Set(),
      closed: false,
    }))
    const blocks = (uploads * fileBytes) / blockBytes
    let acknowledged = 0
    let killed: Promise<void> | null = null
    const sending = all.map((upload, number) =>
      send(server, upload, () => {
        acknowledged += 1
        // Early enough that most are unfinished, late enough that some may be done.
        if (acknowledged >= blocks * 0.5) killed ??= server.kill()
      }).catch((error: unknown) => {
        throw new Error(`upload ${number} did not begin`, { cause: error })
      }),
    )
    await Promise.all(sending)
    expect(killed, 'the server was killed').not.toBeNull()
    await killed

    let unfinished = 0
    for (const upload of all) {
      const path = join(server.home, upload.name)
      const stored = existsSync(path) ? await readFile(path) : Buffer.alloc(0)
      for (const offset of upload.acknowledged) {
        const block = stored.subarray(offset, offset + blockBytes)
        const sent = upload.content.subarray(offset, offset + blockBytes)
        expect(block.equals(sent), `${upload.name}: the block at ${offset} was acknowledged`).toBe(true)
      }
      // reput continues at the size of what is there, so nothing before it may be missing.
      expect(stored.equals(upload.content.subarray(0, stored.length)), `${upload.name} has a hole`).toBe(true)
      if (upload.closed) expect(stored.length, `${upload.name} was closed`).toBe(fileBytes)
      if (stored.length < fileBytes) unfinished += 1
    }
    console.info(
      `${acknowledged} of ${blocks} blocks acknowledged; ${unfinished} of ${uploads} uploads unfinished`,
    )
    expect(unfinished).toBeGreaterThan(uploads / 4)

    server = await kind.start(folder)
    const commands: string[] = []
    for (const upload of all) {
      const path = join(server.home, upload.name)
      if (existsSync(path) && (await readFile(path)).length === fileBytes) continue
      const source = join(folder, upload.name)
      await writeFile(source, upload.content)
      commands.push(`${existsSync(path) ? 'reput' : 'put'} ${source} ${upload.name}`)
    }
    await timedSftp(server, null, commands)
    for (const upload of all) {
      const stored = await readFile(join(server.home, upload.name))
      expect(stored.equals(upload.content), `${upload.name} is complete`).toBe(true)
    }
  }, 120_000)
})
