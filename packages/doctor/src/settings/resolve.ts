/** Settles on the settings: OpenSSH's own answer where it can be had, else our reading of the files. */
import type { Host } from '../host.ts'
import type { Request } from '../request.ts'
import type { ConfigProblem, SetAt, Settings } from './settings.ts'
import { type ConfigReading, readConfig } from './ssh-config.ts'
import { readConfigComplaints, readSshG } from './ssh-g.ts'
import { settingsFrom, systemFolder } from './values.ts'

export interface Resolved {
  readonly settings: Settings
  readonly problems: readonly ConfigProblem[]
  /** Where the values come from, as far as our own reading found them. */
  readonly setAt: readonly SetAt[]
  /** True when there is a ssh program here. */
  readonly openssh: boolean
}

export async function resolveSettings(host: Host, request: Request, signal: AbortSignal): Promise<Resolved> {
  const own = await readConfig(host, settingsFiles(host, request), { host: request.host, user: request.user })
  const fallback = (openssh: boolean, problems: readonly ConfigProblem[]): Resolved => ({
    settings: settingsFrom(own.options, request, host, 'files', own.notFollowed),
    problems,
    setAt: own.setAt,
    openssh,
  })
  // OpenSSH reads the account's own home whatever HOME says; asked for another one, it would answer for the wrong person.
  const sameHome = host.accountHome === null || host.accountHome === host.home
  if (request.configFile === null && !sameHome) return fallback(true, own.problems)
  const asked = await host.spawn('ssh', sshArguments(request), signal)
  if (asked.outcome !== 'ended') return fallback(asked.outcome !== 'missing', own.problems)
  if (asked.code !== 0) {
    const said = readConfigComplaints(asked.stderr)
    return fallback(true, said.length > 0 ? said : own.problems)
  }
  return {
    settings: settingsFrom(readSshG(asked.stdout), request, host, 'ssh', []),
    problems: [],
    setAt: own.setAt,
    openssh: true,
  }
}

/** The files that OpenSSH reads for this request, in its order. A named file takes the place of both. */
export function settingsFiles(
  host: Pick<Host, 'home' | 'platform' | 'env'>,
  { configFile }: Pick<Request, 'configFile'>,
): readonly { readonly path: string; readonly ofUser: boolean }[] {
  if (configFile !== null) return [{ path: configFile, ofUser: true }]
  return [
    { path: `${host.home}/.ssh/config`, ofUser: true },
    { path: `${systemFolder(host)}/ssh_config`, ofUser: false },
  ]
}

/** Keys are not passed: ssh leaves out a `-i` whose file it does not find, and we must say just that. */
function sshArguments({ host, user, port, configFile }: Request): string[] {
  return [
    ...(configFile === null ? [] : ['-F', configFile]),
    ...(port === null ? [] : ['-p', String(port)]),
    ...(user === null ? [] : ['-l', user]),
    '-G',
    '--',
    host,
  ]
}

/** The place that set an option; null when none of the files that were read did. */
export function placeOf(setAt: readonly SetAt[], option: string): SetAt | null {
  return setAt.find((place) => place.option === option) ?? null
}

export type { ConfigReading }
