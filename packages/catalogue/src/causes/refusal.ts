import type { EvidenceView, Observation } from '../evidence/evidence.ts'
import type { ClientId, FactName } from '../evidence/facts.ts'

/** A login by public key that was refused, as all causes that may be behind it see it. */
export interface PublicKeyRefusal {
  /** What says so, the refusal first. */
  readonly from: readonly Observation[]
  /** The account name that was used; null when it is not shown. */
  readonly user: string | null
  readonly host: string | null
  /** Keys that the server saw and did not take. Empty when no key is shown, which does not mean that none was tried. */
  readonly keys: readonly Observation<'auth.key'>[]
}

/**
 * The refusal of a login by public key; null when the login worked in the end, was not refused, the key was
 * taken or never left the client, or the server takes no public keys. Servers do not tell the reasons apart, so neither does this.
 */
export function publicKeyRefusal(evidence: EvidenceView): PublicKeyRefusal | null {
  const result = evidence.last('auth.result') ?? refusedAfterAKey(evidence)
  if (!result || (result.fact === 'auth.result' && result.value.outcome !== 'refused')) return null
  const methods = evidence.last('auth.methods')
  if (methods && !methods.value.allowed.includes('publickey')) return null
  const taken = takenKey(evidence)
  if (taken && taken.value.bySettings !== false) return null
  // The key was right, and something more is wanted.
  if (evidence.first('auth.attempt', ({ outcome }) => outcome === 'partial')) return null
  const keys = evidence.all(
    'auth.key',
    ({ outcome, bySettings }) => (outcome === 'refused' || outcome === 'offered') && bySettings !== false,
  )
  if (keys.length === 0 && keyStayedHere(evidence)) return null
  const { user, host } = loginNames(evidence)
  return { from: [result, ...keys, ...(methods ? [methods] : [])], user, host, keys }
}

/**
 * The key that the server would take; null when there is none. Clients that name no key announce that they use it
 * before the server has said what it thinks of it: a refusal after that takes it back.
 */
export function takenKey(evidence: EvidenceView): Observation<'auth.key'> | null {
  const keys = evidence.all('auth.key')
  const at = keys.findIndex(({ value }) => value.outcome === 'accepted' || value.outcome === 'proven')
  const taken = keys[at]
  const takenBack =
    taken?.value.path === undefined &&
    keys.slice(at + 1).some(({ value }) => value.outcome === 'refused' && value.path === undefined)
  return taken && !takenBack ? taken : null
}

/** The password that a client asked for once the server had refused its keys; null when it may not have tried any. */
function refusedAfterAKey(evidence: EvidenceView): Observation<'auth.attempt'> | null {
  const offered = evidence.first('auth.key', ({ outcome }) => outcome === 'refused' || outcome === 'offered')
  const asked = evidence.last(
    'auth.attempt',
    ({ method, outcome }) => method === 'password' && outcome === 'refused',
  )
  // OpenSSH asks for a password when no key was taken, also where it does not show that it tried any.
  const client = evidence.last('settings.client')?.value.id
  const keysFirst = asked?.source.kind === 'text' && (client === undefined || runsSsh.has(client))
  return offered === null && !keysFirst ? null : asked
}

/** Programs that log in with OpenSSH's ssh. */
const runsSsh: ReadonlySet<ClientId> = new Set(['openssh', 'openssh-windows', 'lftp', 'sshfs'])
/** Programs that say nothing when they have no key to try; Net::SSH passes over key files that are not there. */
const silentWithoutKey: ReadonlySet<ClientId> = new Set([...runsSsh, 'net-ssh'])

/**
 * A refusal told by a program that, unless asked for details, tells nothing of the keys it tried, so that it may have had
 * none; null when anything about a key, a password or an agent is known. Where nobody knows the program, OpenSSH is
 * the rule.
 * @param programs those that may have had none; null for any program
 */
export function refusalWithoutKeysShown(
  evidence: EvidenceView,
  programs: ReadonlySet<ClientId> | null = silentWithoutKey,
): PublicKeyRefusal | null {
  const refusal = publicKeyRefusal(evidence)
  const client = evidence.last('settings.client')?.value.id
  if (!refusal?.from.every(onlyRead) || refusal.keys.length > 0) return null
  if (client !== undefined && programs !== null && !programs.has(client)) return null
  const known = evidence.evidence.observations.some(
    ({ fact }) => fact.startsWith('keyFile.') || toldOfKeys.has(fact),
  )
  return known ? null : refusal
}
const toldOfKeys: ReadonlySet<FactName> = new Set([
  'auth.agent',
  'auth.attempt',
  'auth.key',
  'auth.nothingToTry',
  'auth.registration',
  'auth.signature',
])

/** A login by password that was refused where no key counts; null otherwise. */
export function passwordRefusal(evidence: EvidenceView): readonly Observation[] | null {
  const result = evidence.last('auth.result')
  // A client that asks for the password again has been refused, and goes on.
  if (result !== null && result.value.outcome !== 'refused') return null
  if (evidence.first('auth.attempt', ({ outcome }) => outcome === 'partial')) return null
  const methods = evidence.last('auth.methods')
  const tried = evidence.last(
    'auth.attempt',
    ({ method, outcome, supported }) =>
      (method === 'password' || method === 'keyboard-interactive') &&
      outcome === 'refused' &&
      supported !== false,
  )
  const onlyTyped = methods !== null && !methods.value.allowed.includes('publickey')
  if (!onlyTyped && !(tried && methods === null)) return null
  if (result === null && tried === null) return null
  return [...(result ? [result] : []), ...(tried ? [tried] : []), ...(methods ? [methods] : [])]
}

/**
 * Whether the client could not use the key that was named, so that the server never saw it. The refusal that
 * follows says nothing of accounts or of what is registered on them.
 */
function keyStayedHere(evidence: EvidenceView): boolean {
  return (
    evidence.first('keyFile.open', ({ outcome, named }) => outcome !== 'ok' && named !== false) !== null ||
    evidence.first('keyFile.load', ({ outcome }) => outcome !== 'ok') !== null ||
    evidence.first('auth.agent', ({ outcome }) => outcome === 'refused') !== null ||
    evidence.first('keyFile.permissions', ({ tooOpen, ignored }) => tooOpen && ignored === true) !== null ||
    evidence.first(
      'keyFile.passphrase',
      ({ outcome }) => outcome === 'wrong' || outcome === 'nobody-to-ask',
    ) !== null
  )
}

/**
 * Whether somebody only read that the login was refused. Then nothing shows what was tried; who took part in the
 * login, as the gateway or a probe did, has seen it.
 */
export function onlyRead({ source }: Observation): boolean {
  return source.kind === 'text'
}

/** Who logged in where, from whatever says it; null when nothing does. */
export function loginNames(evidence: EvidenceView): {
  readonly user: string | null
  readonly host: string | null
} {
  const target = evidence.last('settings.target')?.value
  const user =
    evidence.last('auth.result', (value) => value.user !== undefined)?.value.user ??
    evidence.last('auth.attempt', (value) => value.user !== undefined)?.value.user
  const host = evidence.last('auth.result', (value) => value.host !== undefined)?.value.host
  return { user: user ?? target?.user ?? null, host: host ?? target?.host ?? null }
}

/** Both names as parameters: those that are not known are left out. */
/**
 * What is known of the account that was named last; null when nothing is. sshd says first that an account is locked or
 * not allowed, and from then on calls its name invalid: the first tells the reason.
 */
export function accountState(evidence: EvidenceView): Observation<'auth.account'> | null {
  const last = evidence.last('auth.account')
  if (!last) return null
  const { user } = last.value
  return evidence.last('auth.account', (value) => value.user === user && value.state !== 'unknown') ?? last
}

export function loginParams(evidence: EvidenceView): { readonly user?: string; readonly host?: string } {
  const { user, host } = loginNames(evidence)
  return { ...(user && { user }), ...(host && { host }) }
}
