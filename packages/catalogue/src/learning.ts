/** For whoever learns the weights of the last guess (ward/learn): what of a text counts, and how weights are written. */
export { featuresOf } from './explain/learned/features.ts'
export { suppositions } from './explain/learned/suppositions.ts'
export { corpus as learnedFrom } from './explain/learned/weights.ts'
export {
  MOST_CLASSES,
  type Weights,
  writeBiases,
  writeFeatures,
} from './explain/learned/weights-format.ts'
