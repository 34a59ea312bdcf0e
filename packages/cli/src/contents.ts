/**
 * What comes with the program besides its code. Here it is read from the files of the repository; in what is
 * published, scripts/package/contents.mjs puts a module of the same shape in this one's place, with the texts
 * inside.
 */
import { readdirSync, readFileSync } from 'node:fs'

const packageJson = new URL('../package.json', import.meta.url)
const sites = new URL('../../../sites/', import.meta.url)

/** A site profile as it is written. */
export interface ProfileText {
  /** The file's name, such as `ddbj.yaml`. */
  readonly name: string
  readonly text: string
}

/** The version of this program. */
export function version(): string {
  return (JSON.parse(readFileSync(packageJson, 'utf8')) as { version: string }).version
}

/** Every site profile that comes with the program, by name. */
export function profileTexts(): readonly ProfileText[] {
  const names = readdirSync(sites).filter((name) => name.endsWith('.yaml'))
  return names.sort().map((name) => ({ name, text: readFileSync(new URL(name, sites), 'utf8') }))
}
