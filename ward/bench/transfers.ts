// Large files, small files and a long listing, with OpenSSH's own client. What counts is what a person waits for:
// from the start of `sftp` to its end. The command by itself, without the login, is shown beside it.

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

/** A run of `sftp` with one command, and the command by itself. */
interface Waiting {
  readonly whole: Measure
  readonly alone: Measure
}

function waiting(whole: Measure): Waiting {
  const { id, title, unit, better } = whole
  const alone = { ja: `${title.ja}（ログインを除く）`, en: `${title.en} (without the login)` }
  return { whole, alone: { id: `${id}-alone`, title: alone, unit, better } }
}

interface CipherTargets {
  readonly cipher: Cipher
  readonly put: Waiting
  readonly get: Waiting
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
    put: waiting({
      id: `put-${id}`,
      title: title('put、一つのファイル', 'put, one file'),
      ...speed,
      target: { ratio: putRatio },
    }),
    get: waiting({
      id: `get-${id}`,
      title: title('get、一つのファイル', 'get, one file'),
      ...speed,
      target: { ratio: getRatio },
    }),
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

const smallFiles = (id: string, command: string): Waiting =>
  waiting({
    id,
    title: {
      ja: `${command}、4 KiB のファイル 3,000 個`,
      en: `${command}, 3,000 files of 4 KiB`,
    },
    unit: 's',
    better: 'lower',
    target: { ratio: 1.1 },
  })
const smallPut = smallFiles('small-put', 'put -r')
const smallGet = smallFiles('small-get', 'get -r')
const listing = waiting({
  id: 'listing',
  title: { ja: 'ls、20,000 件', en: 'ls of 20,000 entries' },
  unit: 'ms',
  better: 'lower',
  target: { ratio: 0.7 },
})
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
  title: { ja: 'sftp の起動から終了まで、何もせず', en: 'sftp from start to end, doing nothing' },
  unit: 'ms',
  better: 'lower',
}

const both = ({ whole, alone }: Waiting): Measure[] => [whole, alone]

export const transferMeasures: readonly Measure[] = [
  ...ciphers.flatMap(({ put, get, putCpu, getCpu }) => [...both(put), ...both(get), putCpu, getCpu]),
  ...both(smallPut),
  ...both(smallGet),
  smallCpu,
  ...both(listing),
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

/** One round of one kind of transfers at one server. */
type Round = (server: RunningServer, material: Material, take: Take) => Promise<void>

/** One command in a session of its own; gives the CPU seconds that the server took for it. */
function timed(
  server: RunningServer,
  take: Take,
  cipher: Cipher,
  command: string,
  { whole, alone }: Waiting,
  value: (ms: number) => number,
): Promise<number> {
  return serverCpu(server, async () => {
    const { commandMs, wholeMs } = await timedSftp(server, cipher, [command])
    take(whole, value(wholeMs))
    take(alone, value(commandMs[0]!))
  })
}

const seconds = (ms: number) => ms / 1000
const milliseconds = (ms: number) => ms

/** Many files, a long listing, and a session that does nothing. */
export const measureMany: Round = async (server, { folder }, take) => {
  const back = join(folder, 'back')
  take(loginWall, (await timedSftp(server, null, [])).wholeMs)
  const listed = await timed(server, take, null, 'ls -1 entries', listing, milliseconds)
  take(listingCpu, listed * 1000)
  const up = await timed(server, take, null, `put -r ${folder}/small small`, smallPut, seconds)
  const down = await timed(server, take, null, `get -r small ${back}`, smallGet, seconds)
  take(smallCpu, up + down)
  rmSync(back, { recursive: true, force: true })
  rmSync(join(server.home, 'small'), { recursive: true })
}

/** The large file, with each cipher. */
export const measureLarge: Round = async (server, { folder, largeBytes }, take) => {
  const back = join(folder, 'back')
  const fresh = () => rmSync(back, { recursive: true, force: true })
  const perSecond = (ms: number) => largeBytes / 1e6 / (ms / 1000)
  for (const { cipher, put, get, putCpu, getCpu } of ciphers) {
    const upload = await timed(server, take, cipher, `put ${folder}/large large`, put, perSecond)
    take(putCpu, (upload * gibibyte) / largeBytes)
    fresh()
    const download = await timed(server, take, cipher, `get large ${back}`, get, perSecond)
    take(getCpu, (download * gibibyte) / largeBytes)
    fresh()
    rmSync(join(server.home, 'large'))
  }
}
