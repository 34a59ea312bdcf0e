import type { FactName, Facts } from '@tsunagu/catalogue'
import type { Host } from '../host.ts'
import type { Probe, ProbeResult } from '../probe.ts'
import type { Settings } from '../settings/settings.ts'
import type { AuthAnswer, KeyShown, OfferAnswer, ProofAnswer, SshLink, SubsystemAnswer } from '../ssh/link.ts'
import { nothingYet, type Visit } from '../visit.ts'
import { fakeHost } from './fake-host.ts'
import { requestTo } from './request.ts'

export const request = requestTo({ host: 'sftp.example.org' })

export const settings: Settings = {
  alias: 'sftp.example.org',
  hostName: 'sftp.example.org',
  port: 22,
  user: 'test07',
  identityFiles: [],
  identitiesOnly: false,
  agentSocket: null,
  userKnownHosts: ['/home/hanako/.ssh/known_hosts'],
  globalKnownHosts: [],
  hostKeyAlias: null,
  strictHostKeyChecking: 'ask',
  proxyCommand: null,
  proxyJump: null,
  batchMode: false,
  publicKeys: true,
  keepAliveSeconds: 0,
  addressFamily: 'any',
  algorithms: null,
  origin: 'ssh',
  notFollowed: [],
}

/** A visit in the middle of things: what a test does not say is as it is before the first probe. */
export function visitTo(rest: Partial<Visit> = {}, host: Host = fakeHost()): Visit {
  return {
    ...nothingYet,
    host,
    request,
    person: { passphrase: async () => ({ outcome: 'nobody' }), trustNewHostKey: async () => null },
    openLink: () => fakeLink(),
    settings,
    connectMs: 2000,
    serverSaid: [],
    ...rest,
  }
}

export interface FakeLink {
  readonly received?: Uint8Array | string
  readonly shown?: KeyShown
  readonly methods?: AuthAnswer
  /** By type of key, or one for all. */
  readonly offer?: (offered: number) => OfferAnswer
  readonly proof?: ProofAnswer
  readonly subsystem?: SubsystemAnswer
  readonly calls?: string[]
}

const ended = { outcome: 'ended', how: 'closed', message: '' } as const

/** A connection that answers as it was told to, and writes down what it was asked. */
export function fakeLink(fake: FakeLink = {}): SshLink {
  const { calls = [] } = fake
  const received = typeof fake.received === 'string' ? new TextEncoder().encode(fake.received) : fake.received
  let offered = 0
  return {
    received: () => received ?? new Uint8Array(0),
    heard: async () => {},
    ended: () => null,
    over: () => new Promise(() => {}),
    serverVersion: () => (typeof fake.received === 'string' ? fake.received.trim() : null),
    hostKey: async () => fake.shown ?? ended,
    trust: () => void calls.push('trust'),
    negotiated: () => null,
    methods: async () => {
      calls.push('methods')
      return fake.methods ?? { outcome: 'refused', methods: ['publickey'], partial: false }
    },
    offer: async () => {
      calls.push('offer')
      return fake.offer?.(++offered) ?? { outcome: 'refused', methods: ['publickey'], partial: false }
    },
    prove: async () => {
      calls.push('prove')
      return fake.proof ?? ended
    },
    subsystem: async () => fake.subsystem ?? ended,
    banners: () => [],
    close: () => void calls.push('close'),
  }
}

/** Runs one probe, and hands over its facts by name besides its result. */
export async function runProbe(
  probe: Probe,
  visit: Visit,
  ms = 2000,
): Promise<ProbeResult & { all<F extends FactName>(fact: F): Facts[F][] }> {
  const result = await probe.run(visit, AbortSignal.timeout(ms))
  return {
    ...result,
    all: <F extends FactName>(fact: F) =>
      result.observations.filter((seen) => seen.fact === fact).map(({ value }) => value as Facts[F]),
  }
}
