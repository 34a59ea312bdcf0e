/**
 * The tables as the newest migration leaves them. Times are milliseconds since 1970 in 64-bit integers, on both
 * databases, because SQLite has no type for them.
 */
export interface Tables {
  accounts: AccountRow
  account_keys: AccountKeyRow
  connections: ConnectionRow
  host_keys: HostKeyRow
}

export interface AccountRow {
  id: string
  name: string
  status: string
  language: string
  created_at_ms: number
  email: string | null
  note: string
  home: string | null
}

export interface AccountKeyRow {
  id: string
  account_id: string
  label: string
  type: string
  bits: number
  blob: Blob
  fingerprint_sha256: string
  created_at_ms: number
  last_used_at_ms: number | null
}

export interface ConnectionRow {
  id: string
  gateway: string
  started_at_ms: number
  ended_at_ms: number | null
  address: string
  /** See addressDigits; empty when the address is not an IP address. */
  address_digits: string
  port: number
  software: string | null
  front_door: string
  account: string | null
  phase: string
  outcome: string
  bytes_in: number
  bytes_out: number
  files_total: number
  end_by: string | null
  end_reason: string | null
  /** The lists of the record, which nobody searches, as JSON: see ConnectionDetails. */
  details: string
}

export interface HostKeyRow {
  id: string
  front_door: string
  type: string
  bits: number
  blob: Blob
  fingerprint_sha256: string
  state: string
  created_at_ms: number
  active_since_ms: number | null
  retired_at_ms: number | null
}

/** libsql hands out ArrayBuffers, pg Buffers. */
export type Blob = Uint8Array | ArrayBuffer

/** The bytes of a blob column, whichever driver read it. */
export function bytesOf(blob: Blob): Uint8Array {
  const bytes = new Uint8Array(blob.byteLength)
  bytes.set(blob instanceof ArrayBuffer ? new Uint8Array(blob) : blob)
  return bytes
}
