import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { compareKey } from './compare.ts'
import { readAuthorizedKeys } from './format/public-lines.ts'
import { generateKey } from './generate.ts'
import { inspectKeyFile } from './inspect.ts'
import { parseKeyFile, readPrivateKey, readPublicKey } from './key-file.ts'
import { fingerprintSha256 } from './model/fingerprint.ts'
import type { PrivateKey } from './model/private-key.ts'
import { parsePublicBlob } from './model/public-key.ts'
import { KeyFileError } from './problem.ts'
import { expectNoSecret } from './testing/secrets.ts'
import { PRIVATE_KEY_FORMS, PUBLIC_KEY_FORMS, writePrivateKey, writePublicKey } from './write.ts'

/** How long the fuzzers run together, in seconds: a minute in CI, less at a desk, `KEYS_FUZZ_SECONDS=3600` for a night. */
const SECONDS = Number(process.env['KEYS_FUZZ_SECONDS'] ?? (process.env['CI'] ? '60' : '20'))
const SHARE = {
  numRuns: 10_000_000,
  interruptAfterTimeLimit: (SECONDS * 1000) / 4,
  markInterruptAsFailure: false,
}
const TIMEOUT = SECONDS * 1000 + 30_000

const PASSPHRASE = 'fuzz-4711'
const CHEAP = { openssh: { rounds: 1 }, iterations: 1, argon2: { memory: 64, passes: 1 } } as const

/** Words that mean something to the readers, so that damage gets past the first line of code. */
const WORDS = [
  ...[
    '-----BEGIN OPENSSH PRIVATE KEY-----',
    '-----END OPENSSH PRIVATE KEY-----',
    '-----BEGIN RSA PRIVATE KEY-----',
  ],
  ...[
    '---- BEGIN SSH2 PUBLIC KEY ----',
    'Proc-Type: 4,ENCRYPTED',
    'DEK-Info: AES-128-CBC,',
    'Comment: "',
    '\\\n',
  ],
  ...[
    'PuTTY-User-Key-File-3: ',
    'Encryption: aes256-cbc',
    'Public-Lines: ',
    'Private-MAC: ',
    'Argon2-Memory: 999999999',
  ],
  ...[
    'ssh-rsa ',
    'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI',
    'from="',
    '{"kty":"RSA","n":"',
    '\r',
    '\n',
    '\t',
    '\0',
    '\ufeff',
  ],
  ...['AAAAB3NzaC1yc2E', '=', '==', '\\n', '> ', '—', '\u3000', 'a', '1024 35 '],
]

type Seed = { readonly text: string; readonly fingerprint: string; readonly redundant: boolean }

let keys: PrivateKey[]
let seeds: Seed[]

beforeAll(async () => {
  keys = [
    await generateKey({ type: 'ed25519' }, 'fuzz'),
    await generateKey({ type: 'ecdsa', bits: 521 }, 'fuzz'),
    await generateKey({ type: 'rsa', bits: 3072 }, 'fuzz'),
  ]
  seeds = []
  for (const key of keys) {
    const fingerprint = fingerprintSha256(key.publicKey.blob)
    const isEd25519 = key.publicKey.family === 'ed25519'
    for (const form of PRIVATE_KEY_FORMS) {
      if (form === 'pem' && isEd25519) continue
      for (const passphrase of ['', PASSPHRASE]) {
        const text = await writePrivateKey(key, form, { passphrase, ...CHEAP })
        // PKCS#8 holds nothing beside the seed of an Ed25519 key.
        seeds.push({ text, fingerprint, redundant: !(isEd25519 && form === 'pkcs8') })
      }
    }
    for (const form of PUBLIC_KEY_FORMS) {
      seeds.push({ text: writePublicKey(key.publicKey, form), fingerprint, redundant: false })
    }
  }
})

type Edit = { readonly at: number; readonly length: number; readonly insert: string; readonly from: number }

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(1_000_000),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
  insert: fc.oneof(fc.constant(''), fc.constantFrom(...WORDS), fc.string({ maxLength: 4 })),
  from: fc.nat(1_000_000),
})

/** Deletes, inserts and moves pieces. Positions wrap around, so that each edit hits. */
function apply(text: string, edits: readonly Edit[]): string {
  return edits.reduce((current, { at, length, insert, from }) => {
    const start = at % (current.length + 1)
    const source = from % (current.length + 1)
    const moved = from % 3 === 0 ? current.slice(source, source + length) : ''
    return current.slice(0, start) + insert + moved + current.slice(start + length)
  }, text)
}

/** Runs a reader: fine, or an error of ours. Anything else fails the test. */
async function outcome<T>(read: () => T | Promise<T>, secrets: readonly string[]): Promise<T | null> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof KeyFileError)) throw error
    expectNoSecret(error, secrets)
    return null
  }
}

describe('whatever arrives', () => {
  it(
    'edited key files give the same key or an error of ours, and never a secret',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.nat(1_000_000),
          fc.array(edit, { minLength: 1, maxLength: 4 }),
          async (pick, edits) => {
            const { text, fingerprint, redundant } = seeds[pick % seeds.length]!
            const damaged = apply(text, edits)
            const key = await outcome(() => readPrivateKey(damaged, PASSPHRASE), [PASSPHRASE, text])
            if (key !== null && redundant) expect(fingerprintSha256(key.publicKey.blob)).toBe(fingerprint)
            const report = await inspectKeyFile(damaged)
            expect(JSON.stringify({ ...report, comment: '', keys: [] }).length).toBeLessThan(8000)
          },
        ),
        SHARE,
      )
    },
    TIMEOUT,
  )

  it(
    'bytes of every kind, also around pieces of keys, end in a clear outcome',
    async () => {
      const piece = fc.oneof(
        fc.constantFrom(...WORDS).map((word) => new TextEncoder().encode(word)),
        fc.uint8Array({ maxLength: 40 }),
        fc.nat(1_000_000).map((n) => {
          const { text } = seeds[n % seeds.length]!
          return new TextEncoder().encode(text.slice(n % text.length, (n % text.length) + (n % 300)))
        }),
      )
      await fc.assert(
        fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
          const bytes = Uint8Array.from(pieces.flatMap((part) => Array.from(part)))
          await inspectKeyFile(bytes, { passphrase: PASSPHRASE, name: 'id_rsa' })
          await outcome(() => readPublicKey(bytes), [])
          await outcome(() => readAuthorizedKeys(bytes), [])
          await outcome(() => compareKey(keys[0]!.publicKey, bytes), [])
        }),
        SHARE,
      )
    },
    TIMEOUT,
  )

  it(
    'a public blob is read only in its one form: what is read is what is written',
    () => {
      fc.assert(
        fc.property(
          fc.nat(1_000_000),
          fc.array(fc.tuple(fc.nat(1_000_000), fc.nat(255)), { maxLength: 4 }),
          (pick, pokes) => {
            const blob = keys[pick % keys.length]!.publicKey.blob.slice()
            for (const [at, value] of pokes) blob[at % blob.length] = value
            try {
              expect(parsePublicBlob(blob).blob).toEqual(blob)
            } catch (error) {
              if (!(error instanceof KeyFileError)) throw error
            }
          },
        ),
        SHARE,
      )
    },
    TIMEOUT,
  )

  it(
    'comments of every kind come back from the forms that hold them',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 120 }), async (words) => {
          const comment = words.replace(/\p{Cc}|[\u2028\u2029]/gu, ' ').trim()
          const key = keys[0]!.withComment(comment)
          for (const form of ['openssh', 'ppk', 'ppk2'] as const) {
            const again = await readPrivateKey(await writePrivateKey(key, form))
            expect(again.publicKey.comment, form).toBe(comment)
          }
          const line = writePublicKey(key.publicKey, 'openssh')
          expect(readPublicKey(line).comment).toBe(comment)
          const file = parseKeyFile(writePublicKey(key.publicKey, 'rfc4716'))
          expect(file.publicKey!.comment).toBe(comment.replaceAll('"', "'"))
        }),
        SHARE,
      )
    },
    TIMEOUT,
  )
})
