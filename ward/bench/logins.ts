// How many logins a second: one after another, and 16 at once. A login is what a person waits for: from the
// first SYN until SFTP answers, then the end of the connection.

import type { RunningServer } from '../servers/server.ts'
import type { LoginClient } from './login-client.ts'
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
  title: {
    ja: 'ログイン一回のクライアントの CPU（一つずつ）',
    en: 'client CPU for one login (one after another)',
  },
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

/** One round at one server; each of the two measurements lasts `seconds`. */
export async function measureLogins(
  client: LoginClient,
  server: RunningServer,
  seconds: number,
  take: Take,
): Promise<void> {
  let alone = { count: 0, seconds: 0, cpuMs: 0 }
  const cpuSeconds = await serverCpu(server, async () => {
    alone = await client.run(server, seconds, 1)
  })
  take(sequential, alone.count / alone.seconds)
  take(serverCpuMs, (cpuSeconds * 1000) / alone.count)
  take(clientCpu, alone.cpuMs / alone.count)
  const together = await client.run(server, seconds, 16)
  take(parallel, together.count / together.seconds)
}
