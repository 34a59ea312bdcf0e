/** Where a name is on the host, safe for exactly one system call that does not follow a last symbolic link. */
export interface Place {
  /** A path for the kernel, as a byte string. */
  readonly hostPath: string
  /** The absolute path that the client knows it by, with links and dots before the last name resolved. */
  readonly virtualPath: string
  /** Must be called when the system call has returned; the path means nothing afterwards. */
  release(): void
}

/** Turns the paths that a client sends into places. What it can't give a place to, nobody can reach. */
export interface Places {
  /** Whether places are held by descriptors (Linux), so that nothing can be exchanged before it is used. */
  readonly held: boolean
  /**
   * The place of `path`. Its last name need not exist and may be a link.
   * @throws FileSystemError when the way there is missing, not a directory, or forbidden.
   */
  at(path: string): Promise<Place>
  /** As {@link at}, with a last symbolic link (and what it points to) resolved as well. */
  behindLinks(path: string): Promise<Place>
  /**
   * What to store so that a link at `link` leads to `target`.
   * @throws FileSystemError `outside-home` when it would lead out from there.
   */
  linkTarget(target: string, link: string): string
  close(): Promise<void>
}

/** As the kernel: more links than this on one path is a circle. */
export const MAX_LINKS = 40
