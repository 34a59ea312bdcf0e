/** The types of the HTTP API's answers. Fields may be added; what is there keeps its meaning within a version. */
import type { ErrorCode } from './errors.ts'
import type { PublishedState } from './front-doors.ts'

/** `GET /api/v1/front-doors` */
export interface FrontDoorsAnswer {
  readonly version: 1
  /** False when the store did not answer: dates are null then, and keys that are not in use are missing. */
  readonly complete: boolean
  readonly frontDoors: readonly {
    readonly name: string
    /** What users type; null when it is not known. */
    readonly host: string | null
    readonly port: number
    readonly listening: boolean
    /** In use first, then announced, then those of the past. */
    readonly hostKeys: readonly {
      readonly state: PublishedState
      /** On the wire, e.g. `ssh-ed25519`. */
      readonly type: string
      readonly bits: number
      readonly fingerprintSha256: string
      readonly fingerprintMd5: string
      /** Type and base64. */
      readonly publicKey: string
      /** ISO 8601 in UTC, as all times; null when not known. */
      readonly knownSince: string | null
      readonly activeSince: string | null
      readonly retiredAt: string | null
    }[]
  }[]
}

/** `GET /api/v1/seen/NUMBER`, where the number is what a client put behind `seen=` in its identification line. */
export interface SeenAnswer {
  readonly version: 1
  readonly connection: {
    /** ISO 8601 in UTC: when the number arrived. */
    readonly at: string
    /** The client's address as it arrived. */
    readonly address: string
    readonly frontDoor: string
    /** No more than the client knows itself. */
    readonly reached: 'identification' | 'key-exchange' | 'authentication' | 'session'
    readonly ended: boolean
  }
}

/** `GET /healthz`: status 200 for `ok`, 503 for `unavailable`. */
export interface HealthAnswer {
  readonly status: 'ok' | 'unavailable'
  readonly store: 'ok' | 'unreachable'
  readonly frontDoors: readonly { readonly name: string; readonly listening: boolean }[]
}

/** Every answer of the API that is no success. */
export interface ErrorAnswer {
  readonly error: { readonly code: ErrorCode; readonly message: { readonly ja: string; readonly en: string } }
}
