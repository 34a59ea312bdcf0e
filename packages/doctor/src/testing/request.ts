import type { Request } from '../request.ts'

/** What a person asks who names a host and nothing else, but for what a test says. */
export function requestTo(said: Pick<Request, 'host'> & Partial<Request>): Request {
  return {
    user: null,
    port: null,
    keyFiles: [],
    configFile: null,
    site: null,
    sites: [],
    frontDoor: null,
    destination: null,
    timeoutMs: 10_000,
    acceptNewHostKey: false,
    write: false,
    portal: null,
    idleSeconds: null,
    ...said,
  }
}
