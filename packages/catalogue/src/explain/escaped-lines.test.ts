import { expect, test } from 'vitest'
import { unescapeLines } from './escaped-lines.ts'
import { explain } from './explain.ts'

test('line breaks and quotation marks within a string are written out, and each line knows where it stood', () => {
  expect(unescapeLines('start\n{"msg": "a \\"b\\"\\r\\nc\\td\\n"}\nend')).toEqual({
    text: 'start\n{"msg": "a "b"\nc\td\n"}\nend',
    lines: [1, 2, 2, 2, 3],
  })
})

test.each([
  'plain\ntext',
  'C:\\new\\name of a folder in C:\\Users\\n',
  'a \\\\n that is a backslash and an n',
])('what has no line breaks within strings stays as it is: %s', (text) => {
  expect(unescapeLines(text)).toBeNull()
})

test('evidence names the line of the text that was given', () => {
  const { findings } = explain(
    'TASK [copy]\nfatal: {"msg": "Connection closing...\\nssh: connect to host a.example port 22: Connection refused\\r\\n"}',
  )
  expect(findings[0]?.cause).toBe('connection-refused')
  expect(findings[0]?.evidence[0]?.source).toMatchObject({ kind: 'text', line: 2 })
})
