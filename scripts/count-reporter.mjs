// A vitest reporter that writes how many tests passed, failed and were skipped into TEST_COUNTS_FILE.

import { writeFileSync } from 'node:fs'

export default class CountReporter {
  /** vitest calls this once, after the last test. */
  onTestRunEnd(modules, unhandledErrors) {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 }
    for (const module of modules) {
      // An error while a file or a `describe` is loaded, or in its hooks, belongs to no test.
      counts.failed += module.errors().length
      for (const suite of module.children.allSuites()) counts.failed += suite.errors().length
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        // A test that never finished (`pending`) has not passed.
        counts[state === 'pending' ? 'failed' : state] += 1
      }
    }
    writeFileSync(process.env.TEST_COUNTS_FILE, JSON.stringify(counts))
  }
}
