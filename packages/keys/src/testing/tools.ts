import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The real programs that the vectors come from and go back to. Debian 12 has OpenSSH 9.2, PuTTY 0.78, OpenSSL 3.0. */
export type Tool = 'ssh-keygen' | 'puttygen' | 'openssl'

/**
 * Which of the tools are missing. Their tests are skipped, loudly; with REQUIRE_TOOLS=1 a missing tool fails them.
 */
export function missingTools(tools: readonly Tool[]): Tool[] {
  const missing = tools.filter((tool) => spawnSync(tool, ['--version']).error !== undefined)
  if (missing.length > 0) {
    if (process.env['REQUIRE_TOOLS'] === '1')
      throw new Error(`these tools are missing: ${missing.join(', ')}`)
    console.warn(`SKIPPED, because these tools are missing: ${missing.join(', ')}`)
  }
  return missing
}

/** A directory of its own for each test file, for files that tools read and write. */
export class Workbench {
  readonly directory = mkdtempSync(join(tmpdir(), 'tsunagu-keys-'))
  #count = 0

  path(name = 'file'): string {
    return join(this.directory, `${this.#count++}-${name}`)
  }

  /** Writes a file with the modes that ssh-keygen insists on. @returns its path */
  write(content: string | Uint8Array, name?: string): string {
    const path = this.path(name)
    writeFileSync(path, content)
    chmodSync(path, 0o600)
    return path
  }

  read(path: string): Uint8Array {
    return new Uint8Array(readFileSync(path))
  }

  /** Runs a tool without a shell and without a terminal. @throws Error with what it printed when it fails */
  run(tool: Tool, args: readonly string[]): string {
    return execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  }

  close(): void {
    rmSync(this.directory, { recursive: true, force: true })
  }
}
