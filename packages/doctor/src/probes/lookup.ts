import { type Host, MAX_FILE_BYTES } from '../host.ts'
import { Notes, type Probe } from '../probe.ts'

/** Every address of the name, and whether the hosts file of this machine gave it. */
export const lookup: Probe = {
  id: 'lookup',
  facts: ['network.lookup'],
  async run(visit) {
    const notes = new Notes('lookup')
    const { host, settings } = visit
    if (settings === null)
      return notes.result('skipped', { kind: 'because', reason: 'an-earlier-step-failed' })
    if (settings.proxyCommand !== null || settings.proxyJump !== null)
      return notes.result('skipped', { kind: 'looked-up-by-proxy' })
    const name = settings.hostName
    const found = await host.lookup(name.replace(/^\[(.*)\]$/, '$1'))
    if (found.outcome !== 'resolved') {
      notes.state('network.lookup', { name, outcome: found.outcome })
      return notes.result('failed', { kind: 'lookup-failed', outcome: found.outcome })
    }
    const wanted = { any: [4, 6], inet: [4], inet6: [6] }[settings.addressFamily]
    const addresses = [
      ...new Set(
        found.addresses.filter(({ family }) => wanted.includes(family)).map(({ address }) => address),
      ),
    ]
    visit.addresses = addresses
    if (addresses.includes(name))
      return notes.result('ok', { kind: 'addresses', addresses, hostsFile: false })
    const line = await hostsFileLine(host, name)
    notes.state(
      'network.lookup',
      { name, outcome: 'resolved', addresses, ...(line !== null && { from: 'hosts-file' }) },
      line === null ? undefined : { kind: 'file', path: hostsFile(host), line },
    )
    return notes.result('ok', { kind: 'addresses', addresses, hostsFile: line !== null })
  },
}

/** Where this system keeps names and addresses of its own. */
export function hostsFile({ platform, env }: Pick<Host, 'platform' | 'env'>): string {
  return platform === 'windows'
    ? `${env['SystemRoot'] ?? 'C:\\Windows'}\\System32\\drivers\\etc\\hosts`
    : '/etc/hosts'
}

/** The line (from 1) of the hosts file that names a host; null when none does. */
async function hostsFileLine(host: Host, name: string): Promise<number | null> {
  const file = await host.read(hostsFile(host), MAX_FILE_BYTES)
  if (file.outcome !== 'ok') return null
  const wanted = name.toLowerCase()
  const lines = new TextDecoder().decode(file.bytes).split(/\r?\n/)
  const at = lines.findIndex((line) => {
    const [, ...names] = line.replace(/#.*/, '').trim().toLowerCase().split(/\s+/)
    return names.includes(wanted)
  })
  return at === -1 ? null : at + 1
}
