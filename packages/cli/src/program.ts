import { Command, type Help, Option } from 'commander'
import type { Cli } from './cli.ts'
import type { CommandNode } from './command.ts'
import { LocalizedHelp } from './help.ts'
import type { Language, Text } from './language.ts'

const texts = {
  about: {
    ja: 'SFTP でのファイル転送を、始める・続ける・直すための道具です。サーバにも、手元の診断にも、鍵の準備にも使えます。',
    en: 'SFTP that explains itself: the service, the doctor that says why a transfer fails, and the key tools.',
  },
  lang: { ja: '表示の言語', en: 'language of the output' },
  help: { ja: 'この説明を表示する', en: 'show this help' },
  version: { ja: 'バージョンを表示する', en: 'show the version' },
} satisfies Record<string, Text>

class LocalizedCommand extends Command {
  readonly #language: Language

  constructor(name: string, language: Language) {
    super(name)
    this.#language = language
  }

  override createCommand(name: string): Command {
    return new LocalizedCommand(name, this.#language)
  }

  override createHelp(): Help {
    return Object.assign(new LocalizedHelp(this.#language), this.configureHelp())
  }
}

/** Told when a command was found on the command line, before its own arguments are looked at. */
export type OnCommand = (command: Command) => void

/** Builds commander's program from the tree of commands. A command's code is loaded when it is named. */
export function createProgram(
  tree: readonly CommandNode[],
  cli: Cli,
  version: string,
  onCommand: OnCommand = () => {},
): Command {
  const program = new LocalizedCommand('tsunagu', cli.language)
    .description(cli.say(texts.about))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => cli.out.write(text),
      writeErr: (text) => cli.err.write(text),
      // Usage errors are thrown and shown by our caller, in the user's language.
      outputError: () => {},
      getOutHelpWidth: () => helpWidth(cli.out.columns),
      getErrHelpWidth: () => helpWidth(cli.err.columns),
      getOutHasColors: () => cli.out.hasColors,
      getErrHasColors: () => cli.err.hasColors,
    })
    .version(version, '-V, --version', cli.say(texts.version))
    .addOption(new Option('--lang <ja|en>', cli.say(texts.lang)).choices(['ja', 'en']))
    .helpOption('-h, --help', cli.say(texts.help))
    .helpCommand(false)
  addNodes(program, tree, cli, onCommand)
  return program
}

/** Lines of more than 100 columns are hard to read, however wide the terminal is. */
function helpWidth(columns: number): number {
  return Math.min(columns, 100)
}

function addNodes(parent: Command, nodes: readonly CommandNode[], cli: Cli, onCommand: OnCommand): void {
  const loaders = new Map<Command, () => Promise<void>>()
  for (const node of nodes) {
    const hidden = 'hidden' in node && node.hidden === true
    const command = parent.command(node.name, { hidden }).description(cli.say(node.summary))
    if ('commands' in node) {
      command.helpCommand(false)
      addNodes(command, node.commands, cli, onCommand)
    } else {
      command.summary(cli.say(node.summary))
      loaders.set(command, async () => (await node.load())(command, cli))
    }
  }
  parent.hook('preSubcommand', async (_, command) => {
    onCommand(command)
    await loaders.get(command)?.()
  })
}

/** The program with the code of every command loaded, for those who need all options (the completion). */
export async function createWholeProgram(
  tree: readonly CommandNode[],
  cli: Cli,
  version: string,
): Promise<Command> {
  const program = createProgram(tree, cli, version)
  const load = async (parent: Command, nodes: readonly CommandNode[]): Promise<void> => {
    for (const [index, node] of nodes.entries()) {
      const command = parent.commands[index]
      if (!command) continue
      if ('commands' in node) await load(command, node.commands)
      else (await node.load())(command, cli)
    }
  }
  await load(program, tree)
  return program
}
