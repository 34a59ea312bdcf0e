import { createServer, type Server } from 'node:http'
import type { Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { ConnectionLimits, type Endpoint, endpointText, errorText, listenError } from '@tsunagu/gateway'
import { type AppOptions, createApp } from './app.ts'

/** Bytes of a request's first line and headers; browsers send one or two thousand. */
const MAX_HEADER_BYTES = 8 * 1024

/** Milliseconds for the headers to arrive; who sends a byte now and then is not waited for. */
const HEADERS_MS = 5_000

/** Milliseconds for a whole request. Nothing takes a body, so there is little to wait for. */
const REQUEST_MS = 10_000

/** Milliseconds without a byte in either direction. A page fits into what the system sends ahead. */
const IDLE_MS = 15_000

/** Milliseconds that a connection stays open for the next request. */
const KEEP_ALIVE_MS = 5_000

/** How often, in milliseconds, Node looks for requests that are too slow; its own value lets them wait half a minute. */
const LOOK_MS = 1_000

/** Connections in all, so that web pages never take the descriptors of the transfers. */
const CONNECTIONS = 512

/** Connections of one address. Browsers open six. */
const CONNECTIONS_PER_ADDRESS = 64

/** Milliseconds for answers on their way when the portal stops. */
const STOP_MS = 1_000

export type PortalOptions = Omit<AppOptions, 'routes'> & {
  /** Port 0 lets the system choose. */
  endpoint: Endpoint
}

/** The web server of the portal. */
export class Portal {
  /** Where it listens: `HOST:PORT`, with the real port. */
  readonly address: string
  readonly #server: Server

  private constructor(server: Server, address: string) {
    this.#server = server
    this.address = address
  }

  /** @throws Error when the address cannot be listened on; the message says why and what to do. */
  static async start({ endpoint, ...options }: PortalOptions): Promise<Portal> {
    const app = createApp(options)
    const server = createServer(
      {
        maxHeaderSize: MAX_HEADER_BYTES,
        headersTimeout: HEADERS_MS,
        requestTimeout: REQUEST_MS,
        keepAliveTimeout: KEEP_ALIVE_MS,
        connectionsCheckingInterval: LOOK_MS,
      },
      getRequestListener(app.fetch, {
        // Links lead to paths only, so the name in the Host header decides nothing.
        overrideGlobalObjects: false,
      }),
    )
    server.timeout = IDLE_MS
    server.maxConnections = CONNECTIONS
    limitAddresses(server, new ConnectionLimits(CONNECTIONS, CONNECTIONS_PER_ADDRESS))
    await listen(server, endpoint)
    server.on('error', (error) => options.log.error('portal-failed', { error: errorText(error) }))
    return new Portal(server, addressOf(server))
  }

  /** Takes no request any more, lets answers end, then cuts what is left. */
  async stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()))
    this.#server.closeIdleConnections()
    const timer = setTimeout(() => this.#server.closeAllConnections(), STOP_MS)
    await closed
    clearTimeout(timer)
  }
}

async function listen(server: Server, endpoint: Endpoint): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(listenError(endpoint, error)))
    server.listen({ host: endpoint.host || undefined, port: endpoint.port }, resolve)
  })
  server.removeAllListeners('error')
}

function addressOf(server: Server): string {
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('not listening on a TCP port')
  return endpointText({ host: address.address, port: address.port })
}

/** A web server in front of the portal speaks for many people from this machine, so loopback is not limited. */
function limitAddresses(server: Server, limits: ConnectionLimits): void {
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress?.replace(/^::ffff:(?=\d+\.)/, '')
    if (address === undefined) return void socket.destroy()
    if (address === '::1' || address.startsWith('127.')) return
    if (limits.enter(address) !== null) return void socket.destroy()
    socket.once('close', () => limits.leave(address))
  })
}
