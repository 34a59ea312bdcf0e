/** A call that takes longer than this many milliseconds was not answered from memory. */
const SLOW_MS = 3

/**
 * How long after a slow call everything is asked in the background, in milliseconds: at first, and at most. One slow
 * call may only mean that another program had the processor; a disk that is slow shows it again at once.
 */
const FIRST_CAUTION_MS = 100
const LONGEST_CAUTION_MS = 5000

/**
 * File systems whose answers come over a network or from another process; statfs(2) numbers of Linux. They are
 * never asked in the foreground, because nothing bounds how long they take.
 */
const REMOTE_TYPES: ReadonlySet<number> = new Set([
  0x6969, // NFS
  0xff534d42, // CIFS
  0xfe534d42, // SMB2
  0x517b, // SMB
  0x65735546, // FUSE
  0x00c36400, // Ceph
  0x0bd00bd0, // Lustre
  0x47504653, // GPFS
  0x19830326, // BeeGFS
  0x5346414f, // AFS
  0x01021997, // 9P
  0x73757245, // Coda
  0x013111a8, // IBRIX
  0xaad7aaea, // Panasas
])

/**
 * Whether small calls are made at once or in another thread. The way to another thread and back takes ten times as
 * long as what a local file system needs to look up a name; but a call that has to wait for a disk would hold up
 * everybody. So calls are made at once while they prove quick: after a slow one, the whole file system is asked in the
 * background for a moment, and twice as long each time when the next slow one follows soon.
 */
export class Pace {
  readonly #mayHurry: boolean
  readonly #now: () => number
  /** 0 while there is nothing to be cautious about. */
  #cautiousUntil = 0
  /** How long the last caution was, in milliseconds, and when it ended. */
  #lastCautionMs = 0
  #lastCautionEnd = 0

  /** @param now milliseconds, from any point in time. */
  constructor(mayHurry: boolean, now: () => number = () => performance.now()) {
    this.#mayHurry = mayHurry
    this.#now = now
  }

  /** Whether a small call may be made at once. */
  get hurried(): boolean {
    return this.#mayHurry && (this.#cautiousUntil === 0 || this.#now() >= this.#cautiousUntil)
  }

  /** Makes a call at once and learns from how long it took. */
  time<T>(call: () => T): T {
    const started = this.#now()
    try {
      return call()
    } finally {
      const ended = this.#now()
      if (ended - started > SLOW_MS) this.#takeCare(started, ended)
      else this.#cautiousUntil = 0
    }
  }

  #takeCare(started: number, ended: number): void {
    const soon = started - this.#lastCautionEnd < this.#lastCautionMs
    this.#lastCautionMs = soon ? Math.min(2 * this.#lastCautionMs, LONGEST_CAUTION_MS) : FIRST_CAUTION_MS
    this.#cautiousUntil = this.#lastCautionEnd = ended + this.#lastCautionMs
  }
}

/** Asks everything in the background. */
export const CAREFUL_PACE = new Pace(false)

/** One for each file system, shared by all sessions on it, because they share its disk. */
const paces = new Map<number, Pace>()

/** Null for a file system that has not been seen yet. */
export function knownPace(device: number): Pace | null {
  return paces.get(device) ?? null
}

/**
 * @param device number of the file system, from stat(2).
 * @param type its type, from statfs(2).
 */
export function paceOf(device: number, type: number): Pace {
  let pace = paces.get(device)
  if (pace === undefined) {
    pace = new Pace(!REMOTE_TYPES.has(type))
    paces.set(device, pace)
  }
  return pace
}
