import { chmod, mkdir, open, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fingerprintSha256, generateKey, type NewKey, parsePublicBlob, writePrivateKey } from '@tsunagu/keys'
import type { HostKeyStore } from '@tsunagu/store'
import { publicHalf } from '../ssh/ssh2-keys.ts'

/** A host key that a front door proves itself with. The private half never leaves this process. */
export type HostKey = {
  file: string
  privateKey: Buffer
  type: string
  /** Wire form. */
  publicBlob: Uint8Array
  fingerprintSha256: string
}

/** A host key that cannot be used, and what to do about it. */
export class HostKeyError extends Error {
  readonly file: string

  constructor(file: string, problem: string, cause?: unknown) {
    super(`host key ${file}: ${problem}`, { cause })
    this.name = 'HostKeyError'
    this.file = file
  }
}

/** Best first. RSA is for programs that know nothing newer. */
const KINDS: readonly { kind: NewKey; file: string }[] = [
  { kind: { type: 'ed25519' }, file: 'ssh_host_ed25519_key' },
  { kind: { type: 'ecdsa', bits: 256 }, file: 'ssh_host_ecdsa_key' },
  { kind: { type: 'rsa', bits: 3072 }, file: 'ssh_host_rsa_key' },
]

/**
 * The host keys of a front door: the named files, or those in its own directory, made when missing.
 * @throws HostKeyError
 */
export async function loadHostKeys(
  frontDoor: string,
  files: readonly string[] | undefined,
  directory: string,
): Promise<HostKey[]> {
  if (files !== undefined) return Promise.all(files.map((file) => read(file)))
  const keys: HostKey[] = []
  for (const { kind, file } of KINDS) {
    const path = join(directory, file)
    keys.push(await read(path).catch((error) => makeIfMissing(error, path, kind, frontDoor)))
  }
  return keys
}

/** Tells the store which keys a door uses, for those who ask for fingerprints. */
export async function registerHostKeys(
  store: HostKeyStore,
  frontDoor: string,
  keys: readonly HostKey[],
): Promise<void> {
  for (const key of keys) await store.put(frontDoor, key.publicBlob, 'active')
}

async function read(file: string): Promise<HostKey> {
  let privateKey: Buffer
  try {
    privateKey = await readFile(file)
  } catch (error) {
    throw new HostKeyError(file, error instanceof Error ? error.message : String(error), error)
  }
  const publicBlob = publicHalf(privateKey)
  if (publicBlob === null) {
    throw new HostKeyError(file, 'is no private key in OpenSSH or PEM form without a passphrase')
  }
  const { type } = parsePublicBlob(publicBlob)
  return { file, privateKey, type, publicBlob, fingerprintSha256: fingerprintSha256(publicBlob) }
}

async function makeIfMissing(
  error: unknown,
  file: string,
  kind: NewKey,
  frontDoor: string,
): Promise<HostKey> {
  const cause = error instanceof HostKeyError ? error.cause : null
  if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) throw error
  const privateKey = await writePrivateKey(await generateKey(kind, `tsunagu ${frontDoor}`), 'openssh')
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  // Exclusive: two services that start at once must not each make a key and overwrite the other's.
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(privateKey)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await chmod(file, 0o600)
  return read(file)
}
