import { describe, expect, test } from 'vitest'
import { fakeLink, runProbe, settings, visitTo } from '../testing/visit.ts'
import { keyExchange } from './key-exchange.ts'

const version = 'SSH-2.0-tsunagu\r\n'
const disconnected = (reason: number, message: string) =>
  visitTo({
    settings,
    link: fakeLink({
      received: version,
      shown: { outcome: 'ended', how: 'disconnected', reason, message },
    }),
  })

describe('a server that ends it in SSH’s own words before the key exchange', () => {
  test('turns the client away, because there was nothing yet to disagree about', async () => {
    const { status, all } = await runProbe(keyExchange, disconnected(12, 'Too many connections.'))
    expect(status).toBe('failed')
    expect(all('handshake.turnedAway')).toEqual([
      { reason: 'too-many-connections', message: 'Too many connections.' },
    ])
    expect(all('network.ended')).toEqual([])
  })

  test('and says nothing has closed it, which may be anything', async () => {
    const { all } = await runProbe(keyExchange, disconnected(2, ''))
    expect(all('handshake.turnedAway')).toEqual([])
    expect(all('network.ended')).toMatchObject([{ how: 'closed', during: 'handshake' }])
  })
})
