/** The real machine for repairs: the only file of the doctor that writes. */
import {
  access,
  chmod,
  constants,
  mkdir,
  readdir,
  readFile,
  realpath,
  rm,
  rmdir,
  stat,
} from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { createAtomically, replaceAtomically } from '../edit/atomic-file.ts'
import type { Host } from '../host.ts'
import type { Hand, Owner, Seen } from './hand.ts'
import { icaclsHand } from './icacls.ts'
import { codeOf } from './system-error.ts'

export function nodeHand(host: Pick<Host, 'spawn' | 'platform'>): Hand {
  const windows = host.platform === 'windows'
  return {
    real,
    see,
    mayChange,
    replace: (path, bytes, mode, owner) => replaceAtomically(path, bytes, { mode, owner }),
    create: (path, bytes, mode) => createAtomically(path, bytes, { mode }),
    async setMode(path, mode) {
      if (!windows) await chmod(path, mode)
    },
    async makeFolder(path, mode) {
      await mkdir(path, { recursive: true, mode })
    },
    removeFile: (path) => rm(path, { force: true }),
    async removeFolder(path) {
      await rmdir(path).catch((error: unknown) => {
        if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(codeOf(error))) throw error
      })
    },
    names: (folder) =>
      readdir(folder).then(
        (names) => names.sort(),
        () => [],
      ),
    acl: icaclsHand(host),
  }
}

function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR'
}

async function real(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (!isMissing(error) || dirname(path) === path) throw error
    return join(await real(dirname(path)), basename(path))
  }
}

async function see(path: string): Promise<Seen> {
  try {
    const found = await stat(path)
    const about = { mode: found.mode & 0o7777, owner: ownerOf(found) }
    if (found.isDirectory()) return { kind: 'folder', ...about }
    if (!found.isFile()) throw Object.assign(new Error(`${path} is not a file`), { code: 'EINVAL' })
    return { kind: 'file', bytes: await contentOf(path), ...about }
  } catch (error) {
    if (isMissing(error)) return { kind: 'nothing' }
    throw error
  }
}

/** Null when the permissions of the file itself forbid it: those can be what has to be repaired. */
async function contentOf(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if (['EACCES', 'EPERM'].includes(codeOf(error))) return null
    throw error
  }
}

function ownerOf({ uid, gid }: Owner): Owner | null {
  return process.getuid ? { uid, gid } : null
}

async function mayChange(path: string): Promise<boolean> {
  try {
    const target = await real(path)
    const found = await stat(target).catch((error: unknown) => {
      if (isMissing(error)) return null
      throw error
    })
    const us = process.getuid?.()
    // Its owner could not be kept.
    if (found && us !== undefined && us !== 0 && found.uid !== us) return false
    if (found) await access(target, constants.W_OK)
    let folder = dirname(target)
    while (!(await exists(folder)) && dirname(folder) !== folder) folder = dirname(folder)
    await access(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
