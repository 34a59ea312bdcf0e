import { expect, test } from 'vitest'
import { explain } from './explain/explain.ts'
import { nextLook } from './next-look.ts'

test.each([
  ['files on the server: the check that most of the candidates name', 'sftp: Failure', 'ls -la'],
  [
    'a key file: what it holds, by the name that the text has',
    'Load key "/home/taro/my key": error in libcrypto',
    "tsunagu key show '/home/taro/my key'",
  ],
  [
    'the host key: the server and the record',
    'frobnicator/sftp: the server key could not be approved',
    'tsunagu hosts check SERVER',
  ],
  [
    'a login: the doctor, with the names that the text has',
    'taro@host1.example.org: Permission denied (publickey).',
    'tsunagu doctor taro@host1.example.org',
  ],
  ['any step: the doctor', 'SFTP error', 'tsunagu doctor USER@SERVER'],
  [
    'files or what comes before them: the doctor with a trial upload',
    'SFTP-Übertragung fehlgeschlagen',
    'tsunagu doctor --write USER@SERVER',
  ],
])('%s', (_, text, expected) => {
  expect(nextLook(explain(text))?.line).toBe(expected)
})

test('the port goes with the name', () => {
  const text = [
    'debug1: Connecting to host1.example.org [192.0.2.14] port 2222.',
    'kex_exchange_identification: read: Connection reset by peer',
  ]
  const explanation = explain(text.join('\n'))
  const guesses = explanation.findings.filter(({ confidence }) => confidence === 'possible')
  expect(nextLook({ ...explanation, findings: guesses })?.line).toBe(
    'tsunagu doctor -p 2222 USER@host1.example.org',
  )
})

test.each([
  [
    'something surer was found',
    'ssh: Could not resolve hostname host1.example.org: Name or service not known',
  ],
  ['nothing was found', 'it did not work'],
])('there is nothing to tell apart when %s', (_, text) => {
  expect(nextLook(explain(text))).toBeNull()
})
