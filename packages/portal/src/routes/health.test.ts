import { expect, test } from 'vitest'
import { directoryReader } from '../directory.ts'
import { door, portalFor, publicKey } from '../testing/public-service.ts'

const key = await publicKey()
const open = door('main', '127.0.0.1:22', [key])

test('a service that lets people in is ok', async () => {
  const answer = await portalFor([open]).get('/healthz')
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({
    status: 'ok',
    store: 'ok',
    frontDoors: [{ name: 'main', listening: true }],
  })
})

test('a service whose door is closed is unavailable, and says which', async () => {
  const answer = await portalFor([open, door('jga', '127.0.0.1:443', [key], false)]).get('/healthz')
  expect(answer.status).toBe(503)
  expect(await answer.json()).toEqual({
    status: 'unavailable',
    store: 'ok',
    frontDoors: [
      { name: 'main', listening: true },
      { name: 'jga', listening: false },
    ],
  })
})

test('a service without its database is unavailable, and does not say why to everybody', async () => {
  const answer = await portalFor([open], () =>
    Promise.reject(new Error('postgres://user:secret@db failed')),
  ).get('/healthz')
  expect(answer.status).toBe(503)
  expect(await answer.json()).toEqual({
    status: 'unavailable',
    store: 'unreachable',
    frontDoors: [{ name: 'main', listening: true }],
  })
})

test('a database that never answers counts as unreachable, and is asked by one request only', async () => {
  let asked = 0
  const read = directoryReader({
    service: {
      doors: [open],
      store: {
        hostKeys: {
          list: () => {
            asked++
            return new Promise(() => {})
          },
        },
      },
    },
    publicHost: null,
    onStoreProblem: () => {},
    storeWaitMs: 20,
  })
  const answers = await Promise.all([read(), read(), read()])
  expect(answers.map(({ storeReachable }) => storeReachable)).toEqual([false, false, false])
  expect((await read()).storeReachable).toBe(false)
  expect(asked).toBe(1)
})

test('a database that comes back is noticed, and each outage is reported once', async () => {
  let away = false
  let clock = 0
  let reports = 0
  const read = directoryReader({
    service: {
      doors: [open],
      store: { hostKeys: { list: async () => (away ? Promise.reject(new Error('away')) : []) } },
    },
    publicHost: null,
    onStoreProblem: () => reports++,
    now: () => clock,
  })
  const seen: boolean[] = []
  for (const state of [false, true, true, false, true]) {
    away = state
    clock += 60_000
    seen.push((await read()).storeReachable)
  }
  expect(seen).toEqual([true, false, false, true, false])
  expect(reports).toBe(2)
})
