/**
 * Deals texts out: two thirds to the people who write patterns, one third to whoever judges them.
 * The unit is a pair of client and fault, so that `-v` and `-vvv` of one run never end up on both sides. Drawn by a
 * fixed seed within strata (what the text tells, and its cause); a pair that was dealt once stays where it is.
 * Usage: node split.js SEED FROM... RECORDED HELD-OUT
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'

interface Entry {
  id: string
  client: string
  fault: string
  causes: string[]
  decides: string
}

const [seed, ...folders] = process.argv.slice(2)
const heldOut = folders.pop()!
const recorded = folders.pop()!
mkdirSync(heldOut, { recursive: true })
mkdirSync(recorded, { recursive: true })

const read = (folder: string): Entry[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Entry)
const pairOf = (entry: Entry) => `${entry.client}|${entry.fault}`
const draw = (pair: string) => createHash('sha256').update(`${seed}|${pair}`).digest('hex')

const side = new Map<string, string>()
for (const folder of [recorded, heldOut]) for (const entry of read(folder)) side.set(pairOf(entry), folder)

const entries = folders.flatMap(read)
const strata = new Map<string, string>()
for (const entry of entries)
  if (!strata.has(pairOf(entry))) strata.set(pairOf(entry), `${entry.decides} ${entry.causes[0] ?? ''}`)
const fresh = [...strata]
  .filter(([pair]) => !side.has(pair))
  .sort((a, b) => a[1].localeCompare(b[1]) || draw(a[0]).localeCompare(draw(b[0])))
// Start at a place that the seed decides, then take every third of the sorted strata.
const start = Number.parseInt(draw('start').slice(0, 6), 16) % 3
for (const [index, [pair]] of fresh.entries()) side.set(pair, index % 3 === start ? heldOut : recorded)
for (const entry of entries)
  writeFileSync(`${side.get(pairOf(entry))}/${entry.id}.json`, `${JSON.stringify(entry, null, 2)}\n`)

for (const folder of [recorded, heldOut]) {
  const there = read(folder)
  console.log(
    `${folder}: ${there.length} texts, ${new Set(there.map(pairOf)).size} pairs, ${new Set(there.map((entry) => entry.client)).size} clients`,
  )
}
