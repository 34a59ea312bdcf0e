import type { CommandNode } from '../command.ts'
import { hosts } from './hosts/tree.ts'
import { key } from './key/tree.ts'

/**
 * What people run on their own computers, in the order in which help lists it. Nothing here may reach the
 * service's packages: these commands are published without them.
 * @param tree all commands of the program, for the completion
 */
export function userCommands(tree: () => readonly CommandNode[]): readonly CommandNode[] {
  return [
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
      load: async () => (await import('./completion.ts')).completionOf(tree),
    },
    {
      name: 'help',
      summary: { ja: 'コマンドの説明を表示する', en: 'show the help of a command' },
      load: async () => (await import('./help.ts')).help,
    },
  ]
}
