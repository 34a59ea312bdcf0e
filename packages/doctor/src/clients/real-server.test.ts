// What is said of other programs' settings, beside a real server that OpenSSH reaches without a fault.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { examine } from '../examine.ts'
import { nodeHost } from '../node-host.ts'
import { redacted } from '../report/redact.ts'
import { freePort, type Machine, newMachine, type Sshd, startSshd } from '../testing/sshd.ts'
import { haveTools } from '../testing/tools.ts'
import { request } from '../testing/visit.ts'
import { findingWords, verdictWords } from '../words/verdict.ts'

describe.runIf(haveTools('sshd', 'ssh', 'ssh-keygen'))('beside a server that OpenSSH reaches', () => {
  let machine: Machine
  let sshd: Sshd

  beforeEach(async () => {
    machine = newMachine()
    sshd = await startSshd(machine.home)
    sshd.authorize(machine.key('id_ed25519'))
    machine.write('known_hosts', `[127.0.0.1]:${sshd.port} ${sshd.hostKeys.ed25519}\n`)
  })
  afterEach(async () => {
    await sshd.stop()
    machine.close()
  })

  const host = () =>
    nodeHost({ PATH: process.env['PATH'] ?? '', HOME: machine.home, PUTTYDIR: `${machine.home}/.putty` })
  const asked = () => ({ ...request, host: '127.0.0.1', port: sshd.port, user: sshd.user })
  async function look() {
    const seen = await examine(host(), asked(), {
      passphrase: async () => ({ outcome: 'nobody' }),
      trustNewHostKey: async () => null,
    })
    const findings = seen.findings.map(({ cause, client, session }) => ({ cause, client, session }))
    return { seen, findings }
  }

  function place(path: string, text: string): string {
    const whole = join(machine.home, path)
    mkdirSync(join(whole, '..'), { recursive: true })
    writeFileSync(whole, text)
    return whole
  }
  const putty = (...lines: readonly string[]) =>
    place('.putty/sessions/DRA%20upload', ['HostName=127.0.0.1', 'Protocol=ssh', ...lines, ''].join('\n'))
  const fileZilla = (protocol: number, port: number) =>
    place(
      '.config/filezilla/sitemanager.xml',
      `<FileZilla3 version="3.63.0" platform="*nix">\n<Servers>\n<Server><Host>127.0.0.1</Host><Port>${port}</Port>\n<Protocol>${protocol}</Protocol><Name>DRA</Name></Server>\n</Servers>\n</FileZilla3>\n`,
    )

  test('sessions that are right are looked at, and nothing is said', async () => {
    putty(`PortNumber=${sshd.port}`, `UserName=${sshd.user}`)
    fileZilla(1, sshd.port)
    const { seen, findings } = await look()
    expect(findings).toEqual([])
    expect(seen.verdict).toBe('healthy')
    expect(seen.clients.map(({ client }) => client).sort()).toEqual(['filezilla', 'putty'])
  })

  test('a key of OpenSSH in PuTTY is found, with the line that names it', async () => {
    const file = putty(`PortNumber=${sshd.port}`, `PublicKeyFile=${machine.ssh('id_ed25519')}`)
    const { seen, findings } = await look()
    expect(findings).toEqual([
      { cause: 'key-format-openssh-in-putty', client: 'putty', session: 'DRA upload' },
    ])
    expect(seen.verdict).toBe('problem')
    expect(seen.clients[0]?.evidence.observations).toContainEqual(
      expect.objectContaining({ fact: 'settings.keyFile', source: { kind: 'file', path: file, line: 4 } }),
    )
    // Of the evidence about OpenSSH it is no part.
    expect(JSON.stringify(seen.evidence)).not.toContain('putty')
  })

  test('FTP chosen in FileZilla is found', async () => {
    fileZilla(0, 21)
    expect((await look()).findings).toEqual([
      { cause: 'wrong-protocol-ftp', client: 'filezilla', session: 'DRA' },
    ])
  })

  test('a port where nothing listens is the wrong one', async () => {
    putty(`PortNumber=${await freePort()}`)
    const { seen, findings } = await look()
    expect(findings).toEqual([{ cause: 'wrong-port', client: 'putty', session: 'DRA upload' }])
    expect(seen.findings[0]?.params).toMatchObject({ right: sshd.port })
  })

  test('another user than the one that the server takes is found, and no repair for OpenSSH is offered', async () => {
    putty(`PortNumber=${sshd.port}`, 'UserName=test07-0001')
    const { seen, findings } = await look()
    expect(findings).toEqual([{ cause: 'config-overrides', client: 'putty', session: 'DRA upload' }])
    expect(seen.findings[0]?.params).toMatchObject({ option: 'User', value: 'test07-0001', line: 4 })
    expect(seen.findings[0]?.remedies.some(({ repair }) => repair !== undefined)).toBe(false)
  })

  test('WinSCP’s text mode is found', async () => {
    const site = `[Sessions\\DRA]\nHostName=127.0.0.1\nPortNumber=${sshd.port}\n`
    place('WinSCP.ini', `[Configuration\\Interface\\CopyParam]\nTransferMode=1\n${site}`)
    expect((await look()).findings).toEqual([
      { cause: 'text-mode-corruption', client: 'winscp', session: 'DRA' },
    ])
  })

  test.runIf(haveTools('plink'))('another host key in the file that plink wrote is found', async () => {
    const other = await startSshd(machine.home)
    try {
      const args = ['-P', String(other.port), `${sshd.user}@127.0.0.1`, 'true']
      const env = { PATH: process.env['PATH'], HOME: machine.home, PUTTYDIR: join(machine.home, '.putty') }
      mkdirSync(env.PUTTYDIR)
      spawnSync('plink', args, { input: 'y\n', env, timeout: 20_000 })
      const file = join(env.PUTTYDIR, 'sshhostkeys')
      const written = readFileSync(file, 'utf8')
      expect(written).toContain(`ssh-ed25519@${other.port}:127.0.0.1`)
      writeFileSync(file, written.replaceAll(`@${other.port}:`, `@${sshd.port}:`))
      const { seen, findings } = await look()
      expect(findings).toEqual(
        expect.arrayContaining([{ cause: 'host-key-changed', client: 'putty', session: null }]),
      )
      expect(seen.findings[0]?.params).toMatchObject({ file, line: 1 })
    } finally {
      await other.stop()
    }
  })

  test('the words name the program and its session, and say that OpenSSH works; the report has no home folder', async () => {
    putty(`PortNumber=${sshd.port}`, `PublicKeyFile=${machine.ssh('id_ed25519')}`)
    const { seen } = await look()
    const clean = redacted(seen, host())
    expect(JSON.stringify([clean.clients, clean.findings])).not.toContain(machine.home)
    expect(clean.findings.map(({ client }) => client)).toEqual(['putty'])
    for (const locale of ['ja', 'en'] as const) {
      const { headline, sentence } = verdictWords(seen, asked(), host(), locale)
      expect(headline).toContain('PuTTY')
      expect(headline).toContain('DRA upload')
      expect(sentence).toContain('OpenSSH')
      expect(findingWords(seen, host(), locale)[0]?.title).toBe(headline)
    }
  })
})
