import type { SiteProfile } from '@tsunagu/catalogue'

/** What a test says of its server. */
export interface Server {
  readonly port: number
  readonly hostKeys?: readonly {
    readonly fingerprintSha256: string
    readonly authoritative: boolean
    readonly until?: string
  }[]
  readonly addresses?: readonly { readonly address: string; readonly until?: string }[]
}

/** A site whose one front door is a server on this machine. */
export function siteOf({ port, hostKeys = [], addresses = [] }: Server): SiteProfile {
  return {
    version: 1,
    id: 'test',
    name: { ja: '試験', en: 'Test' },
    provenance: { readOn: '2026-11-22', from: [] },
    accounts: {
      name: '[a-z0-9][a-z0-9_]{2,23}',
      refusedPrefixes: [],
      refusedSuffixes: [],
      submissionName: '(?<user>[a-z0-9][a-z0-9_-]{2,23})-[0-9]{4}',
      delayMinutes: { from: 0, to: 0 },
    },
    authentication: { methods: ['publickey'], keys: [{ type: 'ed25519' }] },
    frontDoors: [
      {
        id: 'door',
        name: { ja: '窓口', en: 'door' },
        hosts: ['127.0.0.1'],
        port,
        addresses,
        hostKeys: hostKeys.map((key) => ({ type: 'ed25519', ...key })),
        hostKeysChangedOn: [],
        shell: false,
        scp: false,
      },
    ],
    destinations: [],
    pages: {},
  } as unknown as SiteProfile
}
