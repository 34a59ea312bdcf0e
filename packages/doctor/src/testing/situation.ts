import { evidenceOf, type Observation } from '@tsunagu/catalogue'
import type { Examination } from '../examine.ts'
import type { Situation } from '../repair/plan.ts'
import { type Fake, fakeHost } from './fake-host.ts'
import { request, settings } from './visit.ts'

/** A machine on which repairs are planned; every file may be changed unless it is named. */
export function situationOn(
  fake: Fake,
  rest: {
    readonly examination?: Partial<Examination>
    readonly request?: Partial<Situation['request']>
    readonly observations?: readonly Observation[]
    readonly unchangeable?: readonly string[]
  } = {},
): Situation {
  const evidence = evidenceOf(rest.observations ?? [], [])
  return {
    host: fakeHost(fake),
    request: { ...request, ...rest.request },
    examination: {
      target: { given: request.host, host: settings.hostName, port: 22, user: settings.user, address: null },
      settings,
      shownHostKey: null,
      probes: [],
      evidence,
      diagnosis: { evidence, findings: [], explainedAway: [], undecided: [] },
      findings: [],
      clients: [],
      verdict: 'problem',
      site: null,
      frontDoor: null,
      serverSaid: [],
      ms: 0,
      ...rest.examination,
    },
    mayChange: async (path) => !rest.unchangeable?.includes(path),
  }
}
