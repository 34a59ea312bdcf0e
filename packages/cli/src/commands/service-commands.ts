import type { CommandNode } from '../command.ts'
import { admin } from './admin/tree.ts'

/** What runs and manages the service. */
export const serviceCommands: readonly CommandNode[] = [
  {
    name: 'serve',
    summary: { ja: 'SFTP サービスを動かす', en: 'run the SFTP service' },
    load: async () => (await import('./serve/serve.ts')).serve,
  },
  {
    name: 'sftp-server',
    summary: {
      ja: '標準入出力で SFTP を話す（sshd のサブシステム用）',
      en: "speak SFTP on standard input and output (as sshd's subsystem)",
    },
    load: async () => (await import('./sftp-server.ts')).sftpServer,
  },
  admin,
]
