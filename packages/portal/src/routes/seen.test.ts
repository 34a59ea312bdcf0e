import { once } from 'node:events'
import { connect } from 'node:net'
import { describe, expect, test } from 'vitest'
import { portalFor } from '../testing/public-service.ts'
import { startPortal } from '../testing/running-portal.ts'

const number = '0123456789abcdef0123456789abcdef'

describe('a connection by its number', () => {
  const sighting = {
    at: new Date('2026-11-28T01:02:03Z'),
    address: '192.0.2.7',
    frontDoor: 'main',
    reached: 'authentication',
    ended: true,
  } as const
  const portal = portalFor([], undefined, {
    sightings: { find: (given) => (given === number ? sighting : null) },
  })

  test('is told with its time, address and how far it got, and nothing else', async () => {
    const answer = await portal.get(`/api/v1/seen/${number}`)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({
      version: 1,
      connection: { ...sighting, at: '2026-11-28T01:02:03.000Z' },
    })
  })

  test.each([`${number.slice(1)}f`, number.slice(1), `${number}0`, number.toUpperCase(), ''])(
    'is not there under another number: %s',
    async (other) => {
      const answer = await portal.get(`/api/v1/seen/${other}`)
      expect(answer.status).toBe(404)
      expect(await answer.json()).toMatchObject({ error: { code: 'not-found' } })
    },
  )
})

test('the running service knows a connection that gave its number, and how it went on', async () => {
  const running = await startPortal()
  try {
    const ask = async () => (await fetch(`${running.url}/api/v1/seen/${number}`)).json()
    expect(await ask()).toMatchObject({ error: { code: 'not-found' } })
    const socket = connect(running.sftpPort, '127.0.0.1')
    socket.write(`SSH-2.0-test seen=${number}\r\n`)
    await once(socket, 'data')
    await expect
      .poll(ask)
      .toMatchObject({ connection: { address: '127.0.0.1', reached: 'key-exchange', ended: false } })
    socket.destroy()
    await expect.poll(ask).toMatchObject({ connection: { ended: true } })
    const [record] = await running.gateway.store.connections.list({ limit: 1 })
    expect(JSON.stringify(record)).not.toContain(number)
  } finally {
    await running.close()
  }
})
