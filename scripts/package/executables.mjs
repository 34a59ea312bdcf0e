// Single executables: Node's binary with the users' command inside it (Node's "single executable applications").

import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, say } from '../workspace.mjs'
import { version } from './contents.mjs'
import { chapterOf, thirdPartyLicenses } from './licenses.mjs'
import { buildingTarget, fetchRuntime, nodeVersion } from './node-runtimes.mjs'

/**
 * Builds one executable for each target.
 * @param {{ code: string, packages: string[] }} bundle
 * @param {string[]} targets
 * @param {string} output the folder for the executables and the licenses
 * @param {string} work a folder for what is needed on the way; what was fetched into it is used again
 * @returns {string[]} the names of the files in `output`
 * @throws {Error} when this computer cannot build them, or a step fails
 */
export function buildExecutables({ code, packages }, targets, output, work) {
  const building = buildingTarget()
  if (building === null)
    throw new Error(`executables are built on Linux or macOS, not on ${process.platform} ${process.arch}`)
  mkdirSync(output, { recursive: true })
  mkdirSync(work, { recursive: true })
  const main = join(work, 'tsunagu.cjs')
  writeFileSync(main, code)
  const builder = fetchRuntime(building, work)
  const names = targets.map((target) => {
    const name = `tsunagu-${version}-${target}${target.startsWith('windows') ? '.exe' : ''}`
    say(`${name} を作っています…`, `Building ${name} …`)
    const { binary } = fetchRuntime(target, work)
    putTogether(builder.binary, { main, executable: binary, output: join(output, name) }, work)
    return name
  })
  const node = chapterOf(`Node.js ${nodeVersion}`, readFileSync(builder.license, 'utf8'))
  writeFileSync(join(output, 'LICENSE.txt'), readFileSync(join(root, 'LICENSE')))
  writeFileSync(join(output, 'THIRD-PARTY-LICENSES.txt'), `${thirdPartyLicenses(packages)}\n${node}`)
  return [...names, 'LICENSE.txt', 'THIRD-PARTY-LICENSES.txt']
}

function putTogether(node, paths, work) {
  const config = join(work, 'sea.json')
  const settings = {
    ...paths,
    disableExperimentalSEAWarning: true,
    // A cache of compiled code fits one platform only, and saves 50 ms of a start: all are built alike.
    useCodeCache: false,
    // NODE_OPTIONS of somebody's own programs must not change, or break, this one.
    execArgvExtension: 'none',
  }
  writeFileSync(config, JSON.stringify(settings, null, 2))
  rmSync(paths.output, { force: true })
  const { status, error } = spawnSync(node, [`--build-sea=${config}`], { stdio: ['ignore', 2, 2], cwd: work })
  if (error) throw error
  if (status !== 0) throw new Error(`Node could not build ${paths.output} (exit code ${status})`)
}
