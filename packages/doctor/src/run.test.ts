import { describe, expect, test } from 'vitest'
import type { Plan } from './plan.ts'
import { Notes, type Probe, type ProbeId } from './probe.ts'
import { probes, runProbes } from './run.ts'
import { visitTo } from './testing/visit.ts'

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

describe('the runner', () => {
  test('ends a probe that hangs, and says that it was not observed because the time was up', async () => {
    const known = { ...probes, lookup: probe('lookup', () => new Promise(() => {})), home: fine('home') }
    const start = performance.now()
    const reports = await runProbes(
      { reachMs: 1000, probes: [planned('lookup'), planned('home')] },
      visitTo(),
      {},
      known,
    )
    expect(performance.now() - start).toBeLessThan(800)
    expect(reports).toMatchObject([
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
    const start = performance.now()
    await runProbes(
      { reachMs: 300, probes: [planned('lookup', reach), planned('connect', reach)] },
      visitTo(),
      {},
      known,
    )
    expect(performance.now() - start).toBeLessThan(1200)
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
    const reports = await runProbes(
      { reachMs: 100, probes: [planned('login', { asks: true, deadlineMs: 150 })] },
      visit,
      {},
      known,
    )
    expect(reports).toMatchObject([{ status: 'ok' }])
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
})
