/**
 * What the learned guess sees of a text: which words and pairs of neighbouring words occur in it. Names of classes
 * and variables are taken apart; what differs from one person to the next (addresses, accounts, home folders,
 * fingerprints, dates, long numbers) is one word for all of them.
 */

/** How much of a text is looked at: lines from its start and from its end, characters and words of each. */
const FIRST = 40
const LAST = 80
const WIDTH = 600
const WORDS = 120

/** Scripts that put no spaces between words: there, a pair of letters stands for a word. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const token = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{L}']+|\d+/gu

/** The words of a line, in lower case. */
function wordsOf(line: string): readonly string[] {
  const said = line
    .replace(/\b\d{1,3}(?:\.[\dx*]{1,3}){3}\b/g, ' ipaddr ')
    .replace(/[\w.+-]{1,64}@[\w*-]{1,64}(?:\.[\w*-]{1,64}){0,8}/g, ' user@host ')
    .replace(/([/\\](?:home|Users)[/\\]{1,2})[^/\\\s:'"]{1,64}/gi, '$1user ')
    .replace(/\b[0-9a-f]{12,}\b|\bSHA256:\S+|\b(?:[0-9a-f]{2}:){5,40}[0-9a-f]{2}\b/gi, ' hex ')
    .replace(
      /\b\d{1,4}[-/:.]\d{1,2}[-/:.]\d{1,4}(?:[T ,]\d{1,2}:\d{2}(?::\d{2})?)?(?:[.,+]\d{1,6}|Z)?/g,
      ' date ',
    )
    .replace(/\b(?:[0-9a-f]{1,4}:){2,7}:?[0-9a-f]{1,4}\b/gi, ' ipaddr ')
    .replace(/\b\d{6,}\b/g, ' num ')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
  const words: string[] = []
  for (const [word] of said.matchAll(token)) {
    if (!unspaced.test(word) || word.length === 1) words.push(word)
    else for (let at = 0; at + 1 < word.length; at++) words.push(word.slice(at, at + 2))
    if (words.length >= WORDS) break
  }
  return words
}

/** One line's features; `line` counts from 1 in the whole text. */
export interface LineFeatures {
  readonly line: number
  readonly features: readonly string[]
}

/**
 * The features of a text, line by line; lines without any are left out. A feature is a word, or two neighbouring words
 * with a space between them. Takes any length; of a long text only the start and the end are read.
 */
export function featuresByLine(text: string): readonly LineFeatures[] {
  const lines = text.split('\n')
  const found: LineFeatures[] = []
  for (const [index, line] of lines.entries()) {
    if (lines.length > FIRST + LAST && index >= FIRST && index < lines.length - LAST) continue
    const words = wordsOf(line.slice(0, WIDTH))
    if (words.length === 0) continue
    const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`)
    found.push({ line: index + 1, features: [...words, ...pairs] })
  }
  return found
}

/** All features of a text, each once. */
export function featuresOf(text: string): ReadonlySet<string> {
  return new Set(featuresByLine(text).flatMap(({ features }) => features))
}
