import type { CommandNode } from '../command.ts'

/** All commands, in the order in which help lists them. */
export const tree: readonly CommandNode[] = [
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
