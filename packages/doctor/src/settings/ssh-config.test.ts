import { describe, expect, test } from 'vitest'
import { fakeHost } from '../testing/fake-host.ts'
import { hostMatches, readConfig } from './ssh-config.ts'

const path = '/home/hanako/.ssh/config'

function read(
  text: string,
  query: { host?: string; user?: string } = {},
  files: Record<string, string> = {},
) {
  return readConfig(fakeHost({ files: { [path]: text, ...files } }), [{ path, ofUser: true }], {
    host: query.host ?? 'sftp.example.org',
    user: query.user ?? null,
  })
}

describe('reading ssh_config', () => {
  test('takes the first value of an option, and every key file', async () => {
    const { options, setAt } = await read(
      'Host sftp.*\n  Port 443\n  IdentityFile ~/a\nHost *\n  Port 22\n  IdentityFile ~/b\n',
    )
    expect(options.get('port')).toEqual(['443'])
    expect(options.get('identityfile')).toEqual(['~/a', '~/b'])
    expect(setAt[0]).toEqual({ option: 'port', value: '443', file: path, line: 2 })
  })

  test('reads both ways of writing, quotes, comments and any case', async () => {
    const { options } = await read('# top\nUSER="test 07"\nport = 443 # the archive\n')
    expect(options.get('user')).toEqual(['"test 07"'])
    expect(options.get('port')).toEqual(['443'])
  })

  test('follows Include, with patterns, in the block where it stands', async () => {
    const files = { '/home/hanako/.ssh/conf.d/1': 'User one\n', '/home/hanako/.ssh/conf.d/2': 'Port 2\n' }
    const inside = await read('Host other\n  Include conf.d/*\n', {}, files)
    expect(inside.options.size).toBe(0)
    const top = await read('Include conf.d/*\n', {}, files)
    expect([...top.options]).toEqual([
      ['user', ['one']],
      ['port', ['2']],
    ])
  })

  test('ends with files that include each other', async () => {
    const { problems } = await read(`Include ${path}\nUser a\n`)
    expect(problems).toMatchObject([{ problem: 'syntax', option: 'Include' }])
  })

  test('follows Match for names, and says which ones it does not follow', async () => {
    expect(
      (await read('Match host sftp.* user test07\n  Port 1\n', { user: 'test07' })).options.get('port'),
    ).toEqual(['1'])
    expect((await read('Match host sftp.* user test07\n  Port 1\n')).options.get('port')).toBeUndefined()
    expect((await read('Match !host sftp.*\n  Port 1\n')).options.get('port')).toBeUndefined()
    const exec = await read('Match exec "touch /tmp/x"\n  Port 1\n')
    expect(exec.options.get('port')).toBeUndefined()
    expect(exec.notFollowed).toHaveLength(1)
  })

  test('finds a value that is missing', async () => {
    expect((await read('Host *\n  Port\n')).problems).toEqual([
      { problem: 'missing-value', file: path, line: 2, option: 'Port' },
    ])
  })

  test('finds a file that others can change, as OpenSSH does', async () => {
    const host = fakeHost({ files: { [path]: 'Port 1\n' }, modes: { [path]: 0o666 } })
    const { problems } = await readConfig(host, [{ path, ofUser: true }], { host: 'x', user: null })
    expect(problems).toMatchObject([{ problem: 'bad-permissions' }])
  })
})

test('a negated pattern decides', () => {
  expect(hostMatches(['*.example.org', '!bad.example.org'], 'good.example.org')).toBe(true)
  expect(hostMatches(['*.example.org', '!bad.example.org'], 'bad.example.org')).toBe(false)
  expect(hostMatches(['192.0.2.?'], '192.0.2.7')).toBe(true)
  expect(hostMatches(['a.b'], 'axb')).toBe(false)
})
