/**
 * Finds all occurrences of many fixed texts in one pass over a long text (Aho and Corasick, CACM 18(6), 1975).
 * ASCII case is ignored. Runs of white space count as one space, and so does a line break with the quotation
 * marks of a mail (`> `) after it: an anchor is found even when a mail program wrapped the line inside it.
 */
import { foldForIndex } from './pattern.ts'

/** Called for each hit: which needle, the offset after its last character, and the line (from 1) that ends there. */
export type OnHit = (needle: number, end: number, lineNumber: number, lineStart: number) => void

const SPACE = 1

export class TextIndex {
  readonly #classOf = new Uint16Array(65_536)
  readonly #classes: number
  readonly #next: Int32Array
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
        if (this.#classOf[code] === 0) this.#classOf[code] = classes++
      }
    for (let lower = 97; lower <= 122; lower++) this.#classOf[lower - 32] = this.#classOf[lower] ?? 0
    this.#classes = classes

    // The trie.
    const children: Map<number, number>[] = [new Map()]
    const ends: number[][] = [[]]
    folded.forEach((text, needle) => {
      let state = 0
      for (let i = 0; i < text.length; i++) {
        const symbol = this.#classOf[text.charCodeAt(i)] ?? 0
        let child = children[state]!.get(symbol)
        if (child === undefined) {
          child = children.length
          children.push(new Map())
          ends.push([])
          children[state]!.set(symbol, child)
        }
        state = child
      }
      ends[state]!.push(needle)
    })

    // Breadth first: each state's missing steps are those of its longest proper suffix.
    this.#next = new Int32Array(children.length * classes)
    const suffix = new Int32Array(children.length)
    const queue: number[] = []
    for (const [symbol, child] of children[0]!) {
      this.#next[symbol] = child
      queue.push(child)
    }
    for (let head = 0; head < queue.length; head++) {
      const state = queue[head]!
      const from = suffix[state]!
      ends[state]!.push(...ends[from]!)
      this.#next.copyWithin(state * classes, from * classes, (from + 1) * classes)
      for (const [symbol, child] of children[state]!) {
        suffix[child] = this.#next[from * classes + symbol]!
        this.#next[state * classes + symbol] = child
        queue.push(child)
      }
    }
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
