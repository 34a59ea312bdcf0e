import { spawnSync } from 'node:child_process'

/** Debian keeps sshd in a folder that is not on every user's PATH. */
const PATH = `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/lib/openssh`

/**
 * Which of these programs are missing. Tests that need them are skipped, loudly.
 * @throws Error when REQUIRE_TOOLS=1 and one is missing.
 */
export function missingTools(names: readonly string[]): string[] {
  const missing = names.filter((name) => toolPath(name) === null)
  if (missing.length > 0) {
    if (process.env['REQUIRE_TOOLS'] === '1') {
      throw new Error(`these tools are missing: ${missing.join(', ')} (REQUIRE_TOOLS=1)`)
    }
    console.warn(`SKIPPED, because these tools are missing: ${missing.join(', ')}`)
  }
  return missing
}

/** Null when the program is not installed. */
export function toolPath(name: string): string | null {
  const found = spawnSync('/bin/sh', ['-c', 'command -v "$1"', 'sh', name], {
    env: { PATH },
    encoding: 'utf8',
  })
  return found.status === 0 ? found.stdout.trim() : null
}

/** Debian's interpreter first: it is the one that has Debian's paramiko. Null when no python3 has the module. */
export function pythonWith(module: string): string | null {
  const interpreter = ['/usr/bin/python3', 'python3'].find(
    (python) => spawnSync(python, ['-c', `import ${module}`]).status === 0,
  )
  if (interpreter !== undefined) return interpreter
  if (process.env['REQUIRE_TOOLS'] === '1') {
    throw new Error(`these tools are missing: python3 with ${module} (REQUIRE_TOOLS=1)`)
  }
  console.warn(`SKIPPED, because these tools are missing: python3 with ${module}`)
  return null
}
