import { fingerprintSha256 } from '@tsunagu/keys'
import { describe, expect, test } from 'vitest'
import type { AgentKey } from '../ssh/agent.ts'
import { offersOf } from './candidates.ts'
import type { LocalKey } from './local-key.ts'

const blob = (name: string) => new TextEncoder().encode(name)
const file = (name: string, bySettings = true): LocalKey => ({
  path: `/k/${name}`,
  named: bySettings,
  bySettings,
  open: 'ok',
  report: null,
  format: null,
  permissions: null,
  publicKey: { type: 'ssh-ed25519', blob: blob(name) },
  fingerprint: fingerprintSha256(blob(name)),
  pairDiffers: false,
  usable: true,
  encrypted: false,
})
const held = (name: string): AgentKey => ({ type: 'ssh-ed25519', blob: blob(name), comment: name })
const names = (list: readonly { blob: Uint8Array }[]) => list.map((key) => new TextDecoder().decode(key.blob))

describe('the order of keys', () => {
  const settings = (identitiesOnly: boolean) => ({ identitiesOnly })

  test('is OpenSSH’s: named keys of the agent, its other keys, files that it does not hold', () => {
    const { bySettings, others } = offersOf(
      settings(false),
      [file('a'), file('b')],
      [held('x'), held('b'), held('y')],
      [file('z', false)],
    )
    expect(names(bySettings)).toEqual(['b', 'x', 'y', 'a'])
    expect(names(others)).toEqual(['z'])
  })

  test('leaves out the agent’s other keys with IdentitiesOnly, and offers them last of all', () => {
    const { bySettings, others } = offersOf(settings(true), [file('a')], [held('x'), held('a')], [])
    expect(names(bySettings)).toEqual(['a'])
    expect(bySettings[0]).toMatchObject({ inAgent: true, file: { path: '/k/a' } })
    expect(names(others)).toEqual(['x'])
    expect(others[0]).toMatchObject({ bySettings: false })
  })

  test('offers no key twice', () => {
    const { bySettings, others } = offersOf(
      settings(false),
      [file('a'), file('a')],
      [held('a')],
      [file('a', false)],
    )
    expect(names([...bySettings, ...others])).toEqual(['a'])
  })
})
