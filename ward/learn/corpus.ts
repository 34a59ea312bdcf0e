/** The texts that weights are learned from: what programs printed, and what was written for practice. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A text whose cause is known. */
export interface Example {
  readonly text: string
  /** The cause first, then those that the text does not exclude; empty when nothing of SSH is wrong. */
  readonly causes: readonly string[]
  readonly decides: 'yes' | 'narrows' | 'hides' | 'harmless'
  /** How often it is read where others are read once; 1 when it is not stated. */
  readonly times?: number
}

export interface Corpus {
  readonly examples: readonly Example[]
  /** SHA-256 of all files that it was read from and of what decides how it is learned, in hexadecimal. */
  readonly digest: string
}

/** The folder of the texts, and the programs that make weights of them. */
export interface Sources {
  readonly recorded: string
  readonly programs: readonly string[]
}

/** Where they are, seen from the folder of a checkout. */
export function sourcesIn(checkout: string): Sources {
  const learned = join(checkout, 'packages/catalogue/src/explain/learned')
  const learn = join(checkout, 'ward/learn')
  return {
    recorded: join(checkout, 'packages/catalogue/recorded'),
    programs: [
      join(learned, 'features.ts'),
      join(learned, 'suppositions.ts'),
      join(learned, 'weights-format.ts'),
      join(learn, 'corpus.ts'),
      join(learn, 'train.ts'),
    ],
  }
}

/**
 * Reads `*.json` (one text each) of the folder, `practice/*.jsonl` (one text a line) and `words/*.txt` (one sentence a
 * line) below it. Texts that are not UTF-8 are left out: their words are in others too.
 */
export function readCorpus({ recorded: folder, programs }: Sources): Corpus {
  const hash = createHash('sha256')
  for (const program of programs) hash.update(`${readFileSync(program, 'utf8')}\0`)
  const examples: Example[] = []
  const contents = (name: string) => {
    const content = readFileSync(join(folder, name), 'utf8')
    hash.update(`${name}\0${content}\0`)
    return content
  }
  for (const name of readdirSync(folder).sort())
    if (name.endsWith('.json')) examples.push(JSON.parse(contents(name)) as Example)
  for (const name of readdirSync(join(folder, 'practice')).sort())
    if (name.endsWith('.jsonl'))
      for (const line of contents(join('practice', name)).split('\n'))
        if (line !== '') examples.push(JSON.parse(line) as Example)
  for (const name of readdirSync(join(folder, 'words')).sort())
    for (const line of contents(join('words', name)).split('\n')) examples.push(...sentence(line))
  return { examples: examples.filter(({ text }) => text !== undefined), digest: hash.digest('hex') }
}

/** How often a sentence of `words/*.txt` is read: each has a test of its own, and is as short as a text can be. */
const TIMES = 3

/** A line of `words/*.txt`, as src/explain/words.test.ts reads it; none for empty lines and comments. */
function sentence(line: string): readonly Example[] {
  const at = line.indexOf(' | ')
  if (line.startsWith('#') || at < 0) return []
  const expected = line.slice(0, at).trim()
  const causes = expected === '-' ? [] : expected.slice(1).split(',')
  const sure = expected.startsWith('!') && causes.length === 1
  return [
    {
      text: line.slice(at + 3).replaceAll('⏎', '\n'),
      causes,
      decides: causes.length === 0 ? 'harmless' : sure ? 'yes' : 'narrows',
      times: TIMES,
    },
  ]
}
