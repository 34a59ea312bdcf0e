import type { EvidenceView } from './evidence.ts'

/** Who meant to go where, as much of it as is known. */
export interface Target {
  readonly user?: string
  readonly host?: string
  readonly port?: number
}

/** Who meant to go where, from whatever says it: of each part what was said last, and settings before attempts. */
export function targetIn(evidence: EvidenceView): Target {
  const settings = evidence.all('settings.target').map(({ value }) => value)
  const attempts = evidence.all('network.connect').map(({ value }) => value)
  const logins = [...evidence.all('auth.attempt'), ...evidence.all('auth.result')].map(({ value }) => value)
  const named = [...evidence.all('auth.result').map(({ value }) => value), ...settings]
  const user = [...logins, ...settings].findLast((value) => value.user !== undefined)?.user
  const host = [...attempts, ...named].findLast((value) => value.host !== undefined)?.host
  const port = [...attempts, ...settings].findLast((value) => value.port !== undefined)?.port
  return { ...(user && { user }), ...(host && { host }), ...(port && { port }) }
}
