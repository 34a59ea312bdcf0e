import { beforeAll, describe, expect, it } from 'vitest'
import { generateKey } from './generate.ts'
import { inspectKeyFile } from './inspect.ts'
import { type KeyFile, parseKeyFile, readPrivateKey, readPublicKey } from './key-file.ts'
import { fingerprintSha256 } from './model/fingerprint.ts'
import { KeyFileError, type KeyProblemCode } from './problem.ts'
import { expectNoSecret } from './testing/secrets.ts'
import { type PrivateKeyForm, writePrivateKey, writePublicKey } from './write.ts'

/** Cheap key derivation: what is tested here is damage, a few thousand times. */
const CHEAP = { openssh: { rounds: 1 }, iterations: 1, argon2: { memory: 64, passes: 1 } } as const
const PASSPHRASE = 'kuzushiji-4711'

type Sample = { name: string; text: string; passphrase: string; fingerprint: string }

let privates: Sample[]
let publics: Sample[]

beforeAll(async () => {
  const keys = [
    await generateKey({ type: 'ed25519' }, 'damage ed25519'),
    await generateKey({ type: 'ecdsa', bits: 256 }, 'damage ecdsa'),
    await generateKey({ type: 'rsa', bits: 3072 }, 'damage rsa'),
  ]
  privates = []
  publics = []
  for (const key of keys) {
    const fingerprint = fingerprintSha256(key.publicKey.blob)
    const forms: PrivateKeyForm[] = ['openssh', 'ppk', 'ppk2', 'pkcs8']
    if (key.publicKey.family !== 'ed25519') forms.push('pem')
    for (const form of forms) {
      for (const passphrase of ['', PASSPHRASE]) {
        const text = await writePrivateKey(key, form, { passphrase, ...CHEAP })
        const name = `${key.publicKey.family} ${form}${passphrase === '' ? '' : ' encrypted'}`
        privates.push({ name, text, passphrase, fingerprint })
      }
    }
    for (const form of ['openssh', 'rfc4716', 'pkcs8'] as const) {
      const name = `${key.publicKey.family} public ${form}`
      publics.push({ name, text: writePublicKey(key.publicKey, form), passphrase: '', fingerprint })
    }
  }
})

/** Everything that can come out of reading: a key (its fingerprint), or the code of an error. */
async function read(
  sample: Sample,
  input: string | Uint8Array,
): Promise<{ key: string | null; code: string }> {
  let file: KeyFile
  try {
    file = parseKeyFile(input)
    if (file.kind !== 'private') {
      return { key: fingerprintSha256(file.publicKey.blob), code: codes(file) }
    }
    const key = await file.unlock(sample.passphrase)
    return { key: fingerprintSha256(key.publicKey.blob), code: codes(file) }
  } catch (error) {
    if (!(error instanceof KeyFileError)) throw error
    expectNoSecret(error, [sample.passphrase, sample.text])
    return { key: null, code: error.code }
  }
}

function codes(file: KeyFile): string {
  return file.problems.map(({ code }) => code).join(' ')
}

async function codeOf(sample: Sample, input: string | Uint8Array): Promise<string> {
  const { key, code } = await read(sample, input)
  if (key !== null) expect(key, sample.name).toBe(sample.fingerprint)
  return code
}

const isArmored = ({ text }: Sample) => text.startsWith('--')
const isPpk = ({ text }: Sample) => text.startsWith('PuTTY')
const isOpenSsh = ({ text }: Sample) => text.startsWith('-----BEGIN OPENSSH')
/** PKCS#8 holds the bare seed of an Ed25519 key, and every seed is a key: nothing there can show damage. */
const isBareSeed = ({ name }: Sample) => name.startsWith('ed25519 pkcs8')
const isEd25519 = ({ name }: Sample) => name.startsWith('ed25519')

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text
  const out = new Uint8Array(marked.length * 2)
  const view = new DataView(out.buffer)
  for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), littleEndian)
  return out
}

describe('what editors, mailers and the clipboard do is read through and named', { timeout: 60_000 }, () => {
  const harmless: [string, KeyProblemCode, (text: string) => string | Uint8Array][] = [
    ['a byte order mark', 'byte-order-mark', (text) => new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16 with a mark', 'utf16-encoded', (text) => utf16(text, true, true)],
    ['big-endian UTF-16', 'utf16-encoded', (text) => utf16(text, false, true)],
    ['UTF-16 without a mark', 'utf16-encoded', (text) => utf16(text, true, false)],
    ['no-break spaces', 'invisible-characters', (text) => text.replaceAll(' ', '\u00a0')],
    ['zero-width spaces', 'invisible-characters', (text) => text.replace(/^(.)/, '$1\u200b')],
  ]
  for (const [name, code, damage] of harmless) {
    it(name, async () => {
      for (const sample of [...privates, ...publics]) {
        // Fields of a PPK file that are under its MAC keep their blanks.
        if (name === 'no-break spaces' && isPpk(sample)) continue
        expect(await codeOf(sample, damage(sample.text)), sample.name).toContain(code)
      }
    })
  }

  it('full-width letters, as a Japanese input method makes them', async () => {
    for (const sample of privates.filter(isArmored)) {
      const wide = sample.text.replace(/[A-Za-z0-9+/=]/g, (c) =>
        String.fromCharCode(c.charCodeAt(0) + 0xfee0),
      )
      expect(await codeOf(sample, wide), sample.name).toContain('full-width-characters')
    }
  })

  it('hyphens that became dashes, and hyphens that were not selected', async () => {
    for (const sample of [...privates, ...publics].filter(isArmored)) {
      expect(await codeOf(sample, sample.text.replace(/-{4,5}/g, '—–-')), sample.name).toContain(
        'dashes-replaced',
      )
      expect(await codeOf(sample, sample.text.replace(/^-+/, '--')), sample.name).toContain('dashes-replaced')
    }
  })

  it('lost line breaks, line breaks as spaces, and line breaks as backslash and n', async () => {
    for (const sample of [...privates, ...publics.filter(isArmored)]) {
      const lost = sample.text.replaceAll('\n', '')
      expect(await codeOf(sample, lost), sample.name).toContain('line-breaks-lost')
      const spaces = sample.text.replaceAll('\n', ' ')
      expect(await codeOf(sample, spaces), sample.name).toContain('line-breaks-became-spaces')
      if (isPpk(sample)) continue
      const escaped = sample.text.replaceAll('\n', '\\n')
      expect(await codeOf(sample, escaped), sample.name).toContain('line-breaks-escaped')
    }
  })

  it('indents and quotation marks', async () => {
    for (const sample of [...privates, ...publics].filter((one) => isArmored(one) || isPpk(one))) {
      expect(await codeOf(sample, sample.text.replace(/^/gm, '    ').trimStart()), sample.name).toContain(
        'lines-indented',
      )
      expect(await codeOf(sample, sample.text.replace(/^/gm, '> ')), sample.name).toContain('lines-indented')
    }
  })

  it('a missing BEGIN or END line', async () => {
    for (const sample of [...privates, ...publics].filter(isArmored)) {
      const lines = sample.text.trimEnd().split('\n')
      expect(await codeOf(sample, lines.slice(1).join('\n')), sample.name).toContain('begin-line-missing')
      expect(await codeOf(sample, lines.slice(0, -1).join('\n')), sample.name).toContain('end-line-missing')
    }
  })

  it('a public line that a terminal broke into pieces', async () => {
    for (const sample of publics.filter(({ text }) => /^(?:ssh|ecdsa)-/.test(text))) {
      const pieces = sample.text.trim().match(/.{1,60}/g)!
      expect(await codeOf(sample, pieces.join('\n')), sample.name).toContain('line-breaks-added')
    }
  })

  it('Windows line ends: a problem for the form of OpenSSH, which refuses them, and for no other', async () => {
    for (const sample of [...privates, ...publics]) {
      const expected = isOpenSsh(sample) ? 'crlf-line-ends' : ''
      expect(await codeOf(sample, sample.text.replaceAll('\n', '\r\n')), sample.name).toBe(expected)
      expect(await codeOf(sample, sample.text.replaceAll('\n', '\r')), sample.name).toBe(expected)
    }
  })

  it('what OpenSSH refuses in its own form though it looks whole', async () => {
    for (const sample of privates.filter(isOpenSsh)) {
      expect(await codeOf(sample, sample.text.trimEnd()), sample.name).toBe('final-line-break-missing')
      expect(await codeOf(sample, `\n${sample.text}`), sample.name).toBe('text-before-key')
      expect(await codeOf(sample, sample.text.replaceAll('\n', ' \n')), sample.name).toBe(
        'invisible-characters',
      )
    }
  })
})

describe('a file that is no key is named for what it is', () => {
  it.each<[KeyProblemCode, string]>([
    ['html-page', '<!DOCTYPE html>\n<html><head><title>Sign in</title></head></html>'],
    ['html-page', '\n\n<html lang="ja"><body>404</body></html>'],
    [
      'email-message',
      'From: hanako@example.org\nTo: taro@example.org\nSubject: the key\n\nSee attachment.\n',
    ],
    ['path-instead-of-content', '/home/hanako/.ssh/id_rsa'],
    ['path-instead-of-content', 'C:\\Users\\hanako\\.ssh\\id_ed25519\r\n'],
    ['path-instead-of-content', '"C:\\Users\\花子\\My Keys\\lab.ppk"'],
    ['path-instead-of-content', '~/.ssh/id_ed25519'],
    ['path-instead-of-content', 'id_rsa.ppk'],
    ['file-empty', ''],
    ['file-empty', ' \r\n\u3000\n'],
    ['other-kind-of-file', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'],
    [
      'other-kind-of-file',
      '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQOY\n-----END PGP PRIVATE KEY BLOCK-----\n',
    ],
    ['other-kind-of-file', 'AGE-SECRET-KEY-1QQQQQQQQ'],
    ['other-kind-of-file', '%PDF-1.7 ...'],
    ['not-a-key', 'Dear all, the key is in the other folder.'],
    ['not-a-key', 'AAAA'],
    [
      'format-version-unsupported',
      '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nP2/56wAA\n---- END SSH2 ENCRYPTED PRIVATE KEY ----\n',
    ],
    ['format-version-unsupported', 'PuTTY-User-Key-File-1: ssh-rsa\nEncryption: none\n'],
  ])('%s: %j', async (code, text) => {
    const report = await inspectKeyFile(text)
    expect(report.problems.map((problem) => problem.code)).toEqual([code])
    expect(report.fingerprintSha256).toBeNull()
  })

  it('ten megabytes of noise are refused by their size (how fast: npm run bench:keys)', async () => {
    const noise = new Uint8Array(10 * 1024 * 1024)
    for (let i = 0; i < noise.length; i++) noise[i] = (i * 2654435761) >>> 24
    const report = await inspectKeyFile(noise)
    expect(report).toMatchObject({ kind: 'unknown', problems: [{ code: 'file-too-large' }] })
  })

  // A reader that takes quadratic time needs hours for these, and so the test's time is the limit.
  it('text that is made to be slow to read comes to an end', { timeout: 60_000 }, async () => {
    const size = 256 * 1024
    for (const unit of [
      ' ',
      '-----BEGIN ',
      'ssh-rsa ',
      '-----BEGIN A-----\n',
      '"',
      '\n',
      'a: \n',
      '{"kty":',
      'Comment:',
      '> ',
      'ssh-rsa AAAA\n',
      'x-cert-v01@openssh.com ',
      '\\n',
      '</',
    ]) {
      const text = unit.repeat(Math.floor(size / unit.length))
      await inspectKeyFile(text)
      await inspectKeyFile(`PuTTY-User-Key-File-3: ssh-rsa\n${text}`.slice(0, size))
      await inspectKeyFile(`-----BEGIN OPENSSH PRIVATE KEY-----\n${text}`.slice(0, size))
      await inspectKeyFile(`ssh-ed25519 AAAAC3NzaC1lZDI1NTE5 ${text}`.slice(0, size))
      expect((await inspectKeyFile(text)).problems.length, unit).toBeGreaterThan(0)
    }
  })

  it('the wrong half is called the wrong half', async () => {
    for (const { text, name } of publics) {
      await expect(readPrivateKey(text), name).rejects.toMatchObject({
        code: 'public-key-given',
        causeId: 'public-key-given-as-private',
      })
      const report = await inspectKeyFile(text, { name: '/home/hanako/.ssh/id_rsa' })
      expect(report.problems.map(({ causeId }) => causeId)).toEqual(['public-key-given-as-private'])
    }
    for (const { text, name } of privates) {
      expect(() => readPublicKey(text), name).toThrow(expect.objectContaining({ code: 'private-key-given' }))
      const report = await inspectKeyFile(text, { name: 'C:\\keys\\id_rsa.pub' })
      expect(report.problems.map(({ code }) => code)).toEqual(['private-key-given'])
      expect(() => readPublicKey(text.slice(0, 200)), name).toThrow(
        expect.objectContaining({ code: 'private-key-given' }),
      )
    }
  })
})

/** Thousands of files, and a machine that may be busy. */
const SLOW = 120_000

describe('a damaged file never gives another key', { timeout: SLOW }, () => {
  it('cut off at each byte, it is called cut off (or is still whole)', async () => {
    for (const sample of [...privates, ...publics]) {
      const { text } = sample
      const step = isEd25519(sample) ? 1 : 37
      for (let end = 1; end < text.length - 1; end += step) {
        const { key, code } = await read(sample, text.slice(0, end))
        if (key !== null) expect(key, `${sample.name} at ${end}`).toBe(sample.fingerprint)
        else if (isArmored(sample) && end > text.indexOf('\n') + 1) {
          expect(
            ['cut-off', 'header-invalid', 'header-missing', 'cipher-unsupported'],
            `${sample.name} at ${end}`,
          ).toContain(code)
        } else if (isPpk(sample) && end > text.indexOf('\n')) {
          expect(
            ['cut-off', 'header-invalid', 'cipher-unsupported', 'kdf-unsupported', 'field-invalid'],
            `${sample.name} at ${end}`,
          ).toContain(code)
        }
      }
    }
  })

  it('with a line missing, it says so', async () => {
    for (const sample of [...privates, ...publics]) {
      const lines = sample.text.trimEnd().split('\n')
      for (let gone = 1; gone < lines.length - 1; gone++) {
        const { key, code } = await read(sample, `${lines.filter((_, i) => i !== gone).join('\n')}\n`)
        const where = `${sample.name} without line ${gone + 1}: ${code}`
        // Headers that carry no key may go: a comment, or the empty line after them.
        if (key !== null) expect(key, where).toBe(sample.fingerprint)
        if (key !== null) expect(lines[gone], where).toMatch(/^(?:Comment: ".*"|Proc-Type: .*|)$/)
        if (key === null && isArmored(sample) && /^[A-Za-z0-9+/]{60,}$/.test(lines[gone]!)) {
          // With the first line gone, only the padding can tell, when it is long enough.
          if (gone > 4) expect(where).not.toMatch(/passphrase-wrong$/)
          // Where the first lines are gone, so are the lengths that would tell.
          if (gone > 8 && gone < lines.length - 2) expect(where).toMatch(/lines-missing$/)
        }
        if (isPpk(sample)) expect(where).toMatch(/(?:line-count-wrong|header-missing|header-invalid)$/)
      }
    }
  })

  it('with one bit flipped anywhere, it is refused, or the flip is outside of the key', async () => {
    for (const sample of privates.filter((one) => !isBareSeed(one))) {
      const bytes = new TextEncoder().encode(sample.text)
      const step = isEd25519(sample) ? 1 : 53
      for (let i = 0; i < bytes.length; i += step) {
        const flipped = bytes.slice()
        flipped[i]! ^= 1 << (i % 7)
        const { key } = await read(sample, flipped)
        if (key !== null) expect(key, `${sample.name} at ${i}`).toBe(sample.fingerprint)
        const { fingerprintSha256: shown } = await inspectKeyFile(flipped)
        // Only encrypted files cannot check their open half without the passphrase.
        if (shown !== null && sample.passphrase === '')
          expect(shown, `${sample.name} at ${i}`).toBe(sample.fingerprint)
      }
    }
  })

  it('with two bytes swapped, a letter lost or doubled, it is refused', async () => {
    for (const sample of privates.filter((one) => !isBareSeed(one))) {
      const { text } = sample
      const step = isEd25519(sample) ? 3 : 61
      for (let i = 0; i + 1 < text.length; i += step) {
        for (const damaged of [
          text.slice(0, i) + text[i + 1] + text[i] + text.slice(i + 2),
          text.slice(0, i) + text.slice(i + 1),
          text.slice(0, i) + text[i] + text.slice(i),
        ]) {
          const { key } = await read(sample, damaged)
          if (key !== null) expect(key, `${sample.name} at ${i}`).toBe(sample.fingerprint)
        }
      }
    }
  })
})

describe('a right passphrase is not blamed for damage', () => {
  it('when the encrypted part is damaged away from its start', async () => {
    for (const sample of privates.filter((one) => one.passphrase !== '' && !isBareSeed(one))) {
      const lines = sample.text.split('\n')
      const privateAt = isPpk(sample)
        ? lines.findIndex((line) => line.startsWith('Private-Lines')) + 1
        : lines.length - 4
      if (lines[privateAt]!.length < 40) continue
      // The last third of a line well inside: the first block of the secret stays whole.
      const at = isPpk(sample) ? 40 : 20
      const line = lines[privateAt]!
      const other = line[at] === 'A' ? 'B' : 'A'
      lines[privateAt] = line.slice(0, at) + other + line.slice(at + 1)
      const { key, code } = await read(sample, lines.join('\n'))
      expect(key, sample.name).toBeNull()
      expect(code, sample.name).not.toBe('passphrase-wrong')
    }
  })
})
