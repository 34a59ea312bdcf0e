import { chown, stat } from 'node:fs/promises'
import type { Account } from '@tsunagu/store'
import type { DataPlace } from './open-data.ts'

/**
 * Makes the homes of a new account, one for each front door that keeps its own, so that they need not be made at the
 * first login. Root gives them to the owner of the data directory, whom the service runs as.
 *
 * @returns null, or in English why a home could not be made
 */
export async function makeHomes(
  account: Account,
  { dataDirectory, config }: DataPlace,
): Promise<string | null> {
  const { HomeError, homesOf, parseConfig } = await import('@tsunagu/gateway')
  const settings = config ?? parseConfig({}, 'defaults')
  const roots = new Set((settings.frontDoors ?? [{ homes: undefined }]).map((door) => door.homes))
  try {
    for (const root of roots) {
      const { path, made } = await homesOf(settings, dataDirectory, root).ensure(account.name, account.home)
      if (made && process.getuid?.() === 0) {
        const { uid, gid } = await stat(dataDirectory)
        await chown(path, uid, gid)
      }
    }
    return null
  } catch (error) {
    if (error instanceof HomeError || (error instanceof Error && 'code' in error)) return error.message
    throw error
  }
}
