import type { CommanderError } from 'commander'
import { fill, type Phrase, type Text } from './language.ts'

/** An option without the value that was written to it: it may be a secret. `-Nvalue` is how ssh-keygen has it. */
function flag(option: string): string {
  return /^--[^=\s]{1,40}/.exec(option)?.[0] ?? /^-./su.exec(option)?.[0] ?? option
}

/** `--passphrase` and the like, as other programs have them. */
function isSecretOption(option: string): boolean {
  return /^--(?:new-?)?pass(?:phrase|word|wd)?$/.test(flag(option))
}

/** A value as the user typed it, if it is short and no secret can be in it: passphrases end up where others belong. */
function quotable(value: string, option = ''): string | null {
  return /pass/.test(option) || /[\r\n]/.test(value) || value.length > 120 ? null : value
}

/** One kind of usage error: the pattern finds in commander's English message the words that the user typed. */
interface UsageError {
  readonly pattern: RegExp
  readonly phrase: Phrase<Readonly<Record<string, string>>>
}

// Commander hands over its errors as a code and an English sentence, nothing in between. The test produces
// each of them with the real parser, so a new wording upstream cannot pass unseen.
const usageErrors: Readonly<Record<string, UsageError>> = {
  'commander.unknownOption': {
    pattern: /unknown option '(?<option>.*?)'(?:\s+\(Did you mean (?:one of )?(?<similar>.+)\?\))?$/s,
    phrase: {
      ja: ({ option = '', similar }) =>
        isSecretOption(option)
          ? `${flag(option)} というオプションはありません。コマンドの行に書いたパスフレーズは履歴に残り、ほかの利用者にも見えるからです。何も付けなければ入力を求めます。ほかに --passphrase-env と --passphrase-fd があります。`
          : `${flag(option)} というオプションはありません。${similar ? `${similar} のことですか?` : ''}`,
      en: ({ option = '', similar }) =>
        isSecretOption(option)
          ? `there is no option ${flag(option)}: a passphrase on a command line stays in the history, and others can see it. Without an option you are asked for it; there are --passphrase-env and --passphrase-fd, too.`
          : `there is no option ${flag(option)}.${similar ? ` Did you mean ${similar}?` : ''}`,
    },
  },
  'commander.unknownCommand': {
    pattern: /unknown command '(?<command>.*?)'(?:\s+\(Did you mean (?:one of )?(?<similar>.+)\?\))?$/s,
    phrase: {
      ja: ({ command, similar }) =>
        `「${command}」というコマンドはありません。${similar ? `${similar} のことですか?` : ''}`,
      en: ({ command, similar }) =>
        `there is no command "${command}".${similar ? ` Did you mean ${similar}?` : ''}`,
    },
  },
  'commander.missingArgument': {
    pattern: /missing required argument '(?<argument>.*)'/s,
    phrase: {
      ja: ({ argument }) => `<${argument}> を指定してください。`,
      en: ({ argument }) => `<${argument}> is missing.`,
    },
  },
  'commander.optionMissingArgument': {
    pattern: /option '(?<option>.*)' argument missing/s,
    phrase: {
      ja: ({ option }) => `${option} の値がありません。`,
      en: ({ option }) => `${option} needs a value.`,
    },
  },
  'commander.missingMandatoryOptionValue': {
    pattern: /required option '(?<option>.*)' not specified/s,
    phrase: {
      ja: ({ option }) => `${option} は必ず指定してください。`,
      en: ({ option }) => `${option} is required.`,
    },
  },
  'commander.conflictingOption': {
    pattern: /option '(?<first>.*)' cannot be used with option '(?<second>.*)'/s,
    phrase: {
      ja: ({ first, second }) => `${first} と ${second} は同時に指定できません。`,
      en: ({ first, second }) => `${first} and ${second} cannot be used together.`,
    },
  },
  'commander.excessArguments': {
    pattern: /Expected (?<expected>\d+) arguments? but got (?<got>\d+)/s,
    phrase: {
      ja: ({ expected, got }) =>
        `引数が多すぎます（${expected} 個までのところ、${got} 個あります）。空白を含む名前は "..." で囲んでください。`,
      en: ({ expected, got }) =>
        `too many arguments (at most ${expected}, but there are ${got}). Put "..." around a name with spaces.`,
    },
  },
  'commander.invalidArgument': {
    pattern:
      /(?:option '(?<option>.*?)' argument|command-argument value) '(?<value>.*?)' is invalid(?: for argument '(?<argument>.*?)')?\. (?:Allowed choices are (?<choices>.*)\.|(?<reason>.*))$/s,
    phrase: {
      ja: ({ option, argument, value = '', choices, reason }) => {
        const shown = quotable(value, option)
        const what = shown === null ? 'その値' : `「${shown}」`
        return `${option ?? `<${argument}>`} に${what}は指定できません。${choices ? `${choices} のいずれかです。` : reason}`
      },
      en: ({ option, argument, value = '', choices, reason }) => {
        const shown = quotable(value, option)
        const what = shown === null ? 'what was given' : `"${shown}"`
        return `${option ?? `<${argument}>`} cannot be ${what}. ${choices ? `It is one of ${choices}.` : reason}`
      },
    },
  },
}

/**
 * A usage error of the parser as a text in both languages. A kind that we do not know keeps commander's own
 * English words: better than none.
 */
export function usageErrorText(error: CommanderError): Text {
  const known = usageErrors[error.code]
  const match = known?.pattern.exec(error.message)
  if (known && match) return fill(known.phrase, match.groups as Record<string, string>)
  const message = error.message.replace(/^error: /, '')
  return { ja: message, en: message }
}
