/**
 * Files that a program could not open while it loaded a key: the message is that of any file, and only the calls
 * around it, in a stack trace, tell which file it was.
 */
import { type Observation, observe } from '../evidence/evidence.ts'

/** Calls of libraries and of programs built on them that read a private key. */
const loadingKeys =
  /\b(?:KeyPair\.load|IdentityFile\.newInstance|addIdentity|loadKeys?|load_keypairs|read_private_key|import_private_key|from_private_key_file|_from_private_key|PrivateKeyFile|FileKeyPairProvider|KeyProviderUtil|KeyFormat|userauth_pubkey_file|ssh2_auth_pubkey_file|privateKey(?:Path|File)?|parsePrivateKey|load_private_key|key_filename)\b/

/** How far a stack trace reaches before and after its message, in lines. */
const BEFORE = 6
const AFTER = 8

/** The observations, with files on this computer that were read as keys told as key files. */
export function withKeyFiles(text: string, observations: readonly Observation[]): readonly Observation[] {
  if (!observations.some(isLocalFile) || !loadingKeys.test(text)) return observations
  const lines = text.split('\n')
  return observations.map((observation) => {
    if (!isLocalFile(observation) || observation.source.kind !== 'text') return observation
    const { line } = observation.source
    const around = lines.slice(Math.max(0, line - 1 - BEFORE), line + AFTER)
    if (!around.some((one) => loadingKeys.test(one))) return observation
    const { outcome, path } = observation.value
    return observe(
      'keyFile.open',
      { outcome: outcome === 'denied' ? 'denied' : 'missing', named: true, ...(path && { path }) },
      observation.source,
    )
  })
}

function isLocalFile(observation: Observation): observation is Observation<'file.local'> {
  return (
    observation.fact === 'file.local' &&
    ((observation as Observation<'file.local'>).value.outcome === 'missing' ||
      (observation as Observation<'file.local'>).value.outcome === 'denied')
  )
}
