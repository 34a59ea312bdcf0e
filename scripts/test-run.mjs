// One run of vitest and its numbers.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './workspace.mjs'

/**
 * Runs vitest over everything, or over what `args` select, with its output on our own terminal.
 * A test file that could not be loaded, an error outside any test, and a runner that died count as
 * failures, so that `failed` is 0 exactly when the run was good.
 * @param {string[]} args
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function runTests(args) {
  const folder = mkdtempSync(join(tmpdir(), 'tsunagu-test-'))
  const countsFile = join(folder, 'counts.json')
  try {
    const { status } = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules', 'vitest', 'vitest.mjs'),
        'run',
        '--reporter=default',
        `--reporter=${join(root, 'scripts', 'count-reporter.mjs')}`,
        ...args,
      ],
      {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, TEST_COUNTS_FILE: countsFile },
      },
    )
    const counts = readCounts(countsFile)
    // The runner says no, although every test that it reported was good (or it reported none).
    if (status !== 0 && counts.failed === 0) counts.failed = 1
    return counts
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}
