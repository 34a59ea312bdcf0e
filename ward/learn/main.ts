/**
 * Learns the weights of the last guess of `explain` from all texts whose cause is known, and writes them where the
 * catalogue has them. Usage: npm run learn
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MOST_CLASSES, suppositions, writeBiases, writeFeatures } from '@tsunagu/catalogue/learning'
import { readCorpus, sourcesIn } from './corpus.ts'
import { train } from './train.ts'

const checkout = fileURLToPath(new URL('../../../', import.meta.url))
const file = join(checkout, 'packages/catalogue/src/explain/learned/weights.ts')
const { examples, digest } = readCorpus(sourcesIn(checkout))
const weights = train(examples, (cause) => cause in suppositions)
if (weights.classes.length > MOST_CLASSES)
  throw new Error(
    `${weights.classes.length} classes: weights-format.ts writes a class as one character, and has ${MOST_CLASSES} of them. Give it two for a class.`,
  )
const features = writeFeatures(weights.features)
writeFileSync(
  file,
  `// Written by \`npm run learn\`; see ward/learn. One line a feature: weights-format.ts reads it.

/** SHA-256 of the texts that this was learned from, and of the programs that learned. */
export const corpus: string = '${digest}'

export const classes: string =
  '${weights.classes.join(' ')}'

export const biases: string = \`${writeBiases(weights.biases)}\`

export const features: string = \`${features}\`
`,
)
const lines = features.split('\n').length - 1
console.log(`${examples.length} texts, ${weights.classes.length - 1} causes, ${lines} features: ${file}`)
