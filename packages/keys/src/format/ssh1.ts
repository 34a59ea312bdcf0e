import { ByteReader } from '../bytes/reader.ts'
import type { LockedKey } from '../model/locked-key.ts'
import { bitLength } from '../model/public-key.ts'
import { KeyFileError, keyProblem } from '../problem.ts'
import { cleanComment } from './openssh-public.ts'

/**
 * Private keys of SSH version 1, which no server takes any more: recognised, so that their owner can be told.
 * The form is binary after its first line, so that this reader works on the file's bytes.
 */
const MAGIC = 'SSH PRIVATE KEY FILE FORMAT 1.1\n\0'

/**
 * Reads what such a file tells openly: size and comment.
 * @returns null when the file is something else
 */
export function readSsh1Private(bytes: Uint8Array): LockedKey | null {
  const head = String.fromCharCode(...bytes.subarray(0, MAGIC.length))
  if (head !== MAGIC) return null
  const reader = new ByteReader(bytes, {})
  reader.take(MAGIC.length, 'magic')
  const cipher = reader.byte('cipher')
  reader.uint32('reserved')
  reader.uint32('bits')
  const n = ssh1Number(reader, 'n')
  ssh1Number(reader, 'e')
  const comment = cleanComment(new TextDecoder().decode(reader.string('comment')))
  const problem = keyProblem('ssh1-key', {
    where: { line: 1, field: 'magic' },
    found: 'an SSH version 1 RSA key',
    expected: 'an SSH version 2 key',
  })
  return {
    format: 'ssh1',
    publicKey: null,
    family: null,
    bits: n,
    comment,
    encryption:
      cipher === 0 ? null : { cipher: cipher === 3 ? '3des' : `cipher ${cipher}`, kdf: 'MD5, 1 round' },
    problems: [problem],
    unlock: async () => {
      throw new KeyFileError('ssh1-key', problem)
    },
  }
}

/** A number of SSH version 1: its length in bits in two bytes, then its bytes. @returns how many bits it has */
function ssh1Number(reader: ByteReader, field: string): number {
  const bits = reader.byte(field) * 256 + reader.byte(field)
  const bytes = reader.take(Math.ceil(bits / 8), field)
  return bitLength(BigInt(bytes[0] ?? 0)) + Math.max(0, bytes.length - 1) * 8
}
