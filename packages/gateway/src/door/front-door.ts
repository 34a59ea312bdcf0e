import { createServer, type Server, type Socket } from 'node:net'
import { inBoth, TEXTS, type Text } from '../client-texts.ts'
import { type Endpoint, endpointText } from '../config/config.ts'
import type { ConnectionRecorder } from '../record/connection-recorder.ts'
import { Wire } from '../ssh/wire.ts'
import { StartError } from '../start-error.ts'
import type { ConnectionLimits } from './connection-limits.ts'
import { classify } from './first-bytes.ts'
import { TurnAway } from './turn-away.ts'

/**
 * How long a client has to speak first, in milliseconds. Most send their line with the first packet; the few that
 * wait for ours get it after this time.
 */
const SPEAK_FIRST_MS = 250

/** What a browser shows when somebody opens the SFTP port in it. */
const HTTP_ANSWER = ((): string => {
  const body = `${inBoth({
    ja: 'ここは SFTP のポートです。ブラウザではなく、SFTP に対応したソフトで接続してください。\n',
    en: 'This is an SFTP port. Please connect with an SFTP program, not with a browser.\n',
  })}`
  return [
    'HTTP/1.1 400 Bad Request',
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
    '',
    body,
  ].join('\r\n')
})()

export type FrontDoorOptions = {
  name: string
  endpoint: Endpoint
  /** The software part of the identification line, for those who get no further. */
  software: string
  limits: ConnectionLimits
  /** Somebody was turned away because of this limit. */
  onTurnedAway: (address: string, limit: string) => void
  /** Begins the record of a connection. */
  record: (client: { address: string; port: number }) => ConnectionRecorder
  /** Takes an SSH client; `leave` must be called when its socket is closed. */
  serve: (wire: Wire, recorder: ConnectionRecorder, leave: () => void) => void
  onError: (error: Error) => void
}

/** One listening address. Accepts sockets, looks at their first bytes, and hands the SSH ones on. */
export class FrontDoor {
  readonly name: string
  readonly #options: FrontDoorOptions
  readonly #server: Server
  readonly #waiting = new Set<Socket>()
  readonly #turnAway: TurnAway

  constructor(options: FrontDoorOptions) {
    this.name = options.name
    this.#options = options
    this.#turnAway = new TurnAway(options.software, TEXTS.tooManyConnections.en)
    this.#server = createServer({ noDelay: true, pauseOnConnect: true }, (socket) => this.#accept(socket))
  }

  /**
   * @returns the address that is listened on, with the real port.
   * @throws Error when it is taken or not allowed; the message says which and what to do.
   */
  async listen(): Promise<string> {
    const { endpoint } = this.#options
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(endpoint, error)))
      this.#server.listen({ host: endpoint.host || undefined, port: endpoint.port, backlog: 1024 }, resolve)
    })
    this.#server.removeAllListeners('error')
    this.#server.on('error', this.#options.onError)
    const address = this.#server.address()
    if (typeof address !== 'object' || address === null) throw new Error('not listening on a TCP port')
    return endpointText({ host: address.address, port: address.port })
  }

  /** Whether new connections are taken. */
  get listening(): boolean {
    return this.#server.listening
  }

  /** Accepts nobody any more. Connections that were handed on are not touched. */
  close(): void {
    this.#server.close()
    for (const socket of this.#waiting) socket.destroy()
  }

  #accept(socket: Socket): void {
    const address = socket.remoteAddress
    // Gone between the kernel's accept and ours.
    if (address === undefined) return void socket.destroy()
    const client = { address: address.replace(/^::ffff:(?=\d+\.)/, ''), port: socket.remotePort ?? 0 }
    const { limits, onTurnedAway } = this.#options
    const refusedBy = limits.enter(client.address)
    if (refusedBy !== null) {
      // Not recorded one by one: a flood of connections must not become a flood of records.
      onTurnedAway(client.address, refusedBy)
      this.#turnAway.send(socket)
      return
    }
    let left = false
    const leave = (): void => {
      if (left) return
      left = true
      limits.leave(client.address)
    }
    this.#look(socket, this.#options.record(client), leave)
  }

  #look(socket: Socket, recorder: ConnectionRecorder, leave: () => void): void {
    const early: Buffer[] = []
    let earlyBytes = 0
    const handOn = (): void => {
      stopLooking()
      this.#options.serve(new Wire(socket, early), recorder, leave)
    }
    const onData = (chunk: Buffer): void => {
      early.push(chunk)
      earlyBytes += chunk.length
      const first = classify(Buffer.concat(early, earlyBytes))
      if (first.kind === 'ssh') handOn()
      else if (first.kind === 'other') {
        stopLooking()
        recorder.enter('identification')
        recorder.event('not-ssh', { protocol: first.protocol })
        recorder.ending('failed', { by: 'gateway', reason: 'not-an-ssh-client', detail: first.protocol })
        if (first.protocol === 'http') socket.end(HTTP_ANSWER)
        else socket.end()
        finish()
      }
    }
    const onClose = (): void => {
      stopLooking()
      recorder.ending('failed', { by: 'client', reason: 'end-of-stream' })
      finish()
    }
    const onError = (error: Error): void => {
      recorder.ending('failed', { by: 'network', reason: 'reset', detail: error.message })
    }
    const timer = setTimeout(handOn, SPEAK_FIRST_MS)
    const stopLooking = (): void => {
      clearTimeout(timer)
      this.#waiting.delete(socket)
      socket.pause()
      socket.off('data', onData)
      socket.off('end', onClose)
      socket.off('close', onClose)
      socket.off('error', onError)
    }
    const finish = (): void => {
      socket.on('error', () => {})
      socket.destroySoon()
      recorder.close(socket.bytesRead, socket.bytesWritten).then(leave, leave)
    }
    this.#waiting.add(socket)
    socket.on('data', onData)
    socket.on('end', onClose)
    socket.on('close', onClose)
    socket.on('error', onError)
    socket.resume()
  }
}

/** Why an address cannot be listened on, and what to do about it. */
export function listenError(endpoint: Endpoint, error: NodeJS.ErrnoException): StartError {
  const where = endpointText(endpoint)
  const reasons: Record<string, Text> = {
    EADDRINUSE: {
      ja: `${where} はほかのプログラム（別の tsunagu など）が使っています。それを止めるか、別のポートを指定してください`,
      en: `${where} is in use by another program (another tsunagu?); stop that one or choose another port`,
    },
    EACCES: {
      ja: `${where} をこのユーザで使う権限がありません。1024 より小さいポートには CAP_NET_BIND_SERVICE の権限が要ります`,
      en: `${where} may not be used by this user; ports below 1024 need the right to bind them (CAP_NET_BIND_SERVICE)`,
    },
    EADDRNOTAVAIL: {
      ja: `${where}: このコンピュータにはそのアドレスがありません`,
      en: `${where}: this machine does not have that address`,
    },
    ENOTFOUND: {
      ja: `${where}: ホスト名を解決できません`,
      en: `${where}: the host name does not resolve`,
    },
  }
  const unknown = {
    ja: `${where} で受け付けられません: ${error.message}`,
    en: `cannot listen on ${where}: ${error.message}`,
  }
  return new StartError(reasons[error.code ?? ''] ?? unknown, error)
}
