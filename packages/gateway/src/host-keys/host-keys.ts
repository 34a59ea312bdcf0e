import { randomUUID } from 'node:crypto'
import { link, mkdir, open, readFile, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  fingerprintSha256,
  generateKey,
  KeyFileError,
  keyProblemText,
  MIN_RSA_BITS,
  type NewKey,
  type PrivateKey,
  readPrivateKey,
  writePrivateKey,
} from '@tsunagu/keys'
import type { HostKeyStore } from '@tsunagu/store'
import type { Text } from '../client-texts.ts'
import { StartError, systemReason } from '../start-error.ts'

/** A host key that a front door proves itself with. The private half never leaves this process. */
export type HostKey = {
  file: string
  /** OpenSSH form, whatever the file's form is. */
  privateKey: Buffer
  type: string
  /** Wire form. */
  publicBlob: Uint8Array
  fingerprintSha256: string
}

/** A host key that cannot be used, and what to do about it. */
export class HostKeyError extends StartError {
  readonly file: string

  constructor(file: string, problem: Text, cause?: unknown) {
    super({ ja: `ホスト鍵 ${file}: ${problem.ja}`, en: `host key ${file}: ${problem.en}` }, cause)
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
  let content: Buffer
  let mode: number
  try {
    content = await readFile(file)
    mode = (await stat(file)).mode
  } catch (error) {
    throw new HostKeyError(file, systemReason(error), error)
  }
  if (process.platform !== 'win32' && (mode & 0o007) !== 0) {
    throw new HostKeyError(file, {
      ja: `このコンピュータのだれでも使える状態です。次のコマンドで直してください: chmod 600 ${file}`,
      en: `everybody on this machine may use it; take that away with: chmod 600 ${file}`,
    })
  }
  const key = await decode(file, content)
  const { type, blob } = key.publicKey
  return {
    file,
    privateKey: Buffer.from(await writePrivateKey(key, 'openssh')),
    type,
    publicBlob: blob,
    fingerprintSha256: fingerprintSha256(blob),
  }
}

async function decode(file: string, content: Uint8Array): Promise<PrivateKey> {
  let key: PrivateKey
  try {
    key = await readPrivateKey(content)
  } catch (error) {
    if (!(error instanceof KeyFileError)) throw error
    const { code } = error
    const problem =
      code === 'passphrase-required'
        ? {
            ja: `パスフレーズが付いていますが、入力する人がいません。次のコマンドで外してください: ssh-keygen -p -N '' -f ${file}`,
            en: `has a passphrase, and nobody is there to type it; take it off with: ssh-keygen -p -N '' -f ${file}`,
          }
        : {
            ja: `使えません: ${keyProblemText(code, 'ja').what}`,
            en: `cannot be used: ${keyProblemText(code, 'en').what}`,
          }
    throw new HostKeyError(file, problem, error)
  }
  const { type, family, bits } = key.publicKey
  const fit = family === 'ed25519' || family === 'ecdsa' || (family === 'rsa' && bits >= MIN_RSA_BITS)
  if (!fit) {
    throw new HostKeyError(file, {
      ja: `種類は ${type}、${bits} ビットです。Ed25519、ECDSA、${MIN_RSA_BITS} ビット以上の RSA のどれかを使ってください`,
      en: `is of type ${type} with ${bits} bits; use Ed25519, ECDSA, or RSA with ${MIN_RSA_BITS} bits or more`,
    })
  }
  return key
}

async function makeIfMissing(
  error: unknown,
  file: string,
  kind: NewKey,
  frontDoor: string,
): Promise<HostKey> {
  const cause = error instanceof HostKeyError ? error.cause : null
  if (!hasCode(cause, 'ENOENT')) throw error
  const privateKey = await writePrivateKey(await generateKey(kind, `tsunagu ${frontDoor}`), 'openssh')
  try {
    await publish(file, privateKey)
  } catch (problem) {
    throw new HostKeyError(file, systemReason(problem), problem)
  }
  return read(file)
}

/**
 * Writes a file that appears whole or not at all, even when the machine stops meanwhile. Of two services that
 * start at once, the first one's key stays and both use it.
 */
async function publish(file: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const unfinished = `${file}.${randomUUID()}.new`
  try {
    const handle = await open(unfinished, 'wx', 0o600)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await link(unfinished, file).catch((error) => {
      if (!hasCode(error, 'EEXIST')) throw error
    })
  } finally {
    await rm(unfinished, { force: true })
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
