/** The key files on this machine, read as far as that goes without a passphrase. */
import type { Facts } from '@tsunagu/catalogue'
import {
  fingerprintSha256,
  inspectKeyFile,
  KeyFileError,
  type KeyFileReport,
  type KeyProblemCode,
  parseKeyFile,
  readPrivateKey,
  writePrivateKey,
} from '@tsunagu/keys'
import { type FileTrouble, type Host, MAX_FILE_BYTES } from '../host.ts'
import type { ShownKey } from '../ssh/link.ts'

export interface LocalKey {
  /** The file as it would be named to a client: the private one, also when only its `.pub` is here. */
  readonly path: string
  /** True when a person named it; false for default names and for keys that were found lying around. */
  readonly named: boolean
  /** Whether the settings would have it tried. */
  readonly bySettings: boolean
  readonly open: 'ok' | FileTrouble
  /** What the file holds; null when it could not be read. */
  readonly report: KeyFileReport | null
  readonly format: Facts['keyFile.format'] | null
  readonly permissions: Facts['keyFile.permissions'] | null
  /** From the file itself or from the `.pub` beside it; null when neither tells. */
  readonly publicKey: ShownKey | null
  readonly fingerprint: string | null
  /** The `.pub` beside it holds another key, which is what clients would offer. */
  readonly pairDiffers: boolean
  /** Whether OpenSSH can sign with it, passphrase aside. */
  readonly usable: boolean
  readonly encrypted: boolean
}

/** Reads a key file, its permissions and its `.pub`. */
export async function readLocalKey(
  host: Host,
  path: string,
  { named, bySettings }: { readonly named: boolean; readonly bySettings: boolean },
): Promise<LocalKey> {
  const file = await host.read(path, MAX_FILE_BYTES)
  const beside = /\.pub$/i.test(path) ? null : publicIn(await host.read(`${path}.pub`, MAX_FILE_BYTES))
  const base = { path, named, bySettings, pairDiffers: false, permissions: null } as const
  if (file.outcome !== 'ok') {
    return {
      ...base,
      open: file.outcome,
      report: null,
      format: null,
      publicKey: beside,
      fingerprint: beside && fingerprintSha256(beside.blob),
      usable: false,
      encrypted: false,
    }
  }
  const report = await inspectKeyFile(file.bytes, { name: path })
  const own = publicOf(file.bytes)
  const publicKey = beside ?? own
  const format = formatFact(path, report)
  const permissions = await permissionsOf(host, path)
  return {
    ...base,
    open: 'ok',
    report,
    format,
    permissions,
    publicKey,
    fingerprint: publicKey && fingerprintSha256(publicKey.blob),
    pairDiffers:
      beside !== null && own !== null && fingerprintSha256(beside.blob) !== fingerprintSha256(own.blob),
    usable:
      report.kind === 'private' &&
      format.damage === undefined &&
      ['openssh', 'pem', 'pkcs8'].includes(format.format) &&
      permissions?.tooOpen !== true,
    encrypted: report.encrypted,
  }
}

/**
 * Opens a private key for signing.
 * @returns the key in OpenSSH's form without a passphrase, for the library's use only; never to be written or shown
 */
export async function unlockKey(
  host: Host,
  path: string,
  passphrase: string | null,
): Promise<
  | { readonly outcome: 'ok'; readonly text: string; readonly publicKey: ShownKey }
  | { readonly outcome: 'wrong' | 'failed' }
> {
  const file = await host.read(path, MAX_FILE_BYTES)
  if (file.outcome !== 'ok') return { outcome: 'failed' }
  try {
    const key = await readPrivateKey(file.bytes, passphrase ?? undefined)
    const { type, blob } = key.publicKey
    return { outcome: 'ok', text: await writePrivateKey(key, 'openssh', {}), publicKey: { type, blob } }
  } catch (error) {
    const wrong =
      error instanceof KeyFileError &&
      (error.code === 'passphrase-wrong' || error.code === 'passphrase-required')
    return { outcome: wrong ? 'wrong' : 'failed' }
  }
}

/**
 * Keys in the person's own folder that the settings do not name: their public halves can be offered all the same.
 * @param known paths that are already looked at
 */
export async function otherLocalKeys(host: Host, known: ReadonlySet<string>): Promise<LocalKey[]> {
  const folder = `${host.home}/.ssh`
  const names = (await host.list(folder)) ?? []
  const found: LocalKey[] = []
  const seen = new Set<string>()
  for (const name of names.slice(0, MAX_FILES)) {
    const path = `${folder}/${name.replace(/\.pub$/i, '')}`
    if (notKeys.test(name) || known.has(path) || seen.has(path)) continue
    seen.add(path)
    const stat = await host.stat(path)
    const key = await readLocalKey(host, stat.outcome === 'ok' ? path : `${path}.pub`, {
      named: false,
      bySettings: false,
    })
    if (key.publicKey !== null && key.report?.format !== 'authorized-keys') found.push({ ...key, path })
  }
  return found
}

/** A folder of keys holds fewer; what is beyond is not looked at. */
const MAX_FILES = 200
const notKeys =
  /^(?:config|known_hosts.*|authorized_keys.*|environment|rc|agent.*|.*\.(?:old|bak|lock|sock)|.*~)$/i

function publicIn(file: Awaited<ReturnType<Host['read']>>): ShownKey | null {
  return file.outcome === 'ok' ? publicOf(file.bytes) : null
}

function publicOf(bytes: Uint8Array): ShownKey | null {
  try {
    const file = parseKeyFile(bytes)
    // A certificate is another thing than the key in it.
    const key = file.kind === 'certificate' ? null : file.publicKey
    return key && { type: key.type, blob: key.blob }
  } catch (error) {
    if (error instanceof KeyFileError) return null
    throw error
  }
}

/** Unix: OpenSSH looks at the bits of its own user's files only (`sshkey_perm_ok`). */
async function permissionsOf(host: Host, path: string): Promise<LocalKey['permissions']> {
  if (host.platform === 'windows') return null
  const stat = await host.stat(path)
  if (stat.outcome !== 'ok') return null
  const tooOpen = stat.owner === host.userId && (stat.mode & 0o077) !== 0
  return { path, tooOpen, system: 'unix', mode: stat.mode, ...(tooOpen && { ignored: true }) }
}

const formats: Readonly<Record<NonNullable<KeyFileReport['format']>, Facts['keyFile.format']['format']>> = {
  openssh: 'openssh',
  ppk2: 'ppk2',
  ppk3: 'ppk3',
  pkcs1: 'pem',
  sec1: 'pem',
  'dsa-pem': 'pem',
  pkcs8: 'pkcs8',
  jwk: 'unknown',
  ssh1: 'unknown',
  'openssh-certificate': 'certificate',
  'authorized-keys': 'public',
  'openssh-public': 'public',
  rfc4716: 'public',
  spki: 'public',
  'pkcs1-public': 'public',
}

type Damage = NonNullable<Facts['keyFile.format']['damage']>

/** Problems that keep OpenSSH from reading the file. What is not here was read through and does no harm there. */
const damages: Partial<Record<KeyProblemCode, Damage>> = {
  'byte-order-mark': 'byte-order-mark',
  'crlf-line-ends': 'windows-line-ends',
  'utf16-encoded': 'utf-16',
  'cut-off': 'cut-off',
  'end-line-missing': 'cut-off',
  'end-line-differs': 'cut-off',
  'begin-line-missing': 'cut-off',
  'lines-missing': 'cut-off',
  'bytes-missing': 'cut-off',
  'final-line-break-missing': 'cut-off',
  'line-breaks-lost': 'lines-lost',
  'line-breaks-became-spaces': 'lines-lost',
  'line-breaks-escaped': 'lines-lost',
  'line-breaks-added': 'extra-text',
  'lines-indented': 'extra-text',
  'text-before-key': 'extra-text',
  'text-after-key': 'extra-text',
  'invisible-characters': 'extra-text',
  'full-width-characters': 'extra-text',
  'dashes-replaced': 'extra-text',
  'path-instead-of-content': 'content-as-path',
  'halves-mismatch': 'check-words-differ',
  'padding-invalid': 'check-words-differ',
  'mac-mismatch': 'check-words-differ',
  'field-invalid': 'check-words-differ',
  'base64-invalid': 'check-words-differ',
  'bytes-left-over': 'check-words-differ',
  'type-mismatch': 'check-words-differ',
  'line-length-wrong': 'check-words-differ',
  'line-count-wrong': 'check-words-differ',
}

/** PEM takes text around it, and CR LF; only OpenSSH's own form is strict (see the objections of `keys`). */
const harmlessInPem: ReadonlySet<Damage> = new Set(['windows-line-ends', 'extra-text'])

function formatFact(path: string, report: KeyFileReport): Facts['keyFile.format'] {
  const codes = report.problems.map(({ code }) => code)
  const format = formatName(report, codes)
  // The worst comes first.
  const damage = codes
    .map((code) => damages[code])
    .find((found) => found !== undefined && !(isPem(format) && harmlessInPem.has(found)))
  return {
    path,
    format,
    ...(report.type && { type: report.type }),
    ...(report.bits && !report.bitsEstimated && { bits: report.bits }),
    ...(report.kind === 'private' && { encrypted: report.encrypted }),
    ...(report.fingerprintSha256 && { fingerprintSha256: report.fingerprintSha256 }),
    ...(damage && format !== 'public' && { damage }),
  }
}

const isPem = (format: string) => format === 'pem' || format === 'pkcs8'

function formatName(
  report: KeyFileReport,
  codes: readonly KeyProblemCode[],
): Facts['keyFile.format']['format'] {
  if (report.format !== null) return formats[report.format]
  if (codes.includes('html-page')) return 'html'
  if (codes.includes('file-empty')) return 'empty'
  // Broken beyond reading, but it still says what it was meant to be.
  return report.kind === 'private' ? 'openssh' : report.kind === 'public' ? 'public' : 'unknown'
}
