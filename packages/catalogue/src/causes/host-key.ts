/** What the causes around the server's host key share. */
import type { Context } from '../cause/define.ts'
import type { EvidenceView } from '../evidence/evidence.ts'

/** How the shown key compares with the site profile: equal to an authoritative entry, to another entry, to none. */
export type Published = 'matches' | 'matches-unofficially' | 'differs' | 'unknown'

/** As known_hosts and ssh-keygen name a server: ports other than 22 are part of the name. */
export function knownName(host: string | undefined, port: number | undefined): string {
  return port === undefined || port === 22 ? (host ?? 'SERVER') : `[${host ?? 'SERVER'}]:${port}`
}

/** The parts of such a name, which is also how OpenSSH says it: `[sftp.example.org]:443`. */
export function partsOfKnownName(name: string): { readonly host: string; readonly port?: number } {
  const [, host, port] = /^\[([^\]]+)\]:(\d{1,5})$/.exec(name) ?? []
  return host === undefined ? { host: name } : { host, port: Number(port) }
}

/** As tsunagu's commands name it. */
export function hostAndPort(host: string | undefined, port: number | undefined): string {
  return port === undefined || port === 22 ? (host ?? 'SERVER') : `${host ?? 'SERVER'}:${port}`
}

export function compareWithPublished(shown: string | undefined, { frontDoor }: Context): Published {
  const today = frontDoor?.hostKeys.filter((key) => key.until === undefined) ?? []
  if (!shown || today.length === 0) return 'unknown'
  const same = today.find((key) => key.fingerprintSha256 === shown)
  if (same) return same.authoritative ? 'matches' : 'matches-unofficially'
  // A site that publishes one key type says nothing about its other keys.
  return today.some((key) => key.authoritative) ? 'differs' : 'unknown'
}

/** Whether the client went on to what comes after the host key, so that it must have been content with it. */
export function wentPastHostKey(evidence: EvidenceView): boolean {
  return (
    evidence.has('auth.result') ||
    evidence.has('auth.methods') ||
    evidence.has('auth.key') ||
    evidence.has('keyFile.passphrase') ||
    evidence.has('session.request') ||
    // A program that starts another says of every end that SFTP did not start.
    evidence.first('sftp.start', ({ outcome }) => outcome !== 'closed') !== null ||
    evidence.first('handshake.completed', ({ done }) => done) !== null ||
    evidence.last('hostKey.check')?.value.outcome === 'known'
  )
}

/** A client that stopped at the host key without saying why; null when it said why, or did not stop. */
export function unstatedRefusal(evidence: EvidenceView) {
  const refused =
    evidence.last('hostKey.refused', ({ tooShort }) => !tooShort) ??
    evidence.first('hostKey.clientLeft', ({ left }) => left)
  const stated = evidence.first('hostKey.check', ({ outcome }) => outcome !== 'known')
  return refused && !stated ? refused : null
}

/** Names of the server that the evidence holds, and the key that it showed. */
export function serverShown(evidence: EvidenceView, { frontDoor }: Context) {
  const target = evidence.last('settings.target')?.value
  const presented = evidence.last('hostKey.presented')
  const host =
    evidence.last('hostKey.check', (value) => value.host !== undefined)?.value.host ??
    evidence.last('hostKey.refused', (value) => value.host !== undefined)?.value.host ??
    target?.host ??
    frontDoor?.hosts[0]
  const named: ReturnType<typeof partsOfKnownName> | { port?: never } = host ? partsOfKnownName(host) : {}
  const port = named.port ?? target?.port ?? frontDoor?.port
  return {
    presented,
    params: {
      ...named,
      ...(port && { port }),
      ...(presented?.value.type && { type: presented.value.type }),
      ...(presented?.value.fingerprintSha256 && { shown: presented.value.fingerprintSha256 }),
    },
  }
}
