import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createConnection, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chosenServers } from '../servers/chosen.ts'
import type { RunningServer } from '../servers/server.ts'
import { scratchRoot } from '../workspace.ts'
import { answer, message, openPacket, pathPacket, RawSftp, readPacket } from './raw-sftp.ts'
import { Neighbour, newcomerWorks, Watch } from './watch.ts'

const mebibyte = 1024 * 1024
/** What the service promises for its whole process, whatever is sent to it. */
const memoryLimit = 300 * mebibyte

/** Rude guests come from another loopback address than decent ones: a limit for each address is no answer here. */
const rudeAddress = '127.0.0.66'

describe.each(chosenServers(['tsunagu']))('%s', (_, kind) => {
  let folder: string
  let server: RunningServer
  let neighbour: Neighbour

  beforeAll(async () => {
    folder = await mkdtemp(join(scratchRoot, 'tsunagu-abuse-'))
    server = await kind.start(folder)
    await writeFile(join(server.home, 'large'), Buffer.alloc(4 * mebibyte, 'x'))
    neighbour = await Neighbour.arrive(server)
  })

  afterAll(async () => {
    neighbour?.leave()
    await server?.stop()
    if (folder) await rm(folder, { recursive: true, force: true })
  })

  /** Runs the rude part, then asks the old guest and a new one, and looks at what the server has become. */
  async function whileWatched(rude: () => Promise<RawSftp | null>): Promise<Watch> {
    const watch = new Watch(server)
    let guest: RawSftp | null = null
    let neighbourMs = Number.NaN
    let newcomerMs = Number.NaN
    try {
      guest = await rude()
      // How long both took is printed: it tells of this machine as much as of the server.
      neighbourMs = await neighbour.works()
      newcomerMs = await newcomerWorks(server, folder)
    } finally {
      guest?.drop()
      watch.stop()
    }
    console.info(
      `peak RSS ${Math.round(watch.peakRssBytes / mebibyte)} MiB, ${watch.peakOpenFiles} open files, ` +
        `1 MiB of a neighbour ${Math.round(neighbourMs)} ms, a newcomer ${Math.round(newcomerMs)} ms`,
    )
    expect(watch.peakRssBytes / mebibyte, 'peak RSS in MiB').toBeLessThan(memoryLimit / mebibyte)
    return watch
  }

  test('a guest who sends 1,000,000 READs and reads nothing is held back', async () => {
    await whileWatched(async () => {
      const guest = await RawSftp.open(server, rudeAddress)
      await guest.start()
      const handle = await guest.openFile('large')
      guest.channel.pause()
      const sent = await guest.flood(1_000_000, (id) => readPacket(id, handle, 0, 262_144), 3_000)
      console.info(`${sent} of 1,000,000 READs were taken`)
      return guest
    })
  }, 120_000)

  test('a guest who sends 20,000 READs without waiting gets exactly one answer to each', async () => {
    await whileWatched(async () => {
      const guest = await RawSftp.open(server, rudeAddress)
      await guest.start()
      const handle = await guest.openFile('large')
      const flood = guest.flood(20_000, (id) => readPacket(id, handle, 0, 10), 10_000)
      // A server may answer in any order.
      const answered = new Set<number>()
      for (let count = 0; count < 20_000; count += 1) {
        const { type, id, body } = await guest.next()
        expect(type).toBe(answer.data)
        expect(body.subarray(4).toString()).toBe('xxxxxxxxxx')
        answered.add(id)
      }
      expect(answered.size).toBe(20_000)
      expect(await flood).toBe(20_000)
      return guest
    })
  }, 120_000)

  test('500 sockets that say nothing keep nobody out', async () => {
    const sockets: Socket[] = []
    try {
      await whileWatched(async () => {
        // From ten addresses, so that a limit for each does not make it easy.
        for (let number = 0; number < 500; number += 1) {
          const socket = createConnection({
            host: server.host,
            port: server.port,
            localAddress: `127.0.0.${66 + (number % 10)}`,
          })
          // The server may close it at once, or later; both are its right.
          socket.on('error', () => {})
          sockets.push(socket)
        }
        await sleep(1_000)
        return null
      })
    } finally {
      for (const socket of sockets) socket.destroy()
    }
  }, 120_000)

  test('a guest who sends 100,000 OPENs gets a bounded number of handles and an answer to each', async () => {
    const watch = await whileWatched(async () => {
      const guest = await RawSftp.open(server, rudeAddress)
      await guest.start()
      const flood = guest.flood(100_000, (id) => openPacket(id, 'large'), 30_000)
      let handles = 0
      for (let count = 0; count < 100_000; count += 1) {
        const { type } = await guest.next()
        if (type === answer.handle) handles += 1
        else expect(type).toBe(answer.status)
      }
      await flood
      expect(handles).toBeGreaterThan(0)
      expect(handles).toBeLessThan(5_000)
      console.info(`${handles} handles for 100,000 OPENs`)
      return guest
    })
    expect(watch.peakOpenFiles).toBeLessThan(6_000)
  }, 180_000)

  test.each([
    ['0', 0],
    ['2^32-1', 0xffff_ffff],
    ['256 KiB and a bit more than any request', 0x0010_0000],
  ])(
    'a packet of length %s ends that session and no other',
    async (_title, length) => {
      await whileWatched(async () => {
        const guest = await RawSftp.open(server, rudeAddress)
        await guest.start()
        const lie = Buffer.alloc(4 + 64)
        lie.writeUInt32BE(length)
        guest.channel.write(lie)
        const ended = await Promise.race([guest.closed.then(() => true), sleep(10_000, false)])
        expect(ended, 'the server closes the session within 10 s').toBe(true)
        return guest
      })
    },
    60_000,
  )

  test.each([
    ['OPEN', (id: number, path: Buffer) => openPacket(id, path)],
    ['STAT', (id: number, path: Buffer) => pathPacket(message.stat, id, path)],
    ['REALPATH', (id: number, path: Buffer) => pathPacket(message.realpath, id, path)],
    ['OPENDIR', (id: number, path: Buffer) => pathPacket(message.opendir, id, path)],
  ])(
    '%s with a name of 1 MiB ends in an answer or in a closed session',
    async (_title, make) => {
      await whileWatched(async () => {
        const guest = await RawSftp.open(server, rudeAddress)
        await guest.start()
        guest.channel.write(make(7, Buffer.alloc(mebibyte, 'n')))
        const outcome = await guest.next().then(
          ({ type }) => type,
          () => 'closed',
        )
        expect([answer.status, 'closed']).toContain(outcome)
        return guest
      })
    },
    60_000,
  )

  test('a name of 100 KiB, which fits into a packet, is answered with a failure and the session goes on', async () => {
    const guest = await RawSftp.open(server, rudeAddress)
    try {
      await guest.start()
      const refused = await guest.ask(openPacket(1, Buffer.alloc(100 * 1024, 'n')))
      expect(refused.type).toBe(answer.status)
      expect((await guest.ask(pathPacket(message.realpath, 2, '.'))).type).toBe(answer.name)
    } finally {
      guest.drop()
    }
  })

  test('after all this the server is still the same process, and small', async () => {
    expect(() => process.kill(server.pid, 0)).not.toThrow()
    await newcomerWorks(server, folder)
  })
})
