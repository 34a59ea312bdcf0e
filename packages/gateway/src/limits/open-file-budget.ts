import { readFileSync } from 'node:fs'
import type { SessionOptions } from '@tsunagu/sftp'

type HandleQuota = NonNullable<SessionOptions['handleQuota']>

/** One account may have this part of all open files: a quarter leaves the others working. */
const SHARE_OF_ACCOUNT = 1 / 4

/** Descriptors for everything that is neither a connection nor a client's file: database, host keys, folders on the way. */
const RESERVED = 256

/** The open files of all clients together, and of each account. */
export class OpenFileBudget {
  readonly inAll: number
  readonly perAccount: number
  readonly #accounts = new Map<string, number>()
  #open = 0

  /** @param inAll at least 1. */
  constructor(inAll: number) {
    this.inAll = inAll
    this.perAccount = Math.max(Math.floor(inAll * SHARE_OF_ACCOUNT), 1)
  }

  get open(): number {
    return this.#open
  }

  /** The quota for one session of an account. */
  quotaFor(accountId: string): HandleQuota {
    const budget = this
    return {
      get hasRoom() {
        return budget.#open < budget.inAll && (budget.#accounts.get(accountId) ?? 0) < budget.perAccount
      },
      opened() {
        budget.#open++
        budget.#accounts.set(accountId, (budget.#accounts.get(accountId) ?? 0) + 1)
      },
      closed() {
        budget.#open--
        const left = (budget.#accounts.get(accountId) ?? 0) - 1
        if (left > 0) budget.#accounts.set(accountId, left)
        else budget.#accounts.delete(accountId)
      },
    }
  }
}

/**
 * How many files clients may have open.
 * @param descriptors what the process may have open in all.
 * @param connections how many connections are let in; each takes a descriptor, and one for its home.
 */
export function openFilesFor(descriptors: number, connections: number): number {
  const rest = descriptors - 2 * connections - RESERVED
  // With a low limit the connections will never all come; half is better than nothing.
  return Math.max(rest, Math.floor(descriptors / 2), 16)
}

/** What the process may have open, or what is usual where the system does not say. */
export function descriptorLimit(): number {
  try {
    const found = /^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))
    if (found !== null) return Number(found[1])
  } catch {
    // Not Linux.
  }
  return 8192
}
