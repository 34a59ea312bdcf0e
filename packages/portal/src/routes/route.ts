import type { Context } from 'hono'
import type { Directory } from '../directory.ts'
import type { PublicService } from '../service.ts'

/** What a route may use. */
export interface RouteContext {
  /** Never rejects. */
  readonly directory: () => Promise<Directory>
  readonly sightings: PublicService['sightings']
}

/** One address that answers GET and HEAD. */
export interface Route {
  readonly path: string
  answer(context: Context, use: RouteContext): Promise<Response>
}
