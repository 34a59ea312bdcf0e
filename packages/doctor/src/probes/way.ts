/** The way to the server that the settings ask for, for the first connection and for further ones. */

import { fingerprintSha256 } from '@tsunagu/keys'
import type { Piped, Stream } from '../host.ts'
import { fillTokens } from '../settings/values.ts'
import type { SshLink } from '../ssh/link.ts'
import type { Visit } from '../visit.ts'

/** Starts the `ProxyCommand`, or OpenSSH as the `ProxyJump`. The jump may not ask anything. */
export function openWay({ host, settings }: Visit): Piped {
  if (settings === null) throw new Error('the settings come before the way')
  const { hostName, port, user, proxyCommand, proxyJump, alias } = settings
  if (proxyCommand !== null) {
    return host.pipe(fillTokens(proxyCommand, { h: hostName, p: String(port), r: user, n: alias }))
  }
  const jumps = (proxyJump ?? '').split(',')
  const last = jumps.at(-1) ?? ''
  const before = jumps.slice(0, -1).join(',')
  const target = hostName.includes(':') ? `[${hostName}]:${port}` : `${hostName}:${port}`
  const [, jumpHost = last, jumpPort] = /^(.*?[^:]):(\d+)$/.exec(last) ?? []
  return host.pipe([
    'ssh',
    '-o',
    'BatchMode=yes',
    ...(before === '' ? [] : ['-J', before]),
    ...(jumpPort === undefined ? [] : ['-p', jumpPort]),
    '-W',
    target,
    '--',
    jumpHost.replace(/^ssh:\/\//, ''),
  ])
}

/**
 * A further connection to the same server, past its host key. Null when it cannot be had; also when another host
 * key is shown than the one that was trusted: nothing more is sent then.
 */
export async function reconnect(visit: Visit, signal: AbortSignal): Promise<SshLink | null> {
  const { host, settings, address, hostKeyBlob, hostKeyTrusted, openLink, hostKeyAlgorithms } = visit
  if (settings === null || hostKeyBlob === null || !hostKeyTrusted) return null
  let stream: Stream
  if (address === null) stream = openWay(visit).stream
  else {
    const connected = await host.connect({ address, port: settings.port }, signal)
    if (connected.outcome !== 'open') return null
    stream = connected.stream
  }
  const link = openLink(stream, { user: settings.user, hostKeyAlgorithms })
  const stop = () => link.close()
  signal.addEventListener('abort', stop, { once: true })
  const shown = await link.hostKey()
  if (shown.outcome !== 'shown' || fingerprintSha256(shown.key.blob) !== fingerprintSha256(hostKeyBlob)) {
    link.close()
    return null
  }
  link.trust()
  return link
}
