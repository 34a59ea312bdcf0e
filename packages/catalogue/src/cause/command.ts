/**
 * Commands that a person will paste into a shell. Their parts may come from hostile text (a file name in a
 * pasted log), so every value is quoted for the shell it is meant for; there is no way to insert one unquoted.
 */

/** Where a command or a line belongs. `ssh-config` is a line of an OpenSSH client configuration file. */
export type CommandPlace = 'posix' | 'powershell' | 'lftp' | 'ssh-config' | 'client'

export interface Command {
  readonly place: CommandPlace
  readonly line: string
}

/** Marks a word that may stay unquoted in every shell we write for. */
const plain = /^[A-Za-z0-9_@%+=:,./~-]+$/

/** Line breaks and other control characters never belong in a command; they would end it. */
function visible(value: string): string {
  return value.replace(/[\u0000-\u001f\u007f\u2028\u2029]/g, '')
}

/** A leading dash would make a file name an option. */
function notAnOption(value: string): string {
  return value.startsWith('-') ? `./${value}` : value
}

export function quotePosix(value: string): string {
  const word = notAnOption(visible(value))
  if (plain.test(word)) return word
  // A tilde works outside quotes only.
  const home = /^~\//.test(word) ? '~/' : ''
  return `${home}'${word.slice(home.length).replaceAll("'", "'\\''")}'`
}

export function quotePowerShell(value: string): string {
  const word = notAnOption(visible(value))
  // An @ means something at the start of a word only.
  if (/^[A-Za-z0-9_+=:./\\-][A-Za-z0-9_+=:./\\@-]*$/.test(word)) return word
  // Windows PowerShell hands a tilde to programs as it is, quoted or not.
  if (/^~[/\\]/.test(word)) return `"$HOME${word.slice(1).replace(/[`"$\u201c-\u201f]/g, '`$&')}"`
  // PowerShell takes typographic quotes for straight ones.
  return `'${word.replace(/['\u2018\u2019\u201a\u201b]/g, (quote) => quote + quote)}'`
}

/** ssh_config knows double quotes, and no way to write one inside them. */
function quoteConfig(value: string): string {
  const word = visible(value).replaceAll('"', '')
  return /[\s#']/.test(word) ? `"${word}"` : word
}

type Value = string | number

function template(place: CommandPlace, quote: (value: string) => string) {
  return (strings: TemplateStringsArray, ...values: readonly Value[]): Command => ({
    place,
    line: String.raw({ raw: strings.raw }, ...values.map((value) => quote(String(value)))),
  })
}

/** A command for sh, bash or zsh: sh`chmod 600 ${path}`. */
export const sh = template('posix', quotePosix)
/** A command for PowerShell. */
export const ps = template('powershell', quotePowerShell)
/** A command of lftp's own prompt; it follows the rules of sh for quoting. */
export const lftp = template('lftp', quotePosix)
/** A line for ~/.ssh/config. */
export const config = template('ssh-config', quoteConfig)
/** Something typed or set inside a client that is not a shell. */
export const inClient = template('client', visible)
