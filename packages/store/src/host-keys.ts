/**
 * The life of a front door's host key: `announced` (published and sent to clients that ask, not used yet),
 * `active` (proves the front door's identity), `retired` (no longer used). It only ever moves forward.
 */
export type HostKeyState = 'announced' | 'active' | 'retired'

/** The public half. The private half is a file of the gateway and never comes here. */
export interface HostKey {
  readonly id: string
  /** The name of the front door. */
  readonly frontDoor: string
  /** As inside the blob: `ssh-ed25519`, `ecdsa-sha2-nistp256`, `ssh-rsa`. */
  readonly type: string
  readonly bits: number
  readonly blob: Uint8Array
  readonly fingerprintSha256: string
  readonly state: HostKeyState
  /** Since when the store knows the key. */
  readonly createdAt: Date
  /** Since when it proves the front door's identity; null while it is only announced. */
  readonly activeSince: Date | null
  readonly retiredAt: Date | null
}

export interface HostKeyFilter {
  readonly frontDoor?: string
  readonly state?: HostKeyState
}

export interface HostKeyStore {
  /**
   * Makes the store know a host key, or moves the one it knows forward to `state`. Calling it again at every start
   * changes nothing.
   *
   * @param publicKey the blob in SSH wire form, or a line in OpenSSH's form
   * @throws StoreError `host-key-unreadable`; `host-key-state` when it would have to move backward
   */
  put(frontDoor: string, publicKey: string | Uint8Array, state: HostKeyState): Promise<HostKey>
  /** By front door, then oldest first. */
  list(filter?: HostKeyFilter): Promise<HostKey[]>
}
