import { runCommandLine } from './command-line.ts'
import { tree } from './commands/tree.ts'

/** The whole command: what users run, and what runs the service. */
export function main(process: NodeJS.Process): Promise<number> {
  return runCommandLine(process, tree)
}
