import type { KeyFault } from '../detail.ts'
import { type LocalKey, readLocalKey } from '../keys/local-key.ts'
import { readAcl } from '../keys/windows-acl.ts'
import { Notes, type Probe } from '../probe.ts'
import type { Visit } from '../visit.ts'

/** The key files that the settings name: there, readable, whole, private, of the right kind. */
export const keyFiles: Probe = {
  id: 'key-files',
  facts: ['keyFile.open', 'keyFile.format', 'keyFile.permissions'],
  async run(visit, signal) {
    const notes = new Notes('key-files')
    const { host, settings } = visit
    if (settings === null)
      return notes.result('skipped', { kind: 'because', reason: 'an-earlier-step-failed' })
    const read = await Promise.all(
      settings.identityFiles.map(({ path, named }) => readLocalKey(host, path, { named, bySettings: true })),
    )
    const keys = await Promise.all(read.map((key) => withAcl(key, visit, signal)))
    visit.localKeys = keys
    const faults: { readonly path: string; readonly fault: KeyFault }[] = []
    for (const key of keys) {
      // That a default name is not there is no news.
      if (key.open === 'missing' && !key.named) continue
      const source = { kind: 'file', path: key.path } as const
      notes.state('keyFile.open', { outcome: key.open, path: key.path, named: key.named }, source)
      if (key.permissions) notes.state('keyFile.permissions', key.permissions, source)
      if (key.format) notes.state('keyFile.format', key.format, source)
      const dataset = isDatasetKey(key.path, visit)
      if (dataset)
        notes.state(
          'keyFile.role',
          { path: key.path, role: 'dataset-decryption', fingerprintSha256: key.fingerprint ?? undefined },
          source,
        )
      const fault = faultOf(key) ?? (dataset ? 'dataset-key' : null)
      if (fault) faults.push({ path: key.path, fault })
    }
    if (
      host.platform === 'windows' &&
      keys.some(({ open, permissions }) => open === 'ok' && permissions === null)
    )
      notes.missed('keyFile.permissions', 'not-possible-here')
    const [first] = faults
    if (first) return notes.result('failed', { kind: 'key-fault', ...first })
    const present = keys.filter(({ open }) => open === 'ok')
    if (present.length === 0)
      return notes.result('skipped', { kind: 'because', reason: 'nothing-to-look-at' })
    return notes.result('ok', { kind: 'key-files', names: present.map(({ path }) => path) })
  },
}

/** What keeps OpenSSH from logging in with this file; null when nothing does. */
export function faultOf(key: LocalKey): KeyFault | null {
  if (key.open !== 'ok') return key.open
  const format = key.format?.format
  if (format === 'public' || format === 'certificate') return 'public'
  if (format === 'ppk2' || format === 'ppk3') return 'ppk'
  if (key.format?.damage !== undefined || format === 'html' || format === 'empty' || format === 'unknown')
    return 'damaged'
  if (key.permissions?.tooOpen) return 'too-open'
  if (key.pairDiffers) return 'pair-differs'
  return key.usable ? null : 'not-usable'
}

/** Keys of data sets are named after the application: by the site's pattern, else as the Japanese archives name theirs. */
function isDatasetKey(path: string, { site }: Visit): boolean {
  const name = path.split(/[/\\]/).at(-1) ?? ''
  const pattern = site?.authentication.datasetKeyFileName ?? '[JA]-DU[0-9]{6}(?:\\.(?:pub|pem|ppk))?'
  return new RegExp(`^(?:${pattern})$`, 'u').test(name.slice(0, 255))
}

/** Windows keeps permissions in a list of its own; icacls prints it. */
async function withAcl(key: LocalKey, { host }: Visit, signal: AbortSignal): Promise<LocalKey> {
  if (host.platform !== 'windows' || key.open !== 'ok') return key
  const asked = await host.spawn('icacls', [key.path], signal)
  const acl = asked.outcome === 'ended' && asked.code === 0 ? readAcl(asked.stdout, key.path) : null
  if (acl === null) return key
  const principals = acl.strangers(host.userName)
  const tooOpen = principals.length > 0
  return {
    ...key,
    permissions: {
      path: key.path,
      tooOpen,
      system: 'windows',
      ...(tooOpen && { principals, ignored: true }),
    },
    usable: key.usable && !tooOpen,
  }
}
