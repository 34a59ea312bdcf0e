// What must be true before any command of this workspace can run: dependencies installed, sources compiled.
// Plain JavaScript without dependencies, because it runs before either of the two exists.

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const stampFolder = join(root, '.stamp')
const buildStamp = join(stampFolder, 'build')
const nodeStamp = join(root, 'node_modules', '.tsunagu-node')

const japanese = /^ja/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '')
/** Says one line of progress on standard error, in the language of the locale. */
export const say = (ja, en) => process.stderr.write(`${japanese ? ja : en}\n`)

/** Runs a program of the workspace with our own Node; its output goes to standard error. */
export function run(command, args) {
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] })
  if (result.error) throw result.error
  return result.status === 0
}

/** npm, as the one that started us when there is one, so that a second npm on the PATH is not mixed in. */
export function npm(...args) {
  const cli = process.env.npm_execpath
  return cli?.endsWith('.js') ? run(process.execPath, [cli, ...args]) : run('npm', args)
}

/** Runs a package's program by its path: `npx` would add half a second and might ask the registry. */
export function runBin(pathInModules, ...args) {
  return run(process.execPath, [join(root, 'node_modules', pathInModules), ...args])
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes what it has installed into
 * node_modules/.package-lock.json; comparing versions takes 2 ms and also believes an install that was
 * made by hand. Packages for other platforms are absent by design.
 */
function isInstalled() {
  const hidden = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(hidden)) return false
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const present = JSON.parse(readFileSync(hidden, 'utf8')).packages
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes('node_modules/')) return true
    const found = present[path]
    if (!found) return entry.optional === true || entry.devOptional === true || entry.peer === true
    return found.version === entry.version && found.link === entry.link
  })
}

/** Installs the dependencies when they are missing, or when the lock file asks for others. */
export function ensureInstalled() {
  const abi = process.versions.modules
  const knownAbi = existsSync(nodeStamp) ? readFileSync(nodeStamp, 'utf8') : undefined
  if (!isInstalled()) {
    say('依存パッケージをインストールしています…', 'Installing the dependencies …')
    // `ci` is exact but starts by deleting everything, which only a first installation should do.
    const done = existsSync(join(root, 'node_modules')) ? npm('install') : npm('ci')
    if (!done) {
      say(
        '依存パッケージをインストールできませんでした。上のメッセージを確認し、ネットワーク接続とディスクの空きを確かめてからもう一度実行してください。',
        'The dependencies could not be installed. Read the message above, check the network and the free disk space, and run this again.',
      )
      return false
    }
  } else if (knownAbi !== undefined && knownAbi !== abi) {
    // Native parts are built for one Node release line; without them everything runs, but SSH at half speed.
    say(
      'Node のバージョンが変わったため、ネイティブ部品を作り直しています…',
      'Node has changed: rebuilding the native parts …',
    )
    npm('rebuild')
  }
  if (knownAbi !== abi) writeFileSync(nodeStamp, abi)
  return true
}

const isSource = (name) => (name.endsWith('.ts') && !name.endsWith('.test.ts')) || name.endsWith('.json')

/** Every file that the compiler may read, with size and time of its last change; test files are not compiled. */
function* sourcesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (
      entry.name === 'node_modules' ||
      entry.name === 'dist' ||
      entry.name === 'results' ||
      entry.name.startsWith('.')
    )
      continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* sourcesBelow(path)
    else if (isSource(entry.name)) {
      const { size, mtimeMs } = statSync(path)
      yield { path, state: `${size} ${mtimeMs}` }
    }
  }
}

/**
 * One hash over name, size and time of every source, and one over the names: unlike "newer than the build", the first
 * also notices a deleted file and a checkout that brought older files back.
 */
function fingerprint() {
  const hash = createHash('sha256')
  const names = createHash('sha256')
  for (const name of ['package-lock.json', 'tsconfig.json', 'tsconfig.base.json']) {
    const { size, mtimeMs } = statSync(join(root, name))
    hash.update(`${name} ${size} ${mtimeMs}\n`)
  }
  for (const folder of ['packages', 'ward']) {
    for (const { path, state } of sourcesBelow(join(root, folder))) {
      hash.update(`${path} ${state}\n`)
      names.update(`${path}\n`)
    }
  }
  return { all: hash.digest('hex'), names: names.digest('hex') }
}

/** The folders that `tsc -b` fills, as the root tsconfig lists them. */
function projectFolders() {
  return JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')).references.map(({ path }) => path)
}

/** Compiles when a source has changed since the last build. False when the compiler refuses. */
export function ensureBuilt() {
  const before = fingerprint()
  const [known, knownNames] = existsSync(buildStamp) ? readFileSync(buildStamp, 'utf8').split(' ') : []
  const complete = projectFolders().every((folder) => existsSync(join(root, folder, 'dist')))
  if (complete && known === before.all) return true
  say('コンパイルしています…', 'Compiling …')
  // tsc trusts its own notes of the last build, so where the output is gone the notes must go too. And where a file has
  // another name: tsc 7 knows its contents, and writes nothing under the new one.
  const renamed = knownNames !== before.names
  for (const folder of projectFolders()) {
    if (renamed || !existsSync(join(root, folder, 'dist'))) {
      rmSync(join(root, folder, 'tsconfig.tsbuildinfo'), { force: true })
    }
  }
  if (!runBin('typescript/bin/tsc', '-b')) {
    say(
      'コンパイルできませんでした。上のメッセージがファイルと行を示しています。',
      'The build failed; the messages above name the file and the line.',
    )
    return false
  }
  // Taken before the build: what was edited meanwhile is compiled next time.
  mkdirSync(stampFolder, { recursive: true })
  writeFileSync(buildStamp, `${before.all} ${before.names}`)
  return true
}
