import type { FrontDoorsAnswer } from '../contract.ts'
import type { Route } from './route.ts'

export const frontDoors: Route = {
  path: '/api/v1/front-doors',
  async answer(context, { directory }) {
    const { doors, storeReachable } = await directory()
    const answer: FrontDoorsAnswer = {
      version: 1,
      complete: storeReachable,
      frontDoors: doors.map(({ name, host, port, listening, hostKeys }) => ({
        name,
        host,
        port,
        listening,
        hostKeys: hostKeys.map((key) => ({
          state: key.state,
          type: key.type,
          bits: key.bits,
          fingerprintSha256: key.fingerprintSha256,
          fingerprintMd5: key.fingerprintMd5,
          publicKey: key.publicKey,
          knownSince: iso(key.knownSince),
          activeSince: iso(key.activeSince),
          retiredAt: iso(key.retiredAt),
        })),
      })),
    }
    return context.json(answer)
  },
}

function iso(date: Date | null): string | null {
  return date === null ? null : date.toISOString()
}
