/** The difference between two small text files, line by line. */

export interface DiffLine {
  readonly kind: 'removed' | 'added'
  /** 1-based: in the old file for what is removed, in the new one for what is added. */
  readonly line: number
  readonly text: string
}

/** Above this many lines the middle is told as replaced: nobody reads such a difference, and it stays quick. */
const MAX_LINES = 2000

/**
 * Lines that went and lines that came, in the order of the file. Settings files are small: the common start and end
 * are set aside, and the rest is compared by the longest common subsequence.
 */
export function diffLines(before: string, after: string): DiffLine[] {
  const [old, now] = [linesOf(before), linesOf(after)]
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start++
  let end = 0
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end++
  const middle = [old.slice(start, old.length - end), now.slice(start, now.length - end)] as const
  const kept = Math.max(middle[0].length, middle[1].length) > MAX_LINES ? [] : common(...middle)
  const result: DiffLine[] = []
  let [at, to] = [0, 0]
  for (const [inOld, inNow] of [...kept, [middle[0].length, middle[1].length] as const]) {
    for (; at < inOld; at++) result.push({ kind: 'removed', line: start + at + 1, text: middle[0][at] ?? '' })
    for (; to < inNow; to++) result.push({ kind: 'added', line: start + to + 1, text: middle[1][to] ?? '' })
    at++
    to++
  }
  return result
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}

/** Pairs of indices of lines that both have, in order. */
function common(old: readonly string[], now: readonly string[]): (readonly [number, number])[] {
  const width = now.length + 1
  const length = new Uint16Array((old.length + 1) * width)
  const at = (i: number, j: number) => length[i * width + j] ?? 0
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      length[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < old.length && j < now.length; ) {
    if (old[i] === now[j]) pairs.push([i++, j++] as const)
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}
