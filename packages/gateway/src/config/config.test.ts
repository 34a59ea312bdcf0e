import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ConfigError, endpointText, parseConfig, parseEndpoint } from './config.ts'
import { readConfig } from './read-config.ts'

function problems(value: unknown): ConfigError {
  try {
    parseConfig(value, 'service.yaml')
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError)
    return error as ConfigError
  }
  throw new Error(`was taken: ${JSON.stringify(value)}`)
}

describe('without a word from the operator', () => {
  test.each([[undefined], [null], [{}]])('%j gives the defaults', (value) => {
    expect(parseConfig(value, 'defaults')).toMatchObject({
      limits: {
        connections: 2000,
        connectionsPerAddress: 100,
        handshakeSeconds: 30,
        authenticationSeconds: 120,
        idleMinutes: 120,
        keyAttempts: 20,
      },
      homes: { mode: '0700' },
      files: { syncOnClose: false },
      store: {},
    })
  })

  test('one limit that is given leaves the others as they are', () => {
    const { limits } = parseConfig({ limits: { keyAttempts: 3 } }, 'x')
    expect(limits).toMatchObject({ keyAttempts: 3, connections: 2000 })
  })
})

describe('every mistake names its place', () => {
  test.each([
    [{ limit: {} }, '', 'limit'],
    [{ limits: { conections: 1 } }, 'limits', 'conections'],
    [{ limits: { connections: 0 } }, 'limits.connections', '1'],
    [{ limits: { connections: 1.5 } }, 'limits.connections', 'int'],
    [{ limits: { connections: '100' } }, 'limits.connections', 'number'],
    [{ limits: { handshakeSeconds: -1 } }, 'limits.handshakeSeconds', '0'],
    [{ limits: { idleMinutes: 100_000 } }, 'limits.idleMinutes', '10080'],
    [{ limits: { keyAttempts: 0 } }, 'limits.keyAttempts', '1'],
    [{ homes: { root: 'homes' } }, 'homes.root', 'absolute path'],
    [{ homes: { mode: 700 } }, 'homes.mode', 'string'],
    [{ homes: { mode: '0999' } }, 'homes.mode', 'three octal digits'],
    [{ homes: { mode: '04755' } }, 'homes.mode', 'three octal digits'],
    [{ files: { syncOnClose: 'yes' } }, 'files.syncOnClose', 'boolean'],
    [{ frontDoors: [] }, 'frontDoors', '1'],
    [{ frontDoors: [{ name: 'main' }] }, 'frontDoors.0.listen', ''],
    [{ frontDoors: [{ name: 'main', listen: '22' }] }, 'frontDoors.0.listen', 'HOST:PORT'],
    [{ frontDoors: [{ name: 'Main Door', listen: 'a:22' }] }, 'frontDoors.0.name', 'a-z 0-9 -'],
    [{ frontDoors: [{ name: '../etc', listen: 'a:22' }] }, 'frontDoors.0.name', 'a-z 0-9 -'],
    [
      { frontDoors: [{ name: 'main', listen: 'a:22', hostKeys: ['key'] }] },
      'frontDoors.0.hostKeys.0',
      'absolute path',
    ],
    [{ frontDoors: [{ name: 'main', listen: 'a:22', hostKeys: [] }] }, 'frontDoors.0.hostKeys', '1'],
    [
      {
        frontDoors: [
          { name: 'a', listen: 'a:22' },
          { name: 'a', listen: 'b:22' },
        ],
      },
      'frontDoors',
      'two front doors are called "a"',
    ],
    [[], '', 'object'],
    ['text', '', 'object'],
  ])('%j', (value, place, words) => {
    const error = problems(value)
    expect(error.problems.map((problem) => problem.place)).toContain(place)
    expect(error.message).toContain('service.yaml')
    expect(error.message).toContain(place)
    expect(error.message).toContain(words)
    expect(error.text.ja).toContain(place)
    expect(error.text.ja, 'said in Japanese').toMatch(/ください|ありません|あります/)
  })

  test('all at once, so that nobody has to try again for each', () => {
    const error = problems({ limits: { connections: 0, keyAttempts: 0 }, homes: { root: 'x' } })
    expect(error.problems.map(({ place }) => place).sort()).toEqual([
      'homes.root',
      'limits.connections',
      'limits.keyAttempts',
    ])
  })
})

describe('an address', () => {
  test.each([
    ['127.0.0.1:22', { host: '127.0.0.1', port: 22 }],
    ['sftp.example.org:2222', { host: 'sftp.example.org', port: 2222 }],
    ['[::1]:22', { host: '::1', port: 22 }],
    ['[fe80::1%eth0]:0', { host: 'fe80::1%eth0', port: 0 }],
    [':2222', { host: '', port: 2222 }],
  ])('%s', (text, endpoint) => {
    expect(parseEndpoint(text, '--sftp')).toEqual(endpoint)
    expect(endpointText(endpoint)).toBe(text)
  })

  test.each([
    '',
    '22',
    'host',
    'host:',
    'host:65536',
    'host:-1',
    '::1:22',
    '[::1]',
    '[::1]22',
    'a:b:22',
    'host:22 ',
  ])('cannot be %j', (text) => {
    expect(() => parseEndpoint(text, '--sftp')).toThrow(ConfigError)
    expect(() => parseEndpoint(text, '--sftp')).toThrow(/--sftp: .*HOST:PORT/)
  })
})

describe('a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tsunagu-config-'))
  const file = (content: string): string => {
    const path = join(folder, 'service.yaml')
    writeFileSync(path, content)
    return path
  }

  test('is YAML, and an empty one gives the defaults', async () => {
    expect((await readConfig(file(''))).limits.connections).toBe(2000)
    expect((await readConfig(file('# nothing yet\n'))).limits.connections).toBe(2000)
    expect((await readConfig(file('limits:\n  connections: 5 # few\n'))).limits.connections).toBe(5)
  })

  test.each([
    ['limits: { connections: 5', 'line 1'],
    ['limits:\n  connections: 5\n connections: 6\n', 'line 3'],
    ['limits: {}\nlimits: {}\n', 'line 2'],
    ['frontDoors: [{ name: main, listen: *:2222 }]\n', 'needs quotation marks'],
  ])('%j is not YAML, and the line is told', async (content, words) => {
    const path = file(content)
    const error = await readConfig(path).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ConfigError)
    expect((error as ConfigError).message).toContain(path)
    expect((error as ConfigError).message).toContain(words)
  })

  test('that is not there is told with its name', async () => {
    await expect(readConfig(join(folder, 'missing.yaml'))).rejects.toThrow(/missing\.yaml.*no such file/)
    rmSync(folder, { recursive: true })
  })
})
