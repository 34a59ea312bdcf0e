/** What a site says about itself: its front doors, keys, rules and pages. Data, so that any institution can write its own. */
import { z } from 'zod'
import { type CauseId, causeIds } from '../causes/ids.ts'

const optional = z.exactOptional
const both = z.strictObject({ ja: z.string().min(1), en: z.string().min(1) })
const url = z.url({ protocol: /^https?$/ })
/** A page in one or both languages; the other language is offered when the reader's own is missing. */
const page = z
  .strictObject({ ja: optional(url), en: optional(url) })
  .refine(
    (given) => given.ja !== undefined || given.en !== undefined,
    'name the page in at least one language',
  )
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write the day as 2025-04-10')
/**
 * The start and end of every expression are implied. Written by the site's own staff; long names are cut before
 * they are tested, and lookarounds and back references are refused, so that no name makes one run away.
 */
const expression = z
  .string()
  .max(200)
  .refine((text) => {
    if (/\(\?(?:[=!]|<[=!])|\\[1-9k]|[+*}]\)[+*{]/.test(text)) return false
    try {
      new RegExp(`^(?:${text})$`, 'u')
      return true
    } catch {
      return false
    }
  }, 'this is not a regular expression without lookaround, back reference or nested repetition')

const address = z.strictObject({
  address: z.union([z.ipv4(), z.ipv6()]),
  since: optional(day),
  until: optional(day),
})

const hostKey = z.strictObject({
  type: z.enum(['rsa', 'ecdsa', 'ed25519']),
  fingerprintSha256: z.string().regex(/^SHA256:[A-Za-z0-9+/]{43}$/),
  /**
   * True when the site publishes it in order to be compared. A fingerprint that only occurs somewhere on its
   * pages is not authoritative: it may be shown, and no program may trust a key because of it.
   */
  authoritative: z.boolean(),
  source: optional(url),
  since: optional(day),
  until: optional(day),
})

const frontDoor = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: both,
  hosts: z.array(z.string().min(1)).min(1),
  port: z.number().int().min(1).max(65_535),
  /** The pages of the tsunagu service behind this door, where the doctor may ask what it saw of a connection. */
  portal: optional(url),
  addresses: z.array(address),
  hostKeys: z.array(hostKey),
  /** Days on which the host keys changed, so that "changed" can be explained. */
  hostKeysChangedOn: z.array(day),
  /** What else than SFTP it takes. */
  shell: z.boolean(),
  scp: z.boolean(),
})

const destination = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: both,
  frontDoor: z.string(),
  /** Folder with slots: `{user}`, and `{id}` for what `folderName` describes. `~` is the account's home. */
  path: z.string(),
  folderName: optional(expression),
  direction: z.enum(['upload', 'download']),
  subdirectories: z.enum(['allowed', 'refused', 'not-stated']),
  fileName: optional(expression),
  refusedArchives: z.array(z.string()),
})

const keyKind = z.enum(['rsa', 'ecdsa', 'ed25519'])

const profile = z
  .strictObject({
    version: z.literal(1),
    id: z.string().regex(/^[a-z0-9-]+$/),
    name: both,
    /** Where the contents were read, and when. */
    provenance: z.strictObject({ readOn: day, from: z.array(url), note: optional(both) }),
    contact: optional(page),
    portal: optional(page),
    accounts: z.strictObject({
      /** Form of an account name, and an example of one. */
      name: optional(expression),
      example: optional(z.string()),
      refusedPrefixes: z.array(z.string()),
      refusedSuffixes: z.array(z.string()),
      /** Form of names that people take for an account name; the group `user` holds the account name in it. */
      submissionName: optional(expression),
      /** Minutes until a new account or key works. */
      delayMinutes: z.strictObject({ from: z.number().min(0), to: z.number().min(0) }),
    }),
    authentication: z.strictObject({
      methods: z.array(z.enum(['publickey', 'password', 'keyboard-interactive'])).min(1),
      keys: z.array(z.strictObject({ type: keyKind, minimumBits: optional(z.number().int()) })),
      /** Form of the names of key files that are for something else than logging in. */
      datasetKeyFileName: optional(expression),
    }),
    /** Seconds between keep-alive messages that the site advises. */
    keepAliveSeconds: optional(z.number().int().min(1)),
    frontDoors: z.array(frontDoor).min(1),
    destinations: z.array(destination),
    /** The site's own pages on a cause. */
    pages: z.partialRecord(z.enum(causeIds), z.array(z.strictObject({ title: both, url: page })).min(1)),
  })
  .superRefine((given, context) => {
    const doors = new Set(given.frontDoors.map((door) => door.id))
    for (const [index, place] of given.destinations.entries())
      if (!doors.has(place.frontDoor))
        context.addIssue({
          code: 'custom',
          path: ['destinations', index, 'frontDoor'],
          message: `there is no front door "${place.frontDoor}"; there are: ${[...doors].join(', ')}`,
        })
  })

/** The schema, for `tsunagu site check` and for editors. */
export const siteProfileSchema = profile
export type SiteProfile = z.infer<typeof profile>
export type FrontDoor = z.infer<typeof frontDoor>
export type Destination = z.infer<typeof destination>
export type SitePage = NonNullable<SiteProfile['pages'][CauseId]>[number]

/** The front door with this host name or address, now or in the past; null when the site has none. */
export function frontDoorFor(site: SiteProfile, hostOrAddress: string, port?: number): FrontDoor | null {
  const wanted = hostOrAddress.toLowerCase().replace(/\.$/, '')
  const doors = site.frontDoors.filter(
    (door) =>
      door.hosts.some((host) => host.toLowerCase() === wanted) ||
      door.addresses.some((known) => known.address === wanted),
  )
  return doors.find((door) => door.port === port) ?? doors[0] ?? null
}
