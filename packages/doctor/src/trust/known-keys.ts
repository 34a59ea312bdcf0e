/** The host keys on record for this server, in every known_hosts file that the settings name. */
import { findHost, type HostTarget, type KnownHosts, readKnownHosts } from '@tsunagu/keys'
import { type FileTrouble, MAX_KNOWN_HOSTS_BYTES } from '../host.ts'
import type { Settings } from '../settings/settings.ts'
import { OWN_ALGORITHMS } from '../ssh/own-algorithms.ts'
import type { Visit } from '../visit.ts'

export interface KnownFiles {
  readonly files: readonly KnownHosts[]
  /** Files that are there and cannot be read. */
  readonly troubles: readonly { readonly path: string; readonly trouble: Exclude<FileTrouble, 'missing'> }[]
}

export async function readKnownFiles({ host, settings }: Visit): Promise<KnownFiles> {
  const files: KnownHosts[] = []
  const troubles: { readonly path: string; readonly trouble: Exclude<FileTrouble, 'missing'> }[] = []
  for (const path of settings ? [...settings.userKnownHosts, ...settings.globalKnownHosts] : []) {
    const file = await host.read(path, MAX_KNOWN_HOSTS_BYTES)
    if (file.outcome === 'ok') files.push(readKnownHosts(file.bytes, path))
    // A device such as /dev/null is read as "failed", and stands for an empty file.
    else if (file.outcome !== 'missing' && file.outcome !== 'failed')
      troubles.push({ path, trouble: file.outcome })
  }
  return { files, troubles }
}

/** The name under which OpenSSH looks the server up: an alias goes without the port. */
export function hostTarget({ settings }: Visit): HostTarget {
  if (settings === null) throw new Error('the settings come before the host key')
  return targetOf(settings)
}

/** The same from the settings alone. */
export function targetOf({
  hostKeyAlias,
  hostName,
  port,
}: Pick<Settings, 'hostKeyAlias' | 'hostName' | 'port'>): HostTarget {
  return hostKeyAlias === null ? { host: hostName, port } : { host: hostKeyAlias }
}

/** Signature algorithms by type of key (RFC 8332 section 3). */
const algorithmsOfType: Readonly<Record<string, readonly string[]>> = {
  'ssh-rsa': ['rsa-sha2-512', 'rsa-sha2-256', 'ssh-rsa'],
}

/**
 * The host-key algorithms in the order in which OpenSSH would ask for them: those of keys on record first, so
 * that a server with several keys shows one that can be compared.
 */
export async function hostKeyAlgorithmsFor(visit: Visit): Promise<readonly string[]> {
  if (visit.settings === null) return []
  const { files } = await readKnownFiles(visit)
  const known = findHost(files, hostTarget(visit)).filter(({ entry }) => entry.marker === null)
  const types = new Set(known.flatMap(({ entry: { key } }) => algorithmsOfType[key.type] ?? [key.type]))
  const usual = visit.settings.algorithms?.hostKey ?? OWN_ALGORITHMS.hostKey
  return [...usual.filter((name) => types.has(name)), ...usual.filter((name) => !types.has(name))]
}
