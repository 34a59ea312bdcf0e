// Packets that are too long for a router in the middle, which tells nobody: real ones, in network namespaces.
import { writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { examine } from '../examine.ts'
import { nodeHost } from '../node-host.ts'
import { haveNamespaces, type TwoNetworks, twoNetworks } from '../testing/namespaces.ts'
import { type Machine, newMachine, type Sshd, startSshd } from '../testing/sshd.ts'
import { haveTools } from '../testing/tools.ts'
import { fakeLink, request, runProbe, visitTo } from '../testing/visit.ts'
import { largePackets } from './large-packets.ts'

describe.runIf(haveTools('sshd', 'ssh', 'ssh-keygen') && haveNamespaces())('the way to a real server', () => {
  let machine: Machine
  let networks: TwoNetworks
  let sshd: Sshd

  beforeEach(() => {
    machine = newMachine()
  })
  afterEach(async () => {
    await sshd.stop()
    networks.close()
    machine.close()
  })

  async function look(mtu: number) {
    networks = twoNetworks(mtu)
    const { address } = networks
    sshd = await startSshd(machine.home, [], { before: networks.far, address })
    sshd.authorize(machine.key('id_ed25519'))
    writeFileSync(machine.ssh('known_hosts'), `[${address}]:${sshd.port} ${sshd.hostKeys.ed25519}\n`)
    const env = { PATH: process.env['PATH'] ?? '', HOME: machine.home }
    const { findings, verdict, evidence } = await examine(
      networks.from(nodeHost(env)),
      { ...request, host: address, port: sshd.port, user: sshd.user, timeoutMs: 8000 },
      { passphrase: async () => ({ outcome: 'nobody' }), trustNewHostKey: async () => null },
    )
    const seen = evidence.observations
      .filter(({ fact }) => fact === 'network.largePackets')
      .map(({ value }) => value)
    return { verdict, seen, findings: findings.map(({ cause, confidence }) => ({ cause, confidence })) }
  }

  test('that carries full packets is healthy', async () => {
    expect(await look(1500)).toMatchObject({ verdict: 'healthy', findings: [] })
  })

  test('where full packets vanish and those of the key exchange pass is a black hole', async () => {
    const { findings, seen } = await look(1300)
    expect(seen).toEqual([{ vanish: true }])
    expect(findings).toEqual([{ cause: 'mtu-blackhole', confidence: 'certain' }])
  })

  test('where already those of the key exchange vanish is shown to be a black hole by two pings', async () => {
    const { findings, seen } = await look(700)
    expect(seen).toEqual([{ vanish: true, passed: 284, lost: 1500 }])
    expect(findings).toEqual([{ cause: 'mtu-blackhole', confidence: 'certain' }])
  })
})

describe('a server that does not answer the first question', () => {
  const never = () => new Promise<never>(() => {})
  const key = { type: 'ssh-ed25519', blob: new Uint8Array([1]) }
  const ready = {
    link: { ...fakeLink(), methods: never },
    hostKeyTrusted: true,
    hostKeyBlob: key.blob,
    request: { ...request, timeoutMs: 200 },
  } as const

  test('with or without large packets has fallen silent, and nothing is said about packets', async () => {
    const silent = { ...fakeLink({ shown: { outcome: 'shown', key } }), methods: never }
    const visit = visitTo({ ...ready, openLink: () => silent })
    const { status, all } = await runProbe(largePackets, visit, 300)
    expect(status).toBe('failed')
    expect(all('network.largePackets')).toEqual([])
    expect(all('network.stalled')).toEqual([{ during: 'authentication' }])
  })
})
