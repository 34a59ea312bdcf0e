import type { Destination, SiteProfile } from '@tsunagu/catalogue'
import { usageFailure } from '../../failure.ts'
import { namedProfile } from '../site/profiles.ts'

export interface NamedService {
  readonly site: SiteProfile | null
  readonly destination: Destination | null
  /** The id of the front door; null when only the host tells. */
  readonly frontDoor: string | null
}

/**
 * The site of `--site`, and what `--service` names in it: a destination or a front door.
 * @throws {Failure} when there is no such site or service
 */
export async function serviceNamed(
  site: string | undefined,
  service: string | undefined,
): Promise<NamedService> {
  if (site === undefined) {
    if (service === undefined) return { site: null, destination: null, frontDoor: null }
    throw usageFailure(
      { ja: '--service は --site と一緒に使います。', en: '--service goes with --site.' },
      { ja: '例: --site ddbj --service dra', en: 'For example: --site ddbj --service dra' },
    )
  }
  const profile = await namedProfile(site)
  if (service === undefined) return { site: profile, destination: null, frontDoor: null }
  const destination = profile.destinations.find(({ id }) => id === service) ?? null
  if (destination) return { site: profile, destination, frontDoor: destination.frontDoor }
  const door = profile.frontDoors.find(({ id }) => id === service)
  if (door) return { site: profile, destination: null, frontDoor: door.id }
  const known = [...profile.destinations, ...profile.frontDoors].map(({ id }) => id).join(', ')
  throw usageFailure(
    { ja: `${profile.id} に「${service}」はありません。`, en: `${profile.id} has no "${service}".` },
    { ja: `使えるのは ${known} です。`, en: `It has ${known}.` },
  )
}
