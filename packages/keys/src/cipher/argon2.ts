import { KeyFileError } from '../problem.ts'

export type Argon2Flavour = 'Argon2id' | 'Argon2i' | 'Argon2d'

export type Argon2Parameters = {
  readonly flavour: Argon2Flavour
  /** In KiB. */
  readonly memory: number
  readonly passes: number
  readonly parallelism: number
  readonly salt: Uint8Array
}

/** More memory than a browser tab can be sure to get, in KiB. PuTTY's default is 8192. */
const MAX_MEMORY_KIB = 1024 * 1024
/** Memory times passes, in KiB: about half a minute. PuTTY's default is about 170,000. */
const MAX_WORK_KIB = 32 * 1024 * 1024

/**
 * Argon2 (RFC 9106), version 1.3: in WebAssembly where a page may compile it, in JavaScript otherwise (a strict
 * content security policy forbids WebAssembly; then it takes six times as long).
 * @throws KeyFileError `kdf-too-costly`, `field-invalid` for parameters that Argon2 does not have
 */
export async function argon2(
  passphrase: Uint8Array,
  parameters: Argon2Parameters,
  length: number,
): Promise<Uint8Array> {
  checkArgon2(parameters)
  const { flavour, memory, passes, parallelism, salt } = parameters
  try {
    const wasm = await import('hash-wasm')
    const hash = { Argon2id: wasm.argon2id, Argon2i: wasm.argon2i, Argon2d: wasm.argon2d }[flavour]
    return await hash({
      password: passphrase,
      salt,
      iterations: passes,
      memorySize: memory,
      parallelism,
      hashLength: length,
      outputType: 'binary',
    })
  } catch {
    const noble = await import('@noble/hashes/argon2.js')
    const hash = {
      Argon2id: noble.argon2idAsync,
      Argon2i: noble.argon2iAsync,
      Argon2d: noble.argon2dAsync,
    }[flavour]
    return hash(passphrase, salt, { t: passes, m: memory, p: parallelism, dkLen: length })
  }
}

/** @throws KeyFileError `kdf-too-costly`, `field-invalid` */
export function checkArgon2({ memory, passes, parallelism, salt }: Argon2Parameters): void {
  const fail = (field: string, found: string, expected: string) =>
    new KeyFileError('field-invalid', { where: { field }, found, expected })
  if (passes < 1) throw fail('Argon2-Passes', `${passes}`, 'at least 1')
  if (parallelism < 1 || parallelism > 255) throw fail('Argon2-Parallelism', `${parallelism}`, '1 to 255')
  if (memory < 8 * parallelism) {
    throw fail('Argon2-Memory', `${memory} KiB`, `at least ${8 * parallelism} KiB`)
  }
  if (salt.length < 8) throw fail('Argon2-Salt', `${salt.length} bytes`, 'at least 8 bytes')
  if (memory > MAX_MEMORY_KIB || memory * passes > MAX_WORK_KIB) {
    throw new KeyFileError('kdf-too-costly', {
      where: { field: 'Argon2-Memory' },
      found: `${memory} KiB, ${passes} passes`,
      expected: `at most ${MAX_MEMORY_KIB} KiB, and ${MAX_WORK_KIB} KiB in all passes`,
    })
  }
}
