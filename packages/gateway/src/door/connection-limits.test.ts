import { describe, expect, test } from 'vitest'
import { ConnectionLimits } from './connection-limits.ts'

test('counts for each address and in all', () => {
  const limits = new ConnectionLimits(3, 2)
  expect(limits.enter('192.0.2.1')).toBeNull()
  expect(limits.enter('192.0.2.1')).toBeNull()
  expect(limits.enter('192.0.2.1')).toBe('connections-of-address')
  expect(limits.enter('192.0.2.2')).toBeNull()
  expect(limits.enter('192.0.2.3')).toBe('connections')
  expect(limits.total).toBe(3)
})

test('whoever was refused is not counted', () => {
  const limits = new ConnectionLimits(10, 1)
  limits.enter('192.0.2.1')
  for (let count = 0; count < 100; count++) limits.enter('192.0.2.1')
  expect(limits.total).toBe(1)
  limits.leave('192.0.2.1')
  expect(limits.total).toBe(0)
  expect(limits.enter('192.0.2.1')).toBeNull()
})

test('leaving more often than coming makes no room that is not there', () => {
  const limits = new ConnectionLimits(1, 1)
  limits.leave('192.0.2.1')
  limits.enter('192.0.2.2')
  limits.leave('192.0.2.1')
  limits.leave('192.0.2.1')
  expect(limits.total).toBe(1)
  expect(limits.enter('192.0.2.3')).toBe('connections')
})

describe('IPv6', () => {
  test.each([
    ['2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff'],
    ['2001:db8::1', '2001:db8:0:0:abcd::2'],
    ['::1', '::2'],
    ['fe80::1%eth0', 'fe80::2%eth1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::'],
  ])('%s and %s are one customer', (one, other) => {
    const limits = new ConnectionLimits(10, 1)
    expect(limits.enter(one)).toBeNull()
    expect(limits.enter(other)).toBe('connections-of-address')
    limits.leave(other)
    expect(limits.enter(one)).toBeNull()
  })

  test.each([
    ['2001:db8:1:2::1', '2001:db8:1:3::1'],
    ['2001:db8::1', '2001:db8:0:1::1'],
    ['::1', '192.0.2.1'],
    // Not a network of somebody's, but IPv4 in IPv6 clothes: each address for itself.
    ['::ffff:192.0.2.1', '::ffff:192.0.2.2'],
  ])('%s and %s are two', (one, other) => {
    const limits = new ConnectionLimits(10, 1)
    expect(limits.enter(one)).toBeNull()
    expect(limits.enter(other)).toBeNull()
  })
})
