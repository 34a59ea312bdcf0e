import { expect, test } from 'vitest'
import { remediesFor } from '../../render.ts'
import { causesIn, detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

test('the doctor looked and it is not there', () => {
  const missing = probe('file.local', { outcome: 'missing', path: 'a.fastq' })
  expect(detectIn(cause, [missing])).toMatchObject({
    confidence: 'certain',
    params: { path: 'a.fastq', problem: 'missing' },
  })
  expect(causesIn([missing])).toEqual(['local-file-missing'])
})

test('a folder and a file that may not be read have nothing to send either', () => {
  expect(detectIn(cause, [probe('file.local', { outcome: 'is-directory' })])).toMatchObject({
    params: { problem: 'is-directory' },
  })
  expect(detectIn(cause, [probe('file.local', { outcome: 'denied' })])).toMatchObject({
    params: { problem: 'denied' },
  })
})

test('a full disk and a file that is there are not it', () => {
  expect(detectIn(cause, [probe('file.local', { outcome: 'full' })]).result).toBe('no')
  expect(detectIn(cause, [probe('file.local', { outcome: 'ok' })]).result).toBe('no')
})

test('a folder is sent with the command of each program', () => {
  const remedies = cause.remedies({ path: 'run1', problem: 'is-directory' }, { site: null, frontDoor: null })
  const sent = (client: 'openssh' | 'putty' | 'lftp') =>
    remediesFor(remedies, client, null)
      .filter(({ id }) => id === 'send-folder')
      .map(({ commands }) => commands?.[0]?.line)
  expect(sent('openssh')).toEqual(['put -R run1'])
  expect(sent('putty')).toEqual(['put -r run1'])
  expect(sent('lftp')).toEqual(['mirror -R run1'])
})
