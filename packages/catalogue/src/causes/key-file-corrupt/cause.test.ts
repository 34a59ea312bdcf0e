import { describe, expect, test } from 'vitest'
import { keyFileDamages } from '../../evidence/facts.ts'
import { causesIn, detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

describe('what a probe saw in the file', () => {
  test.each(keyFileDamages)('%s is certain', (damage) => {
    expect(
      detectIn(cause, [probe('keyFile.format', { path: 'k', format: 'openssh', damage })]),
    ).toMatchObject({
      confidence: 'certain',
      params: { damage },
    })
  })

  test.each(['html', 'empty'] as const)('%s in place of a key is certain', (format) => {
    expect(detectIn(cause, [probe('keyFile.format', { format })])).toMatchObject({
      params: { damage: format },
    })
  })

  test('a sound key is not damaged, whatever a program says about it', () => {
    const sound = probe('keyFile.format', { path: 'k', format: 'openssh' })
    expect(detectIn(cause, [sound, probe('keyFile.load', { outcome: 'bad-format', path: 'k' })]).result).toBe(
      'no',
    )
  })
})

test('only damage that loses nothing is offered for mending', () => {
  const repairs = (damage: 'byte-order-mark' | 'cut-off') =>
    cause
      .remedies(
        { path: 'k', damage, shown: true, mendable: damage === 'byte-order-mark' },
        { site: null, frontDoor: null },
      )
      .filter(({ repair }) => repair?.kind === 'clean-key-file')
  expect(repairs('byte-order-mark')).not.toEqual([])
  expect(repairs('cut-off')).toEqual([])
})

test('a file that some program cannot read may be several things, and none is certain', () => {
  const evidence = [
    probe('keyFile.load', { outcome: 'bad-format' }),
    probe('settings.client', { id: 'paramiko' }),
  ]
  // What an older program cannot read is mostly the form that ssh-keygen writes today.
  expect(causesIn(evidence)[0]).toBe('key-format-unsupported-new-openssh')
  expect(causesIn(evidence)).toEqual(
    expect.arrayContaining([
      'key-file-corrupt',
      'key-format-putty-in-openssh',
      'key-format-unsupported-new-openssh',
      'public-key-given-as-private',
    ]),
  )
})

test('a key that could not be read does not matter once another one was accepted', () => {
  expect(
    detectIn(cause, [
      probe('keyFile.load', { outcome: 'bad-format' }),
      probe('auth.result', { outcome: 'accepted' }),
    ]).result,
  ).toBe('no')
})
