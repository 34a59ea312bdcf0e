import { ed25519 } from '@noble/curves/ed25519.js'
import { bigIntFromBytes } from './bytes/reader.ts'
import { readPkcs8 } from './format/pkcs8.ts'
import { ecdsaPoint, PrivateKey } from './model/private-key.ts'
import { ECDSA_CURVES } from './model/public-key.ts'

/** Kinds of keys that are worth making today; DSA and short RSA are not among them. */
export type NewKey =
  | { readonly type: 'ed25519' }
  | { readonly type: 'ecdsa'; readonly bits: 256 | 384 | 521 }
  | { readonly type: 'rsa'; readonly bits: 3072 | 4096 }

/**
 * Makes a key. RSA takes from half a second to several.
 * @param comment one line; by custom who and where, `hanako@lab`
 * @throws Error for RSA where Web Crypto is missing: pages that are not served over https
 */
export async function generateKey(kind: NewKey, comment = ''): Promise<PrivateKey> {
  switch (kind.type) {
    case 'ed25519': {
      const seed = crypto.getRandomValues(new Uint8Array(32))
      return PrivateKey.from({ family: 'ed25519', seed, point: ed25519.getPublicKey(seed) }, comment)
    }
    case 'ecdsa': {
      const curve = `nistp${kind.bits}` as const
      const d = bigIntFromBytes(ECDSA_CURVES[curve].noble.utils.randomSecretKey())
      return PrivateKey.from({ family: 'ecdsa', curve, d, point: ecdsaPoint(curve, d) }, comment)
    }
    case 'rsa': {
      if (globalThis.crypto?.subtle === undefined) {
        throw new Error('RSA keys are made by Web Crypto, which browsers give to secure pages (https) only')
      }
      const algorithm = {
        name: 'RSASSA-PKCS1-v1_5',
        modulusLength: kind.bits,
        publicExponent: Uint8Array.of(1, 0, 1),
        hash: 'SHA-256',
      }
      const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
      const bytes = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))
      const key = await readPkcs8(bytes).unlock()
      return key.withComment(comment)
    }
  }
}
