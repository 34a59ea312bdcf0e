import { readKnownHosts } from '@tsunagu/keys'
import { describe, expect, test } from 'vitest'
import { publishDoor } from './front-doors.ts'
import { door, publicKey, remembered, SINCE } from './testing/public-service.ts'

const now = await publicKey()
const next = await publicKey()
const old = await publicKey()
const exchanged = await publicKey()
const history = [
  remembered('main', old, 'retired'),
  remembered('main', exchanged, 'active'),
  remembered('main', next, 'announced'),
  remembered('main', now, 'active'),
  remembered('another', await publicKey(), 'active'),
]
const published = publishDoor(door('main', '0.0.0.0:22', [now]), history, 'SFTP.example.jp')

describe('the keys of a front door', () => {
  test('are those in use first, then those to come, then those of the past, and none of another door', () => {
    expect(published.hostKeys.map(({ state }) => state)).toEqual([
      'active',
      'announced',
      'replaced',
      'retired',
    ])
  })

  test('count as in use when the door shows them, not when the store believes so: that is what clients see', () => {
    const [shown, , replaced] = published.hostKeys
    expect(shown?.publicKey).toContain(Buffer.from(now.blob).toString('base64'))
    expect(replaced?.publicKey).toContain(Buffer.from(exchanged.blob).toString('base64'))
  })

  test('may be trusted when they are in use or announced, so that a change of keys passes unnoticed', () => {
    expect(published.hostKeys.map(({ knownHostsLine }) => knownHostsLine !== null)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  test('have no dates when the store is away, and are there all the same', () => {
    const [key, ...others] = publishDoor(door('main', '127.0.0.1:2222', [now]), null, null).hostKeys
    expect(others).toEqual([])
    expect(key).toMatchObject({ state: 'active', knownSince: null, activeSince: null, retiredAt: null })
    expect(published.hostKeys[0]?.activeSince).toEqual(SINCE)
  })
})

describe('the name to type', () => {
  const hostOf = (address: string, publicHost: string | null = null) =>
    publishDoor(door('main', address, [now]), [], publicHost)

  test.each([
    ['127.0.0.1:2222', '127.0.0.1', 2222],
    ['[::1]:22', '::1', 22],
    ['[2001:db8::7]:2222', '2001:db8::7', 2222],
    ['192.0.2.7:443', '192.0.2.7', 443],
  ])('is the address %s that is listened on', (address, host, port) => {
    expect(hostOf(address)).toMatchObject({ host, port })
  })

  test.each(['0.0.0.0:22', '[::]:22'])('is not known for %s, which is every address', (address) => {
    const { host, hostKeys } = hostOf(address)
    expect(host).toBeNull()
    expect(hostKeys[0]?.knownHostsLine).toBeNull()
  })

  test('is the public name when there is one', () => {
    expect(hostOf('10.0.0.5:2222', 'sftp.example.jp')).toMatchObject({ host: 'sftp.example.jp', port: 2222 })
  })
})

describe('a line for known_hosts', () => {
  test.each([
    ['127.0.0.1:2222', null, '[127.0.0.1]:2222,[localhost]:2222'],
    ['127.0.0.1:22', null, '127.0.0.1,localhost'],
    ['[::1]:2222', null, '[::1]:2222,[localhost]:2222'],
    ['0.0.0.0:22', 'SFTP.example.jp', 'sftp.example.jp'],
    ['0.0.0.0:2222', 'sftp.example.jp', '[sftp.example.jp]:2222'],
  ])('for %s with the public name %s begins with %s', (address, publicHost, names) => {
    const line = publishDoor(door('main', address, [now]), [], publicHost).hostKeys[0]?.knownHostsLine
    expect(line).toBe(`${names} ssh-ed25519 ${Buffer.from(now.blob).toString('base64')}`)
    expect(readKnownHosts(Buffer.from(`${line}\n`)).lines.map(({ kind }) => kind)).toEqual(['entry'])
  })
})
