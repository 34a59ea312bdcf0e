import { fingerprintMd5, fingerprintSha256, knownHostsName, parsePublicBlob } from '@tsunagu/keys'
import type { HostKey } from '@tsunagu/store'
import type { PublicDoor } from './service.ts'

/**
 * - `active`: the front door proves itself with it now.
 * - `announced`: it will be used next, and may be trusted already.
 * - `replaced`: the store has it as active, but this server does not use it (its file was exchanged).
 * - `retired`: no longer used.
 */
export type PublishedState = 'active' | 'announced' | 'replaced' | 'retired'

/** A host key as it is published. Dates are null when they are not known. */
export interface PublishedHostKey {
  /** On the wire, e.g. `ssh-ed25519`. */
  readonly type: string
  /** As programs name it when they show a fingerprint: `ED25519`, `ECDSA`, `RSA`. */
  readonly family: string
  readonly bits: number
  /** With `SHA256:`, as OpenSSH prints it. */
  readonly fingerprintSha256: string
  /** With `MD5:`, for programs that show no other. */
  readonly fingerprintMd5: string
  /** Type and base64, as in a file of OpenSSH. */
  readonly publicKey: string
  readonly state: PublishedState
  /** When this service first knew the key. */
  readonly knownSince: Date | null
  readonly activeSince: Date | null
  readonly retiredAt: Date | null
  /** The line for known_hosts. Null for keys that must not be trusted (any more), and when the host is not known. */
  readonly knownHostsLine: string | null
}

/** A front door as users see it. */
export interface PublishedDoor {
  readonly name: string
  /** What users type. Null when it listens on every address and nobody has said under which name it is reached. */
  readonly host: string | null
  readonly port: number
  readonly listening: boolean
  /** Those in use first, then those to come, then those of the past. */
  readonly hostKeys: readonly PublishedHostKey[]
}

const ORDER: readonly PublishedState[] = ['active', 'announced', 'replaced', 'retired']

/**
 * Joins what a door uses with what the store remembers. What the door uses wins: that is what a client will see.
 * Pure.
 * @param remembered host keys of any door; null when the store could not be asked.
 * @param publicHost the name that users type instead of the listening address.
 */
export function publishDoor(
  door: PublicDoor,
  remembered: readonly HostKey[] | null,
  publicHost: string | null,
): PublishedDoor {
  const { address, port } = splitAddress(door.address)
  const host = publicHost ?? (isEveryAddress(address) ? null : address)
  const names = host === null ? null : namesOf(host, port)
  const past = (remembered ?? []).filter(({ frontDoor }) => frontDoor === door.name)
  const used = door.hostKeys.map(({ publicBlob }) => {
    const fingerprint = fingerprintSha256(publicBlob)
    const history = past.find(({ fingerprintSha256 }) => fingerprintSha256 === fingerprint)
    return publishKey(publicBlob, 'active', history, names)
  })
  const inUse = new Set(used.map(({ fingerprintSha256 }) => fingerprintSha256))
  const others = past
    .filter(({ fingerprintSha256 }) => !inUse.has(fingerprintSha256))
    .map((key) => publishKey(key.blob, key.state === 'active' ? 'replaced' : key.state, key, names))
  const hostKeys = [...used, ...others].toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))
  return { name: door.name, host, port, listening: door.listening, hostKeys }
}

function publishKey(
  blob: Uint8Array,
  state: PublishedState,
  history: HostKey | undefined,
  names: string | null,
): PublishedHostKey {
  const { type, family, bits } = parsePublicBlob(blob)
  const publicKey = `${type} ${Buffer.from(blob).toString('base64')}`
  const trusted = state === 'active' || state === 'announced'
  return {
    type,
    family: family.toUpperCase(),
    bits,
    fingerprintSha256: fingerprintSha256(blob),
    fingerprintMd5: fingerprintMd5(blob),
    publicKey,
    state,
    knownSince: history?.createdAt ?? null,
    activeSince: history?.activeSince ?? null,
    retiredAt: history?.retiredAt ?? null,
    knownHostsLine: trusted && names !== null ? `${names} ${publicKey}` : null,
  }
}

/** People type `localhost` for the loopback address, and OpenSSH looks up what they typed. */
function namesOf(host: string, port: number): string {
  const names = host === '127.0.0.1' || host === '::1' ? [host, 'localhost'] : [host]
  return names.map((name) => knownHostsName(name, port)).join(',')
}

function isEveryAddress(address: string): boolean {
  return address === '0.0.0.0' || address === '::'
}

function splitAddress(text: string): { address: string; port: number } {
  const colon = text.lastIndexOf(':')
  return { address: text.slice(0, colon).replace(/^\[|\]$/g, ''), port: Number(text.slice(colon + 1)) }
}
