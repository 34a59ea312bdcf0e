import { expect, test } from 'vitest'
import { ps, sh } from './command.ts'

test('a path in the home is found by both shells', () => {
  expect(sh`ssh-keygen -y -f ${'~/my keys/id'}`.line).toBe("ssh-keygen -y -f ~/'my keys/id'")
  expect(ps`ssh-keygen -y -f ${'~/my keys/id'}`.line).toBe('ssh-keygen -y -f "$HOME/my keys/id"')
})

test('nothing in a path runs in PowerShell', () => {
  expect(ps`ssh-add ${'~/a"; b $(c) `d”'}`.line).toBe('ssh-add "$HOME/a`"; b `$(c) ``d`”"')
  expect(ps`ssh-add ${"a'; $(b)"}`.line).toBe("ssh-add 'a''; $(b)'")
})
