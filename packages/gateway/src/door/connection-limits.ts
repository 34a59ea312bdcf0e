/** Counts connections, in all and for each address. */
export class ConnectionLimits {
  readonly #inAll: number
  readonly #perAddress: number
  readonly #counts = new Map<string, number>()
  #total = 0

  constructor(inAll: number, perAddress: number) {
    this.#inAll = inAll
    this.#perAddress = perAddress
  }

  get total(): number {
    return this.#total
  }

  /** Counts one more. Returns which limit refuses it, or null and it is counted until {@link leave}. */
  enter(address: string): 'connections' | 'connections-of-address' | null {
    if (this.#total >= this.#inAll) return 'connections'
    const network = networkOf(address)
    const count = this.#counts.get(network) ?? 0
    if (count >= this.#perAddress) return 'connections-of-address'
    this.#counts.set(network, count + 1)
    this.#total++
    return null
  }

  leave(address: string): void {
    const network = networkOf(address)
    const count = this.#counts.get(network) ?? 0
    if (count === 0) return
    this.#total--
    if (count === 1) this.#counts.delete(network)
    else this.#counts.set(network, count - 1)
  }
}

/** One customer usually holds a whole /64 of IPv6 (RFC 6177), so that is what counts as one address. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address
  const [head = ''] = address.split('%')
  const [left = '', right] = head.split('::')
  const groups = left === '' ? [] : left.split(':')
  if (right !== undefined) {
    const tail = right === '' ? [] : right.split(':')
    while (groups.length + tail.length < 8) groups.push('0')
    groups.push(...tail)
  }
  return `${groups.slice(0, 4).join(':')}::/64`
}
