import type { KeyFileFormat, KeyFileReport } from '@tsunagu/keys'
import type { Text } from '../../language.ts'

/** The forms of key files by the names that people know. */
export const formatNames: Readonly<Record<KeyFileFormat, Text>> = {
  openssh: { ja: 'OpenSSH 形式', en: 'OpenSSH' },
  ppk2: { ja: 'PuTTY 形式（PPK バージョン 2）', en: 'PuTTY (PPK version 2)' },
  ppk3: {
    ja: 'PuTTY 形式（PPK バージョン 3、PuTTY 0.75 以降）',
    en: 'PuTTY (PPK version 3, PuTTY 0.75 or later)',
  },
  pkcs1: { ja: 'PEM 形式（PKCS#1）', en: 'PEM (PKCS#1)' },
  sec1: { ja: 'PEM 形式（SEC1）', en: 'PEM (SEC1)' },
  'dsa-pem': { ja: 'PEM 形式（DSA）', en: 'PEM (DSA)' },
  pkcs8: { ja: 'PKCS#8 形式', en: 'PKCS#8' },
  jwk: { ja: 'JWK 形式（JSON）', en: 'JWK (JSON)' },
  ssh1: { ja: 'SSH 1 の形式', en: 'SSH version 1' },
  'openssh-public': { ja: 'OpenSSH の公開鍵', en: 'OpenSSH public key' },
  'authorized-keys': { ja: 'authorized_keys の形式', en: 'authorized_keys' },
  rfc4716: { ja: 'RFC 4716（SSH2）の公開鍵', en: 'RFC 4716 (SSH2) public key' },
  spki: { ja: 'PEM の公開鍵（PKCS#8、SPKI）', en: 'PEM public key (PKCS#8, SPKI)' },
  'pkcs1-public': { ja: 'PEM の公開鍵（PKCS#1）', en: 'PEM public key (PKCS#1)' },
  'openssh-certificate': { ja: 'OpenSSH の証明書', en: 'OpenSSH certificate' },
}

export const kindNames: Readonly<Record<KeyFileReport['kind'], Text>> = {
  private: { ja: '秘密鍵', en: 'private key' },
  public: { ja: '公開鍵', en: 'public key' },
  certificate: { ja: '証明書', en: 'certificate' },
  unknown: { ja: '鍵ではない、または読めない', en: 'no key, or unreadable' },
}

/** The type and size of a key as people say it: `Ed25519`, `RSA 3072`, `ECDSA 256`. */
export function typeName(type: string, bits: number | null): string {
  if (/ed25519/.test(type)) return type.startsWith('sk-') ? 'Ed25519 (FIDO)' : 'Ed25519'
  if (/ed448/.test(type)) return 'Ed448'
  const family = /ecdsa/.test(type) ? 'ECDSA' : /rsa/.test(type) ? 'RSA' : /ds[as]/.test(type) ? 'DSA' : type
  const size = bits === null ? family : `${family} ${bits}`
  return type.startsWith('sk-') ? `${size} (FIDO)` : size
}
