import { describe, expect, test } from 'vitest'
import { allLines } from './explain.ts'
import { capturesOf, fact, line } from './pattern.ts'
import { LineReader } from './reader.ts'

/** What the slots of a template hold in a line; null when it does not match. */
function slots(template: string, text: string) {
  const compiled = line(template, {}, () => null).templates[0]!
  const match = compiled.expression.exec(text)
  return match && capturesOf(compiled, match)
}

describe('a template', () => {
  test('holds a path with spaces, with or without quotation marks', () => {
    const template = 'Load key {path:path}: bad permissions'
    expect(slots(template, 'Load key "/home/a b/id": bad permissions')).toEqual({ path: '/home/a b/id' })
    expect(slots(template, 'Load key /home/a/id: bad permissions')).toEqual({ path: '/home/a/id' })
    expect(slots(template, 'Load key “C:\\a\\id”: bad permissions')).toEqual({ path: 'C:\\a\\id' })
  })

  test('reads numbers as numbers and lists as lists', () => {
    expect(slots('message too long {length:int}', 'Received message too long 12')).toEqual({ length: 12 })
    expect(slots('Their offer: {names:list}', 'Their offer: a,b')).toEqual({ names: ['a', 'b'] })
  })

  test('reads a fingerprint and leaves the full stop of the sentence', () => {
    const sha = 'SHA256:LAPCiua8RAlPIZwE4MKWX7YHMY//rtyjfnUYBj/cnfk'
    expect(slots('the remote host is {f:fingerprint}', `the remote host is ${sha}.`)).toEqual({ f: sha })
  })

  test('does not begin in the middle of a word', () => {
    expect(slots('stat {path:path}: nothing', 'fstat x: nothing')).toBeNull()
  })

  test('may be tied to the end of the line', () => {
    expect(slots('Connection closed$', 'Connection closed by 192.0.2.1 port 22')).toBeNull()
    expect(slots('Connection closed$', 'Connection closed ')).toEqual({})
  })

  test('takes typographic quotes for straight ones, as web pages change them', () => {
    expect(slots("Couldn't create", 'Couldn’t create')).toEqual({})
  })

  test('that every line would match is refused', () => {
    expect(() => line('{a} {b}', {}, () => null)).toThrow(/at least 5 letters/)
  })

  test('with a slot of a kind that does not exist is refused', () => {
    expect(() => line('something {a:nothing}' as string, {}, () => null)).toThrow(/"nothing"/)
  })
})

describe('no pattern runs away', () => {
  const templates = allLines().flatMap((pattern) => pattern.templates)
  const length = 100_000
  const filler = ['a', ' ', 'a ', '"', "'", ',', 'a.', '(', '[', 'x:', '0', '0:'].map((text) =>
    text.repeat(length / text.length),
  )

  test.each(templates.map((template) => [template.source, template] as const))('%s', (_source, template) => {
    const reader = new LineReader([line(template.source, {}, () => fact('sftp.garbage', {}))])
    const before = process.cpuUsage()
    for (const text of filler) {
      // The anchor before, after and between long runs, and repeated: what a template could stumble over.
      reader.read(`${template.anchor}${text}`)
      reader.read(`${text}${template.anchor}`)
      reader.read(`${text}${template.anchor}${text}`)
    }
    reader.read(template.anchor.repeat(length / template.anchor.length))
    reader.read(`${template.anchor} `.repeat(length / template.anchor.length))
    const { user, system } = process.cpuUsage(before)
    // Of the processor, not of the clock: others may use this machine.
    expect((user + system) / 1_000_000).toBeLessThan(1)
  })
})
