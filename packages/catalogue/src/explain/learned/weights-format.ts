/**
 * How weights are written into a source file and read again: one line for each feature, so that a change can be read
 * in a diff. After the feature and a tab, two characters for each class that it speaks for or against: the class, and
 * the weight in steps of an eighth.
 */

/** Printable characters that need no escape in a template literal. The place of a character is its value. */
const digits = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((digit) => !'`\\$'.includes(digit))
  .join('')
const values = new Map([...digits].map((digit, at) => [digit, at]))

/** The middle of the digits stands for 0. */
const MIDDLE = Math.floor(digits.length / 2)
/** One step of a weight. */
export const STEP = 0.125

/** How many classes can be told apart. */
export const MOST_CLASSES = digits.length

export interface Weights {
  /** `nothing` first, then ids of causes. */
  readonly classes: readonly string[]
  /** What speaks for a class before anything is read, in the order of the classes. */
  readonly biases: readonly number[]
  /** For each feature, the classes it speaks for (above 0) or against. */
  readonly features: ReadonlyMap<string, readonly (readonly [classIndex: number, weight: number])[]>
}

const written = (weight: number) =>
  digits[Math.max(0, Math.min(2 * MIDDLE, Math.round(weight / STEP) + MIDDLE))] ?? ''
const read = (digit: string | undefined) => ((values.get(digit ?? '') ?? MIDDLE) - MIDDLE) * STEP

export function writeBiases(biases: readonly number[]): string {
  return biases.map(written).join('')
}

/** Features in the order of their code units; those without weights are left out. */
export function writeFeatures(features: Weights['features']): string {
  return [...features]
    .filter(([, weights]) => weights.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weights]) => {
      const pairs = weights.map(([index, weight]) => `${digits[index]}${written(weight)}`)
      return `${feature}\t${pairs.join('')}\n`
    })
    .join('')
}

/** Weights as they were written, looked up without reading them all: most texts need a hundred of twenty thousand. */
export class WeightTable {
  readonly classes: readonly string[]
  readonly biases: readonly number[]
  readonly #features: string

  /** @param features what `writeFeatures` wrote: lines in the order of their code units */
  constructor(classes: string, biases: string, features: string) {
    this.classes = classes.split(' ')
    this.biases = [...biases].map(read)
    this.#features = features
  }

  /** The classes that a feature speaks for (above 0) or against; null for a feature without weights. */
  of(feature: string): readonly (readonly [classIndex: number, weight: number])[] | null {
    const all = this.#features
    let low = 0
    let high = all.length
    while (low < high) {
      const start = all.lastIndexOf('\n', Math.floor((low + high) / 2) - 1) + 1
      const tab = all.indexOf('\t', start)
      const end = all.indexOf('\n', start)
      const found = all.slice(start, tab)
      if (found === feature) return pairsOf(all.slice(tab + 1, end))
      if (found < feature) low = end + 1
      else high = start
    }
    return null
  }
}

function pairsOf(written: string): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = []
  for (let at = 0; at < written.length; at += 2)
    pairs.push([values.get(written[at] ?? '') ?? 0, read(written[at + 1])])
  return pairs
}
