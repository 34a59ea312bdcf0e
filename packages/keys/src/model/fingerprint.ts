import { md5 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { encodeBase64 } from '../bytes/base64.ts'

/** `SHA256:` and 43 base64 letters without padding, as OpenSSH prints it. @param blob RFC 4253 wire form */
export function fingerprintSha256(blob: Uint8Array): string {
  return `SHA256:${encodeBase64(sha256(blob), { padding: false })}`
}

/** `MD5:` and 16 bytes in lower-case hexadecimal with colons, as `ssh-keygen -l -E md5`. @param blob wire form */
export function fingerprintMd5(blob: Uint8Array): string {
  return `MD5:${Array.from(md5(blob), (byte) => byte.toString(16).padStart(2, '0')).join(':')}`
}
