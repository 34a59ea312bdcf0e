// The npm packages as they are published. `tsunagu` is the users' command in one file, without dependencies;
// `@tsunagu/server` is the whole command with the service; the rooms below packages/ are published as they are.

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { npm, root, say } from '../workspace.mjs'
import { contentsModule, version } from './contents.mjs'
import { thirdPartyLicenses } from './licenses.mjs'

const texts = join(root, 'scripts/package')
const packages = join(root, 'packages')

/**
 * Packs every npm package that belongs to a release.
 * @param {{ code: string, packages: string[] }} bundle
 * @param {string} output the folder for the tarballs
 * @param {string} work a folder for what is needed on the way
 * @returns {string[]} the names of the tarballs
 * @throws {Error} when npm refuses to pack one
 */
export function packNpmPackages(bundle, output, work) {
  const stage = join(work, 'npm')
  rmSync(stage, { recursive: true, force: true })
  mkdirSync(output, { recursive: true })
  const folders = [
    stageUsers(bundle, join(stage, 'tsunagu')),
    stageServer(join(stage, 'server')),
    ...roomsBelowCli().map((room) => stageRoom(room, join(stage, room))),
  ]
  const names = folders.map((folder) => readManifest(folder).name)
  say(`${names.join('、')} をまとめています…`, `Packing ${names.join(', ')} …`)
  if (!npm('pack', ...folders, '--silent', '--pack-destination', output))
    throw new Error(`npm could not pack what is in ${stage}`)
  return names.map((name) => `${name.replace('@', '').replace('/', '-')}-${version}.tgz`)
}

function stageUsers({ code, packages }, folder) {
  const { license, engines } = readManifest(join(root, 'packages/cli'))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'tsunagu.cjs'), `#!/usr/bin/env node\n${code}`)
  writeFileSync(join(folder, 'THIRD-PARTY-LICENSES.txt'), thirdPartyLicenses(packages))
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))
  cpSync(join(texts, 'readme-users.md'), join(folder, 'README.md'))
  writeManifest(folder, {
    name: 'tsunagu',
    version,
    description:
      'Why does my SFTP transfer fail? A doctor, explanations and key tools, in Japanese and English.',
    license,
    engines,
    bin: { tsunagu: 'tsunagu.cjs' },
    files: ['tsunagu.cjs', 'THIRD-PARTY-LICENSES.txt'],
  })
  return folder
}

function stageServer(folder) {
  copyBuilt('cli', folder)
  writeFileSync(join(folder, 'dist/contents.js'), contentsModule())
  cpSync(join(packages, 'cli/bin'), join(folder, 'bin'), { recursive: true })
  cpSync(join(texts, 'readme-server.md'), join(folder, 'README.md'))
  const { bin, dependencies, engines, license, sideEffects, type } = readManifest(join(packages, 'cli'))
  writeManifest(folder, {
    name: '@tsunagu/server',
    version,
    description:
      'SFTP that explains itself: the service, with its administration and the tools of its users.',
    license,
    type,
    sideEffects,
    engines,
    files: ['dist'],
    bin,
    dependencies,
  })
  return folder
}

function stageRoom(room, folder) {
  copyBuilt(room, folder)
  const { devDependencies, ...manifest } = readManifest(join(packages, room))
  // The condition leads to the sources, which are not published.
  for (const entry of Object.values(manifest.exports ?? {})) delete entry['@tsunagu/source']
  writeManifest(folder, manifest)
  return folder
}

/** What a package publishes, as it was compiled; without what only its tests use, and maps to sources that stay. */
function copyBuilt(room, folder) {
  const from = join(packages, room)
  for (const name of readManifest(from).files) {
    if (!existsSync(join(from, name))) continue
    cpSync(join(from, name), join(folder, name), {
      recursive: true,
      filter: (path) => !path.endsWith('.map') && basename(path) !== 'testing',
    })
  }
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))
}

/** Every package but the command, which is published as the two above. */
const roomsBelowCli = () =>
  readdirSync(packages)
    .filter((room) => room !== 'cli' && existsSync(join(packages, room, 'package.json')))
    .sort()

const readManifest = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

function writeManifest(folder, manifest) {
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}
