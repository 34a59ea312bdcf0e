// Large files, small files and a long listing, with OpenSSH's own client.

import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { cpuSeconds, processTree } from '../process/tree.ts'
import type { RunningServer } from '../servers/server.ts'
import type { Measure } from './measure.ts'
import { type Cipher, timedSftp } from './sftp-batch.ts'

export type Take = (measure: Measure, value: number) => void

const gibibyte = 1024 ** 3

interface CipherTargets {
  readonly cipher: Cipher
  readonly put: Measure
  readonly get: Measure
  readonly putCpu: Measure
  readonly getCpu: Measure
}

function cipherTargets(
  id: string,
  name: Measure['title'],
  cipher: Cipher,
  putRatio: number,
  getRatio: number,
): CipherTargets {
  const title = (ja: string, en: string) => ({ ja: `${ja}、${name.ja}`, en: `${en}, ${name.en}` })
  const cpu = { unit: 's/GiB', better: 'lower' } as const
  const speed = { unit: 'MB/s', better: 'higher' } as const
  return {
    cipher,
    put: {
      id: `put-${id}`,
      title: title('put、一つのファイル', 'put, one file'),
      ...speed,
      target: { ratio: putRatio },
    },
    get: {
      id: `get-${id}`,
      title: title('get、一つのファイル', 'get, one file'),
      ...speed,
      target: { ratio: getRatio },
    },
    putCpu: { id: `put-${id}-cpu`, title: title('サーバの CPU、put', 'server CPU, put'), ...cpu },
    getCpu: { id: `get-${id}-cpu`, title: title('サーバの CPU、get', 'server CPU, get'), ...cpu },
  }
}

const ciphers = [
  cipherTargets(
    'chacha20',
    { ja: 'chacha20-poly1305（既定）', en: 'chacha20-poly1305 (default)' },
    null,
    1.3,
    1.0,
  ),
  cipherTargets('aes128', { ja: 'aes128-gcm', en: 'aes128-gcm' }, 'aes128-gcm@openssh.com', 1.0, 0.9),
]

const smallPut: Measure = {
  id: 'small-put',
  title: { ja: 'put -r、4 KiB のファイル 3,000 個', en: 'put -r, 3,000 files of 4 KiB' },
  unit: 's',
  better: 'lower',
  target: { ratio: 1.1 },
}
const smallGet: Measure = {
  ...smallPut,
  id: 'small-get',
  title: { ja: 'get -r、4 KiB のファイル 3,000 個', en: 'get -r, 3,000 files of 4 KiB' },
}
const listing: Measure = {
  id: 'listing',
  title: { ja: 'ls、20,000 件', en: 'ls of 20,000 entries' },
  unit: 'ms',
  better: 'lower',
  target: { ratio: 0.7 },
}
const smallCpu: Measure = {
  id: 'small-cpu',
  title: { ja: 'サーバの CPU、3,000 個の往復', en: 'server CPU, 3,000 files both ways' },
  unit: 's',
  better: 'lower',
}
const listingCpu: Measure = {
  id: 'listing-cpu',
  title: { ja: 'サーバの CPU、ls 20,000 件', en: 'server CPU, ls of 20,000 entries' },
  unit: 'ms',
  better: 'lower',
}
const loginWall: Measure = {
  id: 'login-wall',
  title: { ja: 'sftp の起動から終了まで', en: 'sftp from start to end' },
  unit: 'ms',
  better: 'lower',
}

export const transferMeasures: readonly Measure[] = [
  ...ciphers.flatMap(({ put, get, putCpu, getCpu }) => [put, get, putCpu, getCpu]),
  smallPut,
  smallGet,
  smallCpu,
  listing,
  listingCpu,
  loginWall,
]

/** The client's files, made once for all servers. */
export interface Material {
  readonly folder: string
  readonly largeBytes: number
  readonly smallFiles: number
  readonly entries: number
}

/** Fills `folder` with one large file and many small ones. */
export function makeMaterial(
  folder: string,
  largeBytes: number,
  smallFiles: number,
  entries: number,
): Material {
  mkdirSync(join(folder, 'small'), { recursive: true })
  const block = randomBytes(1024 * 1024)
  const large = openSync(join(folder, 'large'), 'w')
  for (let written = 0; written < largeBytes; written += block.length) {
    writeSync(large, block, 0, Math.min(block.length, largeBytes - written))
  }
  closeSync(large)
  for (let number = 0; number < smallFiles; number += 1) {
    writeFileSync(join(folder, 'small', `file-${number}`), block.subarray(number, number + 4096))
  }
  return { folder, largeBytes, smallFiles, entries }
}

/** Makes the folder that is listed; once for each server. */
export function makeEntries(server: RunningServer, count: number): void {
  const folder = join(server.home, 'entries')
  if (existsSync(folder)) return
  mkdirSync(folder)
  for (let number = 0; number < count; number += 1) writeFileSync(join(folder, `entry-${number}`), '')
}

/** CPU seconds that `work` costs the server, children that have ended included. */
export async function serverCpu(server: RunningServer, work: () => Promise<void>): Promise<number> {
  const idle = processTree(server.pid).length
  const before = cpuSeconds(server.pid)
  await work()
  // A process for each session is counted when its parent has waited for it.
  for (let waited = 0; processTree(server.pid).length > idle && waited < 2_000; waited += 20) await sleep(20)
  return cpuSeconds(server.pid) - before
}

/** One round of all transfers at one server. */
export async function measureTransfers(server: RunningServer, material: Material, take: Take): Promise<void> {
  const { folder, largeBytes } = material
  const back = join(folder, 'back')
  const fresh = () => rmSync(back, { recursive: true, force: true })
  const megabytes = largeBytes / 1e6
  for (const { cipher, put, get, putCpu, getCpu } of ciphers) {
    const upload = await serverCpu(server, async () => {
      const { commandMs } = await timedSftp(server, cipher, [`put ${folder}/large large`])
      take(put, megabytes / (commandMs[0]! / 1000))
    })
    take(putCpu, (upload * gibibyte) / largeBytes)
    fresh()
    const download = await serverCpu(server, async () => {
      const { commandMs } = await timedSftp(server, cipher, [`get large ${back}`])
      take(get, megabytes / (commandMs[0]! / 1000))
    })
    take(getCpu, (download * gibibyte) / largeBytes)
    fresh()
    rmSync(join(server.home, 'large'))
  }
  const smallSeconds = await serverCpu(server, async () => {
    const small = await timedSftp(server, null, [`put -r ${folder}/small small`, `get -r small ${back}`])
    take(smallPut, small.commandMs[0]! / 1000)
    take(smallGet, small.commandMs[1]! / 1000)
  })
  take(smallCpu, smallSeconds)
  fresh()
  rmSync(join(server.home, 'small'), { recursive: true })
  const listingSeconds = await serverCpu(server, async () => {
    take(listing, (await timedSftp(server, null, ['ls -1 entries'])).commandMs[0]!)
  })
  take(listingCpu, listingSeconds * 1000)
  take(loginWall, (await timedSftp(server, null, [])).wholeMs)
}
