// How many logins a second: one after another, and 16 at once. A login is what a person waits for: from the
// first SYN until SFTP answers, then the end of the connection.

import type { RunningServer } from '../servers/server.ts'
import { login, logout, openSftp } from './light-client.ts'
import type { Measure } from './measure.ts'
import { serverCpu, type Take } from './transfers.ts'

const sequential: Measure = {
  id: 'logins-1',
  title: { ja: 'ログイン、一つずつ', en: 'logins, one after another' },
  unit: 'logins/s',
  better: 'higher',
  target: { ratio: 20 },
}
const parallel: Measure = {
  id: 'logins-16',
  title: { ja: 'ログイン、同時に 16', en: 'logins, 16 at once' },
  unit: 'logins/s',
  better: 'higher',
}
const clientCpu: Measure = {
  id: 'login-client-cpu',
  title: { ja: 'ログイン一回のクライアントの CPU（同時に 16）', en: 'client CPU for one login (16 at once)' },
  unit: 'ms',
  better: 'lower',
}

const serverCpuMs: Measure = {
  id: 'login-server-cpu',
  title: { ja: 'ログイン一回のサーバの CPU', en: 'server CPU for one login' },
  unit: 'ms',
  better: 'lower',
}

export const loginMeasures: readonly Measure[] = [sequential, parallel, serverCpuMs, clientCpu]

/** Logins (connect, prove the key, open SFTP, disconnect) for `seconds`, `width` at a time; gives logins a second. */
async function rate(
  server: RunningServer,
  width: number,
  seconds: number,
): Promise<{ rate: number; count: number }> {
  const start = performance.now()
  const end = start + seconds * 1000
  let count = 0
  const lane = async () => {
    while (performance.now() < end) {
      const client = await login(server)
      await openSftp(client)
      await logout(client)
      count += 1
    }
  }
  await Promise.all(Array.from({ length: width }, lane))
  return { rate: count / ((performance.now() - start) / 1000), count }
}

/** One round at one server; each of the two measurements lasts `seconds`. */
export async function measureLogins(server: RunningServer, seconds: number, take: Take): Promise<void> {
  let alone = { rate: 0, count: 0 }
  const cpu = await serverCpu(server, async () => {
    alone = await rate(server, 1, seconds)
  })
  take(sequential, alone.rate)
  take(serverCpuMs, (cpu * 1000) / alone.count)
  const before = process.cpuUsage()
  const together = await rate(server, 16, seconds)
  const { user, system } = process.cpuUsage(before)
  take(parallel, together.rate)
  take(clientCpu, (user + system) / 1000 / together.count)
}
