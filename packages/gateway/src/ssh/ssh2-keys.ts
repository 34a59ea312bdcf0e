import { fingerprintSha256, parsePublicBlob } from '@tsunagu/keys'
import ssh2, { type AuthContext, type ParsedKey, type PublicKeyAuthContext } from 'ssh2'
import type { AuthenticationRequest } from '../authentication/authenticator.ts'
import { type OfferedKey, prove } from '../authentication/policy.ts'
import { signatureAlgorithm } from './ssh2-internals.ts'

/** Turns the library's event into what our policy decides on. */
export function authenticationRequest(context: AuthContext): AuthenticationRequest {
  const userName = context.username
  if (context.method !== 'publickey') return { kind: 'other-method', userName, method: context.method }
  const named = context.key.algo
  let key: OfferedKey
  try {
    const { type, bits, blob } = parsePublicBlob(context.key.data)
    key = {
      type,
      bits,
      blob,
      fingerprintSha256: fingerprintSha256(blob),
      signatureAlgorithm: signatureAlgorithm(context),
    }
  } catch {
    return { kind: 'unreadable-key', userName, type: named }
  }
  // A key of one type under the name of another is not what it says.
  if (key.type !== named) return { kind: 'unreadable-key', userName, type: named }
  if (context.signature === undefined) return { kind: 'offer', userName, key }
  return { kind: 'proof', userName, key, prove: () => prove(key, signatureIsGood(context)) }
}

/** RFC 4252, section 7: the signature covers the session identifier and the request. */
function signatureIsGood({ key, blob, signature, hashAlgo }: PublicKeyAuthContext): boolean {
  const parsed = ssh2.utils.parseKey(key.data)
  if (parsed instanceof Error || blob === undefined || signature === undefined) return false
  const publicKey = (Array.isArray(parsed) ? parsed[0] : parsed) as ParsedKey
  return publicKey.verify(blob, signature, hashAlgo) === true
}
