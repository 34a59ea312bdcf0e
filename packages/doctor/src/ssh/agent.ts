/** Talks to an authentication agent (draft-ietf-sshm-ssh-agent): what it holds, and signing with it. */
import type { Host } from '../host.ts'
import { FieldReader, packet } from './bytes.ts'
import type { ShownKey } from './link.ts'
import { PacketReader } from './packets.ts'

export interface AgentKey extends ShownKey {
  readonly comment: string
}

export type AgentKeys =
  | { readonly outcome: 'available'; readonly keys: readonly AgentKey[] }
  | { readonly outcome: 'unavailable' | 'failed' }

const REQUEST_IDENTITIES = 11
const IDENTITIES_ANSWER = 12
const SIGN_REQUEST = 13
const SIGN_RESPONSE = 14
const RSA_FLAGS: Readonly<Record<string, number>> = { 'rsa-sha2-256': 2, 'rsa-sha2-512': 4 }
/** OpenSSH's own limit for a message. */
const MAX_MESSAGE_BYTES = 256 * 1024

export async function agentKeys(host: Host, socket: string, signal: AbortSignal): Promise<AgentKeys> {
  const answer = await ask(host, socket, packet({ byte: REQUEST_IDENTITIES }), signal)
  if (answer === null) return { outcome: 'unavailable' }
  if (answer[0] !== IDENTITIES_ANSWER) return { outcome: 'failed' }
  const reader = new FieldReader(answer, 1)
  const count = reader.uint32() ?? 0
  const keys: AgentKey[] = []
  for (let at = 0; at < Math.min(count, 1000); at++) {
    const blob = reader.string()
    const comment = reader.text()
    if (blob === null || comment === null) return { outcome: 'failed' }
    const type = new FieldReader(blob).text()
    if (type !== null) keys.push({ type, blob: blob.slice(), comment })
  }
  return { outcome: 'available', keys }
}

/** The bare signature over `data`, without the name of its algorithm; null when the agent declines. */
export async function agentSign(
  host: Host,
  socket: string,
  key: ShownKey,
  data: Uint8Array,
  algorithm: string,
  signal: AbortSignal,
): Promise<Uint8Array | null> {
  const request = packet({ byte: SIGN_REQUEST }, key.blob, data, RSA_FLAGS[algorithm] ?? 0)
  const answer = await ask(host, socket, request, signal)
  if (answer === null || answer[0] !== SIGN_RESPONSE) return null
  const signature = new FieldReader(answer, 1).string()
  if (signature === null) return null
  const reader = new FieldReader(signature)
  return reader.text() === algorithm ? reader.string() : null
}

/** One request on a connection of its own; null when the agent cannot be reached or says nothing. */
async function ask(
  host: Host,
  socket: string,
  request: Uint8Array,
  signal: AbortSignal,
): Promise<Uint8Array | null> {
  const connected = await host.connect({ path: socket }, signal)
  if (connected.outcome !== 'open') return null
  const { stream } = connected
  const stop = () => stream.destroy()
  signal.addEventListener('abort', stop, { once: true })
  try {
    const reader = new PacketReader(stream, MAX_MESSAGE_BYTES)
    stream.write(request)
    const answer = await reader.read()
    return answer.outcome === 'packet' ? answer.body : null
  } finally {
    signal.removeEventListener('abort', stop)
    stream.destroy()
  }
}
