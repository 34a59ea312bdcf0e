import { spawnSync } from 'node:child_process'

/**
 * Which of these programs are missing. Tests that need them are skipped, loudly.
 * @throws Error when REQUIRE_TOOLS=1 and one is missing.
 */
export function missingTools(names: readonly string[]): string[] {
  const missing = names.filter(
    (name) => spawnSync('/bin/sh', ['-c', 'command -v "$1"', 'sh', name]).status !== 0,
  )
  if (missing.length > 0) {
    if (process.env['REQUIRE_TOOLS'] === '1') {
      throw new Error(`these tools are missing: ${missing.join(', ')} (REQUIRE_TOOLS=1)`)
    }
    console.warn(`SKIPPED, because these tools are missing: ${missing.join(', ')}`)
  }
  return missing
}
