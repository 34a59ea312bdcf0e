import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'

/** Everything below a folder: permissions, owner and content of each file, the target of each link. */
export function treeOf(folder: string, leaveOut: RegExp = /^$/): Record<string, string> {
  const tree: Record<string, string> = {}
  const walk = (path: string, name: string) => {
    if (leaveOut.test(name)) return
    const found = lstatSync(path)
    const about = `${(found.mode & 0o7777).toString(8)} ${found.uid}:${found.gid}`
    if (found.isSymbolicLink()) tree[name] = `-> ${readlinkSync(path)}`
    else if (found.isDirectory()) {
      tree[`${name}/`] = about
      for (const inside of readdirSync(path)) walk(join(path, inside), `${name}/${inside}`)
    } else if (found.isFile())
      tree[name] = `${about} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`
  }
  walk(folder, '.')
  return tree
}
