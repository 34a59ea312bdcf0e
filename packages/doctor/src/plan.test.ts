import { describe, expect, test } from 'vitest'
import { plan } from './plan.ts'
import { probeIds } from './probe.ts'
import { request } from './testing/visit.ts'

const destination = { id: 'x' } as never

describe('the plan', () => {
  test('looks at everything once, and at a destination, writing and silence only when they were asked for', () => {
    const ids = plan(request, 'linux').probes.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const onDemand = ['destination', 'write', 'idle']
    expect([...ids, ...onDemand].sort()).toEqual([...probeIds].sort())
    const everything = plan({ ...request, destination, write: true, idleSeconds: 60 }, 'linux').probes
    expect(everything.map(({ id }) => id)).toEqual(expect.arrayContaining(onDemand))
  })

  test('needs only what was looked at before', () => {
    const { probes } = plan({ ...request, destination, write: true, idleSeconds: 60 }, 'linux')
    for (const [index, { id, needs }] of probes.entries())
      for (const need of needs)
        expect(
          probes.slice(0, index).map((probe) => probe.id),
          `${id} needs ${need}`,
        ).toContain(need)
  })

  test.each([1000, 3000, 10_000, 60_000])(
    'never takes longer than %i ms for a port that is blocked',
    (timeoutMs) => {
      const { reachMs, probes } = plan({ ...request, timeoutMs }, 'linux')
      expect(reachMs).toBeLessThanOrEqual(timeoutMs)
      const deadline = (wanted: string) => probes.find(({ id }) => id === wanted)?.deadlineMs ?? 0
      expect(deadline('connect') + deadline('other-ports')).toBeLessThanOrEqual(reachMs)
    },
  )

  test('lets the doctor go on without an agent or a proxy, and not without a host key', () => {
    const { probes } = plan(request, 'linux')
    const needed = new Set(probes.flatMap(({ needs }) => needs))
    for (const id of ['agent', 'proxy', 'site', 'key-files', 'other-ports'] as const)
      expect(needed.has(id), id).toBe(false)
    expect(needed.has('key-exchange')).toBe(true)
  })

  test('gives programs of Windows more time to start', () => {
    const ms = (platform: 'linux' | 'windows') => plan(request, platform).probes[0]?.deadlineMs ?? 0
    expect(ms('windows')).toBeGreaterThan(ms('linux'))
  })
})
