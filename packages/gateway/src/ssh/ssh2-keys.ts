import { fingerprintSha256, type PublicKey, parsePublicBlob } from '@tsunagu/keys'
import type { AuthContext } from 'ssh2'
import type { AuthenticationRequest } from '../authentication/authenticator.ts'
import { type OfferedKey, prove } from '../authentication/policy.ts'
import { signatureIsGood } from './ssh2-cryptography.ts'
import { signatureAlgorithm } from './ssh2-internals.ts'

/** Turns the library's events of one connection into what our policy decides on. */
export class RequestReader {
  /** A client offers a key and proves it right after; it is read once. */
  #last: { data: Buffer; key: PublicKey; fingerprintSha256: string } | null = null

  read(context: AuthContext): AuthenticationRequest {
    const userName = context.username
    if (context.method !== 'publickey') return { kind: 'other-method', userName, method: context.method }
    const named = context.key.algo
    const read = this.#key(context.key.data)
    // A key of one type under the name of another is not what it says.
    if (read === null || read.key.type !== named) return { kind: 'unreadable-key', userName, type: named }
    const key: OfferedKey = {
      type: read.key.type,
      bits: read.key.bits,
      blob: read.key.blob,
      fingerprintSha256: read.fingerprintSha256,
      signatureAlgorithm: signatureAlgorithm(context),
    }
    if (context.signature === undefined) return { kind: 'offer', userName, key }
    return { kind: 'proof', userName, key, prove: () => prove(key, signatureIsGood(context)) }
  }

  #key(data: Buffer): { key: PublicKey; fingerprintSha256: string } | null {
    if (this.#last?.data.equals(data)) return this.#last
    try {
      const key = parsePublicBlob(data)
      this.#last = { data, key, fingerprintSha256: fingerprintSha256(key.blob) }
      return this.#last
    } catch {
      return null
    }
  }
}
