import type { Context } from 'hono'
import type { Directory } from '../directory.ts'

/** What a route may use. */
export interface RouteContext {
  /** Never rejects. */
  readonly directory: () => Promise<Directory>
}

/** One address that answers GET and HEAD. */
export interface Route {
  readonly path: string
  answer(context: Context, use: RouteContext): Promise<Response>
}
