// `npm run package`: everything that is published, in dist/package: the npm packages and the executables.
//   npm run package                        all of it
//   npm run package -- npm                 the npm packages
//   npm run package -- executables         the executables for every platform
//   npm run package -- linux-x64 ...       the executables for these platforms
//   --out DIR                              another folder than dist/package
// docs/packaging.md says what to do with them.

import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBuilt, ensureInstalled, root } from './workspace.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: join(root, 'dist/package') } },
})
if (!ensureInstalled() || !ensureBuilt()) process.exit(1)

// Loaded now, because they need what has just been installed.
const { bundleForUsers } = await import('./package/bundle.mjs')
const { buildExecutables } = await import('./package/executables.mjs')
const { runtimes } = await import('./package/node-runtimes.mjs')
const { packNpmPackages } = await import('./package/npm-packages.mjs')

const all = Object.keys(runtimes)
const unknown = positionals.filter((word) => word !== 'npm' && word !== 'executables' && !all.includes(word))
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Known are npm, executables, ${all.join(', ')}.`)
  process.exit(2)
}
const everything = positionals.length === 0
const targets =
  everything || positionals.includes('executables') ? all : all.filter((t) => positionals.includes(t))

const output = resolve(values.out)
const work = join(output, 'work')
const bundle = await bundleForUsers()
if (everything || positionals.includes('npm')) {
  const folder = join(output, 'npm')
  listed(folder, packNpmPackages(bundle, folder, work))
}
if (targets.length > 0) {
  const folder = join(output, 'executables')
  listed(folder, buildExecutables(bundle, targets, folder, work))
}

/** Writes the checksums as `sha256sum --check` reads them, and says what was made. */
function listed(folder, names) {
  const lines = names.map((name) => {
    const hash = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex')
    return `${hash}  ${name}\n`
  })
  writeFileSync(join(folder, 'SHA256SUMS'), lines.join(''))
  for (const name of [...names, 'SHA256SUMS']) console.log(join(folder, name))
}
