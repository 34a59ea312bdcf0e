// The doctor against a plain OpenSSH server and against things that are no SSH server, each fault made for real.
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, chmodSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { createServer, type Server, type Socket } from 'node:net'
import { userInfo } from 'node:os'
import { createServer as createTlsServer } from 'node:tls'
import type { CauseId } from '@tsunagu/catalogue'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Examination, examine, type Host, nodeHost, type Person, type Request } from './index.ts'
import { requestTo } from './testing/request.ts'
import { siteOf } from './testing/site.ts'
import { freePort, type Machine, newMachine, type Sshd, startAgent, startSshd } from './testing/sshd.ts'
import { haveTools } from './testing/tools.ts'

const ready = haveTools('sshd', 'ssh', 'ssh-keygen', 'ssh-agent', 'ssh-add')
const isRoot = userInfo().uid === 0

/** Somebody who cannot be asked. */
const nobody: Person = {
  passphrase: async () => ({ outcome: 'nobody' }),
  trustNewHostKey: async () => null,
}

let machine: Machine
let env: Record<string, string>
const stops: (() => unknown)[] = []

beforeEach(() => {
  machine = newMachine()
  env = { PATH: process.env['PATH'] ?? '', HOME: machine.home }
})

afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop()
  machine.close()
})

async function look(
  port: number,
  rest: Partial<Request> = {},
  person: Person = nobody,
): Promise<Examination> {
  return examine(
    onlyPort(port),
    requestTo({ host: '127.0.0.1', user: userInfo().username, port, ...rest }),
    person,
  )
}

/** This machine, where other people's servers at the usual ports are out of the picture. */
function onlyPort(port: number): Host {
  const host = nodeHost(env)
  return {
    ...host,
    connect: (to, signal) =>
      'port' in to && to.port !== port && [22, 443, 2222].includes(to.port)
        ? Promise.resolve({ outcome: 'refused', ms: 1 })
        : host.connect(to, signal),
  }
}

const causes = ({ findings }: Examination): CauseId[] => findings.map(({ cause }) => cause)
const statusOf = ({ probes }: Examination, id: string) => probes.find((probe) => probe.id === id)?.status
const detailOf = ({ probes }: Examination, id: string) => probes.find((probe) => probe.id === id)?.detail

function record(port: number, publicLine: string, marker = ''): void {
  const [type, blob] = publicLine.split(' ')
  appendFileSync(machine.ssh('known_hosts'), `${marker}[127.0.0.1]:${port} ${type} ${blob}\n`)
}

async function server(settings: readonly string[] = []): Promise<Sshd> {
  const sshd = await startSshd(machine.home, settings)
  stops.push(() => sshd.stop())
  return sshd
}

/** A server that knows the person's default key, and whose key is recorded. */
async function healthyServer(settings: readonly string[] = []): Promise<Sshd> {
  const sshd = await server(settings)
  record(sshd.port, sshd.hostKeys.ed25519)
  sshd.authorize(machine.key('id_ed25519'))
  return sshd
}

async function listening(listener: Server): Promise<number> {
  const open = new Set<Socket>()
  listener.on('connection', (socket) => {
    open.add(socket)
    socket.on('error', () => {})
  })
  listener.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  stops.push(() => {
    for (const socket of open) socket.destroy()
    listener.close()
  })
  const address = listener.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** Healthy, with nothing to say. */
function expectHealthy(examination: Examination): void {
  expect(causes(examination)).toEqual([])
  expect(examination.verdict).toBe('healthy')
}

describe.runIf(ready)('a set-up without a fault', () => {
  test('by key file is healthy', async () => {
    const sshd = await healthyServer()
    const seen = await look(sshd.port)
    expectHealthy(seen)
    expect(statusOf(seen, 'room')).toBe('ok')
  })

  test('makes one connection only, so that a healthy look leaves one line in the log', async () => {
    const sshd = await healthyServer()
    await look(sshd.port)
    expect(sshd.log().match(/Accepted publickey/g)).toHaveLength(1)
    expect(sshd.log()).not.toContain('Failed')
  })

  test('by agent, without a key file, is healthy', async () => {
    const sshd = await healthyServer()
    const agent = await startAgent(machine.home, [machine.ssh('id_ed25519')])
    stops.push(() => agent.stop())
    rmSync(machine.ssh('id_ed25519'))
    rmSync(machine.ssh('id_ed25519.pub'))
    env['SSH_AUTH_SOCK'] = agent.socket
    expectHealthy(await look(sshd.port))
  })

  test('with hashed known_hosts is healthy', async () => {
    const sshd = await healthyServer()
    execFileSync('ssh-keygen', ['-q', '-H', '-f', machine.ssh('known_hosts')], { stdio: 'ignore' })
    expect(readFileSync(machine.ssh('known_hosts'), 'utf8')).toMatch(/^\|1\|/)
    expectHealthy(await look(sshd.port))
  })

  test('whose server has a key of another type besides the recorded one is healthy, because OpenSSH asks for the recorded type', async () => {
    const sshd = await server()
    record(sshd.port, sshd.hostKeys.ecdsa)
    sshd.authorize(machine.key('id_ed25519'))
    expectHealthy(await look(sshd.port))
  })

  test('with an RSA key is healthy', async () => {
    const sshd = await server()
    record(sshd.port, sshd.hostKeys.ed25519)
    sshd.authorize(machine.key('id_rsa', { type: 'rsa', args: ['-b', '2048'] }))
    expectHealthy(await look(sshd.port))
  })

  test('with an ECDSA key in PEM form is healthy', async () => {
    const sshd = await server()
    record(sshd.port, sshd.hostKeys.ed25519)
    sshd.authorize(machine.key('id_ecdsa', { type: 'ecdsa', args: ['-m', 'PEM'] }))
    expectHealthy(await look(sshd.port))
  })

  test.each(['ssh -G', 'our own reading'])(
    'whose alias, port, user and key come through Include is healthy (%s)',
    async (way) => {
      const sshd = await server()
      record(sshd.port, sshd.hostKeys.ed25519)
      sshd.authorize(machine.key('transfer'))
      mkdirSync(machine.ssh('conf.d'))
      machine.write(
        'conf.d/archive',
        `Host archive\n  HostName 127.0.0.1\n  Port ${sshd.port}\n  User ${sshd.user}\n  IdentityFile ${machine.ssh('transfer')}\n  UserKnownHostsFile ${machine.ssh('known_hosts')}\n`,
      )
      const config = machine.write('config', `Include ${machine.ssh('conf.d')}/*\n`)
      const configFile = way === 'ssh -G' ? config : null
      const seen = await look(sshd.port, { host: 'archive', user: null, port: null, configFile })
      expectHealthy(seen)
      expect(detailOf(seen, 'settings')).toMatchObject({ origin: way === 'ssh -G' ? 'ssh' : 'files' })
    },
  )

  test('through a ProxyCommand is healthy', async () => {
    const sshd = await healthyServer()
    machine.write(
      'pipe.mjs',
      "import net from 'node:net'\nconst s = net.connect(+process.argv[3], process.argv[2])\nprocess.stdin.pipe(s).pipe(process.stdout)\n",
    )
    machine.write('config', `Host *\n  ProxyCommand ${process.execPath} ${machine.ssh('pipe.mjs')} %h %p\n`)
    expectHealthy(await look(sshd.port))
  })

  test('with an encrypted key and its passphrase is healthy', async () => {
    const sshd = await server()
    record(sshd.port, sshd.hostKeys.ed25519)
    sshd.authorize(machine.key('id_ed25519', { passphrase: 'correct horse' }))
    const person: Person = {
      ...nobody,
      passphrase: async () => ({ outcome: 'given', passphrase: 'correct horse' }),
    }
    expectHealthy(await look(sshd.port, {}, person))
  })

  test('that stays silent about statvfs is healthy all the same', async () => {
    const sshd = await healthyServer(['Subsystem sftp internal-sftp -P statvfs@openssh.com'])
    expectHealthy(await look(sshd.port))
  })
})

describe.runIf(ready)('a certificate, which the library cannot read, is no fault', () => {
  const sign = (...args: string[]) => execFileSync('ssh-keygen', ['-q', '-s', machine.ssh('ca'), ...args])

  test('of the user: that the bare key is refused says nothing', async () => {
    machine.key('ca')
    const sshd = await server([`TrustedUserCAKeys ${machine.ssh('ca.pub')}`, 'AuthorizedPrincipalsFile none'])
    record(sshd.port, sshd.hostKeys.ed25519)
    machine.key('id_ed25519')
    sign('-I', 'test', '-n', sshd.user, machine.ssh('id_ed25519.pub'))
    const seen = await look(sshd.port)
    expect(causes(seen)).toEqual([])
    expect(seen.verdict).toBe('unsure')
    rmSync(machine.ssh('id_ed25519-cert.pub'))
    expect(causes(await look(sshd.port))[0]).toBe('key-not-registered')
  })

  test('of the host: its key is neither trusted nor called unknown', async () => {
    const authority = machine.key('ca')
    machine.key('host')
    sign('-I', 'host', '-h', '-n', '127.0.0.1', machine.ssh('host.pub'))
    const sshd = await server([
      `HostKey ${machine.ssh('host')}`,
      `HostCertificate ${machine.ssh('host-cert.pub')}`,
    ])
    sshd.authorize(machine.key('id_ed25519'))
    record(sshd.port, authority, '@cert-authority ')
    const seen = await look(sshd.port)
    expect(causes(seen)).toEqual([])
    expect(seen.verdict).toBe('unsure')
    expect(sshd.log()).not.toMatch(/Accepted|Failed/)
  })
})

describe.runIf(ready)('on the way to the server', () => {
  test('a port where nothing listens is refused', async () => {
    machine.key('id_ed25519')
    const seen = await look(await freePort(), { host: '127.77.66.55' })
    expect(causes(seen)).toEqual(['connection-refused'])
  })

  test('SSH at a port of the profile, and another port in use, is the wrong port', async () => {
    const sshd = await healthyServer()
    const site = siteOf({ port: sshd.port })
    const seen = await look(await freePort(), { site, sites: [site] })
    expect(causes(seen)).toEqual(['wrong-port'])
    expect(seen.findings[0]?.params).toMatchObject({ right: sshd.port })
  })

  test('a name that does not exist does not resolve', async () => {
    const seen = await look(22, { host: 'no-such-host.invalid' })
    expect(causes(seen)).toEqual(['dns-failure'])
  })

  test('a server that answers in HTTP is no SSH server', async () => {
    const port = await listening(createHttpServer())
    expect(causes(await look(port))[0]).toBe('not-an-ssh-server')
  })

  test('a server that answers in TLS is no SSH server', async () => {
    const port = await listening(createTlsServer(certificate()) as Server)
    const seen = await look(port)
    expect(causes(seen)[0]).toBe('not-an-ssh-server')
    expect(seen.evidence.observations).toContainEqual(
      expect.objectContaining({
        fact: 'handshake.firstBytes',
        value: expect.objectContaining({ kind: 'tls' }),
      }),
    )
  })

  test('a server that accepts and closes is told as such', async () => {
    const port = await listening(createServer((socket) => socket.end()))
    expect(causes(await look(port))[0]).toBe('connection-reset-before-banner')
  })

  test('a server that never says anything is told as such, and the doctor comes to its end', async () => {
    const port = await listening(createServer())
    const seen = await look(port, { timeoutMs: 3000 })
    expect(causes(seen)[0]).toBe('connection-reset-before-banner')
  })

  test('a server that falls silent in the key exchange ends at the deadline', async () => {
    const port = await listening(createServer((socket) => socket.write('SSH-2.0-silent\r\n')))
    const seen = await look(port, { timeoutMs: 2000 })
    expect(seen.verdict).toBe('problem')
  })

  test('a server that turns clients away in words is busy', async () => {
    const port = await listening(createServer((socket) => socket.end('Exceeded MaxStartups\r\n')))
    expect(causes(await look(port))).toEqual(['server-busy-or-banned'])
  })

  test('a key exchange that OpenSSH no longer offers is a mismatch', async () => {
    const sshd = await healthyServer(['KexAlgorithms diffie-hellman-group1-sha1'])
    machine.write('config', '')
    expect(causes(await look(sshd.port, { configFile: machine.ssh('config') }))).toEqual(['kex-mismatch'])
  })

  test('settings that OpenSSH cannot read come first', async () => {
    const sshd = await healthyServer()
    machine.write('config', 'Host *\n  Idontexist yes\n')
    const seen = await look(sshd.port, { configFile: machine.ssh('config') })
    expect(causes(seen)).toEqual(['config-file-error'])
    expect(seen.findings[0]?.params).toMatchObject({ line: 2, option: 'idontexist' })
  })

  test('a ProxyCommand that fails is told with its own words', async () => {
    const sshd = await healthyServer()
    machine.write('config', 'Host *\n  ProxyCommand /no/such/program %h %p\n')
    expect(causes(await look(sshd.port))[0]).toBe('proxy-command-failed')
  })
})

describe.runIf(ready)('the host key', () => {
  const told: string[] = []
  const everything: Person = {
    passphrase: async (file) => {
      told.push(file)
      return { outcome: 'given', passphrase: 'correct horse' }
    },
    trustNewHostKey: async () => true,
  }

  test('that changed is found, with the line of known_hosts', async () => {
    const sshd = await server()
    record(sshd.port, machine.key('other-host'))
    sshd.authorize(machine.key('id_ed25519'))
    const seen = await look(sshd.port)
    expect(causes(seen)).toEqual(['host-key-changed'])
    expect(seen.findings[0]?.params).toMatchObject({ file: machine.ssh('known_hosts'), line: 1 })
  })

  test('that is unknown is not gone on with, when nobody can be asked', async () => {
    const sshd = await server()
    sshd.authorize(machine.key('id_ed25519'))
    expect(causes(await look(sshd.port))).toEqual(['host-key-unknown'])
    expect(sshd.log()).not.toContain('Accepted')
  })

  test('that is unknown is gone on with after a yes, and nothing is recorded', async () => {
    const sshd = await server()
    sshd.authorize(machine.key('id_ed25519'))
    expectHealthy(await look(sshd.port, {}, everything))
    expect(() => readFileSync(machine.ssh('known_hosts'))).toThrow()
    expectHealthy(await look(sshd.port, { acceptNewHostKey: true }))
  })

  test('that is revoked is found', async () => {
    const sshd = await healthyServer()
    record(sshd.port, sshd.hostKeys.ed25519, '@revoked ')
    expect(causes(await look(sshd.port))).toEqual(['host-key-revoked'])
  })

  describe('of somebody in the middle', () => {
    const settings = [
      '',
      'StrictHostKeyChecking no',
      'StrictHostKeyChecking accept-new',
      'StrictHostKeyChecking ask',
      'StrictHostKeyChecking yes',
    ]
    const anotherKey = { fingerprintSha256: 'SHA256:'.padEnd(50, 'A'), authoritative: true }
    const situations = ['recorded', 'revoked', 'published'] as const
    const table = settings.flatMap((line) =>
      situations.flatMap((situation) =>
        [false, true].flatMap((acceptNewHostKey) =>
          [false, true].map((batch) => ({ line, situation, acceptNewHostKey, batch })),
        ),
      ),
    )

    let middle: Sshd
    let base: Machine
    beforeAll(async () => {
      base = newMachine()
      middle = await startSshd(base.home, ['LogLevel VERBOSE'])
      middle.authorize(base.key('id_ed25519', { passphrase: 'correct horse' }))
      base.key('true-host')
    })
    afterAll(async () => {
      await middle.stop()
      base.close()
    })

    test.each(table)(
      'is never trusted: $situation, $line, accept new: $acceptNewHostKey, batch: $batch',
      async ({ line, situation, acceptNewHostKey, batch }) => {
        told.length = 0
        const before = middle.log().length
        for (const name of ['id_ed25519', 'id_ed25519.pub'])
          machine.write(name, readFileSync(base.ssh(name), 'utf8'))
        const site = situation === 'published' ? siteOf({ port: middle.port, hostKeys: [anotherKey] }) : null
        if (situation === 'recorded') record(middle.port, readFileSync(base.ssh('true-host.pub'), 'utf8'))
        if (situation === 'revoked') {
          record(middle.port, middle.hostKeys.ed25519)
          record(middle.port, middle.hostKeys.ed25519, '@revoked ')
        }
        machine.write('config', `Host *\n  ${line}\n${batch ? '  BatchMode yes\n' : ''}`)
        const seen = await look(
          middle.port,
          { acceptNewHostKey, site, sites: site ? [site] : [] },
          everything,
        )
        expect(seen.verdict).toBe('problem')
        expect(causes(seen)[0]).toMatch(/^host-key-(?:changed|revoked|unknown)$/)
        expect(statusOf(seen, 'offered-keys')).toBe('skipped')
        expect(statusOf(seen, 'login')).toBe('skipped')
        // Nothing secret was asked for, and the server saw neither the account nor a key.
        expect(told).toEqual([])
        const log = middle.log().slice(before)
        expect(log).not.toMatch(/Accepted|Postponed|Failed|authenticating user|invalid user/)
      },
    )
  })
})

describe.runIf(ready)('the key file', () => {
  async function serverKnown(): Promise<Sshd> {
    const sshd = await server()
    record(sshd.port, sshd.hostKeys.ed25519)
    return sshd
  }

  test('that is named and missing', async () => {
    const sshd = await serverKnown()
    expect(causes(await look(sshd.port, { keyFiles: [machine.ssh('id_none')] }))[0]).toBe('key-file-missing')
  })

  test('that others can read', async () => {
    const sshd = await healthyServer()
    chmodSync(machine.ssh('id_ed25519'), 0o644)
    expect(causes(await look(sshd.port))).toEqual(['key-permissions-too-open'])
  })

  test('that is the .pub', async () => {
    const sshd = await healthyServer()
    expect(causes(await look(sshd.port, { keyFiles: [machine.ssh('id_ed25519.pub')] }))).toEqual([
      'public-key-given-as-private',
    ])
  })

  test.runIf(haveTools('puttygen'))('that is in PuTTY’s format', async () => {
    const sshd = await serverKnown()
    sshd.authorize(machine.key('id_x'))
    execFileSync('puttygen', [machine.ssh('id_x'), '-O', 'private', '-o', machine.ssh('id_x.ppk')])
    for (const name of ['id_x', 'id_x.pub']) rmSync(machine.ssh(name))
    expect(causes(await look(sshd.port, { keyFiles: [machine.ssh('id_x.ppk')] }))).toEqual([
      'key-format-putty-in-openssh',
    ])
  })

  test.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['an HTML page', () => '<!doctype html><title>Sign in</title>'],
    ['with Windows line ends', (text: string) => text.replace(/\n/g, '\r\n')],
    ['empty', () => ''],
  ])('that is damaged: %s', async (_, damage) => {
    const sshd = await serverKnown()
    sshd.authorize(machine.key('id_x'))
    machine.write('id_x', damage(readFileSync(machine.ssh('id_x'), 'utf8')))
    expect(causes(await look(sshd.port, { keyFiles: [machine.ssh('id_x')] }))).toEqual(['key-file-corrupt'])
  })

  test('whose passphrase nobody can be asked for; that the key is registered is known all the same', async () => {
    const sshd = await serverKnown()
    sshd.authorize(machine.key('id_ed25519', { passphrase: 'correct horse' }))
    const seen = await look(sshd.port)
    expect(causes(seen)).toEqual(['passphrase-missing'])
    expect(detailOf(seen, 'offered-keys')).toMatchObject({ kind: 'would-accept' })
  })

  test('whose passphrase is wrong', async () => {
    const sshd = await serverKnown()
    sshd.authorize(machine.key('id_ed25519', { passphrase: 'correct horse' }))
    const person: Person = { ...nobody, passphrase: async () => ({ outcome: 'given', passphrase: 'wrong' }) }
    expect(causes(await look(sshd.port, {}, person))).toEqual(['passphrase-wrong'])
  })
})

describe.runIf(ready)('being let in', () => {
  test('with a key that is not registered', async () => {
    const sshd = await server()
    record(sshd.port, sshd.hostKeys.ed25519)
    machine.key('id_ed25519')
    const seen = await look(sshd.port)
    expect(causes(seen)[0]).toBe('key-not-registered')
    expect(causes(seen)).not.toContain('wrong-key-offered')
  })

  test('while another key of this machine is the registered one, and no passphrase is asked for to know it', async () => {
    const sshd = await server()
    record(sshd.port, sshd.hostKeys.ed25519)
    machine.key('id_ed25519')
    sshd.authorize(machine.key('from_last_year', { passphrase: 'correct horse' }))
    const seen = await look(sshd.port)
    expect(causes(seen)).toEqual(['wrong-key-offered'])
    expect(seen.findings[0]?.params).toMatchObject({ rightKey: machine.ssh('from_last_year') })
  })

  test('with an agent that offers nine keys before the right one', async () => {
    const sshd = await healthyServer()
    const names = Array.from({ length: 9 }, (_, index) => `k${index}`)
    for (const name of names) machine.key(name)
    const agent = await startAgent(
      machine.home,
      names.map((name) => machine.ssh(name)),
    )
    stops.push(() => agent.stop())
    env['SSH_AUTH_SOCK'] = agent.socket
    const seen = await look(sshd.port)
    expect(causes(seen)).toEqual(['too-many-auth-failures'])
    expect(detailOf(seen, 'offered-keys')).toMatchObject({ kind: 'would-accept' })
  })

  test('with twenty other keys on the machine, the registered one is found and the server is not flooded', async () => {
    const sshd = await server(['LogLevel VERBOSE'])
    record(sshd.port, sshd.hostKeys.ed25519)
    machine.key('id_ed25519')
    for (let index = 10; index < 29; index++) machine.key(`k${index}`)
    sshd.authorize(machine.key('zz-the-one'))
    const seen = await look(sshd.port)
    expect(causes(seen)).toEqual(['wrong-key-offered'])
    expect((sshd.log().match(/Connection from/g) ?? []).length).toBeLessThanOrEqual(7)
  })

  test('under a name that does not exist looks the same, and is told as one candidate', async () => {
    const sshd = await healthyServer()
    const seen = await look(sshd.port, { user: 'nosuchuser' })
    expect(causes(seen)).toContain('username-wrong')
    expect(seen.findings.every(({ confidence }) => confidence === 'possible')).toBe(true)
  })

  test('under a submission’s number, at a site that names accounts otherwise', async () => {
    const sshd = await healthyServer()
    const site = siteOf({ port: sshd.port })
    const seen = await look(sshd.port, { user: 'test07-0001', site, sites: [site] })
    expect(causes(seen)[0]).toBe('username-wrong')
  })

  test('where only passwords are taken', async () => {
    const sshd = await healthyServer(['PubkeyAuthentication no', 'PasswordAuthentication yes'])
    expect(causes(await look(sshd.port))[0]).toBe('public-key-not-accepted')
  })

  test('where a second factor is asked for after the key', async () => {
    const sshd = await healthyServer([
      'AuthenticationMethods publickey,keyboard-interactive',
      'KbdInteractiveAuthentication yes',
      'UsePAM yes',
    ])
    expect(causes(await look(sshd.port))).toEqual(['keyboard-interactive-required'])
  })
})

describe.runIf(ready)('starting SFTP', () => {
  test('without a subsystem', async () => {
    const sshd = await healthyServer(['# no subsystem'])
    expect(causes(await look(sshd.port))).toEqual(['subsystem-refused'])
  })

  test('with a subsystem whose program is missing', async () => {
    const sshd = await healthyServer(['Subsystem sftp /no/such/program'])
    expect(causes(await look(sshd.port))[0]).toBe('subsystem-refused')
  })

  test('where a login script prints text', async () => {
    const sshd = await healthyServer([
      'ForceCommand echo "Welcome to the archive"; exec /usr/lib/openssh/sftp-server',
    ])
    expect(causes(await look(sshd.port))).toEqual(['sftp-protocol-garbage'])
  })

  test.runIf(isRoot)('in a chroot of the wrong owner, where the connection closes', async () => {
    const chroot = `${machine.home}/root`
    mkdirSync(chroot)
    chmodSync(chroot, 0o777)
    const sshd = await healthyServer([`ChrootDirectory ${chroot}`])
    const seen = await look(sshd.port)
    expect(['chroot-bad-ownership', 'home-missing']).toContain(causes(seen)[0])
    expect(causes(seen)).toEqual(expect.arrayContaining(['chroot-bad-ownership', 'home-missing']))
  })
})

function certificate(): { key: string; cert: string } {
  const base = `${machine.home}/tls`
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-subj',
      '/CN=localhost',
      '-days',
      '2',
      '-keyout',
      `${base}.key`,
      '-out',
      `${base}.crt`,
    ],
    { stdio: 'ignore' },
  )
  return { key: readFileSync(`${base}.key`, 'utf8'), cert: readFileSync(`${base}.crt`, 'utf8') }
}
