// The npm packages as they are published, installed into empty folders as npm installs them for people.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makePackages, pathWith, registryAnswers, run, worksForUsers } from './published.ts'

const folder = mkdtempSync(join(tmpdir(), 'tsunagu-npm-'))
const tarballs = join(folder, 'out', 'npm')
let path: string

beforeAll(async () => {
  const { code, stderr } = await makePackages(join(folder, 'out'), 'npm')
  expect({ code, stderr }).toMatchObject({ code: 0 })
  path = pathWith(folder, ['node', 'npm', 'npx', 'sh', 'env'])
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** An empty project in which npm has installed what these arguments ask for. */
async function install(name: string, ...args: readonly string[]): Promise<string> {
  const project = join(folder, name)
  mkdirSync(project)
  // Without one, npm would install into the nearest folder above that has one.
  writeFileSync(join(project, 'package.json'), '{}\n')
  // The person's own home, for npm's cache and settings.
  const env = { PATH: path, HOME: process.env['HOME'], npm_config_cache: process.env['npm_config_cache'] }
  const outcome = await run('npm', ['install', '--no-audit', '--no-fund', ...args], { cwd: project, env })
  expect(outcome).toMatchObject({ code: 0 })
  return project
}

const named = (start: string) => readdirSync(tarballs).filter((name) => name.startsWith(start))

describe('tsunagu', () => {
  let project: string
  beforeAll(async () => {
    project = await install('user', '--offline', ...named('tsunagu-0').map((name) => join(tarballs, name)))
  }, 60_000)

  test('needs no other package: no database, no web code, nothing to compile', () => {
    const installed = readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))
    expect(installed).toEqual(['tsunagu'])
    const manifest = JSON.parse(readFileSync(join(project, 'node_modules/tsunagu/package.json'), 'utf8'))
    expect(Object.keys(manifest).filter((field) => /dependencies|scripts/i.test(field))).toEqual([])
  })

  test('holds these libraries and no others, so that a new one is seen', () => {
    const text = readFileSync(join(project, 'node_modules/tsunagu/THIRD-PARTY-LICENSES.txt'), 'utf8')
    const inside = [...text.matchAll(/^=+\n(\S+) \d.*\n=+$/gm)].map(([, name]) => name)
    expect(inside).toEqual([
      '@noble/ciphers',
      '@noble/curves',
      '@noble/hashes',
      'ansi-regex',
      'asn1',
      'bcrypt-pbkdf',
      'commander',
      'des.js',
      'get-east-asian-width',
      'hash-wasm',
      'inherits',
      'minimalistic-assert',
      'safer-buffer',
      'sax',
      'ssh2',
      'string-width',
      'strip-ansi',
      'tweetnacl',
      'yaml',
      'zod',
    ])
  })

  test('is started by npx', async () => {
    const env = { PATH: path, HOME: folder, LC_ALL: 'C.UTF-8', npm_config_update_notifier: 'false' }
    const { code, stdout, stderr } = await run('npx', ['--offline', 'tsunagu', 'doctor', '--help'], {
      env,
      cwd: project,
    })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('tsunagu doctor')
  })

  worksForUsers(() => ({ program: join(project, 'node_modules/.bin/tsunagu'), cwd: project, path }))
})

describe.skipIf(!(await registryAnswers()))('@tsunagu/server', () => {
  test('runs the whole service without a compiler and without install scripts', async () => {
    const others = readdirSync(tarballs).filter((name) => /^tsunagu-[a-z].*\.tgz$/.test(name))
    const project = await install(
      'server',
      '--prefer-offline',
      '--ignore-scripts',
      ...others.map((name) => join(tarballs, name)),
    )
    const bin = join(project, 'node_modules/.bin/tsunagu')
    const data = join(project, 'data')
    const env = { PATH: path, HOME: project, LC_ALL: 'C.UTF-8' }
    const service = spawn(bin, ['serve', '--data', data, '--sftp', '127.0.0.1:0', '--http', '127.0.0.1:0'], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(service, 'exit')
    try {
      let said = ''
      for await (const part of service.stdout) {
        said += part
        if (/^ready /m.test(said)) break
      }
      expect(said).toMatch(/^ready /m)
      const admin = (...args: readonly string[]) => run(bin, ['admin', ...args, '--data', data], { env })
      expect(await admin('account', 'add', 'hanako')).toMatchObject({ code: 0 })
      expect((await admin('account', 'list')).stdout).toContain('hanako')
      const site = await run(bin, ['explain', '--site', 'ddbj', '--json'], { env, input: 'No route to host' })
      expect(JSON.parse(site.stdout)).toHaveProperty('version', 1)
    } finally {
      service.kill()
    }
    expect(await ended).toEqual([0, null])
  }, 120_000)
})
