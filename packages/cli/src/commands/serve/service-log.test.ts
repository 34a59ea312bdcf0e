import { describe, expect, test } from 'vitest'
import type { Output } from '../../output.ts'
import { type LogForm, serviceLog } from './service-log.ts'

function logged(form: LogForm, fields: Record<string, unknown>): { out: string[]; err: string[] } {
  const out: string[] = []
  const err: string[] = []
  const to = (lines: string[]): Output =>
    ({
      write: (text: string) => void lines.push(...text.replace(/\n$/, '').split('\n')),
    }) as unknown as Output
  serviceLog(form, to(out), to(err)).warn('something-happened', fields)
  return { out, err }
}

test('ordinary lines gather for a moment and keep their order; a warning brings them along at once', () => {
  const written: string[] = []
  const output = { write: (text: string) => void written.push(text) } as unknown as Output
  const log = serviceLog('json', output, output)
  log.info('first')
  log.info('second')
  expect(written).toEqual([])
  log.warn('third')
  expect(written).toHaveLength(1)
  const events = written[0]
    ?.trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { event: string }).event)
  expect(events).toEqual(['first', 'second', 'third'])
  log.info('fourth')
  log.flush()
  expect(written).toHaveLength(2)
})

describe('JSON', () => {
  test('goes to standard output, one object with time, level and event first', () => {
    const { out, err } = logged('json', { account: 'hanako', bytes: 5, none: null, list: ['a'] })
    expect(err).toEqual([])
    expect(out).toHaveLength(1)
    expect(Object.keys(JSON.parse(out[0] ?? ''))).toEqual([
      'time',
      'level',
      'event',
      'account',
      'bytes',
      'none',
      'list',
    ])
    expect(JSON.parse(out[0] ?? '')).toMatchObject({
      level: 'warn',
      event: 'something-happened',
      account: 'hanako',
    })
  })
})

describe('text', () => {
  test('goes to standard error, and leaves out what is empty', () => {
    const { out, err } = logged('text', { account: 'hanako', reason: 'end of stream', none: null, list: [] })
    expect(out).toEqual([])
    expect(err[0]).toMatch(/^\S+Z warn {2}something-happened account=hanako reason="end of stream"$/)
  })
})

describe.each(['json', 'text'] as const)('names that strangers send, as %s', (form) => {
  test.each([
    ['a line break', 'x\n2026-01-01T00:00:00Z error forged account=root'],
    ['a carriage return', 'x\rready'],
    ['an escape sequence', '\u001b[2J\u001b]0;title\u0007'],
    ['an escape sequence in one character', '\u009b2J'],
    ['a delete', 'x\u007f\u007f'],
    ['a line separator', 'x\u2028y'],
    ['text that runs backwards', '\u202egnp.exe'],
    ['quotes and fields', 'x" level="error'],
    ['half a character', '\ud800'],
    ['nothing', ''],
  ])('with %s stay one line, one field, and obeyed by no terminal', (_what, name) => {
    const { out, err } = logged(form, { account: name })
    const [line = ''] = form === 'json' ? out : err
    expect(out.length + err.length).toBe(1)
    expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/)
    const value =
      form === 'json'
        ? (JSON.parse(line) as { account: string }).account
        : JSON.parse(line.slice(line.indexOf('account=') + 8))
    expect(value).toBe(name)
  })
})
