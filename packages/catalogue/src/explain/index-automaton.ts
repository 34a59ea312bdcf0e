/**
 * Finds all occurrences of many fixed texts in one pass over a long text (Aho and Corasick, CACM 18(6), 1975).
 * ASCII case is ignored. Runs of white space count as one space, and so does a line break with the quotation
 * marks of a mail (`> `) after it: an anchor is found even when a mail program wrapped the line inside it.
 *
 * A filter: it reports every occurrence, and rarely (see SHARED_CLASSES) one that is none. Whoever asks looks again.
 */
import { foldForIndex } from './pattern.ts'

/** Called for each hit: which needle, the offset after its last character, and the line (from 1) that ends there. */
export type OnHit = (needle: number, end: number, lineNumber: number, lineStart: number) => void

const SPACE = 1

/** All characters beyond ASCII share so many classes: a needle may be reported where another text of its length stands. */
const SHARED_CLASSES = 61

export class TextIndex {
  readonly #classOf = new Uint16Array(65_536)
  readonly #classes: number
  /** For each state a row with the state that follows, by the class of the next character. */
  readonly #next: Uint16Array | Uint32Array
  readonly #outputs: (Int32Array | null)[]

  /** @throws Error when a needle is empty */
  constructor(needles: readonly string[]) {
    let classes = 2
    for (const space of ' \t\n\r\u00a0\u3000') this.#classOf[space.charCodeAt(0)] = SPACE
    const folded = needles.map((needle) => {
      const text = foldForIndex(needle)
      if (text.trim() === '') throw new Error('A needle of the text index is empty')
      return text
    })
    for (const text of folded)
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i)
        if (code < 128 && this.#classOf[code] === 0) this.#classOf[code] = classes++
      }
    // A row of the table holds a step for each class; with one for each character of Chinese, Japanese and Korean
    // the table would be some hundred megabytes.
    for (let code = 128; code < this.#classOf.length; code++)
      if (this.#classOf[code] === 0) this.#classOf[code] = classes + (code % SHARED_CLASSES)
    classes += SHARED_CLASSES
    for (let lower = 97; lower <= 122; lower++) this.#classOf[lower - 32] = this.#classOf[lower] ?? 0
    this.#classes = classes

    // The trie, in the rows of the table: no step leads back to its root, so 0 is none.
    const most = 1 + folded.reduce((sum, text) => sum + text.length, 0)
    const next = most <= 65_536 ? new Uint16Array(most * classes) : new Uint32Array(most * classes)
    const ends: number[][] = [[]]
    folded.forEach((text, needle) => {
      let state = 0
      for (let i = 0; i < text.length; i++) {
        const step = state * classes + (this.#classOf[text.charCodeAt(i)] ?? 0)
        if (next[step] === 0) next[step] = ends.push([]) - 1
        state = next[step]!
      }
      ends[state]!.push(needle)
    })

    // Breadth first: each state's missing steps are those of its longest proper suffix.
    const suffix = new Uint32Array(ends.length)
    const queue: number[] = [0]
    for (let head = 0; head < queue.length; head++) {
      const state = queue[head]!
      const from = suffix[state]!
      if (state !== 0) ends[state]!.push(...ends[from]!)
      for (let symbol = 0; symbol < classes; symbol++) {
        const child = next[state * classes + symbol]!
        const shorter = state === 0 ? 0 : next[from * classes + symbol]!
        if (child === 0) next[state * classes + symbol] = shorter
        else {
          suffix[child] = shorter
          queue.push(child)
        }
      }
    }
    this.#next = next.slice(0, ends.length * classes)
    this.#outputs = ends.map((list) => (list.length > 0 ? Int32Array.from(list) : null))
  }

  /** Reports every hit in the text, in order of their ends. Time grows with the text's length and the number of hits only. */
  scan(text: string, onHit: OnHit): void {
    const classOf = this.#classOf
    const next = this.#next
    const outputs = this.#outputs
    const classes = this.#classes
    let state = 0
    let afterSpace = false
    let atLineStart = true
    let lineNumber = 1
    let lineStart = 0
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      const symbol = classOf[code]!
      if (symbol === SPACE) {
        if (code === 10) {
          lineNumber++
          lineStart = i + 1
          atLineStart = true
        }
        if (afterSpace) continue
        afterSpace = true
      } else if (atLineStart && code === 62) {
        continue
      } else {
        afterSpace = false
        atLineStart = false
      }
      state = next[state * classes + symbol]!
      const output = outputs[state]
      if (output) for (const needle of output) onHit(needle, i + 1, lineNumber, lineStart)
    }
  }
}
