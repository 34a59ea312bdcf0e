import { describe, expect, test } from 'vitest'
import { compare, type Measure } from './measure.ts'
import { type Conditions, machine, page, table } from './report.ts'

const speed: Measure = {
  id: 'put',
  title: { ja: 'put、一つ', en: 'put, one' },
  unit: 'MB/s',
  better: 'higher',
  target: { ratio: 1.3 },
}
const logins: Measure = {
  id: 'logins',
  title: { ja: 'ログイン', en: 'logins' },
  unit: 'logins/s',
  better: 'higher',
}
const conditions: Conditions = {
  date: '2026-11-22T01:02:03Z',
  machine: machine(),
  versions: { openssh: 'OpenSSH 9.2p1', tsunagu: 'tsunagu 0.1.0' },
  rounds: 3,
  mebibytes: 1024,
  sessions: 200,
}
const missed = compare(speed, { openssh: [100, 200, 100], tsunagu: [150, 240, 110] })

describe('the page', () => {
  const text = page([missed, compare(logins, { openssh: [15], tsunagu: [300] })], conditions)

  test('shows each measure in both languages, with the range that its ratio moved in', () => {
    expect(text).toContain(
      '| put、一つ<br>put, one | 100 MB/s | 150 MB/s | x1.20 | 1.10–1.50 | >= x1.3 | **未達 / missed** |',
    )
    expect(text).toContain('| ログイン<br>logins | 15.0 logins/s | 300 logins/s | x20.0 |  |  |  |')
  })

  test('says when, where and of what it speaks', () => {
    for (const part of ['2026-11-22', '1024 MiB', 'OpenSSH 9.2p1', 'tsunagu 0.1.0', process.version]) {
      expect(text).toContain(part)
    }
  })
})

test('the table on the terminal says what was missed, and keeps its columns apart', () => {
  expect(table([missed], ['openssh', 'tsunagu']).split('\n').at(-1)).toBe(
    'put, one  MB/s      100      150  x1.20  >= x1.3  MISSED',
  )
})
