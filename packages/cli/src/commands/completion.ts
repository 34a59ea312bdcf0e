import { Argument, type Command } from 'commander'
import type { CommandBuilder, CommandNode } from '../command.ts'
import { bashCompletion } from '../completion/bash.ts'
import { fishCompletion } from '../completion/fish.ts'
import { completionModel } from '../completion/model.ts'
import { zshCompletion } from '../completion/zsh.ts'
import type { Text } from '../language.ts'
import { createWholeProgram } from '../program.ts'

const texts = {
  shell: { ja: '使っているシェル', en: 'the shell you use' },
  howTo: {
    ja: `
設定のしかた:
  bash  次の行を ~/.bashrc に書く:   source <(tsunagu completion bash)
  zsh   次の行を ~/.zshrc に書く:    source <(tsunagu completion zsh)
  fish  一度だけ実行する:            tsunagu completion fish > ~/.config/fish/completions/tsunagu.fish`,
    en: `
How to switch it on:
  bash  add this line to ~/.bashrc:  source <(tsunagu completion bash)
  zsh   add this line to ~/.zshrc:   source <(tsunagu completion zsh)
  fish  run this once:               tsunagu completion fish > ~/.config/fish/completions/tsunagu.fish`,
  },
} satisfies Record<string, Text>

const shells = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion }

/** @param tree all commands of the program; asked for late, because the tree knows this command too */
export function completionOf(tree: () => readonly CommandNode[]): CommandBuilder {
  return (command, cli) => {
    command
      .addArgument(new Argument('<shell>', cli.say(texts.shell)).choices(Object.keys(shells)))
      .addHelpText('after', cli.say(texts.howTo))
      .action(
        cli.action(async (shell: keyof typeof shells) => {
          const program = await createWholeProgram(tree(), cli, '')
          cli.out.write(shells[shell](completionModel(program as Command)))
          return 0
        }),
      )
  }
}
