import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clock, date, dateTime, duration, parseTime, zone } from './times.ts'

const before = process.env['TZ']
beforeAll(() => {
  process.env['TZ'] = 'Asia/Tokyo'
})
afterAll(() => {
  if (before === undefined) delete process.env['TZ']
  else process.env['TZ'] = before
})

test('a time is shown in the local zone, or in ISO 8601', () => {
  const time = new Date('2026-03-31T15:05:07.089Z')
  expect(date(time)).toBe('2026-04-01')
  expect(clock(time)).toBe('00:05:07')
  expect(zone(time)).toBe('UTC+09:00')
  expect(dateTime(time, false)).toBe('2026-04-01 00:05:07')
  expect(dateTime(time, true)).toBe('2026-03-31T15:05:07.089Z')
})

test.each([
  ['America/St_Johns', 'UTC-03:30'],
  ['UTC', 'UTC+00:00'],
  ['Asia/Kathmandu', 'UTC+05:45'],
])('the zone of %s is %s', (name, expected) => {
  process.env['TZ'] = name
  expect(zone(new Date('2026-01-01'))).toBe(expected)
  process.env['TZ'] = 'Asia/Tokyo'
})

test.each([
  [0, '0 ms', '0 ミリ秒'],
  [999.4, '999 ms', '999 ミリ秒'],
  [999.6, '1 s', '1 秒'],
  [59_400, '59 s', '59 秒'],
  [59_600, '1 min 0 s', '1 分 0 秒'],
  [3_599_700, '1 h 0 min', '1 時間 0 分'],
  [90_061_000, '25 h 1 min', '25 時間 1 分'],
])('%d ms is %s', (ms, en, ja) => {
  expect(duration(ms, 'en')).toBe(en)
  expect(duration(ms, 'ja')).toBe(ja)
})

describe('a time on the command line', () => {
  const now = new Date('2026-04-01T03:00:00Z')

  test.each([
    ['2026-04-01', '2026-03-31T15:00:00.000Z'],
    ['2026-04-01 09:30', '2026-04-01T00:30:00.000Z'],
    ['2026-04-01T09:30:15', '2026-04-01T00:30:15.000Z'],
    ['2026-04-01T09:30:15.5Z', '2026-04-01T09:30:15.500Z'],
    ['2026-04-01T09:30+02:00', '2026-04-01T07:30:00.000Z'],
    ['2026-03-31T15:05:07.089Z', '2026-03-31T15:05:07.089Z'],
    ['30s', '2026-04-01T02:59:30.000Z'],
    ['30m', '2026-04-01T02:30:00.000Z'],
    ['2h', '2026-04-01T01:00:00.000Z'],
    ['7d', '2026-03-25T03:00:00.000Z'],
    ['1w', '2026-03-25T03:00:00.000Z'],
    ['today', '2026-03-31T15:00:00.000Z'],
    ['昨日', '2026-03-30T15:00:00.000Z'],
  ])('%s is %s', (text, expected) => {
    expect(parseTime(text, now, false)?.toISOString()).toBe(expected)
  })

  test('that is a date alone means the end of that day where the end is asked for', () => {
    expect(parseTime('2026-04-01', now, true)?.toISOString()).toBe('2026-04-01T15:00:00.000Z')
    expect(parseTime('yesterday', now, true)?.toISOString()).toBe('2026-03-31T15:00:00.000Z')
    expect(parseTime('2026-04-01 00:00', now, true)?.toISOString()).toBe('2026-03-31T15:00:00.000Z')
  })

  test.each([
    '',
    'tomorrow',
    '2026',
    '2026-4-1',
    '2026-02-30',
    '2026-13-01',
    '2026-04-01 25:00',
    '2026-04-01 9:30',
    '-2h',
    '2',
    '2y',
    '１ｈ',
    '04/01/2026',
  ])('is not %j', (text) => expect(parseTime(text, now, false)).toBeNull())
})
