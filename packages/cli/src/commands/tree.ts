import type { CommandNode } from '../command.ts'
import { serviceCommands } from './service-commands.ts'
import { userCommands } from './user-commands.ts'

/** All commands, in the order in which help lists them. */
export const tree: readonly CommandNode[] = [...serviceCommands, ...userCommands(() => tree)]
