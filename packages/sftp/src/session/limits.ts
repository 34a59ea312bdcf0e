/**
 * What one session may keep in work. Together they bound its memory whatever the client sends: about
 * 2 MiB of data being written, 2 MiB of answers being read, and small change.
 */

/** Requests that are being carried out at the same time. OpenSSH's client sends up to 64 at once. */
export const MAX_REQUESTS_IN_WORK = 64

/** File bytes of READ answers that are being fetched at the same time. */
export const MAX_READ_BYTES_IN_WORK = 2 * 1024 * 1024

/** Open files and directories. Each is a descriptor of the whole process. */
export const MAX_HANDLES = 100

/** Entries in one answer to READDIR: 400 of the longest names stay below the longest message. */
export const MAX_ENTRIES_IN_ANSWER = 400
