import stringWidth from 'string-width'

/** The columns that `text` takes on a terminal: 2 for a Japanese character, 0 for colours. */
export function displayWidth(text: string): number {
  return stringWidth(text)
}

/** Pads `text` with spaces up to `width` columns; a longer text is returned as it is. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

/**
 * Lays out rows as columns, each as wide as its widest cell, two spaces apart. Rows may differ in length;
 * no line ends with spaces.
 */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell))
    }
  }
  return rows
    .map((row) =>
      row
        .map((cell, column) => padTo(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

// Japanese line breaking (JIS X 4051), the part that help texts need: these may not begin or end a line.
const mayNotBegin =
  /^[、。，．・：；！？)）」』】〉》〕\]}’”…ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々,.:;!?]/u
const mayNotEnd = /[(（「『【〈《〔[{‘“]$/u

/**
 * Breaks `text` into lines of at most `width` columns: at spaces, and between Japanese words as
 * `Intl.Segmenter` sees them, but not within a run of kanji and katakana, which is one word to a reader
 * (公開鍵, アカウント名) although the segmenter cuts it. Only a run that is wider than a line is broken where the
 * segmenter would. Any other word that is wider than a line is kept whole, since it may be a command or a path to
 * copy.
 */
export function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n')
}

function wrapLine(text: string, width: number): string {
  const indent = /^ */.exec(text)?.[0] ?? ''
  const lines: string[] = []
  let line = ''
  const fits = width - indent.length
  const pieces = breakablePieces(text, mayBreakBetweenRuns).flatMap((piece) =>
    displayWidth(piece.trim()) > fits ? breakablePieces(piece, mayBreakBetween) : piece,
  )
  for (const piece of pieces) {
    if (line !== '' && displayWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = indent + piece.trimStart()
    } else {
      line += piece
    }
  }
  return [...lines, line.trimEnd()].join('\n')
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })
const hiragana = /^[\u3041-\u3096]/u
const runStart = /^[\p{Script=Han}\p{Script=Katakana}ー]/u
const runEnd = /[\p{Script=Han}\p{Script=Katakana}ー]$/u
const wide = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/u

/** As `mayBreakBetween`, but not within a run of kanji and katakana. */
const mayBreakBetweenRuns = (before: string, after: string): boolean =>
  !(runEnd.test(before) && runStart.test(after)) && mayBreakBetween(before, after)

/** Cuts a line into the pieces between which it may be broken; joined again they are the line. */
function breakablePieces(text: string, mayBreak: (before: string, after: string) => boolean): string[] {
  const pieces: string[] = []
  for (const { segment } of segmenter.segment(text)) {
    const last = pieces.at(-1)
    if (last === undefined || mayBreak(last, segment)) pieces.push(segment)
    else pieces[pieces.length - 1] = last + segment
  }
  return pieces
}

function mayBreakBetween(before: string, after: string): boolean {
  if (/^\s/.test(after)) return false
  if (/\s$/.test(before)) return before.trim() !== ''
  if (mayNotBegin.test(after) || mayNotEnd.test(before)) return false
  // Particles and endings are written in hiragana; they stay with the word they belong to.
  if (hiragana.test(after) && !/[、。，．）」』】]$/u.test(before)) return false
  return wide.test(before.at(-1) ?? '') || wide.test(after.at(0) ?? '')
}
