import { expect, test } from 'vitest'
import { causesIn, probe } from '../../testing/evidence.ts'

const warned = probe('handshake.postQuantum', { on: false })

test('never comes before a failure, however unsure that is', () => {
  const found = causesIn([warned, probe('auth.result', { outcome: 'refused' })])
  expect(found[0]).toBe('key-not-registered')
  expect(found.at(-1)).toBe('post-quantum-warning')
})

test('a key exchange that is post-quantum gives no warning', () => {
  expect(causesIn([probe('handshake.postQuantum', { on: true })])).toEqual([])
})
