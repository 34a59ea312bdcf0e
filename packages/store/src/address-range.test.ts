import { BlockList, isIPv4 } from 'node:net'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressDigits, addressRange } from './address-range.ts'

test.each([
  ['192.0.2.7', '00000000000000000000ffffc0000207'],
  ['::ffff:192.0.2.7', '00000000000000000000ffffc0000207'],
  ['::FFFF:c000:207', '00000000000000000000ffffc0000207'],
  ['::', '0'.repeat(32)],
  ['::1', `${'0'.repeat(31)}1`],
  ['2001:db8::', `20010db8${'0'.repeat(24)}`],
  ['2001:db8:1:2:3:4:5:6', '20010db8000100020003000400050006'],
  ['fe80::1%eth0', `fe80${'0'.repeat(27)}1`],
])('%s is written as %s', (address, digits) => expect(addressDigits(address)).toBe(digits))

test.each(['', 'x', '1.2.3', '1.2.3.256', '01.2.3.4', ':::', '1:2', '2001:db8::/32', '12345::', 'localhost'])(
  '%j is no address',
  (address) => expect(addressDigits(address)).toBeNull(),
)

test.each(['', '/', '192.0.2.0/33', '192.0.2.0/-1', '192.0.2.0/ 8', '::/129', '192.0.2.0/8/8', '192.0.2.0/'])(
  '%j is no network',
  (text) => expect(addressRange(text)).toBeNull(),
)

const octet = fc.integer({ min: 0, max: 255 })
const ipv4 = fc.tuple(octet, octet, octet, octet).map((parts) => parts.join('.'))
// Near each other, so that both answers happen.
const ipv6 = fc
  .array(fc.constantFrom('0', '1', '8000', 'ffff'), { minLength: 8, maxLength: 8 })
  .map((groups) => `2001:db8:${groups.slice(2).join(':')}`)

test('a network holds the same addresses as for Node itself', () => {
  const address = fc.oneof(ipv4, ipv6)
  fc.assert(
    fc.property(address, address, fc.integer({ min: 0, max: 128 }), (network, inside, length) => {
      const prefix = isIPv4(network) ? length % 33 : length
      fc.pre(isIPv4(network) === isIPv4(inside))
      const list = new BlockList()
      const family = isIPv4(network) ? 'ipv4' : 'ipv6'
      list.addSubnet(network, prefix, family)
      const range = addressRange(`${network}/${prefix}`)!
      const digits = addressDigits(inside)!
      expect(range.from <= digits && digits <= range.to).toBe(list.check(inside, family))
    }),
  )
})
