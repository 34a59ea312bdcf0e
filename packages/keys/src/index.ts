export type { OpenSshCipherName } from './cipher/openssh-cipher.ts'
export { compareKey, type KeyComparison, readFingerprint } from './compare.ts'
export { type Certificate, parseCertificateBlob } from './format/certificate.ts'
export {
  type OpenSshPublicLine,
  readOpenSshPublicLine,
  writeOpenSshPublic,
} from './format/openssh-public.ts'
export { type AuthorizedKey, type PublicFormat, readAuthorizedKeys } from './format/public-lines.ts'
export { generateKey, type NewKey } from './generate.ts'
export {
  inspectKeyFile,
  type KeyFileFormat,
  type KeyFileReport,
  type ListedKey,
  MIN_RSA_BITS,
  weaknesses,
} from './inspect.ts'
export { type KeyFile, parseKeyFile, readPrivateKey, readPublicKey } from './key-file.ts'
export * from './known-hosts/known-hosts.ts'
export { mendPrivateKey } from './mend.ts'
export { fingerprintMd5, fingerprintSha256 } from './model/fingerprint.ts'
export type { KeyEncryption, LockedKey, PrivateKeyFormat } from './model/locked-key.ts'
export { PrivateKey, type PrivateParameters } from './model/private-key.ts'
export {
  type EcdsaCurve,
  type KeyFamily,
  type PublicKey,
  type PublicParameters,
  parsePublicBlob,
} from './model/public-key.ts'
export { randomart } from './model/randomart.ts'
export {
  CAUSE_OF_PROBLEM,
  describePlace,
  type KeyCauseId,
  KeyFileError,
  type KeyPlace,
  type KeyProblem,
  type KeyProblemCode,
} from './problem.ts'
export {
  describeKeyProblem,
  KEY_PROBLEM_CODES,
  type KeyProblemText,
  type KeyTextLocale,
  keyPlaceText,
  keyProblemText,
} from './problem-text.ts'
export {
  PRIVATE_KEY_FORMS,
  type PrivateKeyForm,
  PUBLIC_KEY_FORMS,
  type PublicKeyForm,
  type WriteOptions,
  writePrivateKey,
  writePublicKey,
} from './write.ts'
