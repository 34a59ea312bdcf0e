// The truth about known_hosts is what ssh-keygen and ssh of this machine say. Needs them, and sshd.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPublicKey } from '../key-file.ts'
import { fingerprintSha256 } from '../model/fingerprint.ts'
import type { PublicKey } from '../model/public-key.ts'
import { checkHostKey, findHost, hashName, hashNames, readKnownHosts, removeLines } from './known-hosts.ts'

const sshd = '/usr/sbin/sshd'
const missing = [
  ...['ssh', 'ssh-keygen'].filter((tool) => spawnSync(tool, ['-?']).error !== undefined),
  ...(existsSync(sshd) ? [] : [sshd]),
]
if (missing.length > 0) {
  if (process.env['REQUIRE_TOOLS'] === '1') throw new Error(`not installed: ${missing.join(', ')}`)
  console.warn(`SKIPPED: not installed: ${missing.join(', ')}`)
}

const folder = mkdtempSync(join(tmpdir(), 'known-hosts-'))
const path = (name: string) => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(program: string, args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  return stdout + stderr
}

const types = {
  ed25519: ['ed25519'],
  other: ['ed25519'],
  rsa: ['rsa', '-b', '2048'],
  p256: ['ecdsa'],
  p521: ['ecdsa', '-b', '521'],
}
const lines = {} as Record<keyof typeof types, string>
const keys = {} as Record<keyof typeof types, PublicKey>

describe.skipIf(missing.length > 0)('OpenSSH and we', () => {
  let content: string

  beforeAll(() => {
    for (const name of Object.keys(types) as (keyof typeof types)[]) {
      run('ssh-keygen', ['-q', '-N', '', '-C', '', '-f', path(name), '-t', ...types[name]])
      lines[name] = readFileSync(path(`${name}.pub`), 'utf8').trim()
      keys[name] = readPublicKey(lines[name])
    }
    const salt = Uint8Array.from({ length: 20 }, (_, index) => index * 11)
    content = [
      '# a comment',
      `one.example.org,192.0.2.1 ${lines.ed25519} with a comment`,
      `one.example.org ${lines.rsa}`,
      `[one.example.org]:2222 ${lines.p256}`,
      `*.example.org,!two.example.org ${lines.p521}`,
      '',
      `${hashName('three.example.org', salt)} ${lines.ed25519}`,
      `${hashName('[three.example.org]:443', salt)} ${lines.rsa}`,
      `@revoked * ${lines.other}`,
      `@cert-authority *.example.org ${lines.rsa}`,
      `UPPER.example.net\t${lines.p256}\tcomment`,
      `ho?t,2001:db8::1 ${lines.p521}`,
      '',
    ].join('\n')
  })

  const names = [
    ['one.example.org', 22],
    ['one.example.org', 2222],
    ['one.example.org', 443],
    ['two.example.org', 22],
    ['three.example.org', 22],
    ['three.example.org', 443],
    ['upper.example.net', 22],
    ['192.0.2.1', 22],
    ['2001:db8::1', 22],
    ['host', 22],
    ['hot', 22],
  ] as const
  const spelled = (host: string, port: number) => (port === 22 ? host : `[${host}]:${port}`)

  test.each(names)('find the same lines for %s port %i (ssh-keygen -F)', (host, port) => {
    writeFileSync(path('find'), content)
    const told = run('ssh-keygen', ['-F', spelled(host, port), '-f', path('find')])
    const theirs = [...told.matchAll(/found: line (\d+)/g)].map(([, line]) => Number(line))
    const ours = findHost([readKnownHosts(Buffer.from(content))], { host, port }).map(
      ({ entry }) => entry.line,
    )
    expect(ours).toEqual(theirs)
  })

  test.each(names)('leave the same file without %s port %i (ssh-keygen -R)', (host, port) => {
    writeFileSync(path('remove'), content)
    run('ssh-keygen', ['-R', spelled(host, port), '-f', path('remove')])
    const file = readKnownHosts(Buffer.from(content))
    // ssh-keygen -R keeps revocations and authorities.
    const plain = findHost([file], { host, port }).filter(({ entry }) => entry.marker === null)
    const ours = removeLines(
      file,
      plain.map(({ entry }) => entry.line),
    )
    expect(Buffer.from(ours.bytes).toString()).toBe(readFileSync(path('remove'), 'utf8'))
  })

  test('hide the same names, in the same order (ssh-keygen -H)', () => {
    writeFileSync(path('hash'), content)
    run('ssh-keygen', ['-H', '-f', path('hash')])
    const ours = hashNames(readKnownHosts(Buffer.from(content))).knownHosts
    const theirs = readKnownHosts(readFileSync(path('hash')))
    const withoutSalts = (bytes: Uint8Array) =>
      Buffer.from(bytes)
        .toString()
        .replace(/^\|1\|\S+/gm, 'HASH')
    expect(withoutSalts(ours.bytes)).toBe(withoutSalts(theirs.bytes))
    for (const [host, port] of names) {
      const found = findHost([ours], { host, port }).map(({ entry }) => entry.line)
      expect(findHost([theirs], { host, port }).map(({ entry }) => entry.line)).toEqual(found)
      writeFileSync(path('ours'), ours.bytes)
      const told = run('ssh-keygen', ['-F', spelled(host, port), '-f', path('ours')])
      expect([...told.matchAll(/found: line (\d+)/g)].map(([, line]) => Number(line))).toEqual(found)
    }
  })

  test('see the same keys (ssh-keygen -l)', () => {
    writeFileSync(path('list'), content)
    const theirs = run('ssh-keygen', ['-l', '-f', path('list')]).match(/SHA256:\S+/g)
    // ssh-keygen -l leaves out lines with markers.
    const entries = readKnownHosts(Buffer.from(content)).lines.filter(
      (line) => line.kind === 'entry' && line.marker === null,
    )
    expect(entries.map((line) => line.kind === 'entry' && fingerprintSha256(line.key.blob))).toEqual(theirs)
  })

  /** What ssh itself says when a server with the key `ed25519` answers under `host` and `port`. */
  const ssh = (knownHosts: string, host: string, port: number): string => {
    writeFileSync(path('known'), knownHosts)
    const told = run('ssh', [
      ...['-F', 'none', '-o', `ProxyCommand=${sshd} -i -f /dev/null -h ${path('ed25519')}`],
      ...['-o', `UserKnownHostsFile=${path('known')}`, '-o', 'GlobalKnownHostsFile=/dev/null'],
      ...['-o', 'StrictHostKeyChecking=yes', '-o', 'BatchMode=yes', '-o', 'PreferredAuthentications=none'],
      ...['-p', String(port), `nobody@${host}`, 'true'],
    ])
    if (/REVOKED HOST KEY/.test(told)) return 'revoked'
    if (/REMOTE HOST IDENTIFICATION HAS CHANGED/.test(told)) return 'mismatch'
    if (/No \S+ host key is known/.test(told)) return 'unknown'
    return /Permission denied/.test(told) ? 'match' : told
  }

  test.each([
    ['the key itself', () => `h ${lines.ed25519}\n`],
    ['another key of the same type', () => `h ${lines.other}\n`],
    ['a key of another type only', () => `h ${lines.rsa}\n`],
    ['keys of all kinds, and the right one', () => `h ${lines.rsa}\nh ${lines.other}\nh ${lines.ed25519}\n`],
    ['nothing', () => '# nothing\n'],
    ['another host', () => `other ${lines.ed25519}\n`],
    ['the key with its port', () => `[h]:443 ${lines.ed25519}\n`],
    [
      'another key with its port, and the right one without',
      () => `[h]:443 ${lines.rsa}\nh ${lines.ed25519}\n`,
    ],
    ['a pattern', () => `* ${lines.ed25519}\n`],
    ['a pattern with a negation', () => `*,!h,![h]:443 ${lines.ed25519}\n`],
    ['a revocation beside the right key', () => `h,[h]:443 ${lines.ed25519}\n@revoked * ${lines.ed25519}\n`],
    ['a revocation of another key', () => `h,[h]:443 ${lines.ed25519}\n@revoked * ${lines.rsa}\n`],
    ['a revocation for another host', () => `h,[h]:443 ${lines.ed25519}\n@revoked other ${lines.ed25519}\n`],
    [
      'a revocation under the name without port',
      () => `[h]:443 ${lines.ed25519}\n@revoked h ${lines.ed25519}\n`,
    ],
    ['an authority with the same key', () => `@cert-authority * ${lines.ed25519}\n`],
    ['Windows line ends', () => `# x\r\n\r\nh,[h]:443 ${lines.ed25519}\r\n`],
    ['a key that is cut off', () => `h,[h]:443 ${lines.ed25519.slice(0, -9)}\n`],
    [
      'a bad line before the right one',
      () => `h\n|1|x|y ${lines.rsa}\n@odd h ${lines.rsa}\nh ${lines.ed25519}\n`,
    ],
    ['a type that does not fit the key', () => `h ssh-rsa ${lines.ed25519.split(' ')[1]}\n`],
    ['a byte order mark', () => `\ufeffh ${lines.ed25519}\n`],
    ['a byte order mark before another name', () => `\ufeffx,h,[h]:443 ${lines.ed25519}\n`],
    ['two markers', () => `@revoked @revoked h ${lines.ed25519}\nh ${lines.ed25519}\n`],
    ['blanks everywhere', () => ` \th,[h]:443 \t ${lines.ed25519.replace(' ', '\t  ')}  \n`],
  ])('judge alike when known_hosts holds %s', (_, knownHosts) => {
    const file = readKnownHosts(Buffer.from(knownHosts()))
    for (const port of [22, 443]) {
      const { verdict } = checkHostKey([file], { host: 'h', port }, keys.ed25519)
      expect(`port ${port}: ${verdict}`).toBe(`port ${port}: ${ssh(knownHosts(), 'h', port)}`)
    }
  })
})
