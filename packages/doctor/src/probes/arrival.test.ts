import { describe, expect, test } from 'vitest'
import { fakeHost } from '../testing/fake-host.ts'
import { runProbe, visitTo } from '../testing/visit.ts'
import { arrival } from './arrival.ts'

const number = '07'.repeat(16)
const portal = new URL('https://sftp.example.org/pages/')

function ask(answer: { status: number; body: unknown } | null, rest = {}) {
  const pages = answer ? { [`https://sftp.example.org/pages/api/v1/seen/${number}`]: answer } : {}
  return runProbe(arrival, visitTo({ portal, number, ...rest }, fakeHost({ pages })))
}

describe('asking the service what it saw', () => {
  test('a connection that arrived is told with its address and how far it got', async () => {
    const connection = {
      at: '',
      address: '192.0.2.7',
      frontDoor: 'main',
      reached: 'key-exchange',
      ended: true,
    }
    const seen = await ask({ status: 200, body: { version: 1, connection } })
    expect(seen).toMatchObject({ status: 'ok', detail: { kind: 'arrived', reached: 'key-exchange' } })
    expect(seen.all('network.seenByService')).toEqual([
      { arrived: true, address: '192.0.2.7', reached: 'key-exchange' },
    ])
  })

  test('a number that the service does not know never arrived', async () => {
    const seen = await ask({ status: 404, body: { error: { code: 'not-found', message: {} } } })
    expect(seen).toMatchObject({ status: 'failed', detail: { kind: 'not-arrived' } })
    expect(seen.all('network.seenByService')).toEqual([{ arrived: false }])
  })

  test.each([
    ['no answer', null],
    ['a page of another server', { status: 404, body: null }],
    ['a redirect', { status: 302, body: null }],
    [
      'an address that is none',
      { status: 200, body: { connection: { address: '<b>', reached: 'session' } } },
    ],
  ])('%s says nothing about the connection', async (_, answer) => {
    const seen = await ask(answer)
    expect(seen.status).toBe('unknown')
    expect(seen.all('network.seenByService')).toEqual([])
    expect(seen.notObserved).toMatchObject([{ fact: 'network.seenByService' }])
  })

  test('without the pages of a service nobody is asked', async () => {
    const host = fakeHost()
    const asked: string[] = []
    host.fetchJson = async (url) => {
      asked.push(url.href)
      return null
    }
    expect(await runProbe(arrival, visitTo({ number }, host))).toMatchObject({ status: 'skipped' })
    expect(asked).toEqual([])
  })
})
