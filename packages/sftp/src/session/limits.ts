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

/**
 * Bytes of one answer to READDIR with its length field. Everybody takes packets of 34,000 bytes (draft section 3);
 * old libssh2, and so curl, gives up above 40,000 or 80,000. And it fits into one SSH packet of 32 KiB.
 */
export const MAX_NAMES_BYTES = 32 * 1024

/**
 * The same for clients that take more: a long listing needs a third of the round trips. OpenSSH's sftp takes 256 KiB,
 * and of the programs that only borrow its ssh, sshfs takes the least: 128 KiB.
 */
export const MAX_NAMES_BYTES_OF_ROOMY_CLIENTS = 96 * 1024
