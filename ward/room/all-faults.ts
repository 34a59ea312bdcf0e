/** Every file of ward/fault, found by walking the folder. */
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type FaultFile, type NamedFault, named } from './fault.ts'

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'fault')
const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js'

/** By file name without its ending, sorted. */
export async function faultFiles(): Promise<ReadonlyMap<string, FaultFile>> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(ending) && !name.endsWith('.d.ts') && !name.includes('.test.'))
    .sort()
  const files = new Map<string, FaultFile>()
  for (const name of names) {
    const { default: file } = (await import(pathToFileURL(join(folder, name)).href)) as { default: FaultFile }
    files.set(name.slice(0, -ending.length), file)
  }
  return files
}

export async function allFaults(): Promise<NamedFault[]> {
  return [...(await faultFiles()).values()].flatMap(named)
}
