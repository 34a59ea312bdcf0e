import { describe, expect, test } from 'vitest'
import { fakeHost } from '../testing/fake-host.ts'
import { request } from '../testing/visit.ts'
import { resolveSettings } from './resolve.ts'
import { readConfigComplaints } from './ssh-g.ts'

const signal = AbortSignal.timeout(1000)
const printed = [
  'hostname 192.0.2.7',
  'port 443',
  'user test07',
  'identitiesonly yes',
  'identityfile ~/.ssh/transfer',
  'userknownhostsfile /home/hanako/.ssh/known_hosts /home/hanako/.ssh/known_hosts2',
  'stricthostkeychecking accept-new',
  'kexalgorithms curve25519-sha256',
  'hostkeyalgorithms ssh-ed25519',
  'ciphers aes128-ctr',
  'macs hmac-sha2-256',
  'pubkeyacceptedalgorithms ssh-ed25519',
].join('\n')

describe('settings', () => {
  test('are those that OpenSSH prints', async () => {
    const host = fakeHost({ programs: { ssh: () => ({ stdout: printed }) } })
    const { settings } = await resolveSettings(host, request, signal)
    expect(settings).toMatchObject({
      hostName: '192.0.2.7',
      port: 443,
      user: 'test07',
      identitiesOnly: true,
      identityFiles: [{ path: '/home/hanako/.ssh/transfer', named: true }],
      strictHostKeyChecking: 'accept-new',
      algorithms: { kex: ['curve25519-sha256'], publicKey: ['ssh-ed25519'] },
      origin: 'ssh',
    })
  })

  test('asks OpenSSH with what was typed, and never lets a host name be an option', async () => {
    const asked: string[] = []
    const host = fakeHost({
      programs: {
        ssh: (args) => {
          asked.push(...args)
          return { stdout: printed }
        },
      },
    })
    await resolveSettings(
      host,
      { ...request, user: 'a', port: 1, configFile: '/c', host: '-oProxyCommand=x' },
      signal,
    )
    expect(asked).toEqual(['-F', '/c', '-p', '1', '-l', 'a', '-G', '--', '-oProxyCommand=x'])
  })

  test('come from the files where there is no OpenSSH', async () => {
    const host = fakeHost({
      files: { '/home/hanako/.ssh/config': 'Host sftp.*\n  User test07\n  Port 443\n' },
    })
    const { settings, openssh } = await resolveSettings(host, request, signal)
    expect(settings).toMatchObject({ user: 'test07', port: 443, origin: 'files', algorithms: null })
    expect(openssh).toBe(false)
  })

  test('come from the files of HOME where OpenSSH would look in another home', async () => {
    const host = {
      ...fakeHost({
        programs: { ssh: () => ({ stdout: printed }) },
        files: { '/home/hanako/.ssh/config': 'User other\n' },
      }),
      accountHome: '/root',
    }
    expect((await resolveSettings(host, request, signal)).settings.user).toBe('other')
  })

  test('let `-i` come first, and take the place of the default names', async () => {
    const named = await resolveSettings(fakeHost(), { ...request, keyFiles: ['k'] }, signal)
    expect(named.settings.identityFiles).toEqual([{ path: 'k', named: true }])
    const usual = await resolveSettings(fakeHost(), request, signal)
    expect(usual.settings.identityFiles[0]).toEqual({ path: '/home/hanako/.ssh/id_rsa', named: false })
  })

  test('find the agent by its variable, by name and by none', async () => {
    const socket = async (line: string) =>
      (
        await resolveSettings(
          fakeHost({
            env: { SSH_AUTH_SOCK: '/a', OTHER: '/b' },
            files: { '/home/hanako/.ssh/config': line },
          }),
          request,
          signal,
        )
      ).settings.agentSocket
    expect(await socket('')).toBe('/a')
    expect(await socket('IdentityAgent none')).toBeNull()
    expect(await socket('IdentityAgent $OTHER')).toBe('/b')
    expect(await socket('IdentityAgent ~/s')).toBe('/home/hanako/s')
  })
})

test.each([
  [
    '/c: line 3: Bad configuration option: idontexist',
    { problem: 'unknown-option', line: 3, option: 'idontexist' },
  ],
  ['/c line 2: missing argument.', { problem: 'missing-value', line: 2 }],
  [
    'Bad owner or permissions on /home/hanako/.ssh/config',
    { problem: 'bad-permissions', file: '/home/hanako/.ssh/config', line: null },
  ],
  ['/c line 4: unsupported option "maybe".', { problem: 'bad-value', line: 4 }],
])('understands the complaint %s', (text, expected) => {
  expect(readConfigComplaints(`${text}\n/c: terminating, 1 bad configuration options\n`)).toMatchObject([
    expected,
  ])
})
