// `npm start`: from a clean clone to a service that answers, in one command.
// Installs and compiles only when needed, then becomes `tsunagu serve` in this same process, so that
// signals, exit codes and the terminal are the service's own. Arguments after `--` are passed on.

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt, ensureInstalled, root } from './workspace.mjs'

if (!ensureInstalled() || !ensureBuilt()) process.exit(1)

const bin = join(root, 'packages', 'cli', 'bin', 'tsunagu.js')
process.argv = [process.execPath, bin, 'serve', '--demo', ...process.argv.slice(2)]
await import(pathToFileURL(bin).href)
