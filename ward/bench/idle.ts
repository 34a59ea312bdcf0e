// What a session costs that is logged in, has opened SFTP and does nothing.

import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'ssh2'
import { memory } from '../process/tree.ts'
import type { RunningServer } from '../servers/server.ts'
import { login, logout, openSftp } from './light-client.ts'
import type { Measure } from './measure.ts'
import type { Take } from './transfers.ts'

const rss: Measure = {
  id: 'idle-rss',
  title: { ja: '待機中のセッション一つのメモリ（RSS）', en: 'memory for each idle session (RSS)' },
  unit: 'KiB',
  better: 'lower',
  target: { value: 64 },
}
const pss: Measure = {
  id: 'idle-pss',
  title: { ja: '待機中のセッション一つのメモリ（PSS）', en: 'memory for each idle session (PSS)' },
  unit: 'KiB',
  better: 'lower',
}
const atRest: Measure = {
  id: 'rest-rss',
  title: { ja: '接続がないときのメモリ（RSS）', en: 'memory of the server at rest (RSS)' },
  unit: 'KiB',
  better: 'lower',
}

export const idleMeasures: readonly Measure[] = [rss, pss, atRest]

async function openSessions(server: RunningServer, count: number): Promise<Client[]> {
  const clients: Client[] = []
  // A few at a time: how logins crowd is measured elsewhere.
  const lane = async () => {
    while (clients.length < count) {
      const client = await login(server)
      clients.push(client)
      await openSftp(client)
    }
  }
  await Promise.all(Array.from({ length: 8 }, lane))
  return clients
}

/** One measurement at one server: how much `count` sessions add, divided by their number. */
export async function measureIdle(server: RunningServer, count: number, take: Take): Promise<void> {
  take(atRest, memory(server.pid).rssBytes / 1024)
  // As many sessions come and go first: what a server sets up once, and the garbage of the logins, is then
  // there before and after.
  const before = await openSessions(server, count)
  await Promise.all(before.map(logout))
  await sleep(2_000)
  const empty = memory(server.pid)
  const sessions = await openSessions(server, count)
  await sleep(2_000)
  const full = memory(server.pid)
  await Promise.all(sessions.map(logout))
  take(rss, (full.rssBytes - empty.rssBytes) / sessions.length / 1024)
  take(pss, (full.pssBytes - empty.pssBytes) / sessions.length / 1024)
}
