import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, parseSync } from 'vite'
import { describe, expect, test } from 'vitest'
import { contained, forbidden, type Room, rooms } from './house.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const packages = join(root, 'packages')
const built = rooms.filter((room) => !room.planned)
const rank = new Map(rooms.map((room, index) => [room.name, index]))

interface Manifest {
  name: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
}

interface Import {
  /** Path below packages/, with forward slashes. */
  file: string
  line: number
  specifier: string
}

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T
const manifestOf = (room: Room) => json<Manifest>(join(packages, room.folder, 'package.json'))
const isTest = (file: string) => /\.test\.tsx?$/.test(file) || /(^|\/)(testing|fixtures)\//.test(file)

/** Source files below a folder, as absolute paths; what tools wrote is left out. */
function filesBelow(folder: string, pattern: RegExp): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (/^(node_modules|dist|results|vectors|recorded)$/.test(entry.name)) return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesBelow(path, pattern)
    return pattern.test(entry.name) ? [path] : []
  })
}

/** Every module that a file names: imports, re-exports, `import()` as value or type, and `require`. */
function importsOf(path: string): Import[] {
  const text = readFileSync(path, 'utf8')
  const { module, errors } = parseSync(path, text)
  expect(errors, `${path} does not parse`).toEqual([])
  const found: { specifier: string; at: number }[] = module.staticImports.map(({ moduleRequest, start }) => ({
    specifier: moduleRequest.value,
    at: start,
  }))
  for (const statement of module.staticExports) {
    const entry = statement.entries.find(({ moduleRequest }) => moduleRequest)
    if (entry?.moduleRequest) found.push({ specifier: entry.moduleRequest.value, at: statement.start })
  }
  for (const match of text.matchAll(/\b(?:import|require|require\.resolve)\(\s*['"]([^'"]+)['"]/g)) {
    found.push({ specifier: match[1]!, at: match.index })
  }
  const file = relative(packages, path).split(sep).join('/')
  return found.map(({ specifier, at }) => ({ file, specifier, line: text.slice(0, at).split('\n').length }))
}

const importsByRoom = new Map(
  built.map((room) => [
    room,
    filesBelow(join(packages, room.folder, 'src'), /\.tsx?$/).flatMap((path) => importsOf(path)),
  ]),
)

const isNode = (specifier: string) => specifier.startsWith('node:') || builtinModules.includes(specifier)
/** The package that a bare specifier names: `@scope/name/sub` is `@scope/name`. */
const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
const isBare = (specifier: string) => !specifier.startsWith('.') && !isNode(specifier)
const at = ({ file, line, specifier }: Import) => `packages/${file}:${line} imports ${specifier}`

describe('the plan of the house', () => {
  test('names exactly the packages that exist, so that no room is outside the rules', () => {
    const present = readdirSync(packages, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(packages, entry.name, 'package.json')))
      .map((entry) => entry.name)
    expect(built.map((room) => room.folder).sort()).toEqual(present.sort())
  })

  test('names each package as its package.json does', () => {
    for (const room of built) expect(manifestOf(room).name, room.folder).toBe(room.name)
  })

  test('forbids and contains only things that still exist', () => {
    const folders = rooms.map((room) => room.folder)
    for (const rule of forbidden) {
      expect(folders, rule.why).toContain(rule.from)
      expect(folders, rule.why).toContain(rule.to)
    }
    for (const { library } of contained) {
      const users = built.filter((room) => manifestOf(room).dependencies?.[library])
      expect(users, `${library} is in the table, but no package depends on it any more`).not.toEqual([])
    }
  })
})

describe.each(built.map((room) => [room.folder, room] as const))('%s', (_, room) => {
  const all = importsByRoom.get(room)!
  const production = all.filter(({ file }) => !isTest(file))
  const manifest = manifestOf(room)
  const declared = new Set(
    Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.peerDependencies }),
  )

  test(`leans only on rooms below it, because ${room.why}`, () => {
    const upwards = all.filter(({ specifier }) => {
      const target = rank.get(packageOf(specifier))
      return target !== undefined && target <= rank.get(room.name)! && packageOf(specifier) !== room.name
    })
    expect(upwards.map(at)).toEqual([])
  })

  test('does not reach through a wall with a relative path', () => {
    const own = join(packages, room.folder, 'src') + sep
    const outside = production.filter(
      ({ file, specifier }) =>
        specifier.startsWith('.') && !resolve(packages, dirname(file), specifier).startsWith(own),
    )
    expect(outside.map(at)).toEqual([])
  })

  test('declares what it imports, because hoisting hides a missing dependency until somebody else installs it', () => {
    const undeclared = production.filter(
      ({ specifier }) => isBare(specifier) && !declared.has(packageOf(specifier)),
    )
    expect(undeclared.map(at)).toEqual([])
  })

  test('imports what it declares, because an unused dependency is still installed and audited', () => {
    const used = new Set(production.map(({ specifier }) => packageOf(specifier)))
    expect(Object.keys(manifest.dependencies ?? {}).filter((name) => !used.has(name))).toEqual([])
  })

  test('has tests that import only what it, or the workspace, declares', () => {
    const workspace = json<Manifest>(join(root, 'package.json'))
    const allowed = new Set([
      ...declared,
      ...Object.keys({ ...manifest.devDependencies, ...workspace.devDependencies }),
    ])
    const undeclared = all.filter(
      ({ file, specifier }) => isTest(file) && isBare(specifier) && !allowed.has(packageOf(specifier)),
    )
    expect(undeclared.map(at)).toEqual([])
  })

  test('has a project reference for each room it leans on, so that `tsc -b` builds in the right order', () => {
    const { references = [] } = json<{ references?: { path: string }[] }>(
      join(packages, room.folder, 'tsconfig.json'),
    )
    const referenced = references.map(({ path }) => basename(path)).sort()
    const needed = rooms.filter(({ name }) => manifest.dependencies?.[name]).map(({ folder }) => folder)
    expect(referenced).toEqual(needed.sort())
  })
})

for (const { from, to, why } of forbidden) {
  test(`${from} does not import ${to}, because ${why}`, () => {
    const target = rooms.find(({ folder }) => folder === to)!.name
    const room = built.find(({ folder }) => folder === from)
    const found = (room ? importsByRoom.get(room)! : []).filter(
      ({ specifier }) => packageOf(specifier) === target,
    )
    expect(found.map(at)).toEqual([])
  })
}

for (const { library, where, why } of contained) {
  test(`${library} stays in its place, because ${why}`, () => {
    const strays = [...importsByRoom.values()]
      .flat()
      .filter(({ file, specifier }) => packageOf(specifier) === library && !where.test(file) && !isTest(file))
    expect(strays.map(at)).toEqual([])
  })
}

const browserSafe = built.filter((room) => room.browserSafe)
describe.each(browserSafe.map((room) => [room.folder, room] as const))('%s in a browser', (_, room) => {
  test('imports nothing from Node', () => {
    const production = importsByRoom.get(room)!.filter(({ file }) => !isTest(file))
    expect(production.filter(({ specifier }) => isNode(specifier)).map(at)).toEqual([])
  })

  test('is bundled with everything it depends on, without a built-in module of Node', async () => {
    const { modules, outside } = await bundle(join(packages, room.folder, 'src', 'index.ts'))
    // Vite puts a stand-in where a dependency asks for a built-in module.
    expect(modules.filter((id) => id.includes('browser-external'))).toEqual([])
    expect(outside).toEqual([])
  })
})

/** Bundles one entry for browsers and reports which modules went in and which stayed outside. */
async function bundle(entry: string) {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    resolve: { conditions: ['@tsunagu/source', 'browser', 'module', 'import', 'default'] },
    build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
  })
  const outputs = Array.isArray(result) ? result : [result]
  const chunks = outputs.flatMap((output) => ('output' in output ? output.output : []))
  const modules: string[] = []
  const outside: string[] = []
  for (const chunk of chunks) {
    if (chunk.type !== 'chunk') continue
    modules.push(...chunk.moduleIds)
    const own = new Set(chunks.map(({ fileName }) => fileName))
    outside.push(...[...chunk.imports, ...chunk.dynamicImports].filter((name) => !own.has(name)))
  }
  return { modules, outside }
}

describe('file names', () => {
  const sources = ['packages', 'ward', 'scripts', 'test'].flatMap((folder) =>
    filesBelow(join(root, folder), /\.(ts|tsx|mjs|js|css)$/),
  )

  test('say what is inside: nothing is called utils, helpers, misc or common', () => {
    const vague = sources
      .map((path) => relative(root, path))
      .filter((path) => /(^|[/.-])(utils?|helpers?|misc|common)([/.-]|$)/i.test(path))
    expect(vague).toEqual([])
  })

  test('above 300 lines, a file says at its top why it is one thing', () => {
    const silent = sources.filter((path) => {
      if (isTest(path)) return false
      const text = readFileSync(path, 'utf8')
      return text.split('\n').length > 300 && !/^(#!.*\n)?\s*(\/\/|\/\*)/.test(text)
    })
    expect(silent.map((path) => relative(root, path))).toEqual([])
  })
})
