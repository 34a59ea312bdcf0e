import { spawnSync } from 'node:child_process'

/**
 * Whether a program of this machine is there. A missing one is told loudly, so that the test that needs it can
 * be skipped; with REQUIRE_TOOLS=1 it fails instead.
 * @throws Error when REQUIRE_TOOLS=1 and the program is missing
 */
export function hasTool(name: string): boolean {
  const found = spawnSync('sh', ['-c', 'command -v "$1"', 'sh', name]).status === 0
  if (found) return true
  if (process.env['REQUIRE_TOOLS'] === '1')
    throw new Error(`${name} is not installed, and REQUIRE_TOOLS is set`)
  console.warn(`SKIPPED: ${name} is not installed, so the tests that need it do not run`)
  return false
}
