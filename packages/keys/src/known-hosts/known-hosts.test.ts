import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeBase64 } from '../bytes/base64.ts'
import { fingerprintMd5, fingerprintSha256 } from '../model/fingerprint.ts'
import { type PublicKey, publicKeyFrom } from '../model/public-key.ts'
import {
  addEntry,
  checkHostKey,
  findHost,
  hashName,
  hashNames,
  type KnownHosts,
  knownHostsName,
  readKnownHosts,
  removeLines,
} from './known-hosts.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (knownHosts: KnownHosts) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(knownHosts.bytes)
const read = (content: string) => readKnownHosts(bytes(content), 'known_hosts')

const ed25519 = (fill: number): PublicKey =>
  publicKeyFrom({ family: 'ed25519', point: new Uint8Array(32).fill(fill) })
const rsa = publicKeyFrom({ family: 'rsa', e: 65537n, n: (1n << 2047n) + 1n })
const keys = { a: ed25519(1), b: ed25519(2), rsa }
const written = (key: PublicKey) => `${key.type} ${encodeBase64(key.blob)}`
const salt = new Uint8Array(20).fill(7)

describe('finding a host', () => {
  const lines = (content: string, host: string, port?: number) =>
    findHost([read(content)], port === undefined ? { host } : { host, port }).map(({ entry }) => entry.line)

  test.each([
    ['sftp.example.org', 'sftp.example.org', undefined, true],
    ['SFTP.Example.org', 'sftp.example.ORG', undefined, true],
    ['sftp.example.org', 'sftp.example.org', 22, true],
    ['sftp.example.org', 'sftp.example.org', 2222, false],
    ['[sftp.example.org]:2222', 'sftp.example.org', 2222, true],
    ['[sftp.example.org]:2222', 'sftp.example.org', undefined, false],
    ['a,b,sftp.example.org', 'sftp.example.org', undefined, true],
    ['*.example.org', 'sftp.example.org', undefined, true],
    ['*.example.org', 'example.org', undefined, false],
    ['*', 'sftp.example.org', 2222, true],
    ['[*.example.org]:2222', 'sftp.example.org', 2222, true],
    ['sft?.example.org', 'sftp.example.org', undefined, true],
    ['sftp?.example.org', 'sftp.example.org', undefined, false],
    ['*.example.org,!sftp.example.org', 'sftp.example.org', undefined, false],
    ['!sftp.example.org,*.example.org', 'sftp.example.org', undefined, false],
    ['!other.example.org,*.example.org', 'sftp.example.org', undefined, true],
    ['!other.example.org', 'sftp.example.org', undefined, false],
    ['192.0.2.?', '192.0.2.7', undefined, true],
    ['2001:db8::1', '2001:DB8::1', undefined, true],
    ['[2001:db8::1]:443', '2001:db8::1', 443, true],
    [hashName('sftp.example.org', salt), 'Sftp.example.org', undefined, true],
    [hashName('sftp.example.org', salt), 'other.example.org', undefined, false],
    [hashName('[sftp.example.org]:443', salt), 'sftp.example.org', 443, true],
  ])('the names %s stand for %s port %s: %s', (names, host, port, expected) => {
    expect(lines(`${names} ${written(keys.a)}\n`, host, port)).toEqual(expected ? [1] : [])
  })

  test('goes by the address as well when there is one, and says which of the two it was', () => {
    const file = read(
      `host ${written(keys.a)}\n192.0.2.1 ${written(keys.b)}\nhost,192.0.2.1 ${written(keys.rsa)}\n`,
    )
    const found = findHost([file], { host: 'host', address: '192.0.2.1' })
    expect(found.map(({ entry, by }) => [entry.line, by])).toEqual([
      [1, 'host'],
      [2, 'address'],
      [3, 'host'],
    ])
  })

  test('takes no longer for patterns made to be slow', () => {
    const pattern = `${'*a'.repeat(200)}*b`
    const start = performance.now()
    expect(lines(`${pattern} ${written(keys.a)}\n`, 'a'.repeat(5000))).toEqual([])
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('checking a key', () => {
  const check = (
    content: string,
    key: PublicKey,
    target: { host: string; port?: number; address?: string },
  ) => checkHostKey([read(content)], target, key)
  const host = 'host'

  test('matches when one of the lines holds it, whatever the others say', () => {
    const content = `host ${written(keys.b)}\nhost ${written(keys.rsa)}\n# note\nhost ${written(keys.a)}\n`
    const { verdict, accepted, offending } = check(content, keys.a, { host })
    expect(verdict).toBe('match')
    expect(accepted.map(({ line }) => line)).toEqual([4])
    expect(offending.map(({ line }) => line)).toEqual([1, 2])
  })

  test('is a mismatch with every line that holds another key, of any type, because OpenSSH refuses both', () => {
    const { verdict, offending } = check(`host ${written(keys.b)}\nhost ${written(keys.rsa)}\n`, keys.a, {
      host,
    })
    expect(verdict).toBe('mismatch')
    expect(offending.map(({ line, file }) => [file, line])).toEqual([
      ['known_hosts', 1],
      ['known_hosts', 2],
    ])
  })

  test('is unknown when only others are named, and in an empty file', () => {
    expect(check(`other ${written(keys.a)}\n`, keys.a, { host }).verdict).toBe('unknown')
    expect(check('', keys.a, { host }).verdict).toBe('unknown')
  })

  test('is revoked even where another line accepts it', () => {
    const content = `host ${written(keys.a)}\n@revoked * ${written(keys.a)}\n`
    const { verdict, revoked } = check(content, keys.a, { host })
    expect(verdict).toBe('revoked')
    expect(revoked.map(({ line }) => line)).toEqual([2])
    expect(check(content, keys.b, { host }).verdict).toBe('mismatch')
  })

  test('does not take the key of an authority for the key of a host', () => {
    const { verdict, authorities } = check(`@cert-authority *  ${written(keys.a)}\n`, keys.a, { host })
    expect(verdict).toBe('unknown')
    expect(authorities.map(({ line }) => line)).toEqual([1])
  })

  test('goes by a fingerprint when that is all there is', () => {
    const content = `host ${written(keys.a)}\n@revoked * ${written(keys.b)}\n`
    for (const fingerprint of [fingerprintSha256, fingerprintMd5]) {
      expect(checkHostKey([read(content)], { host }, fingerprint(keys.a.blob)).verdict).toBe('match')
      expect(checkHostKey([read(content)], { host }, fingerprint(keys.b.blob)).verdict).toBe('revoked')
      expect(checkHostKey([read(content)], { host }, fingerprint(keys.rsa.blob)).verdict).toBe('mismatch')
    }
  })

  test('falls back to the name without its port, for a match only', () => {
    const content = `host ${written(keys.a)}\n`
    expect(check(content, keys.a, { host, port: 443 })).toMatchObject({
      verdict: 'match',
      withoutPort: true,
      name: 'host',
    })
    expect(check(content, keys.b, { host, port: 443 })).toMatchObject({
      verdict: 'unknown',
      name: '[host]:443',
    })
    const both = `${content}[host]:443 ${written(keys.b)}\n`
    expect(check(both, keys.a, { host, port: 443 })).toMatchObject({
      verdict: 'mismatch',
      withoutPort: false,
    })
  })

  test('reads all files together, and each line tells its file', () => {
    const files = [
      readKnownHosts(bytes(`host ${written(keys.b)}\n`), 'user'),
      readKnownHosts(bytes(`host ${written(keys.a)}\n`), 'system'),
    ]
    const { verdict, accepted, offending } = checkHostKey(files, { host }, keys.a)
    expect(verdict).toBe('match')
    expect([accepted[0]?.file, offending[0]?.file]).toEqual(['system', 'user'])
  })

  test('tells the verdict for the address apart', () => {
    const content = `host ${written(keys.a)}\n192.0.2.1 ${written(keys.b)}\n`
    expect(check(content, keys.a, { host, address: '192.0.2.1' })).toMatchObject({
      verdict: 'match',
      addressVerdict: 'mismatch',
    })
    expect(check(content, keys.a, { host }).addressVerdict).toBeNull()
  })

  test('names a line for this host that OpenSSH skips because it cannot be read', () => {
    const cut = written(keys.a).slice(0, -20)
    const { verdict, unreadable } = check(`host ${cut}\nother ${cut}\n`, keys.a, { host })
    expect(verdict).toBe('unknown')
    expect(unreadable.map(({ line, problem }) => [line, problem.code])).toEqual([[1, 'key-unreadable']])
  })
})

describe('a bad line', () => {
  const key = written(keys.a)
  test.each([
    [`@unknown host ${key}`, 'marker-unknown'],
    [`@revoked @cert-authority host ${key}`, 'marker-repeated'],
    ['@revoked', 'key-missing'],
    ['host', 'key-missing'],
    ['host # no key', 'key-missing'],
    [`|1|short|hash= ${key}`, 'name-hash-invalid'],
    [`|2|${encodeBase64(salt)}|${encodeBase64(salt)} ${key}`, 'name-hash-invalid'],
    ['host 1024 35 1234567890', 'ssh1-key'],
    ['host ssh-ed25519 AAAA', 'key-unreadable'],
    [`host ssh-rsa ${encodeBase64(keys.a.blob)}`, 'key-unreadable'],
    [`host nonsense ${encodeBase64(keys.a.blob)}`, 'key-unreadable'],
    [[...`host ${key}`].join('\0'), 'not-text'],
  ])('%j is kept, and told with its number: %s', (line, code) => {
    const file = read(`# first\n${line}\nhost ${key}\n`)
    expect(file.problems.map((problem) => [problem.line, problem.code])).toEqual([[2, code]])
    expect(file.lines.map(({ kind }) => kind)).toEqual(['comment', 'bad', 'entry'])
    expect(text(removeLines(file, [3]))).toBe(`# first\n${line}\n`)
  })

  test('is not one that starts with a byte order mark, but the mark is told, because it hides the first name', () => {
    const file = read(`\ufeffone,two ${key}\n`)
    expect(file.problems.map((problem) => [problem.line, problem.code])).toEqual([[1, 'byte-order-mark']])
    expect(findHost([file], { host: 'one' })).toEqual([])
    expect(findHost([file], { host: 'two' })).toHaveLength(1)
  })

  test('is not what a comment, an empty line or a Windows line end is', () => {
    const file = read(`\n  \t\n # note\r\n\r\n  host\t${key}  some comment\r\n`)
    expect(file.problems).toEqual([])
    expect(file.lines.at(-1)).toMatchObject({ kind: 'entry', names: 'host', comment: 'some comment' })
  })
})

describe('changing a file', () => {
  test('adds a line in the file’s own line ends, and repairs only a last line that has none', () => {
    const entry = { names: ['host', '192.0.2.1'], key: keys.a }
    const line = `host,192.0.2.1 ${written(keys.a)}`
    expect(text(addEntry(read(''), entry))).toBe(`${line}\n`)
    expect(text(addEntry(read('# x\r\n'), entry))).toBe(`# x\r\n${line}\r\n`)
    expect(text(addEntry(read('# x'), entry))).toBe(`# x\n${line}\n`)
    expect(text(addEntry(read('#\n'), { ...entry, marker: 'revoked', comment: 'why' }))).toBe(
      `#\n@revoked ${line} why\n`,
    )
  })

  test.each([
    ['a name with a space', { names: ['ho st'], key: keys.a }],
    ['a name with a comma', { names: ['a,b'], key: keys.a }],
    ['a name that would be a comment', { names: ['#host'], key: keys.a }],
    ['a name that would be a marker', { names: ['@host'], key: keys.a }],
    ['no name', { names: [], key: keys.a }],
    ['a comment of two lines', { names: ['host'], key: keys.a, comment: 'a\nevil ssh-rsa' }],
  ])('does not add %s', (_, entry) => {
    expect(() => addEntry(read(''), entry)).toThrow(RangeError)
  })

  test('refuses to remove a line that is not there', () => {
    expect(() => removeLines(read('# one\n'), [2])).toThrow(RangeError)
    expect(() => removeLines(read('# one\n'), [0])).toThrow(RangeError)
  })

  test('hides names with a new salt each, and says which lines stay readable', () => {
    const key = written(keys.a)
    const file = read(`one,two ${key} note\r\n*.three ${key}\n@revoked four ${key}\nbad\n# five\nsix ${key}`)
    const { knownHosts, hashed, left } = hashNames(file)
    expect(hashed).toBe(3)
    expect(left).toEqual([2, 3, 4])
    const lines = text(knownHosts).split('\n')
    expect(lines[0]).toMatch(/^\|1\|[^|]+\|[^|]+ ssh-ed25519 \S+ note\r$/)
    expect(lines.slice(2, 6)).toEqual([`*.three ${key}`, `@revoked four ${key}`, 'bad', '# five'])
    const salts = text(knownHosts).match(/^\|1\|[^|]+/gm)
    expect(new Set(salts).size).toBe(3)
    for (const host of ['one', 'two', 'six']) expect(findHost([knownHosts], { host })).toHaveLength(1)
  })
})

describe('whatever the bytes are', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      '# comment',
      `host ${written(keys.a)}`,
      `@revoked * ${written(keys.b)}`,
      `a,b,!c,*.d ${written(keys.rsa)} ünïcode`,
      `${hashName('host', salt)} ${written(keys.a)}`,
      'bad line here',
      '@',
      '|1|',
    ),
    fc.string({ unit: 'binary' }),
  )
  const content = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\n\n', '')))
    .map((lines) => bytes(lines.map((parts) => parts.join('')).join('')))
  const anyBytes = fc.oneof(content, fc.uint8Array({ maxLength: 300 }))

  test('a file is read, with one result for each line, and never throws', () => {
    fc.assert(
      fc.property(anyBytes, (input) => {
        const { lines } = readKnownHosts(input)
        const ends = input.filter((byte) => byte === 10).length
        const open = input.length > 0 && input.at(-1) !== 10 ? 1 : 0
        expect(lines.map((one) => one.line)).toEqual(
          Array.from({ length: ends + open }, (_, index) => index + 1),
        )
      }),
    )
  })

  test('removing lines leaves every other byte as it was', () => {
    fc.assert(
      fc.property(anyBytes, fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), (input, picks) => {
        const file = readKnownHosts(input)
        if (file.lines.length === 0) return
        const numbers = picks.map((pick) => (pick % file.lines.length) + 1)
        const expected = splitAfterLf(input).filter((_, index) => !numbers.includes(index + 1))
        expect([...removeLines(file, numbers).bytes]).toEqual(expected.flat())
      }),
    )
  })

  test('an added line is found, and removing it again gives the file back', () => {
    fc.assert(
      fc.property(anyBytes, (input) => {
        const file = readKnownHosts(input)
        const added = addEntry(file, { names: [knownHostsName('new.example.org', 2222)], key: keys.b })
        const found = findHost([added], { host: 'new.example.org', port: 2222 })
        expect(found.at(-1)?.entry.line).toBe(added.lines.length)
        const back = removeLines(added, [added.lines.length]).bytes
        const open = input.length > 0 && input.at(-1) !== 10
        expect(open ? [...back].slice(0, input.length) : [...back]).toEqual([...input])
      }),
    )
  })

  test('hiding names changes no answer', () => {
    fc.assert(
      fc.property(anyBytes, (input) => {
        const file = readKnownHosts(input)
        const { knownHosts } = hashNames(file, () => salt)
        for (const host of ['host', 'a', 'b', 'c', 'x.d']) {
          for (const key of Object.values(keys)) {
            expect(checkHostKey([knownHosts], { host }, key).verdict).toBe(
              checkHostKey([file], { host }, key).verdict,
            )
          }
        }
      }),
    )
  })

  test('a name with patterns is matched as a regular expression would', () => {
    const letter = fc.constantFrom('a', 'b', '.', '-')
    const name = fc.array(letter, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''))
    const pattern = fc.array(fc.oneof(letter, fc.constantFrom('*', '?')), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(name, pattern, (host, parts) => {
        const source = parts.map((part) =>
          part === '*' ? '.*' : part === '?' ? '.' : `\\${part}`.replace(/\\([ab-])/, '$1'),
        )
        const file = read(`${parts.join('')} ${written(keys.a)}\n`)
        expect(findHost([file], { host }).length === 1).toBe(new RegExp(`^${source.join('')}$`).test(host))
      }),
      { numRuns: 1000 },
    )
  })
})

function splitAfterLf(input: Uint8Array): number[][] {
  const lines: number[][] = []
  let open: number[] = []
  for (const byte of input) {
    open.push(byte)
    if (byte === 10) {
      lines.push(open)
      open = []
    }
  }
  return open.length > 0 ? [...lines, open] : lines
}
