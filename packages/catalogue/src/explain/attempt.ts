/**
 * How somebody tried to log in, where the text shows it beside what became of it: an option that was typed, a call of
 * a library, a setting. Programs say "refused" and leave out what.
 */
import { type Observation, observe } from '../evidence/evidence.ts'

/** Calls of libraries that log in with a password, as frames of a stack name them. */
const passwordCalls =
  /\b(?:userauth_password|auth_password|_password_auth|authPassword|AuthPassword|userAuthPassword|authenticateWithPassword|ssh2_auth_password)\b/
const passwordOptions =
  / -pw \S|\bpre-entered password\b|\bmethod password not in server list\b|\bcredentials supplied: password\b|\bPassword method is not enabled\b|\bUtilisation du mot de passe\b|\bsshpass -[pf]|\bnew SftpClient\([^)]{0,200}\bpass(?:word)?\)|\bconnect\([^)]{0,300}\bpassword ?=/i
const keyOptions =
  /\b(?:ssh|sftp|scp|rsync)\b[^\n]{0,200} -i ?[\w~./\\"]|\bBatchMode[= ]yes\b|\bpkey ?=|\bkey_filename ?=|\bprivate_key ?=|\bIdentityFile[= ]|\btried: publickey\b|\bPrivateKeyFile\(/i

/** How much of a text is looked at, in characters from its start and from its end. */
const LOOKED_AT = 20_000

/** Whether it is known what was tried; every login begins with the method "none" (RFC 4252, section 5.2). */
function showsWhat({ fact, value }: Observation): boolean {
  if (fact === 'auth.attempt') return (value as { method: string }).method !== 'none'
  return fact === 'auth.key' || fact === 'auth.nothingToTry'
}

/** Whether a text shows that a password was what somebody logged in with. */
export function showsPassword(text: string): boolean {
  const looked = endsOf(text)
  return passwordCalls.test(looked) || passwordOptions.test(looked)
}

function endsOf(text: string): string {
  return text.length <= 2 * LOOKED_AT ? text : `${text.slice(0, LOOKED_AT)}\n${text.slice(-LOOKED_AT)}`
}

/**
 * The observations, and what was tried where a login was refused and none of them tells: a password, or a key that a
 * server refused which takes no keys.
 */
export function withAttempt(text: string, observations: readonly Observation[]): readonly Observation[] {
  const result = observations.findLast(isResult)
  if (result?.value.outcome !== 'refused' || observations.some(showsWhat)) return observations
  const password = showsPassword(text)
  const key = keyOptions.test(endsOf(text))
  if (password && !key)
    return [
      ...observations,
      observe('auth.attempt', { method: 'password', outcome: 'refused' }, result.source),
    ]
  const methods = observations.findLast(isMethods)
  const takesNone = methods !== undefined && !methods.value.allowed.includes('publickey')
  return key && !password && takesNone
    ? [...observations, observe('auth.key', { outcome: 'refused' }, result.source)]
    : observations
}

function isResult(seen: Observation): seen is Observation<'auth.result'> {
  return seen.fact === 'auth.result'
}

function isMethods(seen: Observation): seen is Observation<'auth.methods'> {
  return seen.fact === 'auth.methods'
}
