import type { HealthAnswer } from '../contract.ts'
import type { Route } from './route.ts'

/** For load balancers and supervisors: does this server let people in? */
export const health: Route = {
  path: '/healthz',
  async answer(context, { directory }) {
    const { doors, storeReachable } = await directory()
    const ok = storeReachable && doors.every(({ listening }) => listening)
    const answer: HealthAnswer = {
      status: ok ? 'ok' : 'unavailable',
      store: storeReachable ? 'ok' : 'unreachable',
      frontDoors: doors.map(({ name, listening }) => ({ name, listening })),
    }
    return context.json(answer, ok ? 200 : 503)
  },
}
