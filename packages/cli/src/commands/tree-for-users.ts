import type { CommandNode } from '../command.ts'
import { userCommands } from './user-commands.ts'

/** The service's commands by name: what is published for users does not hold them, and says where they are. */
const absent: readonly CommandNode[] = ['serve', 'sftp-server', 'admin'].map((name) => ({
  name,
  summary: { ja: 'サービス（別のパッケージ）', en: 'the service (another package)' },
  hidden: true,
  load: async () => (await import('./absent-service.ts')).absentService,
}))

/** All commands of the program for users. */
export const treeForUsers: readonly CommandNode[] = [...userCommands(() => treeForUsers), ...absent]
