/**
 * What can be wrong with a key file: a closed union of codes, each with the cause (of the catalogue of causes)
 * that a person would be told about. A problem that could be read through is listed beside the result; one that
 * could not is thrown as a {@link KeyFileError}.
 */

/** Cause ids of the catalogue that a key file alone can establish. */
export type KeyCauseId =
  | 'key-file-corrupt'
  | 'public-key-given-as-private'
  | 'passphrase-wrong'
  | 'passphrase-missing'
  | 'key-type-refused'
  | 'key-too-weak'

/**
 * Every code and its cause. `null` where nothing is wrong with the file itself and the catalogue has no cause:
 * the caller asked for something that this (healthy) file is not, or that this library does not do.
 */
export const CAUSE_OF_PROBLEM = {
  // The file as a whole
  'file-empty': 'key-file-corrupt',
  'file-too-large': 'key-file-corrupt',
  'not-a-key': 'key-file-corrupt',
  'other-kind-of-file': 'key-file-corrupt',
  'html-page': 'key-file-corrupt',
  'email-message': 'key-file-corrupt',
  'path-instead-of-content': 'key-file-corrupt',
  'multiple-keys': 'key-file-corrupt',
  // What editors, mailers and the clipboard do to text
  'utf16-encoded': 'key-file-corrupt',
  'byte-order-mark': 'key-file-corrupt',
  'full-width-characters': 'key-file-corrupt',
  'invisible-characters': 'key-file-corrupt',
  'dashes-replaced': 'key-file-corrupt',
  'crlf-line-ends': 'key-file-corrupt',
  'line-breaks-lost': 'key-file-corrupt',
  'line-breaks-became-spaces': 'key-file-corrupt',
  'line-breaks-escaped': 'key-file-corrupt',
  'line-breaks-added': 'key-file-corrupt',
  'final-line-break-missing': 'key-file-corrupt',
  'lines-indented': 'key-file-corrupt',
  'text-before-key': 'key-file-corrupt',
  'text-after-key': 'key-file-corrupt',
  // The envelope
  'begin-line-missing': 'key-file-corrupt',
  'end-line-missing': 'key-file-corrupt',
  'end-line-differs': 'key-file-corrupt',
  'header-missing': 'key-file-corrupt',
  'header-invalid': 'key-file-corrupt',
  'line-length-wrong': 'key-file-corrupt',
  'line-count-wrong': 'key-file-corrupt',
  'lines-missing': 'key-file-corrupt',
  'cut-off': 'key-file-corrupt',
  'format-version-unsupported': null,
  'base64-invalid': 'key-file-corrupt',
  // The bytes inside
  'bytes-missing': 'key-file-corrupt',
  'bytes-left-over': 'key-file-corrupt',
  'field-invalid': 'key-file-corrupt',
  'type-mismatch': 'key-file-corrupt',
  'halves-mismatch': 'key-file-corrupt',
  'padding-invalid': 'key-file-corrupt',
  'mac-mismatch': 'key-file-corrupt',
  // Encryption
  'passphrase-required': 'passphrase-missing',
  'passphrase-wrong': 'passphrase-wrong',
  'cipher-unsupported': null,
  'kdf-unsupported': null,
  'kdf-too-costly': 'key-file-corrupt',
  // The kind of key
  'public-key-given': 'public-key-given-as-private',
  'private-key-given': null,
  'certificate-given': null,
  'security-key-given': null,
  'ssh1-key': 'key-type-refused',
  'dsa-key': 'key-type-refused',
  'key-type-unsupported': 'key-type-refused',
  'key-too-short': 'key-too-weak',
  'format-cannot-hold-key': null,
} as const satisfies Record<string, KeyCauseId | null>

/** The closed union of everything this package can find wrong. */
export type KeyProblemCode = keyof typeof CAUSE_OF_PROBLEM

/** A place in a key file. Absent parts are not known or make no sense for the form. */
export type KeyPlace = {
  /** 1-based line of the text as given. */
  readonly line?: number
  /** 0-based offset: into the decoded key data when `field` is set, into the file as given otherwise. */
  readonly byte?: number
  /** Name of the field in the specification of the format. */
  readonly field?: string
}

/** One thing that is wrong, as data. Never holds a secret: of secret fields only lengths and names are told. */
export type KeyProblem = {
  readonly code: KeyProblemCode
  readonly causeId: KeyCauseId | null
  readonly where: KeyPlace
  /** What is there, in technical words. */
  readonly found: string
  /** What should have been there, in technical words. */
  readonly expected: string
}

/** Makes a problem; the cause follows from the code. */
export function keyProblem(
  code: KeyProblemCode,
  detail: { where?: KeyPlace; found: string; expected: string },
): KeyProblem {
  return {
    code,
    causeId: CAUSE_OF_PROBLEM[code],
    where: detail.where ?? {},
    found: detail.found,
    expected: detail.expected,
  }
}

/** Says a place in English, e.g. `line 3, byte 17, field rsa.n`; empty when nothing is known. */
export function describePlace(where: KeyPlace): string {
  const parts: string[] = []
  if (where.line !== undefined) parts.push(`line ${where.line}`)
  if (where.byte !== undefined) parts.push(`byte ${where.byte}`)
  if (where.field !== undefined) parts.push(`field ${where.field}`)
  return parts.join(', ')
}

/**
 * A key file that could not be read (or written) as asked. The message is English and for developers and logs;
 * screens speak from `code`. Neither holds a secret.
 */
export class KeyFileError extends Error {
  override readonly name = 'KeyFileError'
  readonly code: KeyProblemCode
  /** Id in the catalogue of causes; see {@link CAUSE_OF_PROBLEM} for when it is null. */
  readonly causeId: KeyCauseId | null
  readonly where: KeyPlace
  readonly found: string
  readonly expected: string

  constructor(
    code: KeyProblemCode,
    detail: { where?: KeyPlace; found: string; expected: string },
    options?: { cause?: unknown },
  ) {
    const problem = keyProblem(code, detail)
    const place = describePlace(problem.where)
    super(
      `${code}${place === '' ? '' : ` at ${place}`}: found ${problem.found}, expected ${problem.expected}`,
      options,
    )
    this.code = code
    this.causeId = problem.causeId
    this.where = problem.where
    this.found = problem.found
    this.expected = problem.expected
  }

  /** The same facts as plain data, for JSON and for lists beside problems that were read through. */
  get problem(): KeyProblem {
    const { code, causeId, where, found, expected } = this
    return { code, causeId, where, found, expected }
  }
}
