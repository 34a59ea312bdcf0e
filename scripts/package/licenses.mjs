// The licenses of the libraries whose code is inside a bundle; most of them ask that their text goes along.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../workspace.mjs'

const own = /^(?:tsunagu$|@tsunagu\/)/

/**
 * @param {string[]} packages names of packages, ours among them or not
 * @returns {string} one text with the license of each that is not ours
 */
export function thirdPartyLicenses(packages) {
  const chapters = packages.filter((name) => !own.test(name)).map(chapter)
  return `tsunagu contains the following libraries.\n\n${chapters.join('\n')}`
}

/** A title and a text, as every library gets one. */
export function chapterOf(title, text) {
  return `${'='.repeat(78)}\n${title}\n${'='.repeat(78)}\n\n${text.trim()}\n`
}

function chapter(name) {
  const folder = join(root, 'node_modules', name)
  const { version, license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const kind = license ?? licenses?.map(({ type }) => type).join(', ')
  if (!kind) throw new Error(`${name} says nothing about its license`)
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry))
  // Some packages have it at the end of their README.
  const text = file ? readFileSync(join(folder, file), 'utf8') : fromReadme(folder)
  return chapterOf(
    `${name} ${version} (${kind})`,
    text ?? `The package names its license, ${kind}, without its text.`,
  )
}

function fromReadme(folder) {
  const file = readdirSync(folder).find((entry) => /^readme/i.test(entry))
  return file && /\n#+\s*licen[cs]e\s*\n([\s\S]+)/i.exec(readFileSync(join(folder, file), 'utf8'))?.[1]
}
