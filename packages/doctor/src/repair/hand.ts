/**
 * The hand that writes. Probes and plans are given a `Host`, which has no way to write; only what carries a repair
 * out, or undoes it, is given a `Hand` as well.
 */

export interface Owner {
  readonly uid: number
  readonly gid: number
}

/** What is at a path now. */
export type Seen =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'file'
      /** Null when its permissions keep us from reading it. */
      readonly bytes: Uint8Array | null
      readonly mode: number
      readonly owner: Owner | null
    }
  | { readonly kind: 'folder'; readonly mode: number; readonly owner: Owner | null }

export interface Hand {
  /**
   * Where a change would land: symbolic links followed. Of a name that is not there, its folder's links are
   * followed, as far as folders exist.
   */
  real(path: string): Promise<string>
  /** @throws the system's error when it is there and cannot be looked at */
  see(path: string): Promise<Seen>
  /** Whether a file can be replaced with its owner kept, or made where there is none. Never rejects. */
  mayChange(path: string): Promise<boolean>
  /** Replaces or makes a file; it appears whole or not at all. @throws the system's error */
  replace(path: string, bytes: Uint8Array, mode: number, owner: Owner | null): Promise<void>
  /** Makes a file. @throws an error with the code `EEXIST` when the name is taken */
  create(path: string, bytes: Uint8Array, mode: number): Promise<void>
  setMode(path: string, mode: number): Promise<void>
  /** Makes a folder and those above it; one that is there stays as it is. */
  makeFolder(path: string, mode: number): Promise<void>
  removeFile(path: string): Promise<void>
  /** Removes a folder that is empty; another one stays. */
  removeFolder(path: string): Promise<void>
  /** Names in a folder, sorted; empty when there is none. */
  names(folder: string): Promise<readonly string[]>
  readonly acl: AclHand
}

/** Windows access lists, through icacls. Each answers false when icacls said no, and rejects never. */
export interface AclHand {
  /** Writes the list of a file into `into`, in the form that `icacls /restore` reads. */
  save(path: string, into: string): Promise<boolean>
  /** Ends inheritance, removes these accounts, gives full control to one. */
  restrict(path: string, account: string, strangers: readonly string[]): Promise<boolean>
  restore(path: string, from: string): Promise<boolean>
}
