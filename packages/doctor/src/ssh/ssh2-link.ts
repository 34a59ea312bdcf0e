/**
 * The one place where ssh2 connects. It turns the library's events into answers to the probes' steps; nothing is
 * decided here. What it may send is bounded by the steps: without `trust` the host key is held back, and no
 * authentication begins; without `prove` no signature is made.
 */
import type { Duplex } from 'node:stream'
import ssh2, { type AnyAuthMethod, type ClientChannel, type NextAuthHandler } from 'ssh2'
import type {
  AuthAnswer,
  Ended,
  KeyShown,
  LinkOptions,
  Negotiated,
  OfferAnswer,
  ProofAnswer,
  ShownKey,
  Sign,
  SshLink,
  SubsystemAnswer,
} from './link.ts'
import { OWN_ALGORITHMS } from './own-algorithms.ts'

/** Enough for a version line and the server's KEXINIT; TLS and HTTP say what they are sooner. */
const KEPT_BYTES = 64 * 1024
const KEPT_ERRORS = 4096
/** What stands in our version line (RFC 4253 section 4.2). */
const SOFTWARE = 'tsunagu-doctor'

/** Starts SSH on a connected stream. Never throws; what goes wrong is the answer to the next step. */
export function openSsh2Link(
  stream: Duplex,
  { user, hostKeyAlgorithms, ignoredBytes = 0, comment }: LinkOptions,
): SshLink {
  const client = new ssh2.Client()
  let received = Buffer.alloc(0)
  let over: Ended | null = null
  let error: (Error & { code?: unknown; level?: string }) | null = null
  let negotiated: Negotiated | null = null
  let verify: ((permitted: boolean) => void) | null = null
  let trusted = false
  let next: NextAuthHandler | null = null
  let sign: { data: Buffer; algorithm: string; done: SignDone } | null = null
  let begun = false
  let refusal: Extract<AuthAnswer, { outcome: 'refused' }> | null = null
  const banners: string[] = []

  // Each step waits for one answer; the end of the connection answers all of them.
  const heard = new Step<void>()
  const hostKeyShown = new Step<KeyShown>()
  let authentication = new Step<AuthAnswer>()
  let offered = new Step<OfferAnswer>()
  const finished = new Step<Ended>()

  const end = (ended: Ended) => {
    if (over) return
    over = ended
    finished.answer(ended)
    heard.answer()
    hostKeyShown.answer(ended)
    authentication.answer(ended)
    offered.answer(ended)
  }

  stream.on('data', (part: Buffer) => {
    if (received.length < KEPT_BYTES) received = Buffer.concat([received, part]).subarray(0, KEPT_BYTES)
    heard.answer()
  })
  client.on('error', (problem) => {
    // The first error is the reason; those after it are its consequences.
    error ??= problem
    if (problem.level !== 'agent') setImmediate(() => end(endOf(error)))
  })
  client.on('close', () => end(endOf(error)))
  client.on('end', () => setImmediate(() => end(endOf(error))))
  client.on('handshake', ({ kex, serverHostKey, cs }) => {
    negotiated = { kex, hostKey: serverHostKey, cipher: cs.cipher, mac: cs.mac }
    if (ignoredBytes > 0) sendIgnored(client, ignoredBytes)
  })
  client.on('banner', (text) => {
    if (banners.length < 20) banners.push(text.slice(0, 4096))
  })
  client.on('ready', () => authentication.answer({ outcome: 'accepted' }))

  /** Called before the first attempt and after each that is over. */
  const authHandler = (_methods: unknown, _partial: unknown, give: NextAuthHandler) => {
    next = give
    if (!begun) {
      begun = true
      give({ type: 'none', username: user })
      return
    }
    const answer = refusal ?? ({ outcome: 'not-offered' } as const)
    refusal = null
    if (answer.outcome === 'refused') authentication.answer(answer)
    offered.answer(answer)
  }

  try {
    client.connect({
      sock: stream,
      username: user,
      ident: comment === undefined ? SOFTWARE : `${SOFTWARE} ${comment}`,
      // Deadlines are the runner's.
      readyTimeout: 0,
      algorithms: {
        kex: [...OWN_ALGORITHMS.kex],
        serverHostKey: order(hostKeyAlgorithms, OWN_ALGORITHMS.hostKey),
        cipher: [...OWN_ALGORITHMS.cipher],
        hmac: [...OWN_ALGORITHMS.mac],
        compress: ['none'],
      },
      hostVerifier: (blob: Buffer, done: (permitted: boolean) => void) => {
        verify = done
        hostKeyShown.answer({ outcome: 'shown', key: { type: typeOf(blob), blob } })
      },
      authHandler: authHandler as never,
    } as never)
    // The library keeps neither the methods nor the partial success of a refused key (1.17.0, pinned).
    const { _handlers: handlers } = (client as unknown as Internals)._protocol
    const { USERAUTH_FAILURE: failure } = handlers
    handlers.USERAUTH_FAILURE = (protocol, methods, partial) => {
      refusal = { outcome: 'refused', methods, partial }
      failure(protocol, methods, partial)
    }
  } catch (problem) {
    end(endOf(problem instanceof Error ? problem : new Error('the connection could not be started')))
  }

  return {
    received: () => received,
    heard: () => heard.promise,
    ended: () => over,
    over: () => finished.promise,
    serverVersion: () => /^(SSH-[^\r\n]{0,253})\r?\n/m.exec(received.toString('latin1'))?.[1] ?? null,
    hostKey: () => hostKeyShown.promise,
    trust() {
      trusted = true
      verify?.(true)
    },
    negotiated: () => negotiated,
    methods: () => authentication.promise,
    async offer(key) {
      if (over) return over
      const held = heldKey(key, (data, algorithm, done) => {
        sign = { data, algorithm, done }
        offered.answer({ outcome: 'would-accept', algorithm })
      })
      if (held === null || next === null) return { outcome: 'not-offered' }
      offered = new Step()
      authentication = new Step()
      next({ type: 'agent', username: user, agent: held } as AnyAuthMethod)
      return offered.promise
    },
    async prove(signer): Promise<ProofAnswer> {
      if (over) return over
      if (sign === null || !trusted) return { outcome: 'not-signed' }
      const { data, algorithm, done } = sign
      sign = null
      const signature = await signer(data, algorithm)
      if (over) return over
      if (signature === null) return { outcome: 'not-signed' }
      authentication = new Step()
      offered = new Step()
      done(null, Buffer.from(signature))
      return authentication.promise
    },
    subsystem: (name) => startSubsystem(client, name, () => over),
    banners: () => banners,
    close() {
      // A key that was not agreed to is refused, so that the library sends nothing more.
      if (!trusted) verify?.(false)
      client.end()
      const destroy = setTimeout(() => stream.destroy(), 200)
      destroy.unref()
      stream.once('close', () => clearTimeout(destroy))
    },
  }
}

/** The library has no call for SSH_MSG_IGNORE (1.17.0, pinned). */
function sendIgnored(client: unknown, bytes: number): void {
  const { _cipher: cipher, _packetRW: packets } = (client as Internals)._protocol
  const payload = Buffer.alloc(1 + 4 + bytes)
  payload[0] = MESSAGE_IGNORE
  payload.writeUInt32BE(bytes, 1)
  const packet = packets.write.alloc(payload.length)
  packet.set(payload, packets.write.allocStart)
  cipher.encrypt(packets.write.finalize(packet))
}

const MESSAGE_IGNORE = 2

type Internals = {
  readonly _protocol: {
    readonly _cipher: { encrypt(packet: Buffer): void }
    readonly _packetRW: {
      readonly write: {
        readonly allocStart: number
        alloc(payloadBytes: number): Buffer
        finalize(packet: Buffer): Buffer
      }
    }
    readonly _handlers: {
      USERAUTH_FAILURE: (protocol: unknown, methods: readonly string[], partial: boolean) => void
    }
  }
}

type SignDone = (error: Error | null, signature?: Buffer) => void
type HeldKey = InstanceType<typeof ssh2.BaseAgent>

/** An agent with one key, whose signature waits until somebody decides. Null for kinds that the library cannot offer. */
function heldKey(
  { type, blob }: ShownKey,
  wanted: (data: Buffer, algorithm: string, done: SignDone) => void,
): HeldKey | null {
  const line = `${type} ${Buffer.from(blob).toString('base64')}`
  if (ssh2.utils.parseKey(line) instanceof Error) return null
  class OneKey extends ssh2.BaseAgent {
    override getIdentities(done: (error: Error | null, keys?: never[]) => void): void {
      done(null, [line as never])
    }
    override sign(_key: unknown, data: Buffer, options: unknown, done?: SignDone): void {
      const hash = (options as { hash?: string } | null)?.hash
      const answer = done ?? (options as SignDone)
      wanted(data, type === 'ssh-rsa' ? rsaAlgorithm(hash) : type, answer)
    }
  }
  return new OneKey()
}

function rsaAlgorithm(hash: string | undefined): string {
  return hash === 'sha256' ? 'rsa-sha2-256' : hash === 'sha512' ? 'rsa-sha2-512' : 'ssh-rsa'
}

/**
 * Signs with a private key.
 * @param privateKey in OpenSSH's form, not encrypted
 * @returns null when the library cannot use the key
 */
export function signerOf(privateKey: string): Sign | null {
  const parsed = ssh2.utils.parseKey(privateKey)
  const key = Array.isArray(parsed) ? parsed[0] : parsed
  if (key === undefined || key instanceof Error) return null
  return async (data, algorithm) => {
    const hash = algorithm === 'rsa-sha2-256' ? 'sha256' : algorithm === 'rsa-sha2-512' ? 'sha512' : undefined
    const signature = (key.sign as (data: Buffer, hash?: string) => Buffer | Error)(Buffer.from(data), hash)
    return signature instanceof Error ? null : signature
  }
}

function startSubsystem(
  client: InstanceType<typeof ssh2.Client>,
  name: string,
  over: () => Ended | null,
): Promise<SubsystemAnswer> {
  const gone = over()
  if (gone) return Promise.resolve(gone)
  return new Promise((resolve) => {
    client.once('close', () => resolve(over() ?? endOf(null)))
    const subsys = (
      client as unknown as {
        subsys(name: string, done: (error: Error | undefined, channel: ClientChannel) => void): void
      }
    ).subsys
    try {
      subsys.call(client, name, (error, stream) => {
        // The library's words for a connection that ended meanwhile; the close event tells more.
        if (error && /No response from server/.test(error.message)) return
        if (error) return resolve({ outcome: 'refused', message: error.message })
        let errors = ''
        stream.stderr.on('data', (part: Buffer) => {
          if (errors.length < KEPT_ERRORS) errors += part.toString('utf8').slice(0, KEPT_ERRORS)
        })
        stream.on('error', () => {})
        let status: number | null = null
        stream.on('exit', (code: number | null) => {
          status = code
        })
        const closed = new Step<number | null>()
        stream.once('close', () => closed.answer(status))
        resolve({
          outcome: 'started',
          channel: { stream, errors: () => errors, closed: () => closed.promise },
        })
      })
    } catch {
      resolve(over() ?? endOf(null))
    }
  })
}

/** One question and its first answer. */
class Step<T> {
  readonly promise: Promise<T>
  #resolve: (answer: T) => void = () => {}
  constructor() {
    this.promise = new Promise((resolve) => {
      this.#resolve = resolve
    })
  }
  answer(answer: T): void {
    this.#resolve(answer)
  }
}

function endOf(error: (Error & { code?: unknown; level?: string }) | null): Ended {
  if (error === null) return { outcome: 'ended', how: 'closed', message: '' }
  const { code, level, message } = error
  if (typeof code === 'number')
    return { outcome: 'ended', how: 'disconnected', reason: code, message: message.slice(0, 500) }
  if (code === 'ECONNRESET' || code === 'EPIPE')
    return { outcome: 'ended', how: 'reset', message: String(code) }
  if (code === 'ETIMEDOUT') return { outcome: 'ended', how: 'timed-out', message: code }
  if (level === 'protocol' || level === 'client-socket')
    return { outcome: 'ended', how: 'closed', message: '' }
  return { outcome: 'ended', how: 'protocol', message: message.slice(0, 500) }
}

function typeOf(blob: Buffer): string {
  const length = blob.length >= 4 ? blob.readUInt32BE(0) : 0
  return blob.toString('latin1', 4, 4 + Math.min(length, 64))
}

/** The preferred ones first, as far as the library has them, then the rest. */
function order(preferred: readonly string[], own: readonly string[]): string[] {
  return [
    ...preferred.filter((name) => own.includes(name)),
    ...own.filter((name) => !preferred.includes(name)),
  ]
}
