/**
 * Text that a terminal or a web page cut at a fixed column, in the middle of words. (Lines that a mail program
 * broke between words need nothing: patterns match across such breaks.)
 */

/** Narrower than this nobody cuts, and wider than this lines are as their program printed them. */
const NARROWEST = 40
const WIDEST = 200
/** Longer texts are logs from a file, which nothing has cut. In characters. */
const LONGEST = 500_000

/** Widths of terminals and consoles. */
const usualWidths: ReadonlySet<number> = new Set([80, 100, 120, 132, 160])

export interface Unwrapped {
  readonly text: string
  /** For each line of `text` (from 0), the line of the original (from 1) with which it begins. */
  readonly firstLines: readonly number[]
  /** For each line of `text` (from 0), how many lines of the original it was made of. */
  readonly counts: readonly number[]
}

/** A mail's quotation marks, which stand before each piece of a cut line. */
const quotation = /^(?:>[> ]{0,20})/

/** How messages begin, and pieces of words hardly do. */
const beginsAnew = /^(?:[\w.-]{1,64}@[\w.-]{1,255}: |(?:debug[123]|ssh|sftp|scp|fatal|error): |sftp> )/i

/**
 * Joins lines that were cut at the widest column of the text; null when nothing shows such a cut.
 * Only lines that fill that column exactly are joined, so text that was broken between words stays as it is.
 */
export function unwrap(text: string): Unwrapped | null {
  if (text.length > LONGEST || !text.includes('\n')) return null
  const lines = text.split('\n')
  let width = 0
  for (const line of lines) {
    if (line.length > WIDEST) return null
    if (line.length > width) width = line.length
  }
  if (width < NARROWEST) return null
  // The longest line of any text is as long as the text is wide. Two of them, or a terminal's width, are a sign.
  if (!usualWidths.has(width) && lines.filter((line) => line.length === width).length < 2) return null
  const joined: string[] = []
  const firstLines: number[] = []
  const counts: number[] = []
  let open = false
  for (const [index, line] of lines.entries()) {
    const continues = open && line.trim() !== '' && !beginsAnew.test(line)
    if (continues) {
      joined[joined.length - 1] += line.replace(quotation, '')
      counts[counts.length - 1]!++
    } else {
      joined.push(line)
      firstLines.push(index + 1)
      counts.push(1)
    }
    open = line.length === width
  }
  return joined.length === lines.length ? null : { text: joined.join('\n'), firstLines, counts }
}
