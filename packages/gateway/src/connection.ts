/** The life of one connection, from the first SSH byte to the record: who decides what is told when. */
import type { LoginAccount, Store } from '@tsunagu/store'
import {
  type AuthenticationRequest,
  Authenticator,
  type Clock,
  type Verdict,
} from './authentication/authenticator.ts'
import { fill, inBoth, TEXTS, type Text } from './client-texts.ts'
import type { Config } from './config/config.ts'
import { classify, identificationProblem } from './door/first-bytes.ts'
import { errorText, type Log } from './log.ts'
import type { ConnectionRecorder } from './record/connection-recorder.ts'
import { type Sightings, withoutNumber } from './record/sightings.ts'
import { SftpService, type SftpServiceOptions } from './sftp-service.ts'
import {
  type ConnectionEvents,
  DisconnectReason,
  type SshConnection,
  type SshServer,
} from './ssh/ssh2-server.ts'
import type { Wire } from './ssh/wire.ts'

export type ConnectionOptions = {
  store: Store
  limits: Config['limits']
  sftp: SftpServiceOptions
  log: Log
  recorder: ConnectionRecorder
  sightings: Sightings
  wire: Wire
  onClosed: () => void
}

const CLOCK: Clock = {
  now: () => performance.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
}

/** Between words on standard error and the DISCONNECT, on which OpenSSH drops what it has not shown, in milliseconds. */
const READING_MS = 200

/** How long a client has to read our last words before the socket is cut, in milliseconds. */
const LAST_WORDS_MS = 3000

export class GatewayConnection {
  readonly #options: ConnectionOptions
  readonly #authenticator: Authenticator
  readonly #recorder: ConnectionRecorder
  readonly #wire: Wire
  #ssh: SshConnection | null = null
  #service: SftpService | null = null
  #account: LoginAccount | null = null
  #requests = 0
  #keysTried = 0
  #leaving = false
  #timer: NodeJS.Timeout
  #lastActivity = Date.now()
  #bannersShown = new Set<string>()

  /** Hands the socket to SSH. */
  constructor(options: ConnectionOptions, server: SshServer) {
    this.#options = options
    this.#recorder = options.recorder
    this.#wire = options.wire
    this.#authenticator = new Authenticator(options.store.login, CLOCK)
    this.#timer = setTimeout(() => this.#tooSlow('handshake-timeout'), options.limits.handshakeSeconds * 1000)
    this.#watchSocket()
    server.accept(options.wire, (ssh) => {
      this.#ssh = ssh
      return this.#events()
    })
  }

  /** Lets requests in work end, says why, and closes. */
  async stop(): Promise<void> {
    await this.#service?.end()
    this.#recorder.ending(this.#account === null ? 'failed' : 'completed', {
      by: 'gateway',
      reason: 'shutdown',
    })
    this.#disconnect(DisconnectReason.byApplication, TEXTS.restarting)
  }

  /** Closes at once. */
  cut(): void {
    this.#wire.destroy()
  }

  #events(): ConnectionEvents {
    const recorder = this.#recorder
    return {
      identified: (software) => {
        this.#options.sightings.note(software, recorder.seen)
        recorder.identified(withoutNumber(software))
        recorder.enter('key-exchange')
      },
      negotiated: (algorithms) => {
        recorder.negotiated(algorithms)
        if (recorder.phase !== 'key-exchange') {
          // Only who is logged in may ask for new keys: strangers could have us compute them without end.
          if (this.#account === null) {
            recorder.ending('failed', { by: 'gateway', reason: 'key-exchange-repeated' })
            this.#disconnect(DisconnectReason.protocolError, TEXTS.notAsExpected)
          }
          return
        }
        recorder.enter('authentication')
        clearTimeout(this.#timer)
        const { authenticationSeconds } = this.#options.limits
        this.#timer = setTimeout(() => this.#tooSlow('authentication-timeout'), authenticationSeconds * 1000)
      },
      authenticating: (request) => this.#authenticate(request),
      loggedIn: () => {
        recorder.enter('session')
        clearTimeout(this.#timer)
        this.#lastActivity = Date.now()
        this.#watchIdleness()
        setImmediate(() => this.#service?.prepare())
      },
      channel: (request) => this.#service?.serve(request),
      failed: (error, level) => this.#failed(error, level),
      clientDisconnected: () => {},
    }
  }

  async #authenticate(request: AuthenticationRequest): Promise<{ allowed: boolean; offerAccepted: boolean }> {
    const refused = { allowed: false, offerAccepted: false }
    if (this.#leaving) return refused
    let verdict: Verdict
    try {
      verdict = await this.#authenticator.decide(request)
    } catch (error) {
      this.#cannotDecide(error)
      return refused
    }
    const { result, login } = verdict
    const key = 'key' in request ? request.key : null
    this.#recorder.attempt({
      account: request.userName,
      method: request.kind === 'other-method' ? request.method : 'publickey',
      fingerprintSha256: key?.fingerprintSha256 ?? null,
      type: key?.type ?? (request.kind === 'unreadable-key' ? request.type : null),
      signatureAlgorithm: key?.signatureAlgorithm ?? null,
      result,
    })
    this.#requests++
    if (login !== null) {
      this.#account = login.account
      this.#service = new SftpService(this.#options.sftp, login.account, this.#recorder, () => {
        this.#lastActivity = Date.now()
      })
      this.#options.store.keys.markUsed(login.keyId, new Date())
      return { allowed: true, offerAccepted: false }
    }
    if (result === 'offered') {
      this.#checkPatience()
      return { allowed: false, offerAccepted: true }
    }
    this.#explainRefusal(request, result)
    return refused
  }

  /** A refusal would be a lie: nobody knows whether the key is right. */
  #cannotDecide(error: unknown): void {
    this.#options.log.error('login-lookup-failed', { connection: this.#recorder.id, error: errorText(error) })
    this.#recorder.event('login-lookup-failed')
    this.#recorder.ending('failed', { by: 'gateway', reason: 'login-lookup-failed' })
    this.#disconnect(DisconnectReason.byApplication, TEXTS.cannotDecide)
  }

  /** Only what the client could have worked out by itself: the method and the kind of key, never the account. */
  #explainRefusal(request: AuthenticationRequest, result: Verdict['result']): void {
    if (request.kind === 'other-method' && request.method !== 'none') this.#banner(inBoth(TEXTS.keysOnly))
    if (result === 'type-refused' || result === 'weak-key') {
      const type =
        request.kind === 'offer' || request.kind === 'proof'
          ? `${request.key.signatureAlgorithm}, ${request.key.bits} bit`
          : request.kind === 'unreadable-key'
            ? request.type
            : ''
      this.#banner(inBoth(fill(TEXTS.keyTypeRefused, { type: type.slice(0, 60) })))
    }
    // Asked once by most clients, to learn the methods.
    if (request.kind !== 'other-method' || request.method !== 'none') this.#keysTried++
    this.#checkPatience()
  }

  /** Each key that is shown may take two requests, offer and proof. */
  #checkPatience(): void {
    const { keyAttempts } = this.#options.limits
    if (this.#keysTried < keyAttempts && this.#requests < 2 * keyAttempts + 2) return
    this.#recorder.ending('refused', { by: 'gateway', reason: 'too-many-attempts' })
    this.#disconnect(DisconnectReason.protocolError, TEXTS.tooManyKeys)
  }

  #banner(text: string): void {
    if (this.#bannersShown.has(text)) return
    this.#bannersShown.add(text)
    this.#ssh?.banner(text)
  }

  #failed(error: Error, level: string): void {
    if (level === 'socket') return
    if (level === 'client-timeout') {
      this.#recorder.ending('failed', { by: 'network', reason: 'keep-alive-timeout' })
    } else if (level === 'handshake') {
      this.#recorder.ending('failed', { by: 'gateway', reason: 'key-exchange-failed', detail: error.message })
    } else if ('code' in error && typeof error.code === 'number') {
      // The client's own DISCONNECT, with its words.
      this.#recorder.ending(this.#outcomeOfLeaving(), {
        by: 'client',
        reason: 'disconnect',
        detail: error.message.slice(0, 500),
      })
    } else {
      this.#recorder.ending('failed', { by: 'gateway', reason: 'protocol-error', detail: error.message })
    }
  }

  #watchSocket(): void {
    const wire = this.#wire
    const recorder = this.#recorder
    wire.once('first-bytes', (chunk: Buffer) => {
      recorder.enter('identification')
      const first = classify(chunk)
      if (first.kind !== 'other') return
      recorder.event('not-ssh', { protocol: first.protocol })
      recorder.ending('failed', { by: 'gateway', reason: 'not-an-ssh-client', detail: first.protocol })
      wire.end()
    })
    wire.once('first-line', (line: Buffer) => {
      const problem = identificationProblem(line.toString('latin1'))
      if (problem === null) return
      recorder.ending('failed', { by: 'gateway', reason: 'identification-failed', detail: problem })
      wire.end()
    })
    wire.on('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'ECONNRESET' || error.code === 'EPIPE'
          ? 'reset'
          : (error.code ?? 'error').toLowerCase()
      recorder.ending('failed', { by: 'network', reason, detail: error.message })
    })
    wire.on('end', () => {
      recorder.ending(this.#outcomeOfLeaving(), { by: 'client', reason: 'end-of-stream' })
    })
    wire.on('close', () => {
      clearTimeout(this.#timer)
      this.#close().catch((error) => {
        this.#options.log.error('connection-close-failed', {
          connection: recorder.id,
          error: errorText(error),
        })
      })
    })
  }

  #outcomeOfLeaving(): 'completed' | 'refused' | 'failed' {
    if (this.#account !== null) return 'completed'
    return this.#recorder.attempts.some(({ result, method }) => method !== 'none' && result !== 'offered')
      ? 'refused'
      : 'failed'
  }

  async #close(): Promise<void> {
    await this.#service?.end()
    const report = await this.#recorder.close(this.#wire.bytesIn, this.#wire.bytesOut)
    if (report !== null) {
      this.#options.log.info('connection', {
        connection: report.id,
        address: report.client.address,
        software: report.client.software,
        account: report.account,
        phase: report.phase,
        outcome: report.outcome,
        reason: report.end?.reason,
        bytesIn: report.bytesIn,
        bytesOut: report.bytesOut,
        files: report.filesTotal,
        findings: report.findings.map(({ cause }) => cause),
      })
    }
    this.#options.onClosed()
  }

  #watchIdleness(): void {
    const limitMs = this.#options.limits.idleMinutes * 60_000
    const left = this.#lastActivity + limitMs - Date.now()
    if (left > 0) {
      this.#timer = setTimeout(() => this.#watchIdleness(), left)
      return
    }
    this.#recorder.ending('completed', { by: 'gateway', reason: 'idle-timeout' })
    this.#disconnect(DisconnectReason.byApplication, TEXTS.idle)
  }

  #tooSlow(reason: 'handshake-timeout' | 'authentication-timeout'): void {
    this.#recorder.ending('failed', { by: 'gateway', reason })
    this.#disconnect(DisconnectReason.byApplication, TEXTS.tooSlow)
  }

  /**
   * Closes with a reason. OpenSSH prints all but ASCII of a DISCONNECT as numbers, so both languages go where it
   * shows them as they are: before the login a banner, afterwards the standard error of the channels.
   */
  #disconnect(reason: number, text: Text): void {
    this.#leaving = true
    if (this.#ssh === null) this.#wire.end()
    else {
      if (this.#recorder.phase === 'authentication') this.#banner(`${inBoth(text)}\n`)
      const end = (): void => this.#ssh?.disconnect(reason, text.en)
      if (this.#service?.tell(`${inBoth(text)}\n`)) setTimeout(end, READING_MS)
      else end()
    }
    const cut = setTimeout(() => this.#wire.destroy(), LAST_WORDS_MS)
    this.#wire.once('close', () => clearTimeout(cut))
  }
}
