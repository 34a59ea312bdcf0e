import { type FrontDoor, frontDoorFor, type SiteProfile } from '@tsunagu/catalogue'
import { Notes, type Probe } from '../probe.ts'
import type { Request } from '../request.ts'
import { placeOf } from '../settings/resolve.ts'
import type { Settings } from '../settings/settings.ts'

/** What the site says about this server, beside what the settings say. */
export const site: Probe = {
  id: 'site',
  facts: ['settings.override'],
  async run(visit) {
    const notes = new Notes('site')
    const { request, settings, setAt } = visit
    if (settings === null)
      return notes.result('skipped', { kind: 'because', reason: 'an-earlier-step-failed' })
    const found = siteFor(request, settings)
    if (found === null) return notes.result('skipped', { kind: 'because', reason: 'nothing-to-look-at' })
    visit.site = found.site
    visit.frontDoor = found.door
    const { door } = found
    const differs = (option: string, value: string, expected: string) => {
      const place = placeOf(setAt, option.toLowerCase())
      // Typed on the command line it is no setting from elsewhere.
      if (place === null) return
      notes.state(
        'settings.override',
        { option, value, expected, file: place.file, line: place.line },
        { kind: 'file', path: place.file, line: place.line },
      )
    }
    const names = [
      ...door.hosts,
      ...door.addresses.filter(({ until }) => until === undefined).map((known) => known.address),
    ]
    const [name] = door.hosts
    if (name && !names.some((known) => known.toLowerCase() === settings.hostName.toLowerCase()))
      differs('HostName', settings.hostName, name)
    if (request.port === null && settings.port !== door.port)
      differs('Port', String(settings.port), String(door.port))
    const status = notes.observations.length > 0 ? 'failed' : 'ok'
    return notes.result(status, { kind: 'site', ja: door.name.ja, en: door.name.en })
  },
}

/** The door that was asked for: of the named site, or of any known site that has this name. */
function siteFor(
  request: Request,
  { hostName, port }: Settings,
): { readonly site: SiteProfile; readonly door: FrontDoor } | null {
  const { site: named, sites, host } = request
  for (const profile of named ? [named] : sites) {
    const asked = profile.frontDoors.find(({ id }) => id === request.frontDoor)
    const door = asked ?? frontDoorFor(profile, host, port) ?? frontDoorFor(profile, hostName, port)
    if (!door) continue
    // Any program may listen on this machine; only the port tells whether it is the one of the profile.
    if (!named && isLoopback(hostName) && door.port !== port) continue
    return { site: profile, door }
  }
  return null
}

function isLoopback(name: string): boolean {
  return name === 'localhost' || name === '::1' || name.startsWith('127.')
}
