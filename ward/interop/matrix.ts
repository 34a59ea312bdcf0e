// `npm run interop`: runs every check of every client and writes what it found as a page of the
// documentation. Unlike the tests, it goes on after a failure, so that the page shows all of them.

import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { openssh } from '../servers/openssh.ts'
import type { ServerUnderTest } from '../servers/server.ts'
import { tsunaguServer } from '../servers/tsunagu.ts'
import { workspaceFolder } from '../workspace.ts'
import { missingTools, Workbench } from './benches.ts'
import { clients } from './clients.ts'

interface Row {
  client: string
  version: string
  operation: string
  /** `null` is good; otherwise the first line of what went wrong, or why it was not tried. */
  problem: string | null
  skipped: boolean
}

const usage = `Usage: npm run interop -- [--server tsunagu|openssh] [--client NAME] [--write]

Runs real clients against a server and prints client, version, operation and result.
  --server NAME   the server to ask (default: tsunagu)
  --client NAME   only clients whose name contains NAME
  --write         also write docs/interoperability.md
`

async function rowsOf(server: ServerUnderTest, wanted: string): Promise<Row[]> {
  const rows: Row[] = []
  const bench = await Workbench.open(server)
  try {
    for (const client of clients.filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase()))) {
      const missing = missingTools(client)
      const version = missing.length > 0 ? '–' : await client.version()
      for (const check of client.checks) {
        const row = { client: client.name, version, operation: check.operation }
        if (missing.length > 0) rows.push({ ...row, problem: `no ${missing.join(', ')}`, skipped: true })
        else if (server.name === 'openssh' && check.beyondOpenssh) {
          rows.push({ ...row, problem: check.beyondOpenssh, skipped: true })
        } else {
          try {
            await bench.run(check)
            rows.push({ ...row, problem: null, skipped: false })
          } catch (error) {
            rows.push({ ...row, problem: shortly(error), skipped: false })
          }
        }
        const last = rows.at(-1)!
        console.log([last.client, last.version, last.operation, result(last)].join(' | '))
      }
    }
    return rows
  } finally {
    await bench.close()
  }
}

/** The first lines of what went wrong. The command itself, long and full of paths, is left out. */
function shortly(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n').filter(Boolean)
  const ending = /(ended with \S+|was stopped after \d+ ms)$/.exec(lines[0] ?? '')
  const kept = ending ? [ending[0], ...lines.slice(1, 4)] : lines.slice(0, 3)
  return kept.join(' / ').slice(0, 300)
}

const result = (row: Row) => {
  if (row.skipped) return `not checked: ${row.problem}`
  return row.problem === null ? 'works' : `FAILS: ${row.problem}`
}

function page(server: string, rows: readonly Row[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|')
  const table = rows.map(
    (row) => `| ${[row.client, row.version, row.operation, result(row)].map(cell).join(' | ')} |`,
  )
  const date = new Date().toISOString().slice(0, 10)
  return `${[
    '# どのクライアントで確かめたか / Which clients have been tried',
    '',
    `実際のクライアントを ${server} に接続し、送ったファイルも受け取ったファイルもすべて SHA-256 で照合した結果です（${date}）。`,
    'この表は `npm run interop -- --write` が書きます。手で直さないでください。',
    '',
    `Real clients against ${server} on ${date}; every file that was sent or fetched was compared by SHA-256.`,
    'This table is written by `npm run interop -- --write`; do not edit it.',
    '',
    '| クライアント / Client | 版 / Version | 操作 / Operation | 結果 / Result |',
    '| --- | --- | --- | --- |',
    ...table,
    '',
  ].join('\n')}`
}

const { values } = parseArgs({
  options: {
    server: { type: 'string', default: 'tsunagu' },
    client: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const server = [tsunaguServer, openssh].find(({ name }) => name === values.server)
if (values.help || !server) {
  process.stdout.write(usage)
  process.exitCode = values.help ? 0 : 2
} else {
  const rows = await rowsOf(server, values.client)
  const failed = rows.filter((row) => !row.skipped && row.problem !== null)
  const skipped = rows.filter((row) => row.skipped)
  console.log(
    `${rows.length - failed.length - skipped.length} work, ${failed.length} fail, ${skipped.length} not checked`,
  )
  if (values.write) {
    const path = join(workspaceFolder, 'docs', 'interoperability.md')
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, page(await server.version(), rows))
    console.log(`written: ${path}`)
  }
  if (failed.length > 0) process.exitCode = 1
}
