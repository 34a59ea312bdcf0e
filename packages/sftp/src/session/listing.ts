import type { OpenDirectory } from '../filesystem/filesystem.ts'
import { encodeName, NAME_HEADER_BYTES, type NameEntry, nameEntryBytes } from '../protocol/answers.ts'
import { longName, type OwnerNames } from './long-name.ts'

/**
 * Entries that are fetched at a time; what does not fit into one answer waits for the next. Few, because they wait in
 * memory for as long as the client pleases, in each directory that it has open.
 */
const ENTRIES_FETCHED = 64

/** A directory that a client is reading, as the answers to its READDIRs (draft section 6.7). */
export class Listing {
  readonly #directory: OpenDirectory
  readonly #owners: OwnerNames
  readonly #maxBytes: number
  /** Fetched and not sent, from `#sent` on. */
  #entries: NameEntry[] = []
  #sent = 0

  /** @param maxBytes of one answer, with its length field. */
  constructor(directory: OpenDirectory, owners: OwnerNames, maxBytes: number) {
    this.#directory = directory
    this.#owners = owners
    this.#maxBytes = maxBytes
  }

  /**
   * The NAME answer for the next READDIR; null at the end.
   * @throws FileSystemError
   */
  async next(id: number): Promise<Buffer | null> {
    const answer: NameEntry[] = []
    let bytes = NAME_HEADER_BYTES
    for (;;) {
      for (; this.#sent < this.#entries.length; this.#sent++) {
        const entry = this.#entries[this.#sent] as NameEntry
        bytes += nameEntryBytes(entry)
        if (bytes > this.#maxBytes) return encodeName(id, answer)
        answer.push(entry)
      }
      await this.#fetch()
      if (this.#entries.length === 0) return answer.length === 0 ? null : encodeName(id, answer)
    }
  }

  /** @throws FileSystemError */
  async close(): Promise<void> {
    await this.#directory.close()
  }

  async #fetch(): Promise<void> {
    const now = Date.now() / 1000
    const found = await this.#directory.read(ENTRIES_FETCHED)
    this.#sent = 0
    this.#entries = found.map(({ name, attributes, links }) => ({
      name,
      longName: longName(name, attributes, links, this.#owners, now),
      attributes,
    }))
  }
}
