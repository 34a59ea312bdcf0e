import type { CommandNode } from '../command.ts'
import { admin } from './admin/tree.ts'
import { hosts } from './hosts/tree.ts'
import { key } from './key/tree.ts'

/** All commands, in the order in which help lists them. */
export const tree: readonly CommandNode[] = [
  {
    name: 'serve',
    summary: { ja: 'SFTP サービスを動かす', en: 'run the SFTP service' },
    load: async () => (await import('./serve/serve.ts')).serve,
  },
  {
    name: 'sftp-server',
    summary: {
      ja: '標準入出力で SFTP を話す (sshd のサブシステム用)',
      en: "speak SFTP on standard input and output (as sshd's subsystem)",
    },
    load: async () => (await import('./sftp-server.ts')).sftpServer,
  },
  key,
  hosts,
  admin,
  {
    name: 'completion',
    summary: { ja: 'シェルの補完を出力する', en: 'print a completion script for your shell' },
    load: async () => (await import('./completion.ts')).completion,
  },
  {
    name: 'help',
    summary: { ja: 'コマンドの説明を表示する', en: 'show the help of a command' },
    load: async () => (await import('./help.ts')).help,
  },
]
