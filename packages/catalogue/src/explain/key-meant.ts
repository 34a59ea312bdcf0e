/**
 * Which file a message about a key means, where the message does not say and the rest of the text does: a file that
 * could not be opened was a key by the calls around it in a stack trace, and the key that could not be read is named in
 * a setting or a call.
 */
import { type Observation, observe } from '../evidence/evidence.ts'
import type { ClientId } from '../evidence/facts.ts'
import { withoutSecrets } from '../evidence/redact.ts'

/** Calls of libraries and of programs built on them that read a private key. */
const loadingKeys =
  /\b(?:KeyPair\.load|IdentityFile\.newInstance|addIdentity|loadKeys?|load_keypairs|read_private_key|import_private_key|from_private_key_file|_from_private_key|PrivateKeyFile|FileKeyPairProvider|KeyProviderUtil|KeyFormat|userauth_pubkey_file|ssh2_auth_pubkey_file|privateKey(?:Path|File)?|parsePrivateKey|load_private_key|key_filename)\b/

/** How far a stack trace reaches before and after its message, in lines. */
const BEFORE = 6
const AFTER = 8

/** How much of a text is searched for a name, in characters. */
const LOOKED_AT = 60_000

/**
 * A file whose name tells that it is no private key that a library reads: of PuTTY's, or the public half. It counts
 * where a private key is named: in a setting, an option, a call.
 */
const telling = /(?:^|[\s"'`(=:[])((?:[A-Za-z]:)?[^\s"'`()=:[\]]{1,300}\.(?:ppk|pub))(?=$|[\s"'`),;:\]])/
const namesPrivateKey =
  /\bprivate_?key|\bkey_?file(?:name)?\b|\bIdentityFile\b|\bkey_filename\b|\s-i\s|\binvalid privatekey\b|from_private_key|\bprivateKey\b|\bPrivateKeyFile\b/i
/** Where public halves belong. */
const ofPublicKeys = /ssh-keygen|ssh-copy-id|authorized_keys|ssh_host_|\bpublic key\b|\bhas been saved\b/i
const WIDTH = 600

/**
 * The observations, with files on this computer that were read as keys told as key files, and with the name of the key
 * that a program could not use, where it stands elsewhere in the text.
 * @param client whose words the text holds; null when that is not known
 */
export function withKeyFiles(
  text: string,
  observations: readonly Observation[],
  client: ClientId | null,
): readonly Observation[] {
  const told = withKeysForFiles(text, observations)
  // PuTTY's own programs read these files, and say it of one that is too new or a public key.
  return client === 'putty' ? told : withNamedKey(text, told)
}

function withNamedKey(text: string, observations: readonly Observation[]): readonly Observation[] {
  if (!observations.some(isFailedLoad) || observations.some(namesAKey)) return observations
  for (const [index, full] of text.slice(0, LOOKED_AT).split('\n').entries()) {
    const line = full.slice(0, WIDTH)
    const path = namesPrivateKey.test(line) && !ofPublicKeys.test(line) ? telling.exec(line)?.[1] : undefined
    if (path === undefined) continue
    const source = { kind: 'text', line: index + 1, text: withoutSecrets(line.trim()) } as const
    return [observe('settings.keyFile', { path }, source), ...observations]
  }
  return observations
}

function isFailedLoad(seen: Observation): boolean {
  return seen.fact === 'keyFile.load' && (seen as Observation<'keyFile.load'>).value.outcome !== 'ok'
}

function namesAKey(seen: Observation): boolean {
  return (
    seen.fact === 'settings.keyFile' ||
    (seen.fact.startsWith('keyFile.') && (seen.value as { path?: string }).path !== undefined)
  )
}

function withKeysForFiles(text: string, observations: readonly Observation[]): readonly Observation[] {
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
