/**
 * The salted key schedule of Blowfish ("eksblowfish", Provos and Mazieres 1999), which bcrypt is made of.
 * Ours, because no kept library offers it; see docs/decisions for the choice.
 */

/** P-array (18 words) and four S-boxes (1024 words) as one array. */
const STATE_WORDS = 18 + 4 * 256

let initialState: Int32Array | undefined

/** Blowfish starts from the fractional hexadecimal digits of pi, here calculated instead of typed in. */
function piWords(): Int32Array {
  if (initialState !== undefined) return initialState
  const bits = BigInt(STATE_WORDS * 32)
  const guard = 64n
  const one = 1n << (bits + guard)
  const arctanInverse = (x: bigint) => {
    const square = x * x
    let term = one / x
    let sum = term
    for (let k = 3n, sign = -1n; term !== 0n; k += 2n, sign = -sign) {
      term /= square
      sum += (sign * term) / k
    }
    return sum
  }
  // Machin's formula.
  const pi = 4n * (4n * arctanInverse(5n) - arctanInverse(239n))
  const fraction = ((pi - 3n * one) >> guard).toString(16).padStart(STATE_WORDS * 8, '0')
  const words = new Int32Array(STATE_WORDS)
  for (let i = 0; i < STATE_WORDS; i++) words[i] = Number.parseInt(fraction.slice(i * 8, i * 8 + 8), 16)
  initialState = words
  return words
}

/** Blowfish with its changing key schedule. Words are 32-bit, big-endian in bytes. */
export class Blowfish {
  readonly #p: Int32Array
  readonly #s: Int32Array
  /** The two halves of the block last enciphered. */
  left = 0
  right = 0

  constructor() {
    const state = piWords()
    this.#p = state.slice(0, 18)
    this.#s = state.slice(18)
  }

  /** Enciphers the block in {@link left} and {@link right}. */
  encipher(): void {
    const p = this.#p
    const s = this.#s
    let l = this.left ^ p[0]!
    let r = this.right
    for (let i = 1; i <= 16; i += 2) {
      r ^=
        ((((s[l >>> 24]! + s[256 + ((l >>> 16) & 255)]!) | 0) ^ s[512 + ((l >>> 8) & 255)]!) +
          s[768 + (l & 255)]!) ^
        p[i]!
      l ^=
        ((((s[r >>> 24]! + s[256 + ((r >>> 16) & 255)]!) | 0) ^ s[512 + ((r >>> 8) & 255)]!) +
          s[768 + (r & 255)]!) ^
        p[i + 1]!
    }
    this.left = r ^ p[17]!
    this.right = l
  }

  /** Mixes a key of 16 words into the state, and salt of 16 words (or null) into each step. */
  expand(key: Int32Array, salt: Int32Array | null): void {
    const p = this.#p
    const s = this.#s
    for (let i = 0; i < 18; i++) p[i]! ^= key[i & 15]!
    this.left = 0
    this.right = 0
    let at = 0
    const step = () => {
      if (salt !== null) {
        this.left ^= salt[at]!
        this.right ^= salt[at + 1]!
        at = (at + 2) & 15
      }
      this.encipher()
    }
    for (let i = 0; i < 18; i += 2) {
      step()
      p[i] = this.left
      p[i + 1] = this.right
    }
    for (let i = 0; i < 1024; i += 2) {
      step()
      s[i] = this.left
      s[i + 1] = this.right
    }
  }
}
