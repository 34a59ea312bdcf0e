import { expect, test } from 'vitest'
import { explain } from './explain.ts'
import { unwrap } from './hard-wrap.ts'

/** Cuts lines at a column, as a terminal does when its text is copied. */
function cut(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'g')) ?? [''])
    .join('\n')
}

const long =
  'Unable to negotiate with 192.0.2.10 port 22: no matching key exchange method found. Their offer: diffie-hellman-group1-sha1'

test('a fixed phrase that was cut inside a word is found at every width', () => {
  for (let width = 40; width < 120; width++) {
    const { findings } = explain(
      `${cut(`Some line before it that is long enough to be cut by the same terminal, ${'x'.repeat(50)}\n${long}`, width)}\n`,
    )
    expect(findings[0]?.cause, `${width}`).toBe('kex-mismatch')
  }
})

test('what is quoted is the whole line, with the number of its first piece', () => {
  const { findings } = explain(cut(long, 80))
  expect(findings[0]?.evidence[0]?.source).toMatchObject({ line: 1, text: long })
})

test('the marks of a mail before each piece are left out', () => {
  const quoted = cut(long, 60)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')
  expect(explain(quoted).findings[0]?.cause).toBe('kex-mismatch')
})

test('lines of different lengths were not cut', () => {
  expect(unwrap('one\ntwo and three\nfour')).toBeNull()
  expect(unwrap(`${'a '.repeat(30)}b\nc`)).toBeNull()
  expect(unwrap(`${'a'.repeat(80)}\nb`)?.counts).toEqual([2])
  expect(unwrap(`${'x'.repeat(300)}\ny`)).toBeNull()
})

test('two lines that happen to be as long as each other are two messages', () => {
  const { findings, evidence } = explain(
    'Load key "/home/hanako/keys/ddbj.ppk": error in libcrypto\nhanako@sftp.example.ac.jp: Permission denied (publickey).',
  )
  expect(findings[0]?.evidence[0]?.source).toMatchObject({
    text: 'Load key "/home/hanako/keys/ddbj.ppk": error in libcrypto',
  })
  expect(evidence.observations.find(({ fact }) => fact === 'auth.result')?.value).toMatchObject({
    user: 'hanako',
  })
})
