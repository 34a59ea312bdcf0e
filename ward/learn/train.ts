/**
 * Learns weights: multinomial logistic regression over which words and pairs of words a text has, by stochastic
 * gradient descent with a step of its own for each weight (AdaGrad), and small weights drawn to zero (L1). The same
 * examples give the same weights: the order is drawn with a fixed seed.
 */
import { featuresOf, type Weights } from '@tsunagu/catalogue/learning'
import type { Example } from './corpus.ts'

/** Chosen by trying: half and double of each changed fewer than one answer in a hundred. */
const EPOCHS = 15
const RATE = 0.3
const DECAY = 1e-5
const DRAWN = 0.03
/** Features of fewer texts teach nothing that would hold for another. */
const FEWEST_TEXTS = 3
/** Weights below it say nothing, and would be most of the file. */
const LEAST_WEIGHT = 0.5
/** What the true cause of a text that only narrows it down gets; the others share the rest. */
const TRUE_SHARE = 0.6

/** How the answer is shared out among classes, for one text. */
type Target = readonly (readonly [classIndex: number, share: number])[]

/** @param known whether a cause can be guessed at all; what cannot is left out of the examples */
export function train(examples: readonly Example[], known: (cause: string) => boolean): Weights {
  const taught = examples
    .filter(({ decides, causes }) => decides !== 'hides' && (causes.length === 0 || causes.some(known)))
    .map(({ text, causes, times = 1 }) => ({
      features: featuresOf(text),
      causes: causes.filter(known),
      times,
    }))
  const classes = ['nothing', ...new Set(taught.flatMap(({ causes }) => causes))].sort((a, b) =>
    a === 'nothing' ? -1 : b === 'nothing' ? 1 : a < b ? -1 : 1,
  )
  const classIndex = new Map(classes.map((id, index) => [id, index]))
  const featureIndex = indexFeatures(taught.map(({ features }) => features))
  const inputs = taught.map(({ features }) =>
    [...features].flatMap((feature) => featureIndex.get(feature) ?? []),
  )
  const targets = taught.map(({ causes }) => targetOf(causes.map((id) => classIndex.get(id) ?? 0)))
  const order = taught.flatMap(({ times }, at) => Array.from({ length: times }, () => at))
  const { weights, biases } = descend(inputs, targets, order, featureIndex.size, classes.length)
  const byFeature = new Map<string, (readonly [number, number])[]>()
  for (const [feature, index] of featureIndex) {
    const row = weights.subarray(index * classes.length, (index + 1) * classes.length)
    byFeature.set(
      feature,
      [...row.entries()].filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT),
    )
  }
  return { classes, biases: [...biases], features: byFeature }
}

function indexFeatures(texts: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const features of texts)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const frequent = [...counts].filter(([, count]) => count >= FEWEST_TEXTS)
  return new Map(frequent.map(([feature], index) => [feature, index]))
}

function targetOf(causes: readonly number[]): Target {
  const [first = 0, ...others] = causes
  if (others.length === 0) return [[first, 1]]
  return [[first, TRUE_SHARE], ...others.map((index) => [index, (1 - TRUE_SHARE) / others.length] as const)]
}

function descend(
  inputs: readonly (readonly number[])[],
  targets: readonly Target[],
  order: number[],
  features: number,
  classes: number,
): { readonly weights: Float32Array; readonly biases: Float32Array } {
  const weights = new Float32Array(features * classes)
  const squares = new Float32Array(features * classes).fill(1e-3)
  const biases = new Float32Array(classes)
  const error = new Float64Array(classes)
  const random = generator()
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    for (const at of order) {
      const input = inputs[at]!
      const value = 1 / Math.sqrt(input.length || 1)
      predict(input, value, weights, biases, error)
      for (const [index, share] of targets[at]!) error[index]! -= share
      for (let index = 0; index < classes; index++) {
        const slope = error[index]!
        if (Math.abs(slope) < 1e-4) continue
        biases[index]! -= 0.02 * slope
        for (const feature of input) {
          const place = feature * classes + index
          const gradient = slope * value + DECAY * weights[place]!
          squares[place]! += gradient * gradient
          weights[place]! -= (RATE * gradient) / Math.sqrt(squares[place]!)
        }
      }
    }
    for (const [place, weight] of weights.entries())
      weights[place] = Math.sign(weight) * Math.max(0, Math.abs(weight) - DRAWN)
  }
  return { weights, biases }
}

/** Writes the share of each class into `shares`. */
function predict(
  input: readonly number[],
  value: number,
  weights: Float32Array,
  biases: Float32Array,
  shares: Float64Array,
): void {
  shares.set(biases)
  for (const feature of input)
    for (let index = 0; index < shares.length; index++)
      shares[index]! += weights[feature * shares.length + index]! * value
  const highest = Math.max(...shares)
  let sum = 0
  for (const [index, score] of shares.entries()) {
    shares[index] = Math.exp(score - highest)
    sum += shares[index]!
  }
  for (const [index, share] of shares.entries()) shares[index] = share / sum
}

/** Numbers from 0 to 1, always the same ones (a linear congruence modulo 2^32). */
function generator(): () => number {
  let state = 42
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Fisher and Yates. */
function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const moved = order[at]!
    order[at] = order[other]!
    order[other] = moved
  }
}
