import { type Argument, type Command, Help, type Option } from 'commander'
import type { Language, Phrase, Text } from './language.ts'
import { displayWidth, wrap } from './layout.ts'

/** Commander writes these headings itself; they are the keys under which it hands them to `styleTitle`. */
const titles: Readonly<Record<string, Text>> = {
  'Usage:': { ja: '使い方:', en: 'Usage:' },
  'Arguments:': { ja: '引数:', en: 'Arguments:' },
  'Options:': { ja: 'オプション:', en: 'Options:' },
  'Commands:': { ja: 'コマンド:', en: 'Commands:' },
}

const placeholders: Readonly<Record<string, Text>> = {
  '[options]': { ja: '[オプション]', en: '[options]' },
  '[command]': { ja: '[コマンド]', en: '[command]' },
}

const extras: Readonly<Record<'choices' | 'default' | 'both', Phrase<{ choices: string; value: string }>>> = {
  choices: { ja: ({ choices }) => `（${choices} のいずれか）`, en: ({ choices }) => ` (one of ${choices})` },
  default: { ja: ({ value }) => `（既定: ${value}）`, en: ({ value }) => ` (default: ${value})` },
  both: {
    ja: ({ choices, value }) => `（${choices} のいずれか。既定: ${value}）`,
    en: ({ choices, value }) => ` (one of ${choices}; default: ${value})`,
  },
}

/** Commander's help in the user's language, aligned and wrapped for characters of double width. */
export class LocalizedHelp extends Help {
  readonly #language: Language

  constructor(language: Language) {
    super()
    this.#language = language
  }

  override styleTitle(title: string): string {
    return titles[title]?.[this.#language] ?? title
  }

  override commandUsage(command: Command): string {
    return super
      .commandUsage(command)
      .replace(/\[(?:options|command)\]/g, (word) => placeholders[word]?.[this.#language] ?? word)
  }

  /** In the list of commands the name is enough: what a command takes is shown by its own help. */
  override subcommandTerm(command: Command): string {
    return command.name()
  }

  /** `--lang` is defined once, at the root, and valid everywhere; so every help shows it. */
  override visibleOptions(command: Command): Option[] {
    const own = super.visibleOptions(command)
    let root = command
    while (root.parent) root = root.parent
    if (root === command) return own
    const everywhere = root.options.filter((option) => option.long === '--lang')
    return [...own.slice(0, -1), ...everywhere, ...own.slice(-1)]
  }

  override optionDescription(option: Option): string {
    // The default of a flag without a value is for programmers, not for users.
    const shown = option.required || option.optional
    // Nor are choices repeated that the placeholder names already: --lang <ja|en>.
    const choices = option.flags.includes('|') ? {} : option
    return option.description + this.#extra(choices, shown ? option.defaultValue : undefined)
  }

  override argumentDescription(argument: Argument): string {
    return argument.description + this.#extra(argument, argument.defaultValue)
  }

  override displayWidth(text: string): number {
    return displayWidth(text)
  }

  override boxWrap(text: string, width: number): string {
    return width < this.minWidthToWrap ? text : wrap(text, width)
  }

  #extra(
    {
      argChoices,
      defaultValueDescription,
    }: { argChoices?: string[] | undefined; defaultValueDescription?: string | undefined },
    defaultValue: unknown,
  ): string {
    const choices = argChoices?.join(', ') ?? ''
    const value = defaultValueDescription ?? (defaultValue === undefined ? '' : String(defaultValue))
    const kind = choices ? (value ? 'both' : 'choices') : 'default'
    return choices || value ? extras[kind][this.#language]({ choices, value }) : ''
  }
}
