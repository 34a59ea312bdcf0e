// `npm run bench`: tsunagu beside OpenSSH's sshd and internal-sftp, in one run. Rounds are interleaved and
// medians compared, because absolute figures drift by tens of percent on a shared machine; ratios hold.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openssh } from '../servers/openssh.ts'
import type { RunningServer } from '../servers/server.ts'
import { tsunaguServer } from '../servers/tsunagu.ts'
import { scratchRoot, wardFolder, workspaceFolder } from '../workspace.ts'
import { doctorMeasures, measureDoctor } from './doctor.ts'
import { idleMeasures, measureIdle } from './idle.ts'
import { LoginClient } from './login-client.ts'
import { loginMeasures, measureLogins } from './logins.ts'
import { compare, type Measure } from './measure.ts'
import { machine, page, table } from './report.ts'
import { makeEntries, makeMaterial, measureLarge, measureMany, transferMeasures } from './transfers.ts'

const usage = `Usage: npm run bench -- [options]

Measures tsunagu beside OpenSSH on this machine. Takes about 5 minutes; --quick about 1.
  --quick            256 MiB, 3 rounds, 1 s of logins
  --rounds N         rounds, each with every server (default: 5)
  --size MIB         size of the large file in MiB (default: 1024)
  --seconds N        how long logins are counted in each round (default: 3)
  --sessions N       idle sessions (default: 200)
  --only LIST        of transfers,logins,idle,doctor (default: all)
  --servers LIST     of openssh,tsunagu (default: both)
  --json FILE        where the numbers go (default: ward/results/bench.json)
  --enforce          exit with 1 when a target is missed
  --write            also write docs/performance.md; needs both servers and all measures
`

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    size: { type: 'string' },
    seconds: { type: 'string' },
    sessions: { type: 'string', default: '200' },
    only: { type: 'string', default: 'transfers,logins,idle,doctor' },
    servers: { type: 'string', default: 'openssh,tsunagu' },
    json: { type: 'string', default: join(wardFolder, 'results', 'bench.json') },
    enforce: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const rounds = Number(options.rounds ?? (options.quick ? 3 : 5))
const mebibytes = Number(options.size ?? (options.quick ? 256 : 1024))
const seconds = Number(options.seconds ?? (options.quick ? 1 : 3))
const sessions = Number(options.sessions)
const only = options.only.split(',')
const kinds = options.servers
  .split(',')
  .map((name) => [openssh, tsunaguServer].find((kind) => kind.name === name))
const complete = new Set(only).size === 4 && new Set(kinds).size === 2

async function main(): Promise<void> {
  const folder = mkdtempSync(join(scratchRoot, 'tsunagu-bench-'))
  // Ctrl-C and SIGTERM must not leave gigabytes in memory; the servers end with this process.
  const cleanUp = () => rmSync(folder, { recursive: true, force: true })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
  process.once('exit', cleanUp)
  const running: RunningServer[] = []
  try {
    const loginClient = only.includes('logins') ? await LoginClient.build(join(folder, 'login-client')) : null
    const versions: Record<string, string> = {}
    for (const kind of kinds) {
      if (!kind) throw new Error(`unknown server in ${options.servers}`)
      const place = join(folder, kind.name)
      mkdirSync(place)
      running.push(await kind.start(place, { connectionsPerAddress: 1_000 }))
      versions[kind.name] = await kind.version()
    }
    const values = new Map<Measure, Record<string, number[]>>()
    const taker = (server: RunningServer) => (measure: Measure, value: number) => {
      const byServer = values.get(measure) ?? {}
      byServer[server.name] = [...(byServer[server.name] ?? []), value]
      values.set(measure, byServer)
      console.error(`  ${server.name.padEnd(8)} ${measure.title.en}: ${value.toFixed(2)} ${measure.unit}`)
    }

    // Memory first: it wants servers that have not moved gigabytes yet. Starting afresh each time would
    // measure the start, so one measurement must do.
    if (only.includes('idle'))
      for (const server of running) await measureIdle(server, sessions, taker(server))
    const material = only.includes('transfers')
      ? makeMaterial(join(folder, 'client'), mebibytes * 1024 ** 2, 3_000, 20_000)
      : null
    if (material) for (const server of running) makeEntries(server, material.entries)
    const eachRound = async (measure: (server: RunningServer) => Promise<void>) => {
      for (let round = 1; round <= rounds; round += 1) {
        console.error(`round ${round} of ${rounds}`)
        // Each server goes first in turn.
        for (const server of round % 2 === 1 ? running : [...running].reverse()) await measure(server)
      }
    }
    await eachRound(async (server) => {
      if (loginClient) await measureLogins(loginClient, server, seconds, taker(server))
      if (only.includes('doctor')) await measureDoctor(server, folder, taker(server))
      if (material) await measureMany(server, material, taker(server))
    })
    // After all that is short, which gigabytes that come and go would disturb.
    if (material) await eachRound((server) => measureLarge(server, material, taker(server)))

    const comparisons = [...transferMeasures, ...loginMeasures, ...idleMeasures, ...doctorMeasures]
      .filter((measure) => values.has(measure))
      .map((measure) => compare(measure, values.get(measure)!))
    console.log(
      table(
        comparisons,
        running.map(({ name }) => name),
      ),
    )
    mkdirSync(join(options.json, '..'), { recursive: true })
    const conditions = {
      date: new Date().toISOString(),
      machine: machine(),
      versions,
      rounds,
      mebibytes,
      sessions,
    }
    writeFileSync(options.json, `${JSON.stringify({ version: 1, ...conditions, comparisons }, null, 2)}\n`)
    if (options.write) {
      const path = join(workspaceFolder, 'docs', 'performance.md')
      writeFileSync(path, page(comparisons, conditions))
      console.log(`\nwritten: ${path}`)
    }
    console.log(`\n${rounds} rounds, ${mebibytes} MiB; all values: ${options.json}`)
    if (options.enforce && comparisons.some(({ met }) => met === false)) process.exitCode = 1
  } finally {
    for (const server of running) await server.stop()
    cleanUp()
  }
}

if (options.help) process.stdout.write(usage)
else if (options.write && !complete) {
  console.error('--write makes a page that compares everything; leave out --only and --servers.')
  process.exitCode = 2
} else await main()
