// What each executor plans, and why it refuses, on machines that are plain data. The stories on real files are in
// real-repairs.test.ts; here is what cannot be had there: other systems, other users' files, no rights.
import { generateKeyPairSync } from 'node:crypto'
import type { FrontDoor, Repair } from '@tsunagu/catalogue'
import { fingerprintSha256, generateKey, type PublicKey, writeOpenSshPublic } from '@tsunagu/keys'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Fake } from '../testing/fake-host.ts'
import { situationOn } from '../testing/situation.ts'
import { planRepair } from './executors.ts'
import type { Planned, RepairPlan } from './plan.ts'

function planOf(planned: Planned): RepairPlan {
  expect(planned).toMatchObject({ outcome: 'planned' })
  if (planned.outcome !== 'planned') throw new Error('refused')
  return planned.plan
}

/** The text that a plan would write. */
function written({ changes }: RepairPlan, path: string): string | null {
  const change = changes.find((one) => one.kind === 'write' && one.path === path)
  if (change?.kind !== 'write' || !('bytes' in change.content)) return null
  return new TextDecoder().decode(change.content.bytes)
}

const config = '/home/hanako/.ssh/config'

describe('permissions', () => {
  const repair: Repair = { kind: 'set-file-mode', path: '~/.ssh/id', mode: 0o600 }

  test('of another user’s file are for an administrator, and the command is shown', async () => {
    const other: Fake = { files: { '/home/hanako/.ssh/id': 'x' }, modes: { '/home/hanako/.ssh/id': 0o644 } }
    const situation = situationOn(other)
    const host = { ...situation.host, userId: 1001 }
    expect(await planRepair(repair, { ...situation, host })).toEqual({
      outcome: 'refused',
      refusal: {
        reason: 'not-yours',
        path: '/home/hanako/.ssh/id',
        show: ['sudo chown "$(id -un)" /home/hanako/.ssh/id'],
      },
    })
  })

  test.each([
    ['that are right', { files: { '/home/hanako/.ssh/id': 'x' } }, 'nothing-to-change'],
    ['of a file that is gone', {}, 'not-found'],
    ['on Windows', { platform: 'windows', files: { '/home/hanako/.ssh/id': 'x' } }, 'not-for-this-system'],
  ] as const)('%s are left alone', async (_, fake, reason) => {
    expect(await planRepair(repair, situationOn(fake))).toMatchObject({ refusal: { reason } })
  })
})

describe('the access list on Windows', () => {
  const path = 'C:\\Users\\hanako\\.ssh\\id_rsa'
  const repair: Repair = { kind: 'restrict-acl-to-owner', path }
  const listed = (output: string, calls: string[][] = []): Fake => ({
    platform: 'windows',
    home: 'C:\\Users\\hanako',
    files: { [path]: 'x' },
    programs: {
      whoami: () => ({ stdout: 'desktop-7\\hanako\r\n' }),
      icacls: (args) => {
        calls.push([...args])
        return { stdout: output }
      },
    },
  })
  const pad = ' '.repeat(path.length)

  // As Windows prints them in English, Japanese, German and French: inherited from a shared folder, and given.
  test.each([
    [
      'English',
      `${path} BUILTIN\\Users:(I)(RX)\r\n${pad} DESKTOP-7\\guest:(R)\r\n${pad} NT AUTHORITY\\SYSTEM:(I)(F)\r\n${pad} DESKTOP-7\\hanako:(I)(F)\r\n\r\nSuccessfully processed 1 files; Failed processing 0 files\r\n`,
      'DESKTOP-7\\guest',
    ],
    [
      'Japanese',
      `${path} BUILTIN\\Users:(I)(RX)\r\n${pad} Everyone:(R)\r\n${pad} NT AUTHORITY\\SYSTEM:(I)(F)\r\n${pad} DESKTOP-7\\hanako:(I)(F)\r\n\r\n1 個のファイルが正常に処理されました。0 個のファイルを処理できませんでした\r\n`,
      'Everyone',
    ],
    [
      'German',
      `${path} VORDEFINIERT\\Benutzer:(I)(RX)\r\n${pad} Jeder:(R)\r\n${pad} NT-AUTORITÄT\\SYSTEM:(I)(F)\r\n${pad} DESKTOP-7\\hanako:(I)(F)\r\n\r\n1 Dateien erfolgreich verarbeitet, bei 0 Dateien ist ein Verarbeitungsfehler aufgetreten.\r\n`,
      'Jeder',
    ],
    [
      'French',
      `${path} BUILTIN\\Utilisateurs:(I)(RX)\r\n${pad} Tout le monde:(R)\r\n${pad} AUTORITE NT\\Système:(I)(F)\r\n${pad} DESKTOP-7\\hanako:(I)(F)\r\n\r\n1 fichiers correctement traités ; échec du traitement de 0 fichiers\r\n`,
      'Tout le monde',
    ],
  ])(
    'in %s: inheritance ends, and what was given to the file itself is removed by name',
    async (_, output, stranger) => {
      const plan = planOf(await planRepair(repair, situationOn(listed(output))))
      expect(plan.changes).toEqual([
        { kind: 'restrict-acl', path, account: 'desktop-7\\hanako', strangers: [stranger] },
      ])
    },
  )

  test('that is in order is left alone', async () => {
    const output = `${path} NT AUTHORITY\\SYSTEM:(F)\r\n${pad} DESKTOP-7\\hanako:(F)\r\n`
    expect(await planRepair(repair, situationOn(listed(output)))).toMatchObject({
      refusal: { reason: 'nothing-to-change' },
    })
  })

  test('does not exist elsewhere', async () => {
    expect(await planRepair(repair, situationOn({}))).toMatchObject({
      refusal: { reason: 'not-for-this-system' },
    })
  })
})

describe('a setting for one server', () => {
  const alive: Repair = {
    kind: 'set-ssh-option',
    host: 'sftp.example.org',
    option: 'ServerAliveInterval',
    value: '60',
  }
  const setIn = async (before: string | null, repair: Repair = alive) =>
    written(
      planOf(await planRepair(repair, situationOn({ files: before === null ? {} : { [config]: before } }))),
      config,
    )

  test.each([
    ['no settings at all', null, 'Host sftp.example.org\n    ServerAliveInterval 60\n'],
    [
      'settings of another server',
      'Host lab\n  User x\n',
      'Host sftp.example.org\n    ServerAliveInterval 60\n\nHost lab\n  User x\n',
    ],
    [
      'its own block, in the indentation of that block',
      'Host sftp.example.org\n\tUser x\n\n# lab\nHost lab\n',
      'Host sftp.example.org\n\tServerAliveInterval 60\n\tUser x\n\n# lab\nHost lab\n',
    ],
    [
      'its own block with another value',
      'Host sftp.example.org\r\n  ServerAliveInterval=0 # never\r\n',
      'Host sftp.example.org\r\n  ServerAliveInterval=60\r\n',
    ],
    [
      'a value for all hosts on top, which would win',
      'ServerAliveInterval 0\nHost lab\n',
      'Host sftp.example.org\n    ServerAliveInterval 60\n\nHost *\nServerAliveInterval 0\nHost lab\n',
    ],
    [
      'a block for several hosts, which keeps its own',
      'Host sftp.example.org lab\n  ServerAliveInterval 0\n',
      'Host sftp.example.org\n    ServerAliveInterval 60\n\nHost sftp.example.org lab\n  ServerAliveInterval 0\n',
    ],
  ])('goes where it counts beside %s', async (_, before, after) => {
    expect(await setIn(before)).toBe(after)
  })

  test('that holds already is not written again', async () => {
    const files = { [config]: 'Host *.example.org\n  ServerAliveInterval 60\n' }
    expect(await planRepair(alive, situationOn({ files }))).toMatchObject({
      refusal: { reason: 'nothing-to-change' },
    })
  })

  test('is shown where the file may not be changed', async () => {
    const files = { [config]: '' }
    expect(await planRepair(alive, situationOn({ files }, { unchangeable: [config] }))).toEqual({
      outcome: 'refused',
      refusal: {
        reason: 'not-writable',
        path: config,
        show: ['Host sftp.example.org', '    ServerAliveInterval 60'],
      },
    })
  })

  test.each(['yes\nProxyCommand evil', 'a"b', 'x\u0000'])(
    'whose value would be more than a value is refused: %j',
    async (value) => {
      expect(await planRepair({ ...alive, value } as Repair, situationOn({}))).toMatchObject({
        refusal: { reason: 'not-a-setting' },
      })
    },
  )

  test('names a key that only an agent holds by no file, and so is refused', async () => {
    const repair: Repair = { ...alive, option: 'IdentityFile', value: `SHA256:${'A'.repeat(43)}` } as Repair
    expect(await planRepair(repair, situationOn({}))).toMatchObject({ refusal: { reason: 'only-in-agent' } })
  })

  test('that lowers security is marked, so that --yes is no consent to it', async () => {
    const repair: Repair = { ...alive, option: 'PubkeyAcceptedAlgorithms', value: '+ssh-rsa' } as Repair
    expect(planOf(await planRepair(repair, situationOn({}))).lowersSecurity).toBe(true)
    expect(planOf(await planRepair(alive, situationOn({}))).lowersSecurity).toBe(false)
  })
})

describe('a line of the settings', () => {
  const take = (file: string, line: number, option: string): Repair => ({
    kind: 'disable-ssh-option',
    file,
    line,
    option,
  })

  test('stays as a comment', async () => {
    const files = { [config]: 'Host lab\n\tProxyJump old\n\tUser x\n' }
    const plan = planOf(await planRepair(take('~/.ssh/config', 2, 'ProxyJump'), situationOn({ files })))
    expect(written(plan, config)).toBe('Host lab\n\t# ProxyJump old\n\tUser x\n')
    expect(plan.changes[0]).toMatchObject({
      diff: [
        { kind: 'removed', line: 2, text: '\tProxyJump old' },
        { kind: 'added', line: 2, text: '\t# ProxyJump old' },
      ],
    })
  })

  test.each([
    ['is another one meanwhile', 'Host lab\n\tUser x\n', 2, 'ProxyJump'],
    ['is gone', 'Host lab\n', 2, 'ProxyJump'],
    ['opens a block, whose settings would fall to the one above', 'Host lab\nMatch nonsense\n', 2, ''],
  ])('that %s is left alone', async (_, text, line, option) => {
    expect(
      await planRepair(take(config, line, option), situationOn({ files: { [config]: text } })),
    ).toMatchObject({ refusal: { reason: 'changed-meanwhile', line } })
  })

  test('of the whole machine is shown, for somebody who may change it', async () => {
    const path = '/etc/ssh/ssh_config'
    const files = { [path]: 'Port 2222\n' }
    expect(await planRepair(take(path, 1, 'Port'), situationOn({ files }, { unchangeable: [path] }))).toEqual(
      { outcome: 'refused', refusal: { reason: 'not-writable', path, line: 1, show: ['Port 2222'] } },
    )
  })
})

describe('the hosts file', () => {
  const repair: Repair = { kind: 'remove-hosts-entry', name: 'sftp.example.org', address: '192.0.2.11' }
  const before = '127.0.0.1 localhost\n192.0.2.11\tSFTP.example.org sftp # old\n192.0.2.12 other\n'

  test('loses the name and keeps everything else', async () => {
    const plan = planOf(await planRepair(repair, situationOn({ files: { '/etc/hosts': before } })))
    expect(written(plan, '/etc/hosts')).toBe(before.replace('SFTP.example.org sftp', 'sftp'))
  })

  test('keeps a line with this name alone as a comment', async () => {
    const files = { '/etc/hosts': '192.0.2.11 sftp.example.org\r\n::1 x\r\n' }
    const plan = planOf(await planRepair(repair, situationOn({ files })))
    expect(written(plan, '/etc/hosts')).toBe('# 192.0.2.11 sftp.example.org\r\n::1 x\r\n')
  })

  test('that only an administrator may change is told with the exact line', async () => {
    const situation = situationOn({ files: { '/etc/hosts': before } }, { unchangeable: ['/etc/hosts'] })
    expect(await planRepair(repair, situation)).toEqual({
      outcome: 'refused',
      refusal: {
        reason: 'not-writable',
        path: '/etc/hosts',
        line: 2,
        show: ['192.0.2.11\tSFTP.example.org sftp # old'],
      },
    })
  })

  test('without that address has nothing to change', async () => {
    const files = { '/etc/hosts': '192.0.2.111 sftp.example.org\n# 192.0.2.11 sftp.example.org\n' }
    expect(await planRepair(repair, situationOn({ files }))).toMatchObject({
      refusal: { reason: 'nothing-to-change' },
    })
  })
})

describe('WinSCP', () => {
  const repair: Repair = { kind: 'set-binary-transfer', client: 'winscp' }
  const path = 'C:\\Users\\hanako\\AppData\\Roaming\\WinSCP.ini'
  const on = (ini: string): Fake => ({
    platform: 'windows',
    env: { APPDATA: 'C:\\Users\\hanako\\AppData\\Roaming' },
    files: { [path]: ini },
  })

  test('sends as it is, and presets for some files stay as somebody made them', async () => {
    const ini =
      '[Configuration\\Interface\\CopyParam]\r\nTransferMode=1\r\nResumeSupport=1\r\n[Configuration\\CopyParamList\\0]\r\nTransferMode=1\r\n'
    const plan = planOf(await planRepair(repair, situationOn(on(ini))))
    expect(written(plan, path)).toBe(ini.replace('TransferMode=1', 'TransferMode=0'))
  })

  test('that sends binary already is left alone', async () => {
    const ini = '[Configuration\\Interface\\CopyParam]\r\nTransferMode=0\r\n'
    expect(await planRepair(repair, situationOn(on(ini)))).toMatchObject({
      refusal: { reason: 'nothing-to-change' },
    })
  })
})

describe('known_hosts', () => {
  const path = '/home/hanako/.ssh/known_hosts'
  let key: PublicKey
  let other: PublicKey
  beforeAll(async () => {
    key = (await generateKey({ type: 'ed25519' })).publicKey
    other = (await generateKey({ type: 'ed25519' })).publicKey
  })

  const door = (...keys: readonly { of: PublicKey; authoritative: boolean; until?: string }[]) =>
    ({
      hosts: ['sftp.example.org'],
      hostKeys: keys.map(({ of, ...rest }) => ({
        type: 'ed25519',
        fingerprintSha256: fingerprintSha256(of.blob),
        ...rest,
      })),
    }) as unknown as FrontDoor
  const replace = (of: PublicKey): Repair => ({
    kind: 'replace-known-host',
    host: 'sftp.example.org',
    publishedFingerprintSha256: fingerprintSha256(of.blob),
  })

  test('gets the published key in the place of the old one', async () => {
    const files = {
      [path]: `sftp.example.org ${writeOpenSshPublic(other)}\nlab ${writeOpenSshPublic(other)}\n`,
    }
    const situation = situationOn(
      { files },
      { examination: { shownHostKey: key, frontDoor: door({ of: key, authoritative: true }) } },
    )
    const after = written(planOf(await planRepair(replace(key), situation)), path)
    expect(after?.split('\n').map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'lab ssh-ed25519',
      'sftp.example.org ssh-ed25519',
      '',
    ])
  })

  // The catalogue asked for the repair all the same: the executor believes nobody.
  test.each([
    [
      'is not the one that the server showed',
      () => ({ shown: other, doors: door({ of: key, authoritative: true }) }),
    ],
    ['is not authoritative', () => ({ shown: key, doors: door({ of: key, authoritative: false }) })],
    [
      'is no longer valid',
      () => ({ shown: key, doors: door({ of: key, authoritative: true, until: '2025-04-10' }) }),
    ],
    ['is published by nobody', () => ({ shown: key, doors: door() })],
    ['belongs to no site that is known', () => ({ shown: key, doors: null })],
  ])('is not touched when the fingerprint %s', async (_, given) => {
    const { shown, doors } = given()
    const files = { [path]: `sftp.example.org ${writeOpenSshPublic(other)}\n` }
    const situation = situationOn({ files }, { examination: { shownHostKey: shown, frontDoor: doors } })
    expect(await planRepair(replace(key), situation)).toMatchObject({
      refusal: { reason: 'not-the-published' },
    })
  })

  test('is not touched when the key is revoked there', async () => {
    const files = { [path]: `@revoked sftp.example.org ${writeOpenSshPublic(key)}\n` }
    const situation = situationOn(
      { files },
      { examination: { shownHostKey: key, frontDoor: door({ of: key, authoritative: true }) } },
    )
    expect(await planRepair(replace(key), situation)).toMatchObject({
      refusal: { reason: 'not-the-published', line: 1 },
    })
  })

  test('is not touched when the server showed no key', async () => {
    expect(await planRepair(replace(key), situationOn({}))).toMatchObject({
      refusal: { reason: 'host-key-not-seen' },
    })
  })

  test('that the person cannot write gets its permissions, and one that is another’s is told', async () => {
    const repair: Repair = { kind: 'make-known-hosts-writable', path: '~/.ssh/known_hosts' }
    const fake: Fake = { files: { [path]: '' }, modes: { [path]: 0o400 } }
    expect(planOf(await planRepair(repair, situationOn(fake))).changes).toContainEqual({
      kind: 'set-mode',
      path,
      folder: false,
      from: 0o400,
      to: 0o600,
    })
    const situation = situationOn(fake)
    expect(
      await planRepair(repair, { ...situation, host: { ...situation.host, userId: 1001 } }),
    ).toMatchObject({ refusal: { reason: 'not-yours', path } })
  })
})

describe('a key file', () => {
  const path = '/home/hanako/.ssh/id'
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const pem = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()

  test('that lost a part is not mended', async () => {
    const files = { [path]: `\ufeff${pem.slice(0, 600)}` }
    expect(await planRepair({ kind: 'clean-key-file', path }, situationOn({ files }))).toMatchObject({
      refusal: { reason: 'cannot-be-mended', path },
    })
  })

  test('that is a public one is not converted', async () => {
    const files = { [path]: 'ssh-ed25519 AAAA\n' }
    expect(
      await planRepair({ kind: 'convert-key', path, to: 'openssh' }, situationOn({ files })),
    ).toMatchObject({ refusal: { reason: 'cannot-be-converted', path } })
  })

  test('is never shown: no difference, and no content in the plan before consent', async () => {
    const files = { [path]: pem }
    const plan = planOf(
      await planRepair({ kind: 'convert-key', path, to: 'openssh' }, situationOn({ files })),
    )
    expect(plan.changes[0]).toMatchObject({ kind: 'write', mode: 0o600, diff: null })
    expect(JSON.stringify(plan)).not.toContain('PRIVATE')
  })
})
