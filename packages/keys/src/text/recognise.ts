import { KeyFileError } from '../problem.ts'

/** Armour labels that are no SSH keys, and what they are. */
const OTHER_LABELS: readonly [RegExp, string][] = [
  [/^(?:TRUSTED |X509 )?CERTIFICATE$/, 'an X.509 certificate'],
  [/^(?:NEW )?CERTIFICATE REQUEST$/, 'a certificate request'],
  [/^X509 CRL$/, 'a revocation list'],
  [/^PGP /, 'a PGP key or message'],
  [/^(?:PKCS7|CMS)$/, 'a PKCS#7 message'],
  [/^(?:DH|DSA|EC) PARAMETERS$/, 'parameters without a key'],
  [/^AGE ENCRYPTED FILE$/, 'an age-encrypted file'],
  [/^SSH SIGNATURE$/, 'an SSH signature'],
]

/** What a PEM label that is no key stands for; null for every other label. */
export function otherKindOfLabel(label: string): string | null {
  return OTHER_LABELS.find(([pattern]) => pattern.test(label))?.[1] ?? null
}

/**
 * Explains a file in which no key was recognised. Never quotes it: it may be anything.
 * @param text as decoded; @param name the file's name, if known, helps to say what was meant
 * @returns the error to throw
 */
export function explainStranger(text: string): KeyFileError {
  const head = text.slice(0, 4096)
  const trimmed = head.trimStart()
  const fail = (code: KeyFileError['code'], found: string, line = 1) =>
    new KeyFileError(code, { where: { line }, found, expected: 'a key' })
  if (/^(?:<!doctype\s+html|<html|<head|<body|<\?xml)/i.test(trimmed) || /<html[\s>]/i.test(head)) {
    return fail('html-page', 'a web page (HTML or XML)')
  }
  if (/^(?:[A-Za-z-]+: .*\n(?:[ \t].*\n)*){2,}/.test(trimmed) && MAIL_HEADER.test(trimmed)) {
    return fail('email-message', 'an e-mail message')
  }
  const other = OTHER_STARTS.find(([pattern]) => pattern.test(trimmed))
  if (other !== undefined) return fail('other-kind-of-file', other[1])
  const only = text.trim()
  if (isPath(only)) return fail('path-instead-of-content', 'the path of a file')
  if (/[\x00-\x08\x0e-\x1f]/.test(head)) return fail('not-a-key', 'binary data of an unknown kind')
  return fail('not-a-key', `text of ${text.split('\n').length} lines without a key in it`)
}

const MAIL_HEADER = /^(?:from|to|subject|date|received|return-path|message-id|mime-version|delivered-to): /im

const OTHER_STARTS: readonly [RegExp, string][] = [
  [/^PK\x03\x04/, 'a ZIP archive'],
  [/^\x1f\x8b/, 'a gzip file'],
  [/^%PDF-/, 'a PDF document'],
  [/^\x89?PNG/, 'an image'],
  [/^AGE-SECRET-KEY-1/, 'an age key'],
  [/^age-encryption\.org\//, 'an age-encrypted file'],
  [/^Windows Registry Editor|^REGEDIT4/, 'a Windows registry export'],
  [/^\{\\rtf/, 'an RTF document'],
  [/^\xd0\xcf\x11\xe0/, 'a Microsoft Office document'],
]

/** One line that looks like a path: people paste it where the content belongs. */
function isPath(text: string): boolean {
  if (text.length > 1024 || text.includes('\n')) return false
  const bare = text.replace(/^["'](.*)["']$/, '$1')
  return (
    /^(?:~|\.{1,2})?\/[^\0]+$/.test(bare) ||
    /^(?:[A-Za-z]:|\\\\|~|\.{1,2}|%[A-Za-z]+%)[\\/][^\0]+$/.test(bare) ||
    /^(?:file:\/\/)\S+$/.test(bare) ||
    /^[\w.-]+\.(?:ppk|pem|pub|key)$/i.test(bare) ||
    /^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/.test(bare)
  )
}
