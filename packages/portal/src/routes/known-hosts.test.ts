import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fingerprintSha256 } from '@tsunagu/keys'
import { expect, test } from 'vitest'
import { door, portalFor, publicKey, remembered } from '../testing/public-service.ts'
import { missingTools } from '../testing/tools.ts'

const keys = [await publicKey(), await publicKey({ type: 'ecdsa', bits: 256 })]
const old = await publicKey()
const portal = portalFor([door('main', '127.0.0.1:2222', keys)], async () => [
  remembered('main', old, 'retired'),
])

test('the lines are plain text, without the keys that are no longer used', async () => {
  const answer = await portal.get('/known_hosts')
  expect(answer.headers.get('Content-Type')).toMatch(/^text\/plain; ?charset=utf-8$/i)
  const text = await answer.text()
  expect(text.trimEnd().split('\n')).toHaveLength(2)
  expect(text).not.toContain(Buffer.from(old.blob).toString('base64'))
})

test('a door without a known name is a comment, because a guess would be trusted', async () => {
  const text = await (await portalFor([door('main', '0.0.0.0:22', keys)]).get('/known_hosts')).text()
  expect(text).toMatch(/^# main: .*http\.publicHost.*\n$/)
})

test.skipIf(missingTools(['ssh-keygen']).length > 0)(
  'ssh-keygen finds each key under the name and port that people type',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tsunagu-portal-'))
    try {
      const file = join(folder, 'known_hosts')
      writeFileSync(file, await (await portal.get('/known_hosts')).text())
      for (const name of ['[127.0.0.1]:2222', '[localhost]:2222']) {
        const { stdout } = spawnSync('ssh-keygen', ['-l', '-F', name, '-f', file], { encoding: 'utf8' })
        for (const { blob } of keys) expect(stdout).toContain(fingerprintSha256(blob))
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
)
