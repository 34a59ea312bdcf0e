import { MAX_NAME_BYTES, MAX_PATH_BYTES } from '../../protocol/limits.ts'
import { FileSystemError } from '../filesystem.ts'

/**
 * The names that a client's path consists of, from the root on; `.` and empty names are left out, `..` is kept.
 * @param startDirectory absolute; where relative paths begin.
 * @throws FileSystemError for a NUL byte or an impossible length.
 */
export function splitPath(path: string, startDirectory: string): string[] {
  if (path.length >= MAX_PATH_BYTES) throw new FileSystemError('name-too-long', path.slice(0, 80))
  if (path.includes('\0')) throw new FileSystemError('invalid-name', path.replaceAll('\0', '?'))
  const absolute = path.startsWith('/') ? path : `${startDirectory}/${path}`
  const names: string[] = []
  for (const name of absolute.split('/')) {
    if (name === '' || name === '.') continue
    if (name.length > MAX_NAME_BYTES) throw new FileSystemError('name-too-long', path.slice(0, 80))
    names.push(name)
  }
  return names
}

/** The names with every `..` taken back; it cannot climb above the root. Ignores symbolic links. */
export function withoutDots(names: readonly string[]): string[] {
  const result: string[] = []
  for (const name of names) {
    if (name === '..') result.pop()
    else result.push(name)
  }
  return result
}

export function joinPath(names: readonly string[]): string {
  return `/${names.join('/')}`
}

/**
 * What to store in a link so that programs on the host do not follow it out of the root either. A precaution: a link
 * may be moved to where it leads out, and so nothing that a client does relies on it.
 * @param link the names of the link's own path.
 * @throws FileSystemError `outside-home` for a target that climbs above the root.
 */
export function confinedTarget(target: string, link: readonly string[]): string {
  const directory = withoutDots(link).slice(0, -1)
  if (target.startsWith('/')) {
    // The host must not read it as a path of its own: it is stored as the way from the link.
    const names = withoutDots(splitPath(target, '/'))
    return [...directory.map(() => '..'), ...names].join('/') || '.'
  }
  let depth = directory.length
  for (const name of target.split('/')) {
    if (name === '..') depth--
    else if (name !== '' && name !== '.') depth++
    if (depth < 0) throw new FileSystemError('outside-home', target)
  }
  return target
}
