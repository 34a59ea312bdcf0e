import { ps, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import type { EvidenceView, Observation } from '../../evidence/evidence.ts'
import { addressHere } from '../checks.ts'
import { brokenConnection, failedAttempt, isAddress, waitedInVain } from '../reach.ts'
import { onlyRead } from '../refusal.ts'
import { text } from './text.ts'

/** The address that is in use, who says so, and where it was taken from. */
function addressInUse(evidence: EvidenceView): {
  readonly address: string
  readonly from: Observation
  readonly file?: string
  readonly line?: number
  readonly option?: string
  readonly source?: 'hosts-file' | 'settings'
} | null {
  const override = evidence.last('settings.override', ({ option }) => /^hostname$/i.test(option))
  if (override && isAddress(override.value.value))
    return {
      address: override.value.value,
      from: override,
      source: 'settings',
      option: override.value.option,
      ...(override.value.file && { file: override.value.file }),
      ...(override.value.line !== undefined && { line: override.value.line }),
    }
  const target = evidence.last('settings.target', ({ address }) => address !== undefined)
  const attempt = evidence.last(
    'network.connect',
    ({ address, host }) => address !== undefined || (host !== undefined && isAddress(host)),
  )
  const lookup = evidence.last(
    'network.lookup',
    ({ addresses }) => addresses !== undefined && addresses.length > 0,
  )
  const hostsFile = lookup?.value.from === 'hosts-file' ? ({ source: 'hosts-file' } as const) : {}
  if (attempt)
    return { address: attempt.value.address ?? attempt.value.host ?? '', from: attempt, ...hostsFile }
  if (target?.value.address) return { address: target.value.address, from: target, ...hostsFile }
  const address = lookup?.value.addresses?.[0]
  return lookup && address ? { address, from: lookup, ...hostsFile } : null
}

export default defineCause({
  id: 'stale-address',
  phase: 'network',
  severity: 'failure',
  frequency: 'rare',
  explainedAwayBy: ['host-syntax-wrong', 'proxy-required'],
  toldApartBy: {
    'port-blocked': {
      facts: ['network.lookup', 'settings.override'],
      check: addressHere,
    },
    'host-unreachable': { facts: ['network.lookup', 'settings.override'] },
  },
  detect(evidence, { frontDoor }) {
    const used = addressInUse(evidence)
    const attempt = failedAttempt(evidence)
    const looked = evidence.last('network.lookup')?.value.name
    const host = [attempt?.host, looked].find((name) => name !== undefined && !isAddress(name))
    const current = frontDoor?.addresses.find(({ until }) => until === undefined)?.address
    if (used && frontDoor && frontDoor.addresses.length > 0) {
      const known = frontDoor.addresses.find(({ address }) => address === used.address)
      if (known && known.until === undefined) return no
      const params = {
        old: used.address,
        ...(current && { current }),
        ...(known?.until && { until: known.until }),
        ...(host && { host }),
        ...(used.file && { file: used.file }),
        ...(used.line !== undefined && { line: used.line }),
        ...(used.source && { source: used.source }),
      }
      // An address that the site left is wrong whatever answers there now.
      if (known) return found('certain', [used.from], params)
      if (attempt || brokenConnection(evidence)) return found('likely', [used.from], params)
      return no
    }
    if (
      attempt?.outcome === 'timed-out' ||
      // A machine that took over the address answers for itself.
      (attempt?.outcome === 'refused' && onlyRead(attempt.observation)) ||
      attempt?.outcome === 'failed' ||
      (attempt?.outcome === 'unreachable' && attempt.observation.value.scope !== 'network')
    )
      return found('possible', [attempt.observation], {
        ...(attempt.host && !isAddress(attempt.host) && { host: attempt.host }),
        ...(attempt.address && { old: attempt.address }),
      })
    const silence = attempt ? null : waitedInVain(evidence)
    return silence ? found('possible', [silence], {}) : no
  },
  remedies: ({ host, old, file, line, source }, { frontDoor }) => {
    const name = host ?? frontDoor?.hosts[0] ?? 'SERVER'
    return [
      frontDoor?.hosts[0] !== undefined &&
        remedy('use-name', 'retry', {
          repair: { kind: 'use-instead', setting: 'host', value: frontDoor.hosts[0] },
        }),
      file !== undefined && line !== undefined
        ? remedy('remove-setting', 'edit-settings', {
            changes: 'client-settings',
            repair: { kind: 'disable-ssh-option', file, line, option: 'HostName' },
          })
        : remedy('remove-setting', 'edit-settings', { changes: 'client-settings' }),
      source === 'hosts-file' &&
        host !== undefined &&
        old !== undefined &&
        remedy('fix-hosts-file', 'edit-settings', {
          changes: 'local-files',
          repair: { kind: 'remove-hosts-entry', name: host, address: old },
        }),
      source !== 'settings' &&
        remedy('check-hosts-file', 'run-command', {
          platforms: ['linux', 'macos'],
          commands: [sh`grep -n ${name} /etc/hosts`],
        }),
      source !== 'settings' &&
        remedy('check-hosts-file', 'run-command', {
          platforms: ['windows'],
          commands: [ps`Select-String ${name} C:\Windows\System32\drivers\etc\hosts`],
        }),
      remedy('clear-cache', 'run-command', { platforms: ['windows'], commands: [ps`Clear-DnsClientCache`] }),
      remedy('clear-cache', 'run-command', {
        platforms: ['macos'],
        commands: [sh`sudo dscacheutil -flushcache`, sh`sudo killall -HUP mDNSResponder`],
      }),
      remedy('clear-cache', 'run-command', { platforms: ['linux'], commands: [sh`resolvectl flush-caches`] }),
      remedy('ask-network', 'ask-network-staff', { changes: 'network' }),
    ]
  },
  says: ['ssh: connect to host sftp.example.ac.jp port 22: No route to host'],
  examples: [
    {
      host: 'sftp.example.ac.jp',
      old: '192.0.2.11',
      current: '192.0.2.40',
      until: '2025-04-10',
      file: '~/.ssh/config',
      line: 3,
      source: 'settings',
    },
    {
      host: 'sftp.example.ac.jp',
      old: '192.0.2.11',
      current: '192.0.2.40',
      until: '2025-04-10',
      source: 'hosts-file',
    },
    { host: 'sftp.example.ac.jp' },
  ],
  text,
})
