// `npm run check`: everything that CI does except installing Debian's packages. Every step runs, so that
// one round shows all there is to repair. The last line is `N passed, N failed, N skipped`; a step before
// the tests that fails counts as one failure.

import { runTests } from './test-run.mjs'
import { ensureBuilt, ensureInstalled, runBin } from './workspace.mjs'

const steps = [
  ['build', ensureBuilt],
  ['types of the tests', () => runBin('typescript/bin/tsc', '-p', 'tsconfig.test.json')],
  ['lint and format', () => runBin('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.')],
]

const total = { passed: 0, failed: 0, skipped: 0 }
const broken = []

/** Whether a step went well. One that cannot even begin has failed, and the last line is promised all the same. */
function went(step) {
  try {
    return step()
  } catch (error) {
    console.log(error)
    return false
  }
}

if (went(ensureInstalled)) {
  for (const [name, step] of steps) {
    console.log(`\n== ${name}`)
    if (!went(step)) broken.push(name)
  }
  console.log('\n== tests')
  const test = () => Object.assign(total, runTests(process.argv.slice(2)))
  // Without a build the end-to-end tests would judge yesterday's program.
  if (!broken.includes('build') && !went(test)) broken.push('tests')
} else broken.push('installation')

if (broken.length > 0) console.log(`\nFailed before the tests: ${broken.join(', ')}`)
total.failed += broken.length
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed > 0 ? 1 : 0
