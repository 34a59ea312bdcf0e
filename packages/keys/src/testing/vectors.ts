import type { Workbench } from './tools.ts'

/**
 * Vectors made by real tools at test time: every type in every form, cipher and key derivation that the tools of
 * this machine write, with the fingerprint that the tool itself prints.
 */
export type Vector = {
  readonly name: string
  readonly bytes: Uint8Array
  /** Empty when the file is not encrypted. */
  readonly passphrase: string
  readonly kind: 'private' | 'public' | 'certificate'
  readonly format: string
  readonly source: SourceKey
  /** Whether the form shows its public half without the passphrase. */
  readonly open: boolean
}

/** A key as its maker describes it. */
export type SourceKey = {
  readonly name: string
  readonly type: string
  readonly bits: number
  readonly fingerprint: string
  readonly md5: string
  readonly comment: string
  /** The OpenSSH private file without passphrase; the PPK file for Ed448, which OpenSSH does not have. */
  readonly path: string
}

/** With a letter of Japanese, so that encodings are tried too. */
export const PASSPHRASE = 'tsunagu 繋ぐ 2026'

const KINDS = [
  { name: 'ed25519', type: 'ssh-ed25519', bits: 256, args: ['-t', 'ed25519'] },
  { name: 'ecdsa-256', type: 'ecdsa-sha2-nistp256', bits: 256, args: ['-t', 'ecdsa', '-b', '256'] },
  { name: 'ecdsa-384', type: 'ecdsa-sha2-nistp384', bits: 384, args: ['-t', 'ecdsa', '-b', '384'] },
  { name: 'ecdsa-521', type: 'ecdsa-sha2-nistp521', bits: 521, args: ['-t', 'ecdsa', '-b', '521'] },
  { name: 'rsa-2048', type: 'ssh-rsa', bits: 2048, args: ['-t', 'rsa', '-b', '2048'] },
  { name: 'rsa-4096', type: 'ssh-rsa', bits: 4096, args: ['-t', 'rsa', '-b', '4096'] },
  { name: 'dsa-1024', type: 'ssh-dss', bits: 1024, args: ['-t', 'dsa'] },
] as const

/** Makes one key of each type with ssh-keygen, and an Ed448 key with puttygen. */
export function makeSourceKeys(bench: Workbench): SourceKey[] {
  const keys = KINDS.map(({ name, type, bits, args }): SourceKey => {
    const path = bench.path(name)
    const comment = `花子@lab ${name}`
    bench.run('ssh-keygen', ['-q', ...args, '-N', '', '-C', comment, '-f', path])
    return { name, type, bits, comment, path, ...fingerprintsOf(bench, `${path}.pub`) }
  })
  const path = bench.path('ed448.ppk')
  const none = bench.write('')
  const random = ['--random-device', '/dev/urandom']
  bench.run('puttygen', ['-q', '-t', 'ed448', '-C', 'ed448', '-o', path, '--new-passphrase', none, ...random])
  const [, bits, fingerprint] = /^\S+ (\d+) (SHA256:\S+)/.exec(bench.run('puttygen', [path, '-l']))!
  const md5 = /[0-9a-f:]{47}/.exec(bench.run('puttygen', [path, '-l', '-E', 'md5']))![0]
  const ed448 = { name: 'ed448', type: 'ssh-ed448', bits: Number(bits), comment: 'ed448', path }
  return [...keys, { ...ed448, fingerprint: fingerprint!, md5: `MD5:${md5}` }]
}

/** What `ssh-keygen -l` says about a file. */
export function fingerprintsOf(bench: Workbench, path: string): { fingerprint: string; md5: string } {
  const fingerprint = bench.run('ssh-keygen', ['-lf', path]).split(' ')[1]!
  const md5 = bench.run('ssh-keygen', ['-E', 'md5', '-lf', path]).split(' ')[1]!
  return { fingerprint, md5 }
}

/** Every form that the tools write of these keys. */
export function makeVectors(bench: Workbench, sources: readonly SourceKey[]): Vector[] {
  const newPass = bench.write(PASSPHRASE)
  return sources.flatMap((source) => [
    ...(source.name === 'ed448' ? [] : openSshVectors(bench, source)),
    ...pemVectors(bench, source),
    ...ppkVectors(bench, source, newPass),
    ...publicVectors(bench, source),
  ])
}

/** Copies a key, and has ssh-keygen write it anew. */
function rewritten(bench: Workbench, source: SourceKey, args: readonly string[]): Uint8Array {
  const copy = bench.write(bench.read(source.path), source.name)
  bench.run('ssh-keygen', ['-q', '-p', '-P', '', ...args, '-f', copy])
  return bench.read(copy)
}

/** DES is in a part of OpenSSL 3 of its own. */
const LEGACY = ['-provider', 'legacy', '-provider', 'default']

const OPENSSH_CIPHERS = [
  'aes256-ctr',
  'aes192-ctr',
  'aes128-ctr',
  'aes256-cbc',
  'aes192-cbc',
  'aes128-cbc',
  '3des-cbc',
  'aes256-gcm@openssh.com',
  'aes128-gcm@openssh.com',
  'chacha20-poly1305@openssh.com',
]

function openSshVectors(bench: Workbench, source: SourceKey): Vector[] {
  const base = { kind: 'private', format: 'openssh', source, open: true } as const
  const ciphers = source.name === 'ed25519' || source.name === 'rsa-2048' ? OPENSSH_CIPHERS : ['aes256-ctr']
  return [
    { ...base, name: `${source.name} openssh`, passphrase: '', bytes: bench.read(source.path) },
    ...ciphers.map((cipher) => ({
      ...base,
      name: `${source.name} openssh ${cipher}`,
      passphrase: PASSPHRASE,
      bytes: rewritten(bench, source, ['-N', PASSPHRASE, '-Z', cipher, '-a', '4']),
    })),
    {
      ...base,
      name: `${source.name} openssh with ssh-keygen's default`,
      passphrase: PASSPHRASE,
      bytes: rewritten(bench, source, ['-N', PASSPHRASE]),
    },
  ]
}

function pemVectors(bench: Workbench, source: SourceKey): Vector[] {
  const vectors: Vector[] = []
  const add = (name: string, format: string, passphrase: string, bytes: Uint8Array) =>
    vectors.push({
      name: `${source.name} ${name}`,
      bytes,
      passphrase,
      kind: 'private',
      format,
      source,
      open: passphrase === '',
    })
  const plain = pkcs8Of(bench, source)
  if (plain === null) return []
  add('pkcs8', 'pkcs8', '', bench.read(plain))
  const openssl = (...args: string[]): Uint8Array => {
    const out = bench.path()
    bench.run('openssl', [...args, '-in', plain, '-passout', `pass:${PASSPHRASE}`, '-out', out])
    return bench.read(out)
  }
  const traditional = { rsa: 'pkcs1', ecd: 'sec1', dsa: 'dsa-pem' }[source.name.slice(0, 3)]
  if (traditional !== undefined) {
    add(`ssh-keygen -m PEM`, traditional, '', rewritten(bench, source, ['-N', '', '-m', 'PEM']))
    add(
      `ssh-keygen -m PEM`,
      traditional,
      PASSPHRASE,
      rewritten(bench, source, ['-N', PASSPHRASE, '-m', 'PEM']),
    )
    add(
      `ssh-keygen -m PKCS8`,
      'pkcs8',
      PASSPHRASE,
      rewritten(bench, source, ['-N', PASSPHRASE, '-m', 'PKCS8']),
    )
    for (const cipher of ['-aes128', '-aes192', '-aes256', '-des3']) {
      add(`traditional ${cipher}`, traditional, PASSPHRASE, openssl('pkey', '-traditional', cipher))
    }
  }
  const schemes =
    source.name === 'ed25519' || source.name === 'ecdsa-384'
      ? [
          ['-v2', 'aes-128-cbc', '-v2prf', 'hmacWithSHA1'],
          ['-v2', 'aes-192-cbc', '-v2prf', 'hmacWithSHA224'],
          ['-v2', 'aes-256-cbc', '-v2prf', 'hmacWithSHA384', '-iter', '10000'],
          ['-v2', 'aes-256-cbc', '-v2prf', 'hmacWithSHA512'],
          ['-v2', 'des3'],
          ['-scrypt'],
          // What OpenSSL before 1.1 wrote by default, and what came from Windows.
          ['-v1', 'PBE-MD5-DES', ...LEGACY],
          ['-v1', 'PBE-SHA1-DES', ...LEGACY],
          ['-v1', 'PBE-SHA1-3DES'],
        ]
      : [['-v2', 'aes-256-cbc']]
  for (const scheme of schemes) {
    add(`pkcs8 ${scheme.join(' ')}`, 'pkcs8', PASSPHRASE, openssl('pkcs8', '-topk8', ...scheme))
  }
  const der = bench.path()
  bench.run('openssl', ['pkcs8', '-topk8', '-nocrypt', '-in', plain, '-outform', 'DER', '-out', der])
  add('pkcs8 in DER', 'pkcs8', '', bench.read(der))
  return vectors
}

/** The key in plain PKCS#8; null where no tool here can move it from OpenSSH's form into OpenSSL's. */
function pkcs8Of(bench: Workbench, source: SourceKey): string | null {
  if (source.name === 'ed448') return null
  if (source.name === 'ed25519') {
    // OpenSSH 9.2 writes no PKCS#8 of Ed25519: RFC 8410 wraps the seed, which puttygen prints.
    const text = putty(bench, source, 'text')
    const value = /^private_key=0x([0-9a-f]+)$/m.exec(text)?.[1]
    if (value === undefined) return null
    const seed = Buffer.from(value.padStart(64, '0'), 'hex').reverse()
    const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed])
    const out = bench.path()
    bench.run('openssl', ['pkey', '-inform', 'DER', '-in', bench.write(der), '-out', out])
    return out
  }
  return bench.write(rewritten(bench, source, ['-N', '', '-m', 'PKCS8']))
}

/** What puttygen writes of a key in one of its forms. */
function putty(bench: Workbench, source: SourceKey, form: string): string {
  const out = bench.path('out')
  bench.run('puttygen', [source.path, '-O', form, '-o', out])
  return new TextDecoder().decode(bench.read(out))
}

function ppkVectors(bench: Workbench, source: SourceKey, newPass: string): Vector[] {
  const none = bench.write('')
  const write = (passphrase: boolean, parameters: string): Uint8Array => {
    const out = bench.path('out.ppk')
    const pass = passphrase ? newPass : none
    const random = ['--random-device', '/dev/urandom']
    bench.run('puttygen', [
      ...['-q', source.path, '-O', 'private', '--ppk-param', parameters, '-o', out],
      ...['--reencrypt', '--new-passphrase', pass, ...random],
    ])
    return bench.read(out)
  }
  const base = { kind: 'private', source, open: true } as const
  const all = source.name === 'ed25519' || source.name === 'rsa-2048'
  const flavours = all ? ['argon2id', 'argon2i', 'argon2d'] : ['argon2id']
  return [
    {
      ...base,
      name: `${source.name} ppk3`,
      format: 'ppk3',
      passphrase: '',
      bytes: write(false, 'version=3'),
    },
    {
      ...base,
      name: `${source.name} ppk2`,
      format: 'ppk2',
      passphrase: '',
      bytes: write(false, 'version=2'),
    },
    {
      ...base,
      name: `${source.name} ppk2 encrypted`,
      format: 'ppk2',
      passphrase: PASSPHRASE,
      bytes: write(true, 'version=2'),
    },
    ...flavours.map((flavour) => ({
      ...base,
      name: `${source.name} ppk3 ${flavour}`,
      format: 'ppk3',
      passphrase: PASSPHRASE,
      bytes: write(true, `version=3,kdf=${flavour},memory=1024,passes=3,parallelism=2`),
    })),
    ...(all || source.name === 'rsa-4096'
      ? [
          {
            ...base,
            name: `${source.name} ppk3 with PuTTY's default`,
            format: 'ppk3',
            passphrase: PASSPHRASE,
            bytes: write(true, 'version=3'),
          },
        ]
      : []),
  ]
}

function publicVectors(bench: Workbench, source: SourceKey): Vector[] {
  const vectors: Vector[] = []
  const add = (name: string, format: string, bytes: Uint8Array | string) =>
    vectors.push({
      name: `${source.name} public ${name}`,
      bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
      passphrase: '',
      kind: 'public',
      format,
      source,
      open: true,
    })
  add('by PuTTY, one line', 'openssh-public', putty(bench, source, 'public-openssh'))
  add('by PuTTY', 'rfc4716', putty(bench, source, 'public'))
  if (source.name === 'ed448') return vectors
  const pub = `${source.path}.pub`
  add('by OpenSSH', 'openssh-public', bench.read(pub))
  add('RFC 4716', 'rfc4716', bench.run('ssh-keygen', ['-e', '-f', pub]))
  if (source.name !== 'ed25519') {
    add('PKCS8', 'spki', bench.run('ssh-keygen', ['-e', '-m', 'PKCS8', '-f', pub]))
  }
  if (source.type === 'ssh-rsa') {
    add('PEM', 'pkcs1-public', bench.run('ssh-keygen', ['-e', '-m', 'PEM', '-f', pub]))
  }
  return vectors
}
