/**
 * What we offer in the key exchange, best first. Our own lists, because the library's defaults still hold
 * SHA-1: nothing here uses SHA-1 or CBC (RFC 9142, RFC 8758), and strict key exchange closes the Terrapin
 * hole for ciphers with a MAC of their own.
 */
export const ALGORITHMS = {
  kex: [
    'curve25519-sha256',
    'curve25519-sha256@libssh.org',
    'ecdh-sha2-nistp256',
    'ecdh-sha2-nistp384',
    'ecdh-sha2-nistp521',
    // Not group18: an exchange with it costs us five times this one, and strangers could ask for many. Not
    // group-exchange: the library offers it and then cannot do it, so that whoever prefers it is locked out.
    'diffie-hellman-group16-sha512',
    'diffie-hellman-group14-sha256',
  ],
  serverHostKey: [
    'ssh-ed25519',
    'ecdsa-sha2-nistp256',
    'ecdsa-sha2-nistp384',
    'ecdsa-sha2-nistp521',
    'rsa-sha2-512',
    'rsa-sha2-256',
  ],
  // The client's order decides (RFC 4253, section 7.1); this one is for clients without an opinion.
  cipher: [
    'aes128-gcm@openssh.com',
    'aes256-gcm@openssh.com',
    'chacha20-poly1305@openssh.com',
    'aes128-ctr',
    'aes192-ctr',
    'aes256-ctr',
  ],
  hmac: ['hmac-sha2-256-etm@openssh.com', 'hmac-sha2-512-etm@openssh.com', 'hmac-sha2-256', 'hmac-sha2-512'],
  compress: ['none'],
} as const

/** Signature algorithms that log in (RFC 8308, section 3.1); told to the client after the key exchange. */
export const CLIENT_SIGNATURE_ALGORITHMS = [
  'ssh-ed25519',
  'ecdsa-sha2-nistp256',
  'ecdsa-sha2-nistp384',
  'ecdsa-sha2-nistp521',
  'rsa-sha2-512',
  'rsa-sha2-256',
] as const
