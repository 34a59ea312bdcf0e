// The users' command in one file: `tsunagu doctor`, `explain`, `key`, `hosts`, `site` and `completion` with every
// library that they need, and nothing outside but Node itself. The npm package and the executables carry this file.

import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { build } from 'vite'
import { root } from '../workspace.mjs'
import { contentsModule } from './contents.mjs'

const entry = join(root, 'packages/cli/src/main-for-users.ts')
const contents = join(root, 'packages/cli/src/contents.ts')

const startId = 'virtual:start'
// ssh2 tries to load these and goes on without them. They speed up large transfers; the doctor makes none.
const nativeParts = /\.node$|^cpu-features$/

/** What must never be reachable: the service's rooms, and the databases and web servers that came with them. */
const forbidden =
  /^(?:@tsunagu\/(?:gateway|portal|sftp|store|web)|@?libsql|pg(?:-.*)?|kysely|hono|@hono\/.*|react.*)$/

/**
 * Bundles the users' command.
 * @returns {Promise<{ code: string, packages: string[] }>} `code` is a CommonJS module that runs the command line
 * of its process when it is loaded (a single executable can load nothing else); `packages` are the names of the
 * npm packages and workspaces whose code is inside, sorted.
 * @throws {Error} when something is inside that must not be, or something is needed that is not inside
 */
export async function bundleForUsers() {
  const conditions = ['@tsunagu/source', 'node', 'import', 'module', 'default']
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [start, contentsInside, withoutNativeParts],
    resolve: { conditions },
    ssr: { noExternal: true, resolve: { conditions } },
    build: {
      ssr: true,
      write: false,
      // Names stay, so that a stack trace in a report says something; comments go.
      minify: false,
      target: 'node20',
      rolldownOptions: {
        input: startId,
        output: {
          format: 'cjs',
          codeSplitting: false,
          minify: { mangle: false, compress: false, codegen: { removeWhitespace: true } },
        },
      },
    },
  })
  const chunks = result.output.filter(({ type }) => type === 'chunk')
  if (chunks.length !== 1) throw new Error(`expected one chunk, found ${chunks.map((c) => c.fileName)}`)
  const [{ code, fileName, moduleIds, imports, dynamicImports }] = chunks
  const outside = [...imports, ...dynamicImports].filter((name) => name !== fileName && !isBuiltin(name))
  if (outside.length > 0) throw new Error(`left outside the bundle: ${outside.join(', ')}`)
  const packages = [...new Set(moduleIds.map(packageOf).filter((name) => name !== null))].sort()
  const strays = packages.filter((name) => forbidden.test(name))
  if (strays.length > 0) throw new Error(`the users' command must not hold ${strays.join(', ')}`)
  return { code, packages }
}

/** Runs the command, as packages/cli/bin/tsunagu.js does, but in CommonJS, which has no `await` outside functions. */
const start = {
  name: 'start',
  resolveId: (id) => (id === startId ? id : null),
  load: (id) =>
    id === startId
      ? `import { main } from ${JSON.stringify(entry)}
main(process).then((code) => { process.exitCode = code })`
      : null,
}

const contentsInside = {
  name: 'contents-inside',
  load: (id) => (id === contents ? { code: contentsModule(), moduleType: 'js' } : null),
}

const withoutNativeParts = {
  name: 'without-native-parts',
  enforce: 'pre',
  resolveId: (id) => (nativeParts.test(id) ? `\0absent:${id}` : null),
  load: (id) =>
    id.startsWith('\0absent:') ? 'throw new Error("native parts are not in this build of tsunagu")' : null,
}

/** The npm package or workspace that a module belongs to; null for what the bundler itself puts in. */
function packageOf(moduleId) {
  const path = moduleId.replaceAll('\\', '/')
  const installed = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)
  if (installed) return installed[1]
  const own = /\/packages\/([^/]+)\/src\//.exec(path)
  return own ? JSON.parse(readFileSync(join(root, 'packages', own[1], 'package.json'), 'utf8')).name : null
}
