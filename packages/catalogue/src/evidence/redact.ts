import type { Evidence } from './evidence.ts'

/**
 * Home directories, whose name is mostly a person's name. Case differs on Windows and macOS.
 * Names with spaces exist on Windows only, and end at the next separator.
 */
const homes: readonly (readonly [RegExp, string])[] = [
  [/\/(?:home|Users|submission)\/[^/\s:'"]{1,64}/g, '~'],
  [/[A-Za-z]:[\\/]{1,2}(?:Users|Documents and Settings)[\\/]{1,2}[^\\/:'"\r\n]{1,64}/gi, '~'],
  [/\/(?:c|cygdrive\/c|mnt\/c)\/Users\/[^/:'"\r\n]{1,64}/gi, '~'],
]

/** Credentials that programs accept on a command line or in an address, and print back. */
const credentials: readonly (readonly [RegExp, string])[] = [
  [/([a-z][a-z0-9+.-]{1,10}:\/\/[^\s:/@]{1,64}):[^\s@/]{1,128}@/gi, '$1:(removed)@'],
  [/(\s-pw\s{1,4}|sshpass\s{1,4}-p\s{0,4})\S{1,128}/gi, '$1(removed)'],
  // As settings of every kind write them: `password=…`, `"passphrase": "…"`, `'password' => '…'`.
  [
    /(pass(?:word|phrase|wd)["']?\s{0,4}(?:=>|[=:])\s{0,4})(?:"[^"]{0,128}"|'[^']{0,128}'|[^\s,;)}\]]{1,128})/gi,
    '$1(removed)',
  ],
  // rclone's connection strings: `:sftp,host=…,key_file_pass=…,port=22:`
  [/((?:\b|_)pass=)(?:"[^"]{0,128}"|[^\s,"]{1,128})/gi, '$1(removed)'],
]

/** Base64 without a break, nearly as long as a line of a key file. Fingerprints (43 characters) are shorter. */
const longBase64 = /[A-Za-z0-9+/]{48,}={0,2}/g

/** Long paths and hexadecimal checksums are made of the same letters; key material mixes all kinds and has few slashes. */
function isKeyMaterial(run: string): boolean {
  const slashes = run.split('/').length - 1
  return /[A-Z]/.test(run) && /[a-z]/.test(run) && /[0-9]/.test(run) && slashes <= run.length / 20
}

/**
 * A text without secrets: key material, passwords in addresses and command lines.
 * What `explain` quotes passes through here always, also on the person's own machine.
 */
export function withoutSecrets(text: string): string {
  let result = text.replace(longBase64, (run) => (isKeyMaterial(run) ? '(key material removed)' : run))
  for (const [pattern, replacement] of credentials) result = result.replace(pattern, replacement)
  return result
}

/** What else to hide, for a report that leaves the machine. */
export interface Redaction {
  /** Words to hide wherever they stand, such as the local login name. Shorter than 3 letters are left alone. */
  readonly words?: readonly string[]
}

/**
 * Evidence without secrets and without the names of home directories; paths keep their form (`~/.ssh/id_rsa`).
 * Host names, account names at the service and fingerprints stay, because staff need them to help.
 */
export function redactEvidence(evidence: Evidence, redaction: Redaction = {}): Evidence {
  const words = (redaction.words ?? []).filter((word) => word.length >= 3)
  const text = (value: string): string => {
    let result = withoutSecrets(value)
    for (const [pattern, replacement] of homes) result = result.replace(pattern, replacement)
    for (const word of words) result = result.replaceAll(word, '(hidden)')
    return result
  }
  const walk = (value: unknown, field: string): unknown => {
    // Names from closed lists are vocabulary, not the person's words.
    if (typeof value === 'string') return vocabularyFields.has(field) ? value : text(value)
    if (Array.isArray(value)) return value.map((item) => walk(item, field))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item, name)]))
  }
  return walk(evidence, '') as Evidence
}

const vocabularyFields: ReadonlySet<string> = new Set([
  'fact',
  'kind',
  'outcome',
  'because',
  'fingerprintSha256',
  'fingerprintMd5',
])
