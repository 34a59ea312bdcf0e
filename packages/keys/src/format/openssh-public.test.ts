import { describe, expect, it } from 'vitest'
import { fingerprintMd5, fingerprintSha256 } from '../model/fingerprint.ts'
import { parsePublicBlob } from '../model/public-key.ts'
import { KeyFileError, type KeyProblemCode } from '../problem.ts'
import { readOpenSshPublicLine, writeOpenSshPublic } from './openssh-public.ts'

// Made by `ssh-keygen -t ed25519` (OpenSSH 9.2p1); the private half was thrown away.
const LINE = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKMxlDBqSHVXcZBEK10lqAUMRThHwBJsLhnv/MhVYM7e hanako@lab'

function codeOf(action: () => unknown): KeyProblemCode | 'no error' {
  try {
    action()
    return 'no error'
  } catch (error) {
    if (error instanceof KeyFileError) return error.code
    throw error
  }
}

describe('an OpenSSH public line', () => {
  it('is read and written again as it was', () => {
    const read = readOpenSshPublicLine(LINE)!
    expect(read.options).toBeNull()
    expect(read.key).toMatchObject({
      type: 'ssh-ed25519',
      family: 'ed25519',
      bits: 256,
      comment: 'hanako@lab',
    })
    expect(writeOpenSshPublic(read.key)).toBe(LINE)
    expect(parsePublicBlob(read.key.blob).blob).toEqual(read.key.blob)
    expect(fingerprintSha256(read.key.blob)).toMatch(/^SHA256:[A-Za-z0-9+/]{43}$/)
    expect(fingerprintMd5(read.key.blob)).toMatch(/^MD5:[0-9a-f]{2}(:[0-9a-f]{2}){15}$/)
  })

  it('keeps options as written, with blanks and quotes inside their quotes', () => {
    const options = 'from="10.0.0.0/8",command="echo \\"ssh-rsa x\\" done",no-pty'
    const read = readOpenSshPublicLine(`${options}  ${LINE}`)!
    expect(read.options).toBe(options)
    expect(read.key.comment).toBe('hanako@lab')
  })

  it('is declined, not refused, when it is something else', () => {
    for (const line of ['', '# a comment', '-----BEGIN OPENSSH PRIVATE KEY-----', 'hello world']) {
      expect(readOpenSshPublicLine(line)).toBeNull()
    }
  })

  it('says what is wrong, and where', () => {
    const [type, data] = LINE.split(' ') as [string, string]
    expect(codeOf(() => readOpenSshPublicLine(type))).toBe('bytes-missing')
    expect(codeOf(() => readOpenSshPublicLine(`${type} ${data.slice(0, 40)}`))).toBe('bytes-missing')
    expect(codeOf(() => readOpenSshPublicLine(`${type} ${data}AAAA`))).toBe('bytes-left-over')
    expect(codeOf(() => readOpenSshPublicLine(`ssh-rsa ${data}`))).toBe('type-mismatch')
    expect(codeOf(() => readOpenSshPublicLine(`ssh-kyber ${data}`))).toBe('type-mismatch')
    expect(codeOf(() => readOpenSshPublicLine(`ssh-ed25519-cert-v01@openssh.com ${data}`))).toBe(
      'certificate-given',
    )
    expect(codeOf(() => readOpenSshPublicLine(`1024 35 ${'7'.repeat(309)} old@host`))).toBe('ssh1-key')
    try {
      readOpenSshPublicLine(`  ${type} ${data.slice(0, 10)}*${data.slice(11)}`, 7)
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({
        code: 'base64-invalid',
        causeId: 'key-file-corrupt',
        where: { line: 7, byte: 2 + type.length + 1 + 10, field: 'key data' },
        found: 'the character U+002A',
      })
    }
  })

  it('refuses to write a comment with a line break, because one key is one line', () => {
    const { key } = readOpenSshPublicLine(LINE)!
    expect(codeOf(() => writeOpenSshPublic({ ...key, comment: 'a\nssh-rsa AAAA' }))).toBe('field-invalid')
  })

  it('owns its bytes, also when it was read from a Buffer that is used again', () => {
    const { key } = readOpenSshPublicLine(LINE)!
    const buffer = Buffer.from(key.blob)
    const read = parsePublicBlob(buffer)
    buffer.fill(0)
    expect(read).toEqual({ ...key, comment: '' })
    expect(read.blob.constructor).toBe(Uint8Array)
  })
})
