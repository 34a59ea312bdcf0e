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
      ja: '標準入出力で SFTP を話す（sshd のサブシステム用）',
      en: "speak SFTP on standard input and output (as sshd's subsystem)",
    },
    load: async () => (await import('./sftp-server.ts')).sftpServer,
  },
  {
    name: 'doctor',
    summary: {
      ja: 'なぜ送れないのかを調べる',
      en: 'find out why files cannot be sent to a server',
    },
    load: async () => (await import('./doctor/doctor.ts')).doctor,
  },
  {
    name: 'explain',
    summary: {
      ja: 'ソフトの表示から失敗の原因を説明する',
      en: 'explain why a transfer failed, from what your program printed',
    },
    load: async () => (await import('./explain/explain.ts')).explain,
  },
  key,
  hosts,
  admin,
  {
    name: 'site',
    summary: { ja: 'サイトプロファイル', en: 'site profiles' },
    commands: [
      {
        name: 'check',
        summary: { ja: 'サイトプロファイルを確かめる', en: 'check a site profile' },
        load: async () => (await import('./site/check.ts')).siteCheck,
      },
    ],
  },
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
