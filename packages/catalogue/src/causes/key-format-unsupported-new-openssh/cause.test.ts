import { expect, test } from 'vitest'
import { causesIn, detectIn, probe } from '../../testing/evidence.ts'
import cause from './cause.ts'

const jsch = probe('settings.client', { id: 'jsch' })
const refused = probe('keyFile.load', { outcome: 'bad-format', path: 'id_rsa' })

test('a sound OpenSSH key that a library refuses is most likely too new for it', () => {
  const evidence = [jsch, probe('keyFile.format', { path: 'id_rsa', format: 'openssh' }), refused]
  expect(detectIn(cause, evidence)).toMatchObject({ confidence: 'likely', params: { path: 'id_rsa' } })
  expect(causesIn(evidence)).toEqual(['key-format-unsupported-new-openssh'])
})

test('OpenSSH itself has read it since 2014, so a refusal there means something else', () => {
  expect(detectIn(cause, [probe('settings.client', { id: 'openssh' }), refused]).result).toBe('no')
})

test('a key in the PEM format is not too new', () => {
  expect(detectIn(cause, [jsch, probe('keyFile.format', { format: 'pem' }), refused]).result).toBe('no')
})
