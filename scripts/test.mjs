// `npm test`: builds what the end-to-end tests start, runs every test, and ends with one plain line
// `N passed, N failed, N skipped`. Arguments after `--` go to vitest, for example a folder's name.

import { runTests } from './test-run.mjs'
import { ensureBuilt, ensureInstalled } from './workspace.mjs'

const nothing = { passed: 0, failed: 1, skipped: 0 }

function run() {
  if (ensureInstalled() && ensureBuilt()) return runTests(process.argv.slice(2))
  console.log('\nNo test was run, because the step above failed; it counts as one failure.')
  return nothing
}

let counts = nothing
try {
  counts = run()
} catch (error) {
  // No npm, no room on the disk: the last line is promised all the same.
  console.log(error)
}
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
process.exitCode = counts.failed > 0 ? 1 : 0
