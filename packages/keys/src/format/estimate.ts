/**
 * Type and size of an encrypted key from the length of its encrypted data. DER of one type and size varies by a few
 * bytes, encryption rounds up to a block of 8 or 16, and the sizes that are made lie further apart than that.
 */
export type Estimate = {
  readonly family: 'rsa' | 'ecdsa' | 'ed25519' | 'ed448'
  /** As `PublicKey.bits`. */
  readonly bits: number
}

/** DER lengths of the kinds that have a fixed one: RFC 5915 with curve and public key. */
const SEC1_BYTES: readonly (readonly [number, Estimate])[] = [
  [121, { family: 'ecdsa', bits: 256 }],
  [167, { family: 'ecdsa', bits: 384 }],
  [223, { family: 'ecdsa', bits: 521 }],
]
/** RFC 5208 around the same without curve, and RFC 8410. */
const PKCS8_BYTES: readonly (readonly [number, Estimate])[] = [
  [48, { family: 'ed25519', bits: 256 }],
  [73, { family: 'ed448', bits: 448 }],
  [138, { family: 'ecdsa', bits: 256 }],
  [185, { family: 'ecdsa', bits: 384 }],
  [241, { family: 'ecdsa', bits: 521 }],
]
/** What PKCS#8 puts around PKCS#1: version, algorithm, and the header of an OCTET STRING. */
const PKCS8_AROUND_RSA = 26

/** @returns null for lengths that no usual key has */
export function estimateTraditional(family: 'rsa' | 'ecdsa', sealedBytes: number): Estimate | null {
  return family === 'ecdsa' ? fixed(SEC1_BYTES, sealedBytes) : rsa(sealedBytes)
}

/** @returns null for lengths that no usual key has */
export function estimatePkcs8(sealedBytes: number): Estimate | null {
  return fixed(PKCS8_BYTES, sealedBytes) ?? rsa(sealedBytes - PKCS8_AROUND_RSA)
}

function fixed(table: readonly (readonly [number, Estimate])[], sealedBytes: number): Estimate | null {
  const match = table.find(([bytes]) => sealedBytes > bytes && sealedBytes <= bytes + 16)
  return match?.[1] ?? null
}

/** Four and a half times the modulus, and some 46 bytes of tags, lengths, signs, version, exponent and padding. */
function rsa(sealedBytes: number): Estimate | null {
  const bits = ((sealedBytes - 46) / 4.5) * 8
  const rounded = Math.round(bits / 256) * 256
  return rounded >= 1024 && Math.abs(bits - rounded) <= 48 ? { family: 'rsa', bits: rounded } : null
}
