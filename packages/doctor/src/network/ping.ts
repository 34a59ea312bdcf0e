/** Two echo requests that may not be cut into pieces, a small one and a full one: by the system's own `ping`. */
import type { Host } from '../host.ts'

export interface PingedSizes {
  readonly vanish: boolean
  /** Bytes of the largest packet that was answered, and of the smallest that was not; null when there is none. */
  readonly passed: number
  readonly lost: number | null
}

/** Payloads in bytes: with 28 bytes of headers, a packet that everything carries, and a full one of Ethernet. */
const SMALL = 256
const LARGE = 1472
const HEADERS = 28

/** What a router or this machine says about a packet that is too long: then nothing vanishes, it is told. */
const told = /message too long|frag(?:mentation)? needed|mtu\s*=/i

/**
 * Null when nothing can be said: no such program, no answer to any size (echoes are often filtered), a system whose
 * `ping` does not tell a lost packet from a refused one in words that are the same everywhere (Windows).
 * @param address IPv4; for IPv6 nothing is said, because its routers never cut
 */
export async function pingSizes(
  host: Host,
  address: string,
  signal: AbortSignal,
): Promise<PingedSizes | null> {
  const flags = {
    linux: ['-n', '-M', 'do', '-c', '2', '-i', '0.2', '-w', '2'],
    macos: ['-n', '-D', '-c', '2', '-i', '0.2', '-t', '2'],
    windows: null,
  }[host.platform]
  if (flags === null || address.includes(':')) return null
  const [small, large] = await Promise.all(
    [SMALL, LARGE].map((bytes) => host.spawn('ping', [...flags, '-s', String(bytes), address], signal)),
  )
  if (small?.outcome !== 'ended' || large?.outcome !== 'ended' || small.code !== 0) return null
  if (large.code === 0) return { vanish: false, passed: LARGE + HEADERS, lost: null }
  if (told.test(large.stdout + large.stderr)) return null
  return { vanish: true, passed: SMALL + HEADERS, lost: LARGE + HEADERS }
}
