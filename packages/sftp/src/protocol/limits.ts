/**
 * Sizes that both sides keep. They equal OpenSSH's, because its client is the one that uses
 * `limits@openssh.com` to send larger requests, and larger requests are what makes long lines fast.
 */

/** Longest message taken, in bytes, without its own length field. OpenSSH's SFTP_MAX_MSG_LENGTH. */
export const MAX_MESSAGE_BYTES = 256 * 1024

/** Longest message accepted before the peer is called broken: a full 256 KiB WRITE with its header. */
export const MAX_ACCEPTED_MESSAGE_BYTES = MAX_MESSAGE_BYTES + 1024

/** Most file bytes in one READ answer: the message less room for its header. */
export const MAX_READ_BYTES = MAX_MESSAGE_BYTES - 1024

/** Most file bytes announced for one WRITE; up to 256 KiB is taken. */
export const MAX_WRITE_BYTES = MAX_MESSAGE_BYTES - 1024

/** Longest path in bytes: Linux's PATH_MAX with its closing NUL. */
export const MAX_PATH_BYTES = 4096

/** Longest single name in bytes: NAME_MAX of the common file systems. */
export const MAX_NAME_BYTES = 255
