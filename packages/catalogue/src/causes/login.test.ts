import { expect, test } from 'vitest'
import { ps, sh } from '../cause/command.ts'
import { loginCommand, loginOf, sftpUrl } from './login.ts'
import { nameKey } from './name-key.ts'

const nowhere = { site: null, frontDoor: null }
const address = loginOf({ user: 'taro', host: '2001:db8::1', port: 2222 }, nowhere)

// sftp takes user@2001:db8::1 for a path on a host called 2001.
test('an IPv6 address stands in brackets where a colon would mean something else', () => {
  expect(loginCommand('sftp', sh`-v`, address).line).toBe("sftp -P 2222 -v 'taro@[2001:db8::1]'")
  expect(loginCommand('ssh', sh`-v`, address).line).toBe('ssh -p 2222 -v taro@2001:db8::1')
  expect(sftpUrl(address, '/in/')).toBe('sftp://[2001:db8::1]:2222/in/')
})

test('the evidence tells what the cause does not know, and the usual port is left out', () => {
  const context = { ...nowhere, target: { user: 'hanako', host: 'a.example', port: 22 } }
  expect(loginOf({ user: 'taro' }, context)).toEqual({ user: 'taro', host: 'a.example' })
  expect(loginOf({}, nowhere)).toEqual({ user: 'USER', host: 'SERVER' })
})

test('all ways to name a key lead to the same port', () => {
  const login = { user: 'taro', host: 'a.example', port: 443, key: 'my key' }
  const lines = nameKey('use-key', login).flatMap(({ commands = [] }) => commands.map(({ line }) => line))
  expect(lines).toContain("sftp -P 443 -i 'my key' taro@a.example")
  expect(lines).toContain("psftp -P 443 -i 'my key' taro@a.example")
  expect(lines).toContain("curl --key 'my key' -u taro: -T LOCALFILE sftp://a.example:443/~/")
  expect(lines).toContain("curl.exe --key 'my key' -u taro: -T LOCALFILE 'sftp://a.example:443/~/'")
})

test('options are quoted for the shell that they are typed into', () => {
  const login = loginOf({ user: 'taro', host: 'a.example' }, nowhere)
  expect(loginCommand('psftp', ps`-i ${"taro's key.ppk"}`, login)).toEqual({
    place: 'powershell',
    line: "psftp -i 'taro''s key.ppk' taro@a.example",
  })
})
