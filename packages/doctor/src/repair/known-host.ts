/**
 * Records the server's key, in the place of an older one. The only repair that touches trust, and so the strictest:
 * it needs the very key that the server showed, a fingerprint that the site publishes for comparing, and that the
 * two are equal. Nothing that a person sets or says takes the place of that.
 */

import type { FrontDoor } from '@tsunagu/catalogue'
import {
  checkHostKey,
  fingerprintSha256,
  type HostTarget,
  type KnownHosts,
  type KnownHostsEntry,
  type PublicKey,
  parsePublicBlob,
  readKnownHosts,
  replaceHostKey,
} from '@tsunagu/keys'
import { MAX_KNOWN_HOSTS_BYTES } from '../host.ts'
import { targetOf } from '../trust/known-keys.ts'
import {
  type Change,
  type Executor,
  type Planned,
  planned,
  type RepairOf,
  refuse,
  type Situation,
} from './plan.ts'
import { rewrite } from './settings-file.ts'

export const replaceKnownHost: Executor<'replace-known-host'> = {
  kind: 'replace-known-host',
  plan: record,
}

export const addKnownHost: Executor<'add-known-host'> = {
  kind: 'add-known-host',
  plan: record,
}

async function record(
  repair: RepairOf<'replace-known-host' | 'add-known-host'>,
  situation: Situation,
): Promise<Planned> {
  const { examination, host } = situation
  const { settings, shownHostKey, frontDoor } = examination
  if (settings === null || shownHostKey === null) return refuse('host-key-not-seen')
  const shown = fingerprintSha256(shownHostKey.blob)
  const published = publishedFingerprints(frontDoor)
  if (shown !== repair.publishedFingerprintSha256 || !published.has(shown)) return refuse('not-the-published')
  const key = readKey(shownHostKey.blob)
  if (key === null) return refuse('not-the-published')
  const target = targetOf(settings)
  const files: { readonly path: string; readonly bytes: Uint8Array | null; readonly known: KnownHosts }[] = []
  for (const path of settings.userKnownHosts) {
    const file = await host.read(path, MAX_KNOWN_HOSTS_BYTES)
    if (file.outcome === 'ok')
      files.push({ path, bytes: file.bytes, known: readKnownHosts(file.bytes, path) })
    else if (file.outcome === 'missing')
      files.push({ path, bytes: null, known: readKnownHosts(new Uint8Array(), path) })
    else return refuse('unreadable', { path })
  }
  const [first] = files
  if (first === undefined) return refuse('set-elsewhere', { path: 'UserKnownHostsFile none' })
  const revoked = checkHostKey(
    files.map(({ known }) => known),
    target,
    key,
  ).revoked[0]
  if (revoked) return refuse('not-the-published', { path: revoked.file, line: revoked.line })
  const result = files.map((file) => changed(file.known, target, key, published, file === first))
  const check = checkHostKey(result, target, key)
  if (check.verdict !== 'match') return refuse('set-elsewhere', { path: first.path })
  const changes: Change[] = []
  for (const [index, file] of files.entries()) {
    const after = result[index]?.bytes
    if (after === undefined || after === file.known.bytes) continue
    if (!(await situation.mayChange(file.path))) return refuse('not-writable', { path: file.path })
    changes.push(...(await rewrite(situation, file.path, file.bytes, after)))
  }
  return changes.length === 0
    ? refuse('nothing-to-change', { path: first.path })
    : planned(repair, changes, situation)
}

/** The fingerprints that the site publishes today in order to be compared. */
function publishedFingerprints(door: FrontDoor | null): ReadonlySet<string> {
  const keys = door?.hostKeys.filter(({ authoritative, until }) => authoritative && until === undefined) ?? []
  return new Set(keys.map(({ fingerprintSha256: one }) => one))
}

function readKey(blob: Uint8Array): PublicKey | null {
  try {
    return parsePublicBlob(blob)
  } catch {
    return null
  }
}

/** Old keys go from every file; the new one is added to the first. Other keys that the site publishes stay. */
function changed(
  known: KnownHosts,
  target: HostTarget,
  key: PublicKey,
  published: ReadonlySet<string>,
  add: boolean,
): KnownHosts {
  const keep = (entry: KnownHostsEntry) => published.has(fingerprintSha256(entry.key.blob))
  const replaced = replaceHostKey(known, target, key, { keep, add })
  return replaced.added || replaced.removed.length > 0 ? replaced.knownHosts : known
}
