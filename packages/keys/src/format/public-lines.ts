import { decodeBase64 } from '../bytes/base64.ts'
import { isCertificateType } from '../model/public-key.ts'
import { KeyFileError, type KeyProblem, keyProblem } from '../problem.ts'
import { decodeKeyText, type KeyText } from '../text/decode.ts'
import { quotableName } from '../text/quotable.ts'
import { type Certificate, parseCertificateBlob } from './certificate.ts'
import { cleanComment, type OpenSshPublicLine, readOpenSshPublicLine } from './openssh-public.ts'

/** The public forms that are read. */
export type PublicFormat = 'openssh-public' | 'authorized-keys' | 'rfc4716' | 'spki' | 'pkcs1-public' | 'jwk'

/** The one key of a `.pub` file. */
export type PublicLines = { readonly problems: readonly KeyProblem[] } & (
  | (OpenSshPublicLine & { readonly certificate: null })
  | { readonly certificate: Certificate }
)

/** One key of an `authorized_keys` file. */
export type AuthorizedKey = OpenSshPublicLine & {
  /** 1-based. */
  readonly line: number
}

/**
 * Reads `authorized_keys`: every line that holds a key, and a problem for every other line that is no comment.
 * Certificates and types of tomorrow are problems of their line, not of the file.
 * @throws KeyFileError `file-empty`, `file-too-large` (256 KiB)
 */
export function readAuthorizedKeys(input: Uint8Array | string): {
  readonly keys: readonly AuthorizedKey[]
  readonly problems: readonly KeyProblem[]
} {
  const text = decodeKeyText(input)
  const keys: AuthorizedKey[] = []
  const problems: KeyProblem[] = [...text.problems]
  for (const { line, content } of keyLines(text)) {
    try {
      const read = readOpenSshPublicLine(content, line)
      if (read !== null) keys.push({ ...read, line })
      else problems.push(strangeLine(line).problem)
    } catch (error) {
      if (!(error instanceof KeyFileError)) throw error
      problems.push(error.problem)
    }
  }
  return { keys, problems }
}

function keyLines({ text, display }: KeyText): { line: number; content: string }[] {
  return text
    .split('\n')
    .map((content, i) => ({ line: i + 1, content: display(content) }))
    .filter(({ content }) => !/^\s*(?:#|$)/.test(content))
}

function strangeLine(line: number): KeyFileError {
  return new KeyFileError('not-a-key', {
    where: { line },
    found: 'a line without a key',
    expected: 'options, a key type, and the key in base64',
  })
}

/**
 * Reads a file of one public line, also when its line was broken in transit.
 * @returns null when no line starts like a public key
 * @throws KeyFileError `multiple-keys`, and as {@link readOpenSshPublicLine}
 */
export function readPublicLines(text: KeyText): PublicLines | null {
  const lines = keyLines(text)
  const first = lines[0]
  if (first === undefined) return null
  const certificate = readCertificateLine(first.content, first.line)
  if (certificate !== null) return { certificate, problems: trailing(lines) }
  let read: OpenSshPublicLine | null
  try {
    read = readOpenSshPublicLine(first.content, first.line)
  } catch (error) {
    const joined = error instanceof KeyFileError ? rejoin(lines) : null
    if (joined === null) throw error
    return joined
  }
  if (read === null) return readLater(lines)
  const others = lines.slice(1).filter(({ content }) => isKeyLine(content))
  if (others.length > 0) {
    throw new KeyFileError('multiple-keys', {
      where: { line: others[0]!.line },
      found: `${others.length + 1} keys`,
      expected: 'one public key',
    })
  }
  return { ...read, certificate: null, problems: trailing(lines) }
}

/** A key below other text, e.g. pasted with the sentence before it. */
function readLater(lines: readonly { line: number; content: string }[]): PublicLines | null {
  const index = lines.findIndex(({ content }) => isKeyLine(content))
  if (index < 0) return null
  const rest = lines.slice(index)
  const { line, content } = rest[0]!
  const read = readOpenSshPublicLine(content, line)
  if (read === null || rest.slice(1).some((other) => isKeyLine(other.content))) return null
  const problem = keyProblem('text-before-key', {
    where: { line: lines[0]!.line },
    found: 'other text',
    expected: 'the key on the first line',
  })
  return { ...read, certificate: null, problems: [problem, ...trailing(rest)] }
}

function isKeyLine(content: string): boolean {
  try {
    return readOpenSshPublicLine(content) !== null
  } catch {
    return false
  }
}

function trailing(lines: readonly { line: number }[]): KeyProblem[] {
  const second = lines[1]
  if (second === undefined) return []
  return [
    keyProblem('text-after-key', { where: { line: second.line }, found: 'other text', expected: 'nothing' }),
  ]
}

function readCertificateLine(content: string, line: number): Certificate | null {
  const match = /^(?:.*[ \t])??(\S+-cert-v0[01]@openssh\.com)[ \t]+(\S+)(?:[ \t]+(.*))?$/.exec(content.trim())
  if (match === null || !isCertificateType(match[1]!)) return null
  const blob = decodeBase64(match[2]!, () => ({ line, field: 'key data' }))
  const certificate = parseCertificateBlob(blob, cleanComment(match[3] ?? ''))
  if (certificate.type !== match[1]) {
    throw new KeyFileError('type-mismatch', {
      where: { line, field: 'key type' },
      found: `${quotableName(match[1]!)} in words, ${certificate.type} in the data`,
      expected: 'the same type twice',
    })
  }
  return certificate
}

/**
 * Joins a line that was broken at the width of a window. The data says itself how long it is: pieces are added
 * until it is complete. @returns null when that never happens
 */
function rejoin(lines: readonly { line: number; content: string }[]): PublicLines | null {
  const words = lines.flatMap(({ content }) => content.trim().split(/[ \t]+/))
  // The longest key there is fills 70 lines of an old terminal.
  if (lines.length < 2 || words.length > 100) return null
  const typeAt = words.findIndex((word) => /^(?:sk-)?(?:ssh|ecdsa)-[a-z0-9@.-]+$/.test(word))
  if (typeAt < 0) return null
  const head = words.slice(0, typeAt + 1).join(' ')
  let data = ''
  for (let i = typeAt + 1; i < words.length; i++) {
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(words[i]!)) return null
    data += words[i]
    try {
      const read = readOpenSshPublicLine(`${head} ${data} ${words.slice(i + 1).join(' ')}`, lines[0]!.line)
      if (read === null) return null
      const problem = keyProblem('line-breaks-added', {
        where: { line: lines[0]!.line },
        found: `a key in ${lines.length} lines`,
        expected: 'one line',
      })
      return { ...read, certificate: null, problems: [problem] }
    } catch (error) {
      const goesOn = error instanceof KeyFileError && /^(?:bytes-missing|base64-invalid)$/.test(error.code)
      if (!goesOn) return null
    }
  }
  return null
}
