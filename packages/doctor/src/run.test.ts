import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { examine } from './examine.ts'
import type { Stream } from './host.ts'
import type { Plan } from './plan.ts'
import { Notes, type Probe, type ProbeId } from './probe.ts'
import type { Person } from './request.ts'
import { probes, runProbes } from './run.ts'
import { fakeHost } from './testing/fake-host.ts'
import { request, visitTo } from './testing/visit.ts'

const planned = (id: ProbeId, rest: Partial<Plan['probes'][number]> = {}): Plan['probes'][number] => ({
  id,
  deadlineMs: 200,
  budget: null,
  asks: false,
  needs: [],
  ...rest,
})
const probe = (id: ProbeId, run: Probe['run']): Probe => ({ id, facts: ['network.lookup'], run })
const fine = (id: ProbeId) => probe(id, async () => new Notes(id).result('ok'))

/** Time passes when a test says so; only then can it say that something ends within it. */
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** What it comes to when so many milliseconds have passed. Rejects when it is not over then. */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(ms)
  return Promise.race([work, Promise.reject(new Error(`not over after ${ms} ms`))])
}

describe('the runner', () => {
  test('ends a probe that hangs, and says that it was not observed because the time was up', async () => {
    const known = { ...probes, lookup: probe('lookup', () => new Promise(() => {})), home: fine('home') }
    const plan = { reachMs: 1000, probes: [planned('lookup'), planned('home')] }
    expect(await within(350, runProbes(plan, visitTo(), {}, known))).toMatchObject([
      { id: 'lookup', status: 'unknown', notObserved: [{ fact: 'network.lookup', because: 'timed-out' }] },
      { id: 'home', status: 'ok' },
    ])
  })

  test.each([
    ['rejects', async () => Promise.reject(new Error('a mistake of ours'))],
    [
      'throws',
      () => {
        throw new Error('a mistake of ours')
      },
    ],
  ])('tells a probe that %s from one that found nothing', async (_, run) => {
    const known = { ...probes, lookup: probe('lookup', run as Probe['run']) }
    const reports = await runProbes({ reachMs: 1000, probes: [planned('lookup')] }, visitTo(), {}, known)
    expect(reports).toMatchObject([{ status: 'unknown', notObserved: [{ because: 'probe-broke' }] }])
  })

  test('does not begin what needs an earlier success', async () => {
    let begun = false
    const known = {
      ...probes,
      lookup: probe('lookup', async () => new Notes('lookup').result('failed')),
      connect: probe('connect', async () => {
        begun = true
        return new Notes('connect').result('ok')
      }),
    }
    const plan = { reachMs: 1000, probes: [planned('lookup'), planned('connect', { needs: ['lookup'] })] }
    const reports = await runProbes(plan, visitTo(), {}, known)
    expect(begun).toBe(false)
    expect(reports[1]).toMatchObject({
      status: 'skipped',
      notObserved: [{ because: 'an-earlier-step-failed' }],
    })
  })

  test('shares a budget: what the first probe uses, the next one lacks', async () => {
    const slow = (id: ProbeId) => probe(id, () => new Promise(() => {}))
    const known = { ...probes, lookup: slow('lookup'), connect: slow('connect') }
    const reach = { deadlineMs: 5000, budget: 'reach' } as const
    const plan = { reachMs: 300, probes: [planned('lookup', reach), planned('connect', reach)] }
    // The first takes all of it and its grace; the second gets the least that a probe gets, and its grace.
    const reports = await within(300 + 150 + 100 + 150, runProbes(plan, visitTo(), {}, known))
    expect(reports).toMatchObject([{ status: 'unknown' }, { status: 'unknown' }])
  })

  test('lets the deadline stand still while a person thinks', async () => {
    const visit = visitTo()
    const known = {
      ...probes,
      login: probe('login', async () => {
        visit.asking?.began()
        await new Promise((resolve) => setTimeout(resolve, 500))
        visit.asking?.ended()
        return new Notes('login').result('ok')
      }),
    }
    const plan = { reachMs: 100, probes: [planned('login', { asks: true, deadlineMs: 150 })] }
    expect(await within(500, runProbes(plan, visit, {}, known))).toMatchObject([{ status: 'ok' }])
  })

  test('tells each beginning and each end, in order', async () => {
    const told: string[] = []
    const known = { ...probes, home: fine('home'), room: fine('room') }
    await runProbes(
      { reachMs: 100, probes: [planned('home'), planned('room')] },
      visitTo(),
      { started: (id) => told.push(`+${id}`), finished: ({ id }) => told.push(`-${id}`) },
      known,
    )
    expect(told).toEqual(['+home', '-home', '+room', '-room'])
  })

  test('ends the probe under way when it is interrupted, and begins no other', async () => {
    const stop = new AbortController()
    let begun = false
    const known = {
      ...probes,
      lookup: probe('lookup', async (_, signal) => {
        await new Promise((resolve) => signal.addEventListener('abort', resolve))
        return new Notes('lookup').result('unknown')
      }),
      home: probe('home', async () => {
        begun = true
        return new Notes('home').result('ok')
      }),
    }
    const plan = { reachMs: 1000, probes: [planned('lookup'), planned('home')] }
    const run = runProbes(plan, visitTo(), {}, known, stop.signal)
    stop.abort()
    expect(await within(0, run)).toMatchObject([{ id: 'lookup', status: 'unknown' }])
    expect(begun).toBe(false)
  })
})

describe('a look at a server', () => {
  const address = '192.0.2.7'
  const name = request.host
  const here = (listener: 'timed-out' | ((stream: Stream) => void)) =>
    fakeHost({
      names: { [name]: { outcome: 'resolved', addresses: [{ address, family: 4 }] } },
      listeners: Object.fromEntries([22, 443, 2222].map((port) => [`${address}:${port}`, listener])),
    })
  const nobody: Person = {
    passphrase: async () => ({ outcome: 'nobody' }),
    trustNewHostKey: async () => null,
  }

  test.each([1000, 4000, 10_000])(
    'whose port is blocked ends within the %i ms that are announced',
    async (timeoutMs) => {
      const seen = await within(timeoutMs, examine(here('timed-out'), { ...request, timeoutMs }, nobody))
      expect(seen.evidence.observations).toContainEqual(
        expect.objectContaining({
          fact: 'network.connect',
          value: expect.objectContaining({ outcome: 'timed-out' }),
        }),
      )
    },
  )

  test('where nothing is let out directly and a proxy is set names the proxy first', async () => {
    const host = { ...here('timed-out'), env: { https_proxy: 'http://taro:s3cret@proxy.example:8080' } }
    const seen = await within(10_000, examine(host, request, nobody))
    expect(seen.findings[0]).toMatchObject({
      cause: 'proxy-required',
      params: { proxy: 'proxy.example:8080' },
    })
    expect(JSON.stringify(seen.evidence)).not.toContain('s3cret')
  })

  test('that accepts and never says anything ends within what is announced', async () => {
    const seen = await within(
      10_000,
      examine(
        here(() => {}),
        request,
        nobody,
      ),
    )
    expect(seen.verdict).not.toBe('healthy')
  })

  test('that falls silent in the key exchange ends within what is announced for the two', async () => {
    const silent = (stream: Stream) => void stream.write('SSH-2.0-silent\r\n')
    const seen = await within(20_000, examine(here(silent), request, nobody))
    expect(seen.verdict).toBe('problem')
  })
})
