// Each repair on a real fault: the doctor finds it, repairs it, a real sftp transfers a file, and undo restores every byte.
import { execFile, execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { userInfo } from 'node:os'
import { fingerprintSha256, readOpenSshPublicLine } from '@tsunagu/keys'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  type Consenter,
  type Fixed,
  fix,
  type Hand,
  type Host,
  Journal,
  journalFolder,
  nodeHand,
  nodeHost,
  type Person,
  type Request,
  undoEntries,
  yesToAll,
} from '../index.ts'
import { requestTo } from '../testing/request.ts'
import { siteOf } from '../testing/site.ts'
import { freePort, type Machine, newMachine, type Sshd, startAgent, startSshd } from '../testing/sshd.ts'
import { haveTools } from '../testing/tools.ts'
import { treeOf } from '../testing/tree.ts'

const ready = haveTools('sshd', 'ssh', 'sftp', 'ssh-keygen', 'ssh-agent', 'ssh-add')
const withPutty = haveTools('puttygen')

const passphrase = 'correct horse'
const nobody: Person = {
  passphrase: async () => ({ outcome: 'nobody' }),
  trustNewHostKey: async () => null,
}
const knows: Person = { ...nobody, passphrase: async () => ({ outcome: 'given', passphrase }) }

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

/** Everything of the person's but the journal and the servers. */
const tree = () => treeOf(machine.home, /^\.\/(?:sshd-|agent-|\.local)/)

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

function toolsFor(port: number, wrap: (hand: Hand) => Hand = (hand) => hand) {
  const host = onlyPort(port)
  const hand = wrap(nodeHand(host))
  return { host, hand, journal: new Journal(hand, journalFolder(host)) }
}

/** OpenSSH reads the account's own settings whatever HOME says, so that tests name a file. */
function settings(...lines: readonly string[]): string {
  return machine.write(
    'config',
    [
      ...lines,
      'Host *',
      `    UserKnownHostsFile ${machine.ssh('known_hosts')}`,
      '    GlobalKnownHostsFile /dev/null',
      '',
    ].join('\n'),
  )
}

function ask(port: number, rest: Partial<Request> = {}): Request {
  const user = userInfo().username
  return requestTo({ host: '127.0.0.1', user, port, configFile: machine.ssh('config'), ...rest })
}

/** Repairs all that can be repaired. */
async function repairAll(
  port: number,
  request: Request,
  person = nobody,
  consenter = yesToAll,
): Promise<Fixed> {
  return fix(toolsFor(port), request, person, consenter)
}

/** A transfer with OpenSSH's own sftp, as the doctor says that it works from now on. */
async function transfer({ host, user, port, keyFiles, configFile }: Request): Promise<string> {
  const source = `${machine.home}/sent.txt`
  const target = `${machine.home}/sshd-received-${Math.random().toString(36).slice(2)}`
  writeFileSync(source, 'reads\n')
  const args = [
    ...['-F', configFile ?? 'none', '-b', '-'],
    ...(port === null ? [] : ['-P', String(port)]),
    ...keyFiles.flatMap((file) => ['-i', file]),
    user === null ? host : `${user}@${host}`,
  ]
  // Somebody who has the passphrase and no terminal.
  const ask = machine.write('ask', `#!/bin/sh\necho '${passphrase}'\n`, 0o700)
  const environment = { ...env, SSH_ASKPASS: ask, SSH_ASKPASS_REQUIRE: 'force', DISPLAY: ':0' }
  try {
    await new Promise<void>((resolve, reject) => {
      // A batch file turns questions off; the passphrase is asked for all the same.
      const child = execFile('sftp', ['-oBatchMode=no', ...args], { env: environment }, (error, _, stderr) =>
        error ? reject(new Error(stderr)) : resolve(),
      )
      // It may end before it reads; why, it says itself.
      child.stdin?.on('error', () => {})
      child.stdin?.end(`put ${source} ${target}\n`)
    })
    return readFileSync(target, 'utf8')
  } finally {
    for (const path of [source, target, ask]) rmSync(path, { force: true })
  }
}

async function undoAll(port: number): Promise<void> {
  const tools = toolsFor(port)
  const undone = await undoEntries(tools, await tools.journal.entries(), { force: false })
  expect(undone).toMatchObject({ done: true })
}

/** The whole story of one fault. */
async function story(
  port: number,
  request: Request,
  causes: readonly string[],
  person: Person = nobody,
): Promise<Fixed> {
  const before = tree()
  await expect(transfer(request)).rejects.toThrow()
  const fixed = await repairAll(port, request, person)
  expect(fixed.repairs.map(({ cause, outcome }) => [cause, outcome])).toEqual(
    causes.map((cause) => [cause, 'repaired']),
  )
  expect(fixed.end).toBe('healthy')
  expect(await transfer(fixed.request)).toBe('reads\n')
  const after = tree()
  expect(after).not.toEqual(before)
  await undoAll(port)
  expect(tree()).toEqual(before)
  return fixed
}

function record(port: number, publicLine: string, host = '127.0.0.1'): void {
  const [type, blob] = publicLine.split(' ')
  appendFileSync(machine.ssh('known_hosts'), `[${host}]:${port} ${type} ${blob}\n`, { mode: 0o600 })
}

async function server(lines: readonly string[] = []): Promise<Sshd> {
  const sshd = await startSshd(machine.home, lines)
  stops.push(() => sshd.stop())
  return sshd
}

/** A server that is recorded. */
async function knownServer(lines: readonly string[] = []): Promise<Sshd> {
  const sshd = await server(lines)
  record(sshd.port, sshd.hostKeys.ed25519)
  return sshd
}

function fingerprint(publicLine: string): string {
  const line = readOpenSshPublicLine(publicLine)
  if (!line) throw new Error('no public key')
  return fingerprintSha256(line.key.blob)
}

describe.runIf(ready)('a fault that is repaired, after which sftp works and undo restores every byte', () => {
  test('a key that others can read, in a folder that others can write into', async () => {
    const sshd = await knownServer()
    sshd.authorize(machine.key('id_ed25519'))
    settings()
    chmodSync(machine.ssh('id_ed25519'), 0o644)
    chmodSync(machine.ssh('.'), 0o775)
    const { repairs } = await story(sshd.port, ask(sshd.port, { keyFiles: [machine.ssh('id_ed25519')] }), [
      'key-permissions-too-open',
    ])
    expect(repairs[0]?.plan?.changes.map(({ path }) => path)).toEqual([
      machine.ssh('.').replace(/\/\.$/, ''),
      machine.ssh('id_ed25519'),
    ])
  })

  test.runIf(withPutty)(
    'a PuTTY key with a passphrase, typed with -i: a new file with the same passphrase',
    async () => {
      const sshd = await knownServer()
      settings()
      sshd.authorize(machine.key('id_x', { passphrase }))
      puttyKey('id_x')
      const { request } = await story(
        sshd.port,
        ask(sshd.port, { keyFiles: [machine.ssh('id_x.ppk')] }),
        ['key-format-putty-in-openssh'],
        knows,
      )
      expect(request.keyFiles).toEqual([machine.ssh('id_x')])
    },
  )

  test.runIf(withPutty)('a PuTTY key that the settings name: the settings name the new file', async () => {
    const sshd = await knownServer()
    sshd.authorize(machine.key('id_x', { passphrase }))
    puttyKey('id_x')
    settings('Host archive', '  HostName 127.0.0.1', `  IdentityFile "${machine.ssh('id_x.ppk')}"`)
    await story(sshd.port, ask(sshd.port, { host: 'archive' }), ['key-format-putty-in-openssh'], knows)
  })

  test.runIf(withPutty)(
    'a PuTTY key whose usual name is taken by another key: that one is left alone',
    async () => {
      const sshd = await knownServer()
      settings()
      sshd.authorize(machine.key('id_x'))
      puttyKey('id_x')
      machine.key('id_x')
      const { request } = await story(sshd.port, ask(sshd.port, { keyFiles: [machine.ssh('id_x.ppk')] }), [
        'key-format-putty-in-openssh',
      ])
      expect(request.keyFiles).toEqual([machine.ssh('id_x-2')])
    },
  )

  test.each([
    ['Windows line ends and a byte order mark', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['text around it', (text: string) => `Subject: my key\n\n${text}\n-- \nHanako\n`],
  ])('a key file that was damaged on the way, enciphered: %s', async (_, damage) => {
    const sshd = await knownServer()
    settings()
    sshd.authorize(machine.key('id_x', { passphrase }))
    machine.write('id_x', damage(readFileSync(machine.ssh('id_x'), 'utf8')))
    await story(sshd.port, ask(sshd.port, { keyFiles: [machine.ssh('id_x')] }), ['key-file-corrupt'], knows)
  })

  test.each(['typed', 'in settings'])('the .pub file in the place of the private key, %s', async (way) => {
    const sshd = await knownServer()
    sshd.authorize(machine.key('id_x'))
    const pub = machine.ssh('id_x.pub')
    if (way === 'typed') settings()
    else settings('Host 127.0.0.1', `  IdentityFile ${pub}`)
    const { request } = await story(sshd.port, ask(sshd.port, { keyFiles: way === 'typed' ? [pub] : [] }), [
      'public-key-given-as-private',
    ])
    expect(request.keyFiles).toEqual([])
  })

  test('another key than the registered one is offered: the right one is written for this server', async () => {
    const sshd = await knownServer()
    machine.key('id_ed25519')
    sshd.authorize(machine.key('from last year'))
    settings('# mine', 'Host other', '  User somebody', '')
    await story(sshd.port, ask(sshd.port), ['wrong-key-offered'])
  })

  test('an agent offers nine keys before the right one', async () => {
    const sshd = await knownServer()
    const names = Array.from({ length: 9 }, (_, index) => `k${index}`)
    for (const name of names) machine.key(name)
    const agent = await startAgent(
      machine.home,
      names.map((name) => machine.ssh(name)),
    )
    stops.push(() => agent.stop())
    env['SSH_AUTH_SOCK'] = agent.socket
    sshd.authorize(machine.key('id_right'))
    settings('Host 127.0.0.1', `  IdentityFile ${machine.ssh('id_right')}`)
    await story(sshd.port, ask(sshd.port), ['too-many-auth-failures'])
  })

  test('a submission’s number instead of the account, at a site that knows its names', async () => {
    const sshd = await knownServer()
    const { username } = userInfo()
    sshd.authorize(machine.key('id_x'))
    settings(`IdentityFile ${machine.ssh('id_x')}`)
    const site = siteOf({ port: sshd.port })
    const { request } = await story(
      sshd.port,
      ask(sshd.port, { user: `${username}-0001`, site, sites: [site] }),
      ['username-wrong'],
    )
    expect(request.user).toBeNull()
  })

  test('another port than the site’s', async () => {
    const sshd = await knownServer()
    sshd.authorize(machine.key('id_x'))
    settings(`IdentityFile ${machine.ssh('id_x')}`)
    const site = siteOf({ port: sshd.port })
    const wrong = await freePort()
    await story(sshd.port, ask(wrong, { site, sites: [site] }), ['wrong-port'])
  })

  test('a line that OpenSSH cannot read: it stays as a comment', async () => {
    const sshd = await knownServer()
    sshd.authorize(machine.key('id_x'))
    settings(`IdentityFile ${machine.ssh('id_x')}`, '  Idontexist yes')
    await story(sshd.port, ask(sshd.port), ['config-file-error'])
  })

  test('settings that others can change', async () => {
    const sshd = await knownServer()
    sshd.authorize(machine.key('id_x'))
    machine.write('real-config', readFileSync(settings(`IdentityFile ${machine.ssh('id_x')}`), 'utf8'))
    chmodSync(machine.ssh('real-config'), 0o666)
    // Many people keep their settings elsewhere and link to them.
    rmSync(machine.ssh('config'))
    symlinkSync('real-config', machine.ssh('config'))
    env['HOME'] = machine.home
    const fixed = await repairAll(sshd.port, ask(sshd.port, { configFile: null }))
    expect(fixed.repairs.map(({ cause, outcome }) => [cause, outcome])).toEqual([
      ['config-file-error', 'repaired'],
    ])
    expect(fixed.end).toBe('healthy')
  })

  test('an old address in the settings', async () => {
    const sshd = await knownServer()
    sshd.authorize(machine.key('id_x'))
    settings(
      'Host archive',
      '\tHostName 127.77.66.55 # moved?',
      `\tPort ${sshd.port}`,
      `\tIdentityFile ${machine.ssh('id_x')}`,
    )
    const site = siteOf({
      port: sshd.port,
      addresses: [{ address: '127.0.0.1' }, { address: '127.77.66.55', until: '2025-04-10' }],
    })
    const request = ask(sshd.port, {
      host: 'archive',
      port: null,
      site,
      sites: [site],
      frontDoor: 'door',
    })
    await story(sshd.port, request, ['stale-address'])
  })

  test('a host key that changed, when the new one has the published fingerprint', async () => {
    const sshd = await server()
    record(sshd.port, machine.key('old-host'))
    appendFileSync(machine.ssh('known_hosts'), '# a comment\nother.example.org ssh-ed25519 AAAA\n')
    sshd.authorize(machine.key('id_x'))
    settings(`IdentityFile ${machine.ssh('id_x')}`, 'StrictHostKeyChecking yes')
    const site = siteOf({
      port: sshd.port,
      hostKeys: [{ fingerprintSha256: fingerprint(sshd.hostKeys.ed25519), authoritative: true }],
    })
    await story(sshd.port, ask(sshd.port, { site, sites: [site] }), ['host-key-changed'])
  })

  test('an unknown host key where none may be accepted, when it has the published fingerprint', async () => {
    const sshd = await server()
    sshd.authorize(machine.key('id_x'))
    settings(`IdentityFile ${machine.ssh('id_x')}`, 'StrictHostKeyChecking yes')
    const site = siteOf({
      port: sshd.port,
      hostKeys: [{ fingerprintSha256: fingerprint(sshd.hostKeys.ed25519), authoritative: true }],
    })
    await story(sshd.port, ask(sshd.port, { site, sites: [site] }), ['host-key-unknown'])
  })

  test('WinSCP sends as text: its settings file says binary, and other lines stay', async () => {
    const sshd = await knownServer()
    sshd.authorize(machine.key('id_x'))
    settings(`IdentityFile ${machine.ssh('id_x')}`)
    const ini = `[Configuration\\Interface\\CopyParam]\r\nTransferMode=1\r\n[Sessions\\DRA]\r\nHostName=127.0.0.1\r\nPortNumber=${sshd.port}\r\n`
    writeFileSync(`${machine.home}/WinSCP.ini`, ini)
    const before = tree()
    const fixed = await repairAll(sshd.port, ask(sshd.port))
    expect(fixed.repairs.map(({ cause, outcome }) => [cause, outcome])).toEqual([
      ['text-mode-corruption', 'repaired'],
    ])
    expect(readFileSync(`${machine.home}/WinSCP.ini`, 'utf8')).toBe(ini.replace('Mode=1', 'Mode=0'))
    await undoAll(sshd.port)
    expect(tree()).toEqual(before)
  })

  test('two faults: after the first is repaired, the second is found', async () => {
    const sshd = await knownServer()
    machine.key('id_ed25519')
    sshd.authorize(machine.key('id_last_year'))
    chmodSync(machine.ssh('id_last_year'), 0o640)
    settings('  Idontexist yes')
    await story(sshd.port, ask(sshd.port), [
      'config-file-error',
      'wrong-key-offered',
      'key-permissions-too-open',
    ])
  })
})

function puttyKey(name: string): void {
  const path = machine.ssh(name)
  const phrase = machine.write('phrase', `${passphrase}\n`)
  const encrypted = readFileSync(path, 'utf8').length > 420
  execFileSync('puttygen', [
    ...[path, '-O', 'private', '-o', `${path}.ppk`],
    ...(encrypted ? ['--old-passphrase', phrase, '--new-passphrase', phrase] : []),
  ])
  for (const file of [path, `${path}.pub`, phrase]) rmSync(file)
}

describe.runIf(ready)('consent given beforehand', () => {
  test('covers neither a guess nor what lowers security, and a question to a person is what is left', async () => {
    const sshd = await knownServer()
    sshd.authorize(machine.key('id_x'))
    settings()
    chmodSync(machine.ssh('id_x'), 0o644)
    const before = tree()
    const doubtful: Consenter = {
      ...yesToAll,
      toRepair: ({ finding, plan }) =>
        yesToAll.toRepair({ finding, plan: { ...plan, lowersSecurity: true } }),
    }
    const request = ask(sshd.port, { keyFiles: [machine.ssh('id_x')] })
    const fixed = await repairAll(sshd.port, request, nobody, doubtful)
    expect(fixed.end).toBe('ask-a-person')
    expect(fixed.repairs.map(({ outcome }) => outcome)).toEqual(['planned'])
    expect(tree()).toEqual(before)
    const guess = fixed.before.findings.map((finding) => ({ ...finding, confidence: 'possible' as const }))
    const [plan] = fixed.repairs.flatMap((one) => one.plan ?? [])
    for (const finding of guess)
      if (plan) expect(await yesToAll.toRepair({ finding, plan })).toBe('ask-a-person')
  })
})

test.runIf(ready)('asks once about a passphrase and a new server, however often it looks', async () => {
  const sshd = await server()
  machine.key('id_ed25519')
  sshd.authorize(machine.key('id_last_year', { passphrase }))
  chmodSync(machine.ssh('id_last_year'), 0o640)
  settings()
  const asked: string[] = []
  const person: Person = {
    async passphrase(file) {
      asked.push(file)
      return { outcome: 'given', passphrase }
    },
    async trustNewHostKey({ fingerprintSha256: shown }) {
      asked.push(shown)
      return true
    },
  }
  const fixed = await repairAll(sshd.port, ask(sshd.port), person)
  expect(fixed.repairs.map(({ outcome }) => outcome)).toEqual(['repaired', 'repaired'])
  expect(asked).toEqual([fingerprint(sshd.hostKeys.ed25519), machine.ssh('id_last_year')])
  expect(existsSync(machine.ssh('known_hosts'))).toBe(false)
})

describe.runIf(ready)('nothing changes', () => {
  async function openKey(): Promise<Request> {
    const sshd = await knownServer()
    sshd.authorize(machine.key('id_x'))
    settings()
    chmodSync(machine.ssh('id_x'), 0o644)
    return ask(sshd.port, { keyFiles: [machine.ssh('id_x')] })
  }

  test.each(['no', 'nobody'] as const)('when the answer is: %s', async (answer) => {
    const request = await openKey()
    const before = tree()
    const asked: string[] = []
    const consenter: Consenter = {
      async toRepair({ plan }) {
        asked.push(plan.repair.kind)
        return answer
      },
      toUndo: async () => answer,
    }
    const fixed = await repairAll(request.port ?? 0, request, nobody, consenter)
    expect(fixed.end).toBe(answer === 'no' ? 'declined' : 'nobody-to-ask')
    expect(asked).toEqual(['set-file-mode'])
    expect(tree()).toEqual(before)
    expect(existsSync(`${machine.home}/.local`)).toBe(false)
  })

  test('on a dry run, which shows what would change', async () => {
    const request = await openKey()
    const before = tree()
    const fixed = await fix(toolsFor(request.port ?? 0), request, nobody, yesToAll, {}, { dryRun: true })
    expect(fixed.end).toBe('dry-run')
    expect(fixed.repairs).toMatchObject([{ outcome: 'planned', plan: { changes: [{ kind: 'set-mode' }] } }])
    expect(tree()).toEqual(before)
    expect(existsSync(`${machine.home}/.local`)).toBe(false)
  })

  test('when the journal cannot be written, because then nothing could be undone', async () => {
    const request = await openKey()
    writeFileSync(`${machine.home}/.local`, 'a file where a folder should be\n')
    const before = tree()
    const fixed = await repairAll(request.port ?? 0, request)
    expect(fixed.repairs).toMatchObject([{ outcome: 'refused' }])
    expect(tree()).toEqual(before)
  })

  test('when a key has a passphrase and nobody gives it', async () => {
    if (!withPutty) return
    const sshd = await knownServer()
    sshd.authorize(machine.key('id_x', { passphrase }))
    settings()
    puttyKey('id_x')
    const before = tree()
    const fixed = await repairAll(sshd.port, ask(sshd.port, { keyFiles: [machine.ssh('id_x.ppk')] }))
    expect(fixed.repairs).toMatchObject([{ outcome: 'refused', refusal: { reason: 'passphrase-needed' } }])
    expect(tree()).toEqual(before)
  })
})

describe.runIf(ready)('a repair that makes nothing better', () => {
  test('is told as such and taken back, and the doctor does not try it for ever', async () => {
    const sshd = await knownServer()
    sshd.authorize(machine.key('id_x'))
    const config = settings(`IdentityFile ${machine.ssh('id_x')}`, 'Idontexist yes')
    const before = tree()
    // A program that manages settings and writes its own version back at once.
    const stubborn = (hand: Hand): Hand => ({
      ...hand,
      async replace(path, bytes, mode, owner) {
        const was = path === config ? readFileSync(config) : null
        await hand.replace(path, bytes, mode, owner)
        if (was) writeFileSync(config, was)
      },
    })
    const fixed = await fix(toolsFor(sshd.port, stubborn), ask(sshd.port), nobody, yesToAll)
    expect(fixed.repairs.map(({ outcome }) => outcome)).toEqual(['undone'])
    expect(fixed.end).toBe('nothing-to-repair')
    expect(tree()).toEqual(before)
  })
})

test.runIf(ready)(
  'permissions that the disk does not keep are told as such, and everything is as it was',
  async () => {
    const sshd = await knownServer()
    sshd.authorize(machine.key('id_x'))
    settings()
    chmodSync(machine.ssh('id_x'), 0o644)
    const before = tree()
    // A USB stick: chmod says yes, and nothing changes.
    const forgetful = (hand: Hand): Hand => ({ ...hand, setMode: async () => {} })
    const request = ask(sshd.port, { keyFiles: [machine.ssh('id_x')] })
    const fixed = await fix(toolsFor(sshd.port, forgetful), request, nobody, yesToAll)
    expect(fixed.repairs).toMatchObject([
      { outcome: 'refused', refusal: { reason: 'permissions-not-kept', path: machine.ssh('id_x') } },
    ])
    expect(fixed.end).toBe('nothing-to-repair')
    expect(tree()).toEqual(before)
  },
)

describe.runIf(ready)('a crash', () => {
  /** A machine whose power goes before the nth change of a file of the person's. */
  function powerCut(after: number): (hand: Hand) => Hand {
    let left = after
    let dead = false
    const died = () => Promise.reject(new Error('no power'))
    return (hand) =>
      new Proxy(hand, {
        get(target, name: keyof Hand) {
          const method = target[name]
          if (typeof method !== 'function') return method
          return (...args: unknown[]) => {
            const path = String(args[0])
            const changes = /^(?:replace|create|setMode|makeFolder|removeFile)$/.test(name)
            if (changes && !path.includes('/.local/') && left-- === 0) dead = true
            return dead ? died() : (method as (...all: unknown[]) => unknown).apply(target, args)
          }
        },
      })
  }

  test.each([0, 1, 2])(
    'after %d changes leaves a journal from which everything is put back',
    async (after) => {
      const sshd = await knownServer()
      sshd.authorize(machine.key('id_x', { passphrase }))
      if (!withPutty) return
      puttyKey('id_x')
      settings('Host archive', '  HostName 127.0.0.1', `  IdentityFile ${machine.ssh('id_x.ppk')}`)
      const before = tree()
      await fix(toolsFor(sshd.port, powerCut(after)), ask(sshd.port, { host: 'archive' }), knows, yesToAll)
      if (after > 0) expect(tree()).not.toEqual(before)
      const tools = toolsFor(sshd.port)
      expect((await tools.journal.entries()).map(({ state }) => state)).toEqual(['begun'])
      await undoAll(sshd.port)
      expect(tree()).toEqual(before)
    },
  )
})

describe.runIf(ready)('undo', () => {
  test('does not overwrite what somebody changed since, unless it must, and then keeps their version', async () => {
    const sshd = await knownServer()
    machine.key('id_ed25519')
    sshd.authorize(machine.key('id_last_year'))
    const config = settings()
    const before = tree()
    await repairAll(sshd.port, ask(sshd.port))
    appendFileSync(config, '# added by hand\n')
    const theirs = readFileSync(config, 'utf8')
    const tools = toolsFor(sshd.port)
    const entries = await tools.journal.entries()
    expect(await undoEntries(tools, entries, { force: false })).toEqual({
      done: false,
      steps: [{ outcome: 'changed-since', path: config }],
    })
    expect(readFileSync(config, 'utf8')).toBe(theirs)
    const { done, steps } = await undoEntries(tools, entries, { force: true })
    expect(done).toBe(true)
    expect(tree()).toEqual(before)
    const [step] = steps
    expect(step?.outcome).toBe('restored-over')
    if (step?.outcome === 'restored-over') expect(readFileSync(step.kept, 'utf8')).toBe(theirs)
    expect((await tools.journal.entries()).map(({ state }) => state)).toEqual(['undone'])
  })

  test('keeps the journal readable for its owner alone', async () => {
    const sshd = await knownServer()
    machine.key('id_ed25519')
    sshd.authorize(machine.key('id_last_year'))
    settings()
    await repairAll(sshd.port, ask(sshd.port))
    const kept = treeOf(`${machine.home}/.local/state/tsunagu/repairs`)
    for (const [name, about] of Object.entries(kept))
      expect(about, name).toMatch(name.endsWith('/') ? /^700 / : /^600 /)
    expect(Object.keys(kept).length).toBeGreaterThan(2)
  })

  test('makes no second copy of a private key whose permissions alone are repaired', async () => {
    const sshd = await knownServer()
    sshd.authorize(machine.key('id_x'))
    settings()
    chmodSync(machine.ssh('id_x'), 0o644)
    await repairAll(sshd.port, ask(sshd.port, { keyFiles: [machine.ssh('id_x')] }))
    const kept = Object.keys(treeOf(`${machine.home}/.local/state/tsunagu/repairs`))
    expect(kept.filter((name) => !name.endsWith('/')).map((name) => name.split('/').at(-1))).toEqual([
      'entry.json',
    ])
  })

  test('writes settings that a link leads to where they are, and leaves the link', async () => {
    const sshd = await knownServer()
    machine.key('id_ed25519')
    sshd.authorize(machine.key('id_last_year'))
    mkdirSync(`${machine.home}/dotfiles`)
    writeFileSync(`${machine.home}/dotfiles/ssh`, readFileSync(settings(), 'utf8'), { mode: 0o640 })
    rmSync(machine.ssh('config'))
    symlinkSync('../dotfiles/ssh', machine.ssh('config'))
    await story(sshd.port, ask(sshd.port), ['wrong-key-offered'])
  })
})

describe.runIf(ready)('somebody in the middle', () => {
  let middle: Sshd
  let base: Machine
  beforeAll(async () => {
    base = newMachine()
    middle = await startSshd(base.home, ['LogLevel VERBOSE'])
    middle.authorize(base.key('id_ed25519', { passphrase }))
    base.key('true-host')
  })
  afterAll(async () => {
    await middle.stop()
    base.close()
  })

  const strict = [
    '',
    'StrictHostKeyChecking no',
    'StrictHostKeyChecking accept-new',
    'StrictHostKeyChecking yes',
  ]
  const situations = [
    'recorded',
    'recorded and published',
    'published',
    'revoked',
    'not authoritative',
    'expired',
  ] as const
  const table = strict.flatMap((line) =>
    situations.flatMap((situation) =>
      [false, true].map((acceptNewHostKey) => ({ line, situation, acceptNewHostKey })),
    ),
  )
  const everything: Person = {
    passphrase: async () => ({ outcome: 'given', passphrase }),
    trustNewHostKey: async () => true,
  }

  test.each(table)(
    'gets nothing recorded and nothing else repaired with --fix --yes: $situation, $line, accept new: $acceptNewHostKey',
    async ({ line, situation, acceptNewHostKey }) => {
      const from = middle.log().length
      for (const name of ['id_ed25519', 'id_ed25519.pub'])
        machine.write(name, readFileSync(base.ssh(name), 'utf8'), 0o644)
      const trueHost = readFileSync(base.ssh('true-host.pub'), 'utf8')
      const ofMiddle = fingerprint(middle.hostKeys.ed25519)
      if (situation !== 'published') record(middle.port, trueHost)
      if (situation === 'revoked') {
        const [type, blob] = middle.hostKeys.ed25519.split(' ')
        appendFileSync(machine.ssh('known_hosts'), `@revoked [127.0.0.1]:${middle.port} ${type} ${blob}\n`)
      }
      const published = { fingerprintSha256: fingerprint(trueHost), authoritative: true }
      const hostKeys = {
        recorded: null,
        revoked: [{ fingerprintSha256: ofMiddle, authoritative: true }],
        'recorded and published': [published],
        published: [published],
        'not authoritative': [{ fingerprintSha256: ofMiddle, authoritative: false }],
        expired: [{ fingerprintSha256: ofMiddle, authoritative: true, until: '2025-04-10' }],
      }[situation]
      const site = hostKeys && siteOf({ port: middle.port, hostKeys })
      settings(`IdentityFile ${machine.ssh('id_ed25519')}`, line)
      const before = tree()
      const fixed = await fix(
        toolsFor(middle.port),
        ask(middle.port, { acceptNewHostKey, site, sites: site ? [site] : [] }),
        everything,
        { toRepair: async () => 'yes', toUndo: async () => 'no' },
      )
      expect(fixed.end).toBe('possible-attack')
      expect(fixed.repairs).toEqual([])
      expect(tree()).toEqual(before)
      expect(existsSync(`${machine.home}/.local`)).toBe(false)
      expect(middle.log().slice(from)).not.toMatch(
        /Accepted|Postponed|Failed|authenticating user|invalid user/,
      )
    },
  )
})
