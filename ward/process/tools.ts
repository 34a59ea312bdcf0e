// The real programs that the ward works with, and what happens when one is missing.

import { accessSync, closeSync, constants, existsSync, openSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Debian keeps sshd in /usr/sbin, which is not on every user's PATH. */
const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/lib/openssh']

/** The path of a program, or of a device or library given with its folder; null when it is not there. */
export function findTool(name: string): string | null {
  if (name.startsWith('/dev/')) return opens(name) ? name : null
  if (name.includes('/')) return existsSync(name) ? name : null
  for (const path of folders.filter(Boolean).map((folder) => join(folder, name))) {
    try {
      accessSync(path, constants.X_OK)
      return path
    } catch {
      // Look further.
    }
  }
  return null
}

/** A container may show a device that it must not use. */
function opens(device: string): boolean {
  try {
    closeSync(openSync(device, 'r+'))
    return true
  } catch {
    return false
  }
}

/** The path of a program. Throws when it is not installed, naming the Debian package. */
export function tool(name: string, debianPackage: string): string {
  const path = findTool(name)
  if (path) return path
  throw new Error(`${name} is not installed. On Debian: apt-get install ${debianPackage}`)
}

/** CI sets REQUIRE_TOOLS=1: there a missing program is a failure, elsewhere a skip that says so. */
export const toolsAreRequired = process.env['REQUIRE_TOOLS'] === '1'
