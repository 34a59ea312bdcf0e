import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inspectKeyFile } from './inspect.ts'
import { parseKeyFile, readPrivateKey, readPublicKey } from './key-file.ts'
import { fingerprintMd5, fingerprintSha256 } from './model/fingerprint.ts'
import { randomart } from './model/randomart.ts'
import { KeyFileError } from './problem.ts'
import { damage } from './testing/damage.ts'
import { missingTools, Workbench } from './testing/tools.ts'
import { makeSourceKeys, makeVectors, PASSPHRASE, type SourceKey, type Vector } from './testing/vectors.ts'
import { PRIVATE_KEY_FORMS, PUBLIC_KEY_FORMS, writePrivateKey, writePublicKey } from './write.ts'

const missing = missingTools(['ssh-keygen', 'puttygen', 'openssl'])

/** A machine that is busy with other tests takes five times as long. */
const SLOW = 180_000

describe.skipIf(missing.length > 0)('files that OpenSSH, PuTTY and OpenSSL wrote', { timeout: SLOW }, () => {
  let bench: Workbench
  let sources: SourceKey[]
  let vectors: Vector[]
  beforeAll(() => {
    bench = new Workbench()
    sources = makeSourceKeys(bench)
    vectors = makeVectors(bench, sources)
  }, SLOW)
  afterAll(() => bench?.close())

  it('are there in every form, cipher and type, so that the tests below mean something', () => {
    expect(vectors.length).toBeGreaterThan(120)
    expect(new Set(vectors.map(({ format }) => format))).toEqual(
      new Set([
        ...['openssh', 'pkcs1', 'sec1', 'dsa-pem', 'pkcs8', 'ppk2', 'ppk3'],
        ...['openssh-public', 'rfc4716', 'spki', 'pkcs1-public'],
      ]),
    )
  })

  it('tell kind, form, type, size and (where it is open) the fingerprint without a passphrase', async () => {
    for (const { name, bytes, kind, format, source, open, passphrase } of vectors) {
      const report = await inspectKeyFile(bytes)
      expect(report, name).toMatchObject({ kind, format, encrypted: passphrase !== '' })
      expect(report.fingerprintSha256, name).toBe(open ? source.fingerprint : null)
      expect(report.fingerprintMd5, name).toBe(open ? source.md5 : null)
      if (open)
        expect(report, name).toMatchObject({ type: source.type, bits: source.bits, bitsEstimated: false })
      else if (source.type !== 'ssh-dss') {
        expect(report, name).toMatchObject({ bits: source.bits, bitsEstimated: true })
        expect(source.type, name).toContain(report.type)
      }
      const expected = source.type === 'ssh-dss' && open ? ['key-type-refused'] : []
      expect(
        report.problems.map(({ causeId }) => causeId),
        name,
      ).toEqual(expected)
    }
  })

  it('open with their passphrase, and give the key and the comment that the tool meant', async () => {
    for (const { name, bytes, kind, format, passphrase, source } of vectors) {
      if (kind !== 'private') {
        const key = readPublicKey(bytes)
        expect(fingerprintSha256(key.blob), name).toBe(source.fingerprint)
        continue
      }
      const { publicKey } = await readPrivateKey(bytes, passphrase)
      expect(publicKey, name).toMatchObject({ type: source.type, bits: source.bits })
      expect(fingerprintSha256(publicKey.blob), name).toBe(source.fingerprint)
      expect(fingerprintMd5(publicKey.blob), name).toBe(source.md5)
      // In Japanese too, where the form has a place for comments.
      if (/^(?:openssh|ppk)/.test(format)) expect(publicKey.comment, name).toBe(source.comment)
    }
  })

  it('ask for the passphrase, and call a wrong one wrong', async () => {
    for (const { name, bytes, passphrase } of vectors) {
      if (passphrase === '') continue
      for (const [given, code] of [
        ['', 'passphrase-required'],
        ['Tsunagu 繋ぐ 2026', 'passphrase-wrong'],
      ] as const) {
        const error = await readPrivateKey(bytes, given).catch((caught: unknown) => caught)
        expect(error, name).toBeInstanceOf(KeyFileError)
        expect((error as KeyFileError).code, name).toBe(code)
      }
    }
  })

  it('damaged in a hundred ways each, never show the fingerprint of another key', async () => {
    let refused = 0
    for (const { name, bytes, kind, source, passphrase } of vectors) {
      // A public key alone, the open half of an encrypted file, and a secret alone hold nothing to check them by.
      const checked =
        kind === 'private' && passphrase === '' && !/^(?:ed25519|dsa-1024) .*(?:pkcs8|PKCS8)/.test(name)
      for (let way = 0; way < 100; way++) {
        const { fingerprintSha256: shown, problems } = await inspectKeyFile(damage(bytes, way))
        if (checked && shown !== null) expect(shown, `${name}, way ${way}`).toBe(source.fingerprint)
        if (shown === null && problems.length > 0) refused++
      }
    }
    // Most damage hits the key itself.
    expect(refused).toBeGreaterThan(vectors.length * 50)
  })

  it('keep a comment in Shift_JIS, as PuTTY on Japanese Windows wrote it, and its MAC', async () => {
    const out = bench.path('sjis.ppk')
    // A shell, because Node passes arguments in UTF-8 only. 花子 in Shift_JIS.
    const command = 'puttygen "$1" -O private -o "$2" -C "$(printf "\\211\\324\\216q")"'
    execFileSync('sh', ['-c', command, 'sh', sources[0]!.path, out])
    const { publicKey } = await readPrivateKey(bench.read(out))
    expect(publicKey.comment).toBe('花子')
    expect((await inspectKeyFile(bench.read(out))).problems).toEqual([])
  })

  it('are drawn as ssh-keygen draws them', () => {
    for (const source of sources) {
      if (source.type === 'ssh-ed448') continue
      const drawn = bench.run('ssh-keygen', ['-lvf', `${source.path}.pub`])
      const key = readPublicKey(bench.read(`${source.path}.pub`))
      expect(randomart(key)).toBe(drawn.split('\n').slice(1).join('\n').trimEnd())
    }
  })

  describe('written again in each form, with and without a passphrase', () => {
    const oldPass = (passphrase: string) => ['--old-passphrase', bench.write(passphrase)]
    /** What the tool that a form is for says about it, as an OpenSSH public line without comment. */
    function reload(form: string, text: string, passphrase: string, type: string): string {
      const path = bench.write(text)
      const byOpenSsh = () => bench.run('ssh-keygen', ['-y', '-P', passphrase, '-f', path])
      const byPutty = () => bench.run('puttygen', [path, '-L', ...oldPass(passphrase)])
      const byOpenSsl = () =>
        bench.run('openssl', ['pkey', '-in', path, '-passin', `pass:${passphrase}`, '-pubout'])
      const lineOf = (printed: string) => printed.split(' ').slice(0, 2).join(' ').trim()
      switch (form) {
        case 'openssh':
          expect(lineOf(byPutty())).toBe(lineOf(byOpenSsh()))
          return lineOf(byOpenSsh())
        case 'ppk':
        case 'ppk2':
          return lineOf(byPutty())
        default: {
          const key = readPublicKey(byOpenSsl())
          const line = lineOf(writePublicKey(key, 'openssh'))
          // OpenSSH before 9.6 reads no Ed25519 in PKCS#8, and none reads Ed448.
          if (!/ed25519|ed448/.test(type)) expect(lineOf(byOpenSsh())).toBe(line)
          if (form === 'pem') expect(lineOf(byPutty())).toBe(line)
          return line
        }
      }
    }

    for (const form of PRIVATE_KEY_FORMS) {
      for (const passphrase of ['', PASSPHRASE]) {
        it(`${form}, ${passphrase === '' ? 'in the clear' : 'encrypted'}: the tool loads the same key`, async () => {
          for (const source of sources) {
            const key = await readPrivateKey(bench.read(source.path))
            const writing = writePrivateKey(key, form, {
              passphrase,
              openssh: { rounds: 4 },
              iterations: 2048,
            })
            const edwards = /ed448|ed25519/.test(source.type)
            if ((form === 'pem' && edwards) || (form === 'openssh' && source.type === 'ssh-ed448')) {
              await expect(writing, source.name).rejects.toMatchObject({ code: 'format-cannot-hold-key' })
              continue
            }
            const text = await writing
            const expected = writePublicKey({ ...key.publicKey, comment: '' }, 'openssh').trim()
            expect(reload(form, text, passphrase, source.type), source.name).toBe(expected)
            const again = await readPrivateKey(text, passphrase)
            expect(again.exposeSecretParameters()).toEqual(key.exposeSecretParameters())
            if (/^(?:openssh|ppk)/.test(form)) expect(again.publicKey.comment).toBe(source.comment)
          }
        })
      }
    }

    it('every cipher of OpenSSH can be written, and OpenSSH loads it', async () => {
      const source = sources[0]!
      const key = await readPrivateKey(bench.read(source.path))
      for (const cipher of [
        ...(['aes256-ctr', 'aes192-ctr', 'aes128-ctr', 'aes256-cbc', 'aes192-cbc', 'aes128-cbc'] as const),
        ...(['3des-cbc', 'aes256-gcm@openssh.com', 'aes128-gcm@openssh.com'] as const),
        'chacha20-poly1305@openssh.com' as const,
      ]) {
        const options = { passphrase: PASSPHRASE, openssh: { cipher, rounds: 2 } }
        const path = bench.write(await writePrivateKey(key, 'openssh', options))
        const line = bench.run('ssh-keygen', ['-y', '-P', PASSPHRASE, '-f', path])
        expect(fingerprintSha256(readPublicKey(line).blob), cipher).toBe(source.fingerprint)
      }
    })

    it('public forms: OpenSSH imports what is written', () => {
      for (const source of sources) {
        if (source.type === 'ssh-ed448') continue
        const key = readPublicKey(bench.read(`${source.path}.pub`))
        for (const form of PUBLIC_KEY_FORMS) {
          const path = bench.write(writePublicKey(key, form))
          if (form === 'openssh') {
            expect(bench.run('ssh-keygen', ['-lf', path])).toContain(source.fingerprint)
          } else if (form === 'rfc4716') {
            const line = bench.run('ssh-keygen', ['-i', '-f', path])
            expect(fingerprintSha256(readPublicKey(line).blob)).toBe(source.fingerprint)
            const report = bench.run('puttygen', [path, '-l'])
            expect(report).toContain(source.fingerprint)
          } else {
            const der = bench.run('openssl', ['pkey', '-pubin', '-in', path, '-pubout'])
            expect(fingerprintSha256(readPublicKey(der).blob)).toBe(source.fingerprint)
          }
          const again = readPublicKey(bench.read(path))
          expect(again.blob).toEqual(key.blob)
          if (form !== 'pkcs8') expect(again.comment).toBe(key.comment)
        }
      }
    })
  })

  it('recognises a certificate, and tells the fingerprint that ssh-keygen tells', async () => {
    const [ca, user] = [sources[0]!, sources[1]!]
    const pub = bench.write(bench.read(`${user.path}.pub`), 'user.pub')
    bench.run('ssh-keygen', [
      ...['-q', '-s', ca.path, '-I', 'hanako', '-n', 'hanako,lab', '-V', '20260101:20270101', '-z', '7', pub],
    ])
    const bytes = bench.read(pub.replace(/\.pub$/, '-cert.pub'))
    const file = parseKeyFile(bytes)
    expect(file).toMatchObject({
      kind: 'certificate',
      certificate: { serial: 7n, use: 'user', keyId: 'hanako', principals: ['hanako', 'lab'] },
    })
    const report = await inspectKeyFile(bytes)
    expect(report).toMatchObject({
      kind: 'certificate',
      type: 'ecdsa-sha2-nistp256-cert-v01@openssh.com',
      fingerprintSha256: user.fingerprint,
      problems: [],
    })
    expect(() => readPublicKey(bytes)).toThrow(expect.objectContaining({ code: 'certificate-given' }))
  })

  it('recognises keys of SSH version 1, and tells their size and comment', async () => {
    const path = bench.path('ssh1')
    const none = bench.write('')
    const random = ['--random-device', '/dev/urandom', '-C', 'old key']
    bench.run('puttygen', ['-q', '-t', 'rsa1', '-b', '1024', '-o', path, '--new-passphrase', none, ...random])
    const report = await inspectKeyFile(bench.read(path))
    expect(report).toMatchObject({
      kind: 'private',
      format: 'ssh1',
      type: 'rsa1',
      bits: 1024,
      comment: 'old key',
    })
    expect(report.problems.map(({ code }) => code)).toEqual(['ssh1-key'])
    await expect(readPrivateKey(bench.read(path))).rejects.toMatchObject({ code: 'ssh1-key' })
    const line = bench.run('puttygen', [path, '-L'])
    const open = await inspectKeyFile(line)
    expect(open).toMatchObject({ kind: 'public', type: 'rsa1', problems: [{ code: 'ssh1-key' }] })
  })
})
