import { readFileSync, writeFileSync } from 'node:fs'
import * as keys from '../index.ts'

const bytes = readFileSync('id_rsa') // or a string; in a page: new Uint8Array(await file.arrayBuffer())

// 1. What is this file, and what is wrong with it? No passphrase needed.
const report = await keys.inspectKeyFile(bytes, { name: 'id_rsa' })
console.log(report.kind, report.format, report.type, report.bits, report.fingerprintSha256)
for (const problem of report.problems) console.log(keys.describeKeyProblem(problem, 'en'))

// 2. Open it, whatever its form, and write it for PuTTY, WinSCP and FileZilla.
const key = await keys.readPrivateKey(bytes, 'passphrase')
writeFileSync('id_rsa.ppk', await keys.writePrivateKey(key, 'ppk', { passphrase: 'passphrase' }))

// 3. Does it belong to the key that is registered? A fingerprint, a public key or authorized_keys.
console.log(keys.compareKey(key.publicKey, readFileSync('authorized_keys')).matches)

// 4. Make a new pair.
const fresh = await keys.generateKey({ type: 'ed25519' }, 'hanako@lab')
console.log(keys.writePublicKey(fresh.publicKey, 'openssh'), keys.randomart(fresh.publicKey))

// 5. Errors say what, where, and why.
try {
  keys.readPublicKey('ssh-ed25519 AAAAC3Nz*')
} catch (error) {
  if (error instanceof keys.KeyFileError) console.log(error.code, error.where, error.found, error.expected)
}
