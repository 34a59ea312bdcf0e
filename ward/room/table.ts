// `npm run faults`: lets real clients meet every fault, and writes what `explain` makes of it as a page of the
// documentation.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { workspaceFolder } from '../workspace.ts'
import { allFaults } from './all-faults.ts'
import { type AskedClient, askedClients, type ClientRow, type Told } from './clients.ts'
import { enterRoom, roomTrouble } from './enter.ts'
import type { NamedFault } from './fault.ts'
import { NO_WORK } from './work.ts'

type Versions = Readonly<Record<AskedClient, string>>

const usage = `Usage: npm run faults -- [--only TEXT] [--write]

Lets real clients meet the faults of ward/fault, and gives what they print to tsunagu explain. Needs root.
  --only TEXT  only faults whose name contains TEXT
  --write      also write docs/faults.md
`
const ROOMS = 2
const signs: Readonly<Record<Told, string>> = { named: '◎', among: '○', missed: '×', works: '–' }

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) process.stdout.write(usage)
else process.exitCode = await main()

async function main(): Promise<number> {
  const trouble = roomTrouble()
  if (trouble !== null) {
    console.error(`No fault can be tried here: ${trouble}`)
    return 1
  }
  const faults = (await allFaults()).filter(
    ({ id, clients, meet }) => clients !== null && clients !== undefined && !meet && id.includes(values.only),
  )
  const rows = new Map<string, ClientRow>()
  let versions: Versions | null = null
  await Promise.all(
    Array.from({ length: ROOMS }, async (_, room) => {
      const clients = faults.filter((_, index) => index % ROOMS === room).map(({ id }) => id)
      for await (const line of enterRoom({ ...NO_WORK, clients }).lines) {
        const entry = JSON.parse(line) as ClientRow | { readonly versions: Versions }
        if ('versions' in entry) versions = entry.versions
        else {
          rows.set(entry.id, entry)
          console.log(entry.id, entry.trouble ?? JSON.stringify(entry.cells))
        }
      }
    }),
  )
  const failed = [...rows.values()].filter(({ trouble }) => trouble !== null)
  if (values.write && versions) {
    const path = join(workspaceFolder, 'docs', 'faults.md')
    await writeFile(path, page(faults, rows, versions))
    console.log(`written: ${path}`)
  }
  return failed.length > 0 || rows.size < faults.length ? 1 : 0
}

function page(
  faults: readonly NamedFault[],
  rows: ReadonlyMap<string, ClientRow>,
  versions: Versions,
): string {
  const counts = { named: 0, among: 0, missed: 0, works: 0 }
  const lines = faults.map(({ id, breaks }) => {
    const cells = rows.get(id)?.cells
    const told = askedClients.map((client) => {
      const cell = cells?.[client]
      if (cell) counts[cell.told]++
      return cell ? signs[cell.told] : ''
    })
    return `| \`${id}\` | ${breaks.ja}<br>${breaks.en} | ${told.join(' | ')} |`
  })
  const clients = askedClients.map((client) => `- ${client}: ${versions[client]}`)
  const date = new Date().toISOString().slice(0, 10)
  return `${[
    '# どの障害を、どのクライアントで見分けられるか / Which faults are recognised from which clients',
    '',
    `ward/fault の障害を実際に起こし、実際のクライアントでファイルを送り、その表示を \`tsunagu explain\` に読ませた結果です（${date}）。`,
    'この表は `npm run faults -- --write` が書きます。手で直さないでください。',
    '',
    `Every fault of ward/fault was made for real, real clients tried to send a file, and \`tsunagu explain\` read what they printed (${date}).`,
    'This table is written by `npm run faults -- --write`; do not edit it.',
    '',
    `- ◎ 原因を最初に挙げた / the cause is named first: ${counts.named}`,
    `- ○ 候補の中に挙げた (表示だけでは決められない) / it is among the candidates; the text alone cannot decide: ${counts.among}`,
    `- × 挙げられなかった / it is not named: ${counts.missed}`,
    `- – そのクライアントでは問題なく送れる / this client sends the file all the same: ${counts.works}`,
    '',
    '× の多くは、クライアントが理由を何も表示しない場合と、表示が別の原因とまったく同じになる場合です。',
    '',
    'Most of the × are clients that print no reason, or the very words that another cause has.',
    '',
    ...clients,
    '',
    'psftp には、示されるホスト鍵の指紋をあらかじめ渡してあります。ホスト鍵が変わる障害が「–」になるのはそのためです。',
    '',
    'psftp is given the fingerprint of the key that is shown, so that nobody has to answer; a changed host key is no fault to it.',
    '',
    '`tsunagu doctor` はこのすべてを手元で測って見分けます。確かめ方は ward/README.md にあります。',
    '',
    '`tsunagu doctor` tells all of these by measuring, see ward/README.md.',
    '',
    `| 障害 / Fault | 内容 / What is broken | ${askedClients.join(' | ')} |`,
    `| --- | --- | ${askedClients.map(() => ':-:').join(' | ')} |`,
    ...lines,
    '',
  ].join('\n')}`
}
