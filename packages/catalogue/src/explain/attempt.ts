/**
 * How somebody tried to log in, where a line just before the refusal shows it: an option that was typed, an argument of
 * a call, what a program says it does next. Most programs say "refused" and leave out what.
 */
import { type Observation, observe } from '../evidence/evidence.ts'

/** An argument that is there; `None` and its like say that there is none. */
const given = String.raw`\s?=\s?(?!(?:None|null|nil|undefined|false|"")\b)["'\w$(]`

const byPassword = new RegExp(
  [
    String.raw`^[^'"|#]{0,200}\s-pw\s\S`,
    String.raw`\bsshpass\s-[pfe]`,
    String.raw`\bpre-entered password\b`,
    String.raw`\bmethod password not in server list\b`,
    String.raw`\bcredentials supplied: password\b`,
    String.raw`\bPassword method is not enabled\b`,
    String.raw`\bUtilisation du mot de passe\b`,
    String.raw`\bSftpClient\([^)]{0,200}\bpass(?:word)?\)`,
    String.raw`\bpassword${given}`,
  ].join('|'),
)
const byKey = new RegExp(
  [
    String.raw`\b(?:ssh|sftp|scp)\b[^'"|#]{0,120}\s-i\s?[\w~./\\]`,
    String.raw`\bBatchMode[= ]yes\b`,
    String.raw`\b(?:pkey|key_filename|private_key)${given}`,
    String.raw`\btried: publickey\b`,
  ].join('|'),
)
/** A command or a call that logs in: what stands before it belongs to another attempt. */
const attempt = /\b(?:ssh|sftp|scp|rsync|plink|psftp|pscp)\s[^\n]{0,200}\w@[\w.-]|\bconnect\(|\bSftpClient\(/

/** How far above the refusal is looked, in lines, and how much of each, in characters. */
const ABOVE = 6
const WIDTH = 600

/**
 * The observations, and what was tried where a login was refused and none of them tells: a password, or a key that a
 * server refused which takes no keys.
 */
export function withAttempt(text: string, observations: readonly Observation[]): readonly Observation[] {
  const result = observations.findLast(isResult)
  if (result?.value.outcome !== 'refused' || result.source.kind !== 'text') return observations
  if (observations.some(showsWhat)) return observations
  const tried = triedBefore(text, result.source.line)
  if (tried === 'password')
    return [
      ...observations,
      observe('auth.attempt', { method: 'password', outcome: 'refused' }, result.source),
    ]
  const methods = observations.findLast(isMethods)
  const takesNone = methods !== undefined && !methods.value.allowed.includes('publickey')
  return tried === 'key' && takesNone
    ? [...observations, observe('auth.key', { outcome: 'refused' }, result.source)]
    : observations
}

/** What the nearest line up to the refusal shows; null when it shows nothing, or both. */
function triedBefore(text: string, refusal: number): 'password' | 'key' | null {
  const lines = text.split('\n', refusal).slice(-1 - ABOVE)
  for (const full of lines.toReversed()) {
    const line = full.slice(0, WIDTH)
    const password = byPassword.test(line)
    const key = byKey.test(line)
    if (password || key) return password === key ? null : password ? 'password' : 'key'
    if (attempt.test(line)) return null
  }
  return null
}

/** Whether it is known what was tried; every login begins with the method "none" (RFC 4252, section 5.2). */
function showsWhat({ fact, value }: Observation): boolean {
  if (fact === 'auth.attempt') return (value as { method: string }).method !== 'none'
  return fact === 'auth.key' || fact === 'auth.nothingToTry'
}

function isResult(seen: Observation): seen is Observation<'auth.result'> {
  return seen.fact === 'auth.result'
}

function isMethods(seen: Observation): seen is Observation<'auth.methods'> {
  return seen.fact === 'auth.methods'
}
