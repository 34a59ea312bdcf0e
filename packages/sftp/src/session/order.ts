import type { FileHandle } from './handles.ts'

/**
 * What a request does to others. Answers may come in any order, but effects must be as if the requests had
 * run one after another (draft section 6); so a request waits while one before it could change its result.
 */
export type Conduct =
  /** Looks at names or attributes: not while something is being written. */
  | { kind: 'inspect' }
  /** Changes names, attributes or handles: alone. */
  | { kind: 'change' }
  /** Reads file content: not while the same file is being written. */
  | { kind: 'read'; handle: FileHandle }
  /** Writes file content: not into bytes of the same file that are being read or written. */
  | { kind: 'write'; handle: FileHandle; start: number; end: number }

/** Decides which requests may run side by side. Requests start in the order in which they came. */
export class Order {
  #inspections = 0
  #reads = 0
  #writes = 0
  #changing = false

  /** Requests in work. */
  get inWork(): number {
    return this.#inspections + this.#reads + this.#writes + (this.#changing ? 1 : 0)
  }

  mayStart(conduct: Conduct): boolean {
    if (this.#changing) return false
    switch (conduct.kind) {
      case 'change':
        return this.inWork === 0
      case 'inspect':
        return this.#writes === 0
      case 'read':
        return conduct.handle.use.writes.size === 0
      case 'write':
        return this.#inspections === 0 && conduct.handle.use.reads === 0 && !overlaps(conduct)
    }
  }

  /** Marks it as started and returns what must be called when it has ended. */
  start(conduct: Conduct): () => void {
    switch (conduct.kind) {
      case 'change':
        this.#changing = true
        return () => {
          this.#changing = false
        }
      case 'inspect':
        this.#inspections++
        return () => {
          this.#inspections--
        }
      case 'read':
        this.#reads++
        conduct.handle.use.reads++
        return () => {
          this.#reads--
          conduct.handle.use.reads--
        }
      case 'write': {
        this.#writes++
        const { use } = conduct.handle
        const range = rangeOf(conduct)
        use.writes.add(range)
        return () => {
          this.#writes--
          use.writes.delete(range)
        }
      }
    }
  }
}

type Write = Extract<Conduct, { kind: 'write' }>

function overlaps(write: Write): boolean {
  const { start, end } = rangeOf(write)
  for (const range of write.handle.use.writes) if (start < range.end && range.start < end) return true
  return false
}

/** Appended data goes where the file ends at that moment, so it could be anywhere. */
function rangeOf({ handle, start, end }: Write): { start: number; end: number } {
  return handle.mode.append ? { start: 0, end: Number.POSITIVE_INFINITY } : { start, end }
}
