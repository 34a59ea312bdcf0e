import type { Sighting } from '@tsunagu/gateway'
import type { HostKeyStore } from '@tsunagu/store'

/**
 * What the portal may know of the running service. A `Gateway` fits; the type leaves out accounts, connections and
 * private halves of keys, so that a page cannot show them by mistake.
 */
export interface PublicService {
  readonly doors: readonly PublicDoor[]
  /** Connections by the one-time number that their client gave; null for one that is not known. */
  readonly sightings: { find(number: string): Sighting | null }
  readonly store: { readonly hostKeys: Pick<HostKeyStore, 'list'> }
}

export interface PublicDoor {
  readonly name: string
  /** Where it listens: `HOST:PORT`, an IPv6 address in brackets. */
  readonly address: string
  /** Whether it takes connections. */
  readonly listening: boolean
  /** The keys that it proves itself with. */
  readonly hostKeys: readonly { readonly publicBlob: Uint8Array }[]
}
