import { spawnSync } from 'node:child_process'

/** Debian keeps sshd in a folder that is not on every user's PATH. */
const PATH = `${process.env['PATH'] ?? ''}:/usr/sbin`

/** The path of a program; null when it is not installed. */
export function toolPath(name: string): string | null {
  const found = spawnSync('/bin/sh', ['-c', 'command -v "$1"', 'sh', name], {
    env: { PATH },
    encoding: 'utf8',
  })
  return found.status === 0 ? found.stdout.trim() : null
}

/**
 * Whether all of these programs are there; says loudly which are not, so that their tests can be skipped.
 * @throws Error when REQUIRE_TOOLS=1 and one is missing
 */
export function haveTools(...names: readonly string[]): boolean {
  const missing = names.filter((name) => toolPath(name) === null)
  if (missing.length === 0) return true
  if (process.env['REQUIRE_TOOLS'] === '1')
    throw new Error(`these tools are missing: ${missing.join(', ')} (REQUIRE_TOOLS=1)`)
  console.warn(`SKIPPED, because these tools are missing: ${missing.join(', ')}`)
  return false
}
