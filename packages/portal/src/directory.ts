import type { HostKey } from '@tsunagu/store'
import { type PublishedDoor, publishDoor } from './front-doors.ts'
import type { PublicService } from './service.ts'

/** How long an answer of the store is used again, in milliseconds: a flood of requests is one question a second. */
const FRESH_MS = 1000

/** How long a page waits for the store, in milliseconds. It has the keys in use without it. */
const STORE_WAIT_MS = 2000

/** All front doors, and whether the store answered: without it the dates and the keys of the past are missing. */
export interface Directory {
  readonly doors: readonly PublishedDoor[]
  readonly storeReachable: boolean
}

export type DirectoryOptions = {
  service: Pick<PublicService, 'doors' | 'store'>
  publicHost: string | null
  /** The store did not answer. Called when that begins, not each time. */
  onStoreProblem: (error: unknown) => void
  /** Milliseconds of a clock that only goes forward. */
  now?: () => number
  storeWaitMs?: number
}

/**
 * Reads the directory. The store is asked by one request at a time, however many wait.
 * @returns a function that never rejects.
 */
export function directoryReader(options: DirectoryOptions): () => Promise<Directory> {
  const { service, publicHost, onStoreProblem, now = () => performance.now() } = options
  let last: { keys: readonly HostKey[] | null; at: number } | null = null
  let running: Promise<readonly HostKey[] | null> | null = null

  const ask = async (): Promise<readonly HostKey[] | null> => {
    const before = last
    let keys: readonly HostKey[] | null = null
    try {
      keys = await service.store.hostKeys.list()
    } catch (error) {
      if (before === null || before.keys !== null) onStoreProblem(error)
    }
    last = { keys, at: now() }
    running = null
    return keys
  }

  const remembered = (): Promise<readonly HostKey[] | null> => {
    if (last !== null && now() - last.at < FRESH_MS) return Promise.resolve(last.keys)
    running ??= ask()
    return within(running, options.storeWaitMs ?? STORE_WAIT_MS)
  }

  return async () => {
    const keys = await remembered()
    return {
      doors: service.doors.map((door) => publishDoor(door, keys, publicHost)),
      storeReachable: keys !== null,
    }
  }
}

/** Null when it takes longer; it goes on meanwhile, for those who ask later. */
async function within<T>(work: Promise<T>, waitMs: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), waitMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
