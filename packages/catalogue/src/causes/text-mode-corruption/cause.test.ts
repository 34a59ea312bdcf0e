import { expect, test } from 'vitest'
import { observe } from '../../evidence/evidence.ts'
import { detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const differs = probe('file.checksum', { same: false, path: 'a.fastq' })

test('line ends that were seen to differ are certain', () => {
  expect(detectIn(cause, [probe('file.lineEnds', { changed: true, path: 'a.fastq' })])).toMatchObject({
    confidence: 'certain',
    params: { path: 'a.fastq' },
  })
})

test('text mode and a wrong checksum make it likely', () => {
  expect(detectIn(cause, [probe('settings.transferMode', { mode: 'text' }), differs])).toMatchObject({
    confidence: 'likely',
  })
})

test('text mode alone harms nobody, and a binary transfer has other reasons', () => {
  expect(detectIn(cause, [probe('settings.transferMode', { mode: 'text' })]).result).toBe('no')
  expect(detectIn(cause, [probe('settings.transferMode', { mode: 'binary' }), differs]).result).toBe('no')
})

test('a program whose own settings say text is a danger before anything was sent', () => {
  const source = { kind: 'file', path: 'WinSCP.ini', line: 2 } as const
  expect(detectIn(cause, [observe('settings.transferMode', { mode: 'text' }, source)])).toMatchObject({
    confidence: 'possible',
  })
})
