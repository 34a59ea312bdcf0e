import { runCommandLine } from './command-line.ts'
import { treeForUsers } from './commands/tree-for-users.ts'

/**
 * The command as it is published for people who send files: no part of the service, and so no database and no
 * web code, is reachable from here. The npm package `tsunagu` and the executables are bundled from this module.
 */
export function main(process: NodeJS.Process): Promise<number> {
  return runCommandLine(process, treeForUsers)
}
