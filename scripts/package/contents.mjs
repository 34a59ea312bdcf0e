// The module that stands in the place of packages/cli/src/contents.ts in what is published: the version and the
// site profiles are inside, so that a program in one file needs no other.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../workspace.mjs'

/** The version of the command, and so of everything that is published together. */
export const version = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8')).version

/** The text of the module, in JavaScript. */
export function contentsModule() {
  const sites = join(root, 'sites')
  const profiles = readdirSync(sites)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(sites, name), 'utf8') }))
  return [
    `const profiles = ${JSON.stringify(profiles, null, 2)}`,
    `export const version = () => ${JSON.stringify(version)}`,
    'export const profileTexts = () => profiles',
    '',
  ].join('\n')
}
