/**
 * Which causes the words of a text lean to, by weights that were learned from texts whose cause is known (see
 * ward/learn). A guess about sentences that nobody has described, and never more than that.
 */
import type { CauseId } from '../../causes/ids.ts'
import { featuresByLine } from './features.ts'
import * as written from './weights.ts'
import { WeightTable } from './weights-format.ts'

/** A text in which fewer words and pairs are known says nothing: two words and their pair are too little. */
const FEWEST = 4

/** The classes that a feature speaks for or against. */
type Speaks = NonNullable<ReturnType<WeightTable['of']>>

export interface Leaning {
  readonly cause: CauseId
  /** From 0 to 1; the shares of all causes and of `nothing` make 1. */
  readonly share: number
}

export interface Leanings {
  /** How much speaks for a text in which nothing of SSH is wrong, from 0 to 1. */
  readonly nothing: number
  /** All causes, the likeliest first. */
  readonly causes: readonly Leaning[]
  /** The line, counted from 1, that speaks most for a cause. */
  lineFor(cause: CauseId): number
}

const weights = new WeightTable(written.classes, written.biases, written.features)

/** What a text's words lean to; null when too few of them are known. Pure. */
export function leaningsOf(text: string): Leanings | null {
  const { classes, biases } = weights
  const lines = featuresByLine(text)
  const known = new Map<string, Speaks>()
  for (const feature of new Set(lines.flatMap((line) => line.features))) {
    const speaks = weights.of(feature)
    if (speaks) known.set(feature, speaks)
  }
  if (known.size < FEWEST) return null
  const scale = 1 / Math.sqrt(known.size)
  const scores = [...biases]
  for (const speaks of known.values())
    for (const [index, weight] of speaks) scores[index] = (scores[index] ?? 0) + weight * scale
  const shares = softmax(scores)
  const causes = classes
    .map((id, index) => ({ cause: id as CauseId, share: shares[index] ?? 0 }))
    .slice(1)
    .sort((a, b) => b.share - a.share)
  return {
    nothing: shares[0] ?? 0,
    causes,
    lineFor(cause) {
      const index = classes.indexOf(cause)
      const sum = (said: readonly string[]) =>
        said.reduce(
          (total, feature) => total + (known.get(feature)?.find(([of]) => of === index)?.[1] ?? 0),
          0,
        )
      const [first, ...rest] = lines.map((line) => ({ line: line.line, sum: sum(line.features) }))
      return rest.reduce((best, each) => (each.sum > best.sum ? each : best), first ?? { line: 1, sum: 0 })
        .line
    },
  }
}

function softmax(scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - highest))
  const sum = raised.reduce((total, each) => total + each, 0)
  return raised.map((each) => each / sum)
}
