import { isIPv4, isIPv6 } from 'node:net'

/** From and to, both included, as 32 hexadecimal digits each. */
export interface AddressRange {
  readonly from: string
  readonly to: string
}

/**
 * An address as 32 lower-case hexadecimal digits, so that text order is address order. IPv4 stands at
 * `::ffff:0:0/96` (RFC 4291 2.5.5.2), as the same client may be seen in both forms. A zone (`%eth0`) is left out.
 *
 * @returns null when it is not an IP address
 */
export function addressDigits(address: string): string | null {
  if (isIPv4(address)) return `00000000000000000000ffff${ipv4Digits(address)}`
  const bare = address.replace(/%.*$/, '')
  if (!isIPv6(bare)) return null
  const groups = bare.replace(/[0-9.]+$/, (tail) =>
    isIPv4(tail) ? `${ipv4Digits(tail).slice(0, 4)}:${ipv4Digits(tail).slice(4)}` : tail,
  )
  const [head = '', tail] = groups.split('::')
  const front = head === '' ? [] : head.split(':')
  const back = tail === undefined || tail === '' ? [] : tail.split(':')
  const middle = Array<string>(8 - front.length - back.length).fill('0')
  return [...front, ...middle, ...back].map((group) => group.toLowerCase().padStart(4, '0')).join('')
}

/**
 * An address, or a network in CIDR form (RFC 4632, RFC 4291 2.3). Bits after the prefix are ignored.
 *
 * @returns null when it is neither
 */
export function addressRange(text: string): AddressRange | null {
  const match = /^([^/]+)(?:\/([0-9]{1,3}))?$/.exec(text.trim())
  const address = match?.[1] ?? ''
  const digits = addressDigits(address)
  if (digits === null) return null
  const width = isIPv4(address) ? 32 : 128
  const prefix = Number(match?.[2] ?? width)
  if (prefix > width) return null
  const host = (1n << BigInt(width - prefix)) - 1n
  const value = BigInt(`0x${digits}`)
  const hex = (n: bigint) => n.toString(16).padStart(32, '0')
  return { from: hex(value & ~host), to: hex(value | host) }
}

function ipv4Digits(address: string): string {
  return address
    .split('.')
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')
}
