// How long a person waits for "you can upload": the whole command, from its start to its end, at a healthy server.

import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../process/run.ts'
import type { RunningServer } from '../servers/server.ts'
import { tsunaguCommand } from '../servers/tsunagu.ts'
import type { Measure } from './measure.ts'
import type { Take } from './transfers.ts'

const healthy: Measure = {
  id: 'doctor-healthy',
  title: { ja: 'tsunagu doctor（異常なし）', en: 'tsunagu doctor, nothing wrong' },
  unit: 's',
  better: 'lower',
  target: { value: 2 },
}

export const doctorMeasures: readonly Measure[] = [healthy]

/** One run. Throws when it does not find the server healthy: then it would measure something else. */
export async function measureDoctor(server: RunningServer, folder: string, take: Take): Promise<void> {
  const home = mkdtempSync(join(folder, 'doctor-'))
  const config = join(home, 'config')
  writeFileSync(config, `UserKnownHostsFile ${server.knownHostsFile}\nIdentitiesOnly yes\n`, { mode: 0o600 })
  const target = [`${server.user}@${server.host}`, '-p', String(server.port), '-i', server.keyFile]
  const { code, stdout, ms } = await run(
    process.execPath,
    [tsunaguCommand(), 'doctor', ...target, '-F', config, '--json'],
    { env: { HOME: home, SSH_AUTH_SOCK: undefined } },
  )
  if (code !== 0) throw new Error(`the doctor found ${server.name} not healthy:\n${stdout.slice(0, 2000)}`)
  take(healthy, ms / 1000)
}
