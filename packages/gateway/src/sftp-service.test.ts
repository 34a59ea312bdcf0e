/** What a logged-in client may ask for on its channels, and what becomes of homes. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { scp, sftp, ssh } from './testing/openssh.ts'
import { RawClient } from './testing/raw-client.ts'
import { run } from './testing/run.ts'
import { type KeyPair, startService, type TestService } from './testing/service.ts'
import { missingTools } from './testing/tools.ts'

const noOpenSsh = missingTools(['ssh', 'sftp', 'scp']).length > 0

let service: TestService
let key: KeyPair

beforeAll(async () => {
  service = await startService()
  key = await service.key()
  await service.account('hanako', [key])
})

afterAll(() => service.close())

async function lastRecord() {
  await service.quiet()
  return service.record()
}

describe.skipIf(noOpenSsh)('what is not SFTP is refused in words, in both languages', () => {
  test('a shell', async () => {
    const { code, stdout, stderr } = await ssh(service, { user: 'hanako', key })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('This service offers SFTP only')
    expect(stderr).toContain('このサービスは SFTP 専用です')
    const record = await lastRecord()
    expect(record).toMatchObject({ outcome: 'completed', phase: 'session' })
    expect(record.events.map(({ event }) => event)).toEqual(['shell-refused'])
  })

  test('a shell with a terminal', async () => {
    const { code, stderr } = await ssh(service, { user: 'hanako', key }, ['-tt'])
    expect(code).toBe(1)
    expect(stderr).toContain('SFTP only')
  })

  test('a command, which is recorded but not run', async () => {
    const witness = join(service.folder, 'was-here')
    const { code, stderr } = await ssh(service, { user: 'hanako', key }, [`touch ${witness}`])
    expect(code).toBe(1)
    expect(stderr).toContain('sftp コマンドか')
    expect(existsSync(witness)).toBe(false)
    expect((await lastRecord()).events).toMatchObject([
      { event: 'exec-refused', detail: { command: `touch ${witness}`, oldScp: false } },
    ])
  })

  test('the old scp, and its user learns what to type instead', async () => {
    const file = join(service.folder, 'file')
    writeFileSync(file, 'x')
    const { code, stderr } = await scp(service, { user: 'hanako', key }, [
      '-O',
      file,
      'hanako@127.0.0.1:file',
    ])
    expect(code).not.toBe(0)
    expect(stderr).toContain('Leave -O out')
    expect(stderr).toContain('-O を外すか')
    expect((await lastRecord()).events).toMatchObject([{ event: 'exec-refused', detail: { oldScp: true } }])
    const modern = await scp(service, { user: 'hanako', key }, ['-s', file, 'hanako@127.0.0.1:file'])
    expect(modern.code).toBe(0)
    expect(readFileSync(join(service.homeOf('hanako'), 'file'), 'utf8')).toBe('x')
  })

  test('another subsystem', async () => {
    const { code, stderr } = await ssh(service, { user: 'hanako', key }, ['-s', 'netconf'])
    expect(code).not.toBe(0)
    expect(stderr).toContain('subsystem request failed')
    expect((await lastRecord()).events).toMatchObject([
      { event: 'subsystem-refused', detail: { name: 'netconf' } },
    ])
  })

  test.each([
    ['-L', 'to this network', ['-N', '-oExitOnForwardFailure=yes', '-L0:127.0.0.1:1']],
    ['-R', 'from outside', ['-N', '-oExitOnForwardFailure=yes', '-R0:127.0.0.1:1']],
  ])('a tunnel (%s) %s', async (flag, _where, args) => {
    if (flag === '-R') {
      const { code, stderr } = await ssh(service, { user: 'hanako', key }, args)
      expect(code).not.toBe(0)
      expect(stderr).toContain('remote port forwarding failed')
      return
    }
    // The client opens the channel only when somebody connects; ssh -W asks for it at once.
    const { code, stderr } = await ssh(service, { user: 'hanako', key }, ['-W127.0.0.1:1'])
    expect(code).not.toBe(0)
    expect(stderr).toContain('administratively prohibited')
  })
})

describe('several channels on one connection', () => {
  test.skipIf(noOpenSsh)(
    'share one login, and more than ten are refused without harm to the ten',
    async () => {
      const client = await RawClient.login(service, 'hanako', key)
      const channels = []
      for (let count = 0; count < 10; count++) channels.push(await client.subsystem())
      await expect(client.subsystem()).rejects.toThrow()
      channels[0]?.end()
      channels[0]?.close()
      await sleep(100)
      await client.subsystem()
      client.end()
      await client.closed
      const record = await lastRecord()
      expect(record.attempts.filter(({ result }) => result === 'accepted')).toHaveLength(1)
      expect(record.outcome).toBe('completed')
    },
  )

  test.skipIf(noOpenSsh)('OpenSSH does its transfers at once over one master', async () => {
    const control = join(service.folder, 'ctl')
    const master = ssh(
      service,
      { user: 'hanako', key, options: ['ControlMaster=yes', `ControlPath=${control}`], timeoutMs: 30_000 },
      ['-N'],
    )
    for (let tries = 0; !existsSync(control) && tries < 200; tries++) await sleep(20)
    const contents = Array.from({ length: 5 }, (_, index) => Buffer.alloc(300_000 + index, `${index}`))
    const outcomes = await Promise.all(
      contents.map((content, index) => {
        const file = join(service.folder, `parallel-${index}`)
        writeFileSync(file, content)
        return sftp(service, { user: 'hanako', options: [`ControlPath=${control}`] }, [`put ${file}`])
      }),
    )
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0])
    await run('ssh', ['-F', 'none', '-o', `ControlPath=${control}`, '-O', 'exit', '127.0.0.1'])
    await master
    for (const [index, content] of contents.entries()) {
      expect(readFileSync(join(service.homeOf('hanako'), `parallel-${index}`)).equals(content)).toBe(true)
    }
    const record = await lastRecord()
    expect(record.filesTotal).toBe(5)
    expect(record.files.every(({ outcome }) => outcome === 'complete')).toBe(true)
  })

  test('a second request on one channel is refused, and the first goes on', async () => {
    const client = await RawClient.login(service, 'hanako', key)
    const channel = await client.subsystem()
    const { outgoing } = channel as unknown as { outgoing: { id: number } }
    const request = Buffer.alloc(1 + 4 + 4 + 5 + 1)
    request[0] = 98
    request.writeUInt32BE(outgoing.id, 1)
    request.writeUInt32BE(5, 5)
    request.write('shell', 9)
    client.send(request)
    channel.write(Buffer.from([0, 0, 0, 5, 1, 0, 0, 0, 3]))
    const [version] = await new Promise<Buffer[]>((resolve) =>
      channel.once('data', (data: Buffer) => resolve([data])),
    )
    expect(version?.[4]).toBe(2)
    client.end()
    await client.closed
  })
})

describe.skipIf(noOpenSsh)('a home', () => {
  test('that is missing at the login is made again, and both the log and the record say so', async () => {
    await service.account('returning', [key])
    await sftp(service, { user: 'returning', key }, ['pwd'])
    rmSync(service.homeOf('returning'), { recursive: true })
    const { code, stdout } = await sftp(service, { user: 'returning', key }, ['mkdir box', 'ls'])
    expect(code).toBe(0)
    expect(stdout).toContain('box')
    expect(statSync(service.homeOf('returning')).mode & 0o777).toBe(0o700)
    expect((await lastRecord()).events.map(({ event }) => event)).toContain('home-made')
    expect(service.log.of('home-made-at-login').at(-1)?.fields).toMatchObject({ account: 'returning' })
  })

  test('with a file in its place is told to OpenSSH’s user in words', async () => {
    await service.account('homeless', [key])
    rmSync(service.homeOf('homeless'), { recursive: true })
    writeFileSync(service.homeOf('homeless'), 'not a folder')
    const { stdout, stderr } = await sftp(service, { user: 'homeless', key }, ['ls'])
    const shown = stdout + stderr
    expect(shown).toContain('the server could not prepare your home')
    expect(shown).toContain('ホームを用意できませんでした')
    const record = await lastRecord()
    expect(shown, 'the number that staff can look up').toContain(record.id)
    expect(shown, 'where things are on the host is nobody’s business').not.toContain(service.data)
    expect(record).toMatchObject({ outcome: 'completed', account: 'homeless' })
    const event = record.events.find((one) => one.event === 'home-unavailable')
    expect(event?.detail?.['reason']).toContain(service.homeOf('homeless'))
    expect(service.log.of('home-unavailable').at(-1)?.fields).toMatchObject({ account: 'homeless' })
  })

  test('that the operator has put elsewhere with a symbolic link is found', async () => {
    await service.account('moved', [key])
    const elsewhere = join(service.folder, 'other-disk')
    mkdirSync(elsewhere)
    writeFileSync(join(elsewhere, 'treasure'), 'x')
    rmSync(service.homeOf('moved'), { recursive: true })
    symlinkSync(elsewhere, service.homeOf('moved'))
    const { code, stdout } = await sftp(service, { user: 'moved', key }, ['ls'])
    expect(code).toBe(0)
    expect(stdout).toContain('treasure')
    await expect(service.gateway.homes.ensure('moved', null)).resolves.toMatchObject({ made: false })
  })

  test('where nothing can be made is told in the same way', async () => {
    // Nobody makes folders in /sys, not even root.
    const home = process.platform === 'linux' ? '/sys/tsunagu-test-home' : '/dev/null/home'
    await service.account('nowhere', [key], { home })
    const { stdout, stderr } = await sftp(service, { user: 'nowhere', key }, ['ls'])
    expect(stdout + stderr).toContain('Nothing is wrong on your side')
    expect((await lastRecord()).events.map(({ event }) => event)).toContain('home-unavailable')
  })

  test.skipIf(process.getuid?.() === 0)(
    'below a folder that may only be read is told in the same way',
    async () => {
      const parent = join(service.folder, 'read-only')
      mkdirSync(parent)
      chmodSync(parent, 0o500)
      await service.account('reader', [key], { home: join(parent, 'home') })
      const { stdout, stderr } = await sftp(service, { user: 'reader', key }, ['ls'])
      expect(stdout + stderr).toContain('Nothing is wrong on your side')
    },
  )

  test.skipIf(missingTools(['psftp', 'puttygen']).length > 0)(
    'that cannot be used is told to PuTTY’s user too',
    async () => {
      const ppk = join(service.folder, 'key.ppk')
      await run('puttygen', [key.file, '-O', 'private', '-o', ppk])
      const fingerprint = service.gateway.doors[0]?.hostKeys[0]?.fingerprintSha256 ?? ''
      await service.account('putty', [key])
      rmSync(service.homeOf('putty'), { recursive: true })
      writeFileSync(service.homeOf('putty'), 'not a folder')
      const { stdout, stderr } = await run(
        'psftp',
        ['-batch', '-P', `${service.port}`, '-i', ppk, '-hostkey', fingerprint, '-l', 'putty', '127.0.0.1'],
        { input: 'ls\n', env: { HOME: service.folder } },
      )
      expect(stdout + stderr).toContain('the server could not prepare your home')
    },
  )
})

test('homes are checked when the service starts, before somebody needs them', async () => {
  const first = await startService()
  const data = first.data
  await first.account('kept', [])
  await first.account('blocked', [])
  await first.account('locked', [], { status: 'inactive' })
  await first.gateway.stop(500)
  rmSync(join(data, 'homes'), { recursive: true })
  mkdirSync(join(data, 'homes'))
  writeFileSync(join(data, 'homes', 'blocked'), 'in the way')
  const second = await startService({}, { data })
  try {
    expect(statSync(join(data, 'homes', 'kept')).isDirectory()).toBe(true)
    expect(second.log.of('home-made-at-start').map(({ fields }) => fields['account'])).toEqual(['kept'])
    expect(second.log.of('home-unavailable').map(({ fields }) => fields['account'])).toEqual(['blocked'])
    expect(existsSync(join(data, 'homes', 'locked'))).toBe(false)
  } finally {
    await second.close()
    rmSync(first.folder, { recursive: true, force: true })
  }
})
