/**
 * Learns the weights of the last guess of `explain` from all texts whose cause is known, and writes them where the
 * catalogue has them. Usage: npm run learn
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { suppositions, writeBiases, writeFeatures } from '@tsunagu/catalogue/learning'
import { readCorpus } from './corpus.ts'
import { train } from './train.ts'

const catalogue = fileURLToPath(new URL('../../../packages/catalogue/', import.meta.url))
const file = `${catalogue}src/explain/learned/weights.ts`
const { examples, digest } = readCorpus(`${catalogue}recorded`)
const weights = train(examples, (cause) => cause in suppositions)
const features = writeFeatures(weights.features)
writeFileSync(
  file,
  `// Written by \`npm run learn\`; see ward/learn. One line a feature: weights-format.ts reads it.

/** SHA-256 of the texts that this was learned from. */
export const corpus = '${digest}'

export const classes =
  '${weights.classes.join(' ')}'

export const biases = \`${writeBiases(weights.biases)}\`

export const features = \`${features}\`
`,
)
const lines = features.split('\n').length - 1
console.log(`${examples.length} texts, ${weights.classes.length - 1} causes, ${lines} features: ${file}`)
