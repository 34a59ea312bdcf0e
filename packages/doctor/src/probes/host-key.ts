import type { FrontDoor } from '@tsunagu/catalogue'
import {
  checkHostKey,
  fingerprintMd5,
  fingerprintSha256,
  type HostKeyVerdict,
  type PublicKey,
  parsePublicBlob,
} from '@tsunagu/keys'
import { Notes, type Probe } from '../probe.ts'
import { readServerOffer } from '../ssh/first-bytes.ts'
import type { ShownKey, SshLink } from '../ssh/link.ts'
import { decide, type Published } from '../trust/decision.ts'
import { hostTarget, readKnownFiles } from '../trust/known-keys.ts'
import { reconnect } from './way.ts'

const outcomes = {
  match: 'known',
  mismatch: 'changed',
  unknown: 'unknown',
  revoked: 'revoked',
} as const satisfies Record<HostKeyVerdict, string>

/** The key that the server shows, against what is on record and what is published. The only probe that trusts. */
export const hostKey: Probe = {
  id: 'host-key',
  facts: ['hostKey.presented', 'hostKey.check'],
  async run(visit, signal) {
    const notes = new Notes('host-key')
    const { link, settings, request, person, frontDoor } = visit
    const shown = link === null ? null : await link.hostKey()
    if (link === null || settings === null || shown?.outcome !== 'shown') {
      notes.missed('hostKey.check', 'an-earlier-step-failed')
      return notes.result('skipped', { kind: 'because', reason: 'an-earlier-step-failed' })
    }
    const { key } = shown
    visit.shownHostKey = key
    const fingerprint = fingerprintSha256(key.blob)
    notes.state('hostKey.presented', {
      type: key.type,
      fingerprintSha256: fingerprint,
      fingerprintMd5: fingerprintMd5(key.blob),
    })
    const known = await readKnownFiles(visit)
    for (const { path, trouble } of known.troubles)
      notes.state(
        'hostKey.store',
        { file: path, operation: 'read', outcome: trouble === 'denied' ? 'denied' : 'failed' },
        { kind: 'file', path },
      )
    const target = hostTarget(visit)
    // A key of a kind that cannot be read is still told apart by its fingerprint.
    const check = checkHostKey(known.files, target, readable(key) ?? fingerprint)
    const outcome = outcomes[check.verdict]
    const published = compare(fingerprint, frontDoor)
    // OpenSSH asks for the certificate then, which the library cannot read: whether it is right, nobody saw.
    if (outcome === 'unknown' && check.authorities.length > 0 && offersCertificate(link)) {
      link.close()
      visit.link = null
      notes.missed('hostKey.check', 'not-possible-here')
      return notes.result('unknown', { kind: 'because', reason: 'not-possible-here' })
    }
    const decision = await decide({
      verdict: check.verdict,
      published,
      strictHostKeyChecking: settings.strictHostKeyChecking,
      acceptNewHostKey: request.acceptNewHostKey,
      ask: () =>
        settings.batchMode || settings.strictHostKeyChecking === 'yes'
          ? Promise.resolve(null)
          : person.trustNewHostKey({
              host: settings.hostName,
              port: settings.port,
              type: key.type,
              fingerprintSha256: fingerprint,
              published,
            }),
    })
    const said = check.revoked[0] ?? (outcome === 'changed' ? check.offending[0] : check.accepted[0])
    // A client that takes no new keys stops here, also when the doctor was told to go on.
    const clientStops = outcome === 'unknown' && settings.strictHostKeyChecking === 'yes'
    notes.state(
      'hostKey.check',
      {
        outcome,
        host: target.host,
        file: said?.file,
        line: said?.line,
        type: key.type,
        ...((!decision.goOn || clientStops) && { refused: true }),
        ...(!decision.goOn && decision.because === 'nobody-to-ask' && { nobodyToAsk: true }),
      },
      said ? { kind: 'file', path: said.file, line: said.line } : undefined,
    )
    const detail = {
      kind: 'host-key',
      verdict: outcome,
      type: key.type,
      fingerprint,
      agreed: decision.goOn,
      published,
    } as const
    if (!decision.goOn) {
      link.close()
      visit.link = null
      return notes.result('failed', detail)
    }
    visit.hostKeyTrusted = true
    visit.hostKeyBlob = key.blob
    link.trust()
    // Reading a fingerprint takes its time, and servers wait for a minute or two.
    if (link.ended() !== null) visit.link = await reconnect(visit, signal)
    return notes.result(clientStops ? 'failed' : 'ok', detail)
  },
}

function offersCertificate(link: SshLink): boolean {
  return readServerOffer(link.received())?.hostKey.some((type) => type.includes('-cert-v')) ?? false
}

function readable(key: ShownKey): PublicKey | null {
  try {
    return parsePublicBlob(key.blob)
  } catch {
    return null
  }
}

/** Only an authoritative fingerprint of today proves anything, for or against. */
function compare(fingerprint: string, door: FrontDoor | null): Published {
  const today = door?.hostKeys.filter(({ until }) => until === undefined) ?? []
  const same = today.find(({ fingerprintSha256: known }) => known === fingerprint)
  if (same) return same.authoritative ? 'matches' : 'matches-unofficially'
  return today.some(({ authoritative }) => authoritative) ? 'differs' : 'unknown'
}
