import { defineConfig } from 'vitest/config'

// Tests read the TypeScript sources of every package, so that they never run against a stale build.
// 'import' must not be in the list: Node would apply it to require() as well, and pg would get a module for a class.
const conditions = ['@tsunagu/source', 'node', 'module', 'default']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts', 'ward/**/*.test.ts'],
    // One worker less than there are cores, which is the default, leaves half of a small machine idle.
    maxWorkers: '100%',
    // A hang is what these catch; how long a test takes is no matter of right or wrong.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
