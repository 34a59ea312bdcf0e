/**
 * Judges `explain` by a folder of texts whose true cause is known.
 * Usage: node score.js FOLDER [--explain MODULE] [--json] [--failures N]     exit code 1 when a target is missed
 * MODULE defaults to `@tsunagu/catalogue` and must export `explain(text | bytes)`, which answers
 * `{ findings: [{ cause, confidence }] }` or a promise of it, most important first.
 */
import { readdirSync, readFileSync } from 'node:fs'

interface Entry {
  id: string
  client: string
  causes: readonly string[]
  decides: 'yes' | 'narrows' | 'hides' | 'harmless'
  text?: string
  textBase64?: string
  /** Character set of `textBase64`, for the reader; `explain` gets the bytes and must find out by itself. */
  encoding?: string
}
interface Finding {
  cause: string
  confidence: 'certain' | 'likely' | 'possible'
}
type Explain = (
  input: string | Uint8Array,
) => { findings: readonly Finding[] } | Promise<{ findings: readonly Finding[] }>

/** What is asked of each kind of text, and the share that must satisfy it. */
const RULES = {
  yes: {
    target: 0.9,
    says: 'the true cause comes first',
    holds: (entry: Entry, found: readonly Finding[]) => found[0]?.cause === entry.causes[0],
  },
  narrows: {
    target: 0.9,
    says: 'the true cause is among those named',
    holds: (entry: Entry, found: readonly Finding[]) => found.some((f) => f.cause === entry.causes[0]),
  },
  hides: {
    target: 1,
    says: 'no confident single answer: nothing certain, and several candidates or only possible ones',
    holds: (_: Entry, found: readonly Finding[]) =>
      found.every((f) => f.confidence !== 'certain') &&
      (new Set(found.map((f) => f.cause)).size !== 1 || found.every((f) => f.confidence === 'possible')),
  },
  harmless: {
    target: 0.97,
    says: 'no false alarm',
    holds: (_: Entry, found: readonly Finding[]) => found.length === 0,
  },
} as const

/** Beyond the four rules: faults in how sure the answers are, counted but not part of the targets. */
const DOUBTS: Record<string, (entry: Entry, found: readonly Finding[]) => boolean> = {
  'a wrong cause called certain': (entry, found) =>
    found.some((f) => f.confidence === 'certain' && !entry.causes.includes(f.cause)),
  'one cause called certain where the text leaves several': (entry, found) =>
    entry.decides === 'narrows' && entry.causes.length > 1 && found.some((f) => f.confidence === 'certain'),
  'nothing said at all about a failure': (entry, found) => entry.decides !== 'harmless' && found.length === 0,
  'the true cause not among the candidates (hides)': (entry, found) =>
    entry.decides === 'hides' && found.length > 0 && !found.some((f) => f.cause === entry.causes[0]),
}

const args = process.argv.slice(2)
const optionOf = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
const folder = args[0]
if (!folder || folder.startsWith('--')) {
  console.error('usage: node score.js FOLDER [--explain MODULE] [--json] [--failures N]')
  process.exit(2)
}
const module = (await import(optionOf('--explain') ?? '@tsunagu/catalogue')) as { explain?: Explain }
if (typeof module.explain !== 'function') {
  console.error('that module exports no function called "explain"')
  process.exit(2)
}
const explain = module.explain
const entries = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Entry)

const failures: { rule: string; entry: Entry; found: readonly Finding[] }[] = []
const counts = new Map<string, { good: number; all: number }>()
const doubts = new Map<string, string[]>()
const clients = new Map<string, { good: number; all: number }>()
const bump = (map: typeof counts, key: string, good: boolean) => {
  const count = map.get(key) ?? { good: 0, all: 0 }
  map.set(key, { good: count.good + Number(good), all: count.all + 1 })
}
let slowest = { ms: 0, id: '' }
for (const entry of entries) {
  const input =
    entry.textBase64 === undefined
      ? (entry.text ?? '')
      : new Uint8Array(Buffer.from(entry.textBase64, 'base64'))
  const before = performance.now()
  const { findings } = await explain(input)
  const ms = performance.now() - before
  if (ms > slowest.ms) slowest = { ms, id: entry.id }
  const good = RULES[entry.decides].holds(entry, findings)
  bump(counts, entry.decides, good)
  bump(clients, entry.client, good)
  if (!good) failures.push({ rule: entry.decides, entry, found: findings })
  for (const [name, holds] of Object.entries(DOUBTS))
    if (holds(entry, findings)) doubts.set(name, [...(doubts.get(name) ?? []), entry.id])
}

const rows = Object.entries(RULES).map(([rule, { target, says }]) => {
  const { good, all } = counts.get(rule) ?? { good: 0, all: 0 }
  return { rule, says, good, all, share: all ? good / all : 1, target, met: !all || good / all >= target }
})
if (args.includes('--json')) {
  console.log(
    JSON.stringify(
      {
        version: 1,
        rows,
        doubts: Object.fromEntries(doubts),
        failures: failures.map((f) => ({
          id: f.entry.id,
          rule: f.rule,
          expected: f.entry.causes,
          found: f.found.map(({ cause, confidence }) => ({ cause, confidence })),
        })),
      },
      null,
      2,
    ),
  )
} else {
  for (const { entry, found, rule } of failures.slice(0, Number(optionOf('--failures') ?? 1e9))) {
    console.log(
      `${rule.padEnd(8)} ${entry.id}\n  expected ${entry.causes.join(', ') || 'nothing'}\n  found    ${found.map((f) => `${f.cause} (${f.confidence})`).join(', ') || 'nothing'}`,
    )
  }
  console.log()
  for (const row of rows)
    console.log(
      `${row.met ? 'ok    ' : 'MISSED'} ${row.rule.padEnd(8)} ${row.good}/${row.all} = ${(row.share * 100).toFixed(1)} % (target ${row.target * 100} %): ${row.says}`,
    )
  for (const [name, ids] of doubts) console.log(`doubt: ${name}: ${ids.length}`)
  const weak = [...clients]
    .filter(([, c]) => c.good < c.all)
    .sort((a, b) => a[1].good / a[1].all - b[1].good / b[1].all)
    .slice(0, 12)
  console.log(
    `weakest clients: ${weak.map(([name, c]) => `${name} ${c.good}/${c.all}`).join(', ') || 'none'}`,
  )
  console.log(`slowest text: ${slowest.id}, ${slowest.ms.toFixed(1)} ms`)
}
process.exit(rows.every((row) => row.met) ? 0 : 1)
