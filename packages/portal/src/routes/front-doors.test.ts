import { fingerprintMd5, fingerprintSha256 } from '@tsunagu/keys'
import { expect, test } from 'vitest'
import type { FrontDoorsAnswer } from '../contract.ts'
import { door, portalFor, publicKey, remembered } from '../testing/public-service.ts'

const key = await publicKey()

test('the answer holds all that is published, with times in ISO 8601', async () => {
  const { get } = portalFor(
    [door('main', '0.0.0.0:22', [key])],
    async () => [remembered('main', key, 'active')],
    { publicHost: 'sftp.example.jp' },
  )
  const answer = await get('/api/v1/front-doors')
  expect(answer.headers.get('Content-Type')).toContain('application/json')
  expect(await answer.json()).toEqual({
    version: 1,
    complete: true,
    frontDoors: [
      {
        name: 'main',
        host: 'sftp.example.jp',
        port: 22,
        listening: true,
        hostKeys: [
          {
            state: 'active',
            type: 'ssh-ed25519',
            bits: 256,
            fingerprintSha256: fingerprintSha256(key.blob),
            fingerprintMd5: fingerprintMd5(key.blob),
            publicKey: `ssh-ed25519 ${Buffer.from(key.blob).toString('base64')}`,
            knownSince: '2026-04-10T03:04:05.000Z',
            activeSince: '2026-04-10T03:04:05.000Z',
            retiredAt: null,
          },
        ],
      },
    ],
  } satisfies FrontDoorsAnswer)
})

test('without the store the answer says that it is not complete', async () => {
  const { get } = portalFor([door('main', '127.0.0.1:22', [key])], () => Promise.reject(new Error('away')))
  expect(await (await get('/api/v1/front-doors')).json()).toMatchObject({
    complete: false,
    frontDoors: [{ hostKeys: [{ state: 'active', activeSince: null }] }],
  })
})
