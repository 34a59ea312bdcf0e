// `npm run interop`, `bench`, `bench:keys`, `faults` and `learn`: compiles when needed, then runs one program of the ward.

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt, ensureInstalled, root } from './workspace.mjs'

const programs = {
  interop: 'interop/matrix.js',
  bench: 'bench/main.js',
  faults: 'room/table.js',
  'bench:keys': 'bench/keys.js',
  learn: 'learn/main.js',
}
const [name, ...args] = process.argv.slice(2)
const program = programs[name]
if (!program) {
  console.error(`Usage: node scripts/ward.mjs ${Object.keys(programs).join('|')} [arguments]`)
  process.exit(2)
}
if (!ensureInstalled() || !ensureBuilt()) process.exit(1)

const path = join(root, 'ward', 'dist', program)
process.argv = [process.execPath, path, ...args]
await import(pathToFileURL(path).href)
