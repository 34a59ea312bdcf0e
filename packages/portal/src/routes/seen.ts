import type { SeenAnswer } from '../contract.ts'
import type { Route } from './route.ts'

/**
 * What was seen of a connection, for the one who made it: only they know the number that they sent along. For any
 * other number, one that is too old among them, there is nothing here.
 */
export const seen: Route = {
  path: '/api/v1/seen/:number',
  async answer(context, { sightings }) {
    const found = sightings.find(context.req.param('number') ?? '')
    if (found === null) return context.notFound()
    const { at, ...connection } = found
    const answer: SeenAnswer = { version: 1, connection: { at: at.toISOString(), ...connection } }
    return context.json(answer)
  },
}
