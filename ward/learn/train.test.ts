import { describe, expect, test } from 'vitest'
import type { Example } from './corpus.ts'
import { train } from './train.ts'

const texts = (decides: Example['decides'], causes: string[], ...all: string[]): Example[] =>
  all.map((text) => ({ text, causes, decides }))
const examples = [
  ...texts('yes', ['dns-failure'], 'no such name', 'name not found', 'the name is unknown', 'unknown name'),
  ...texts(
    'yes',
    ['port-blocked'],
    'no answer in time',
    'time is up',
    'out of time',
    'no answer so far, time is up',
  ),
  ...texts('harmless', [], 'all is done', 'done and well', 'well done', 'it is done'),
  ...texts('hides', ['dns-failure'], 'well', 'done', 'all is well'),
]

describe('learning', () => {
  const weights = train(examples, () => true)
  const weightOf = (feature: string, cause: string) =>
    weights.features.get(feature)?.find(([index]) => weights.classes[index] === cause)?.[1] ?? 0

  test('finds the words that tell causes apart', () => {
    expect(weights.classes).toEqual(['nothing', 'dns-failure', 'port-blocked'])
    expect(weightOf('name', 'dns-failure')).toBeGreaterThan(0)
    expect(weightOf('name', 'port-blocked')).toBeLessThanOrEqual(0)
    expect(weightOf('time', 'port-blocked')).toBeGreaterThan(0)
    expect(weightOf('done', 'nothing')).toBeGreaterThan(0)
  })

  test('leaves out words of fewer than three texts', () => {
    expect(weights.features.has('far')).toBe(false)
  })

  test('gives the same weights for the same texts', () => {
    expect(train(examples, () => true)).toEqual(weights)
  })

  test('leaves out causes that cannot be guessed, and texts that have no other', () => {
    expect(train(examples, (cause) => cause !== 'dns-failure').classes).toEqual(['nothing', 'port-blocked'])
  })
})
