/** Puts the service together: configuration, store, homes, host keys, front doors. */
import { join } from 'node:path'
import { makeFolder, openStore, type Store } from '@tsunagu/store'
import type { Config, Endpoint, FrontDoorConfig } from './config/config.ts'
import { storeOptions } from './config/store-options.ts'
import { GatewayConnection } from './connection.ts'
import { ConnectionLimits } from './door/connection-limits.ts'
import { FrontDoor } from './door/front-door.ts'
import { TurnedAwayLog } from './door/turned-away-log.ts'
import { Homes } from './homes/homes.ts'
import { type HostKey, loadHostKeys, registerHostKeys } from './host-keys/host-keys.ts'
import { descriptorLimit, OpenFileBudget, openFilesFor } from './limits/open-file-budget.ts'
import { errorText, type Log } from './log.ts'
import { ConnectionRecorder } from './record/connection-recorder.ts'
import { findCauses } from './record/findings.ts'
import { Sightings } from './record/sightings.ts'
import { SshServer } from './ssh/ssh2-server.ts'
import { StartError, systemReason } from './start-error.ts'

export type GatewayOptions = {
  config: Config
  /** Absolute. Holds the database, homes and host keys unless the configuration says otherwise. */
  dataDirectory: string
  /** What `serve --sftp` says: replaces the addresses of the configuration. */
  listen?: readonly Endpoint[]
  /** Our version, for the identification line. */
  version: string
  log: Log
}

export type ListeningDoor = {
  name: string
  address: string
  hostKeys: readonly HostKey[]
  /** False once the service is stopping. */
  readonly listening: boolean
}

const DEFAULT_ENDPOINT: Endpoint = { host: '127.0.0.1', port: 2222 }

/** Half a minute between keep-alives, four unanswered: a dead line is noticed in two minutes, a bad one survives. */
const KEEP_ALIVE_MS = 30_000
const KEEP_ALIVE_MISSES = 4

export class Gateway {
  readonly store: Store
  readonly homes: Homes
  readonly openFiles: OpenFileBudget
  readonly doors: readonly ListeningDoor[]
  /** Connections of clients that gave a one-time number, for the portal to tell. */
  readonly sightings: Sightings
  readonly #listeners: readonly FrontDoor[]
  readonly #connections: Set<GatewayConnection>
  readonly #log: Log

  private constructor(
    store: Store,
    homes: Homes,
    openFiles: OpenFileBudget,
    doors: readonly ListeningDoor[],
    listeners: readonly FrontDoor[],
    connections: Set<GatewayConnection>,
    sightings: Sightings,
    log: Log,
  ) {
    this.store = store
    this.homes = homes
    this.openFiles = openFiles
    this.doors = doors
    this.#listeners = listeners
    this.#connections = connections
    this.sightings = sightings
    this.#log = log
  }

  /**
   * Opens everything and listens.
   * @throws StoreError, or StartError for the data directory, a host key, an address; nothing stays open then.
   */
  static async start(options: GatewayOptions): Promise<Gateway> {
    const { config, dataDirectory, log } = options
    try {
      await makeFolder(dataDirectory, 0o700)
    } catch (error) {
      const reason = systemReason(error)
      throw new StartError(
        { ja: `${dataDirectory}: ${reason.ja}`, en: `${dataDirectory}: ${reason.en}` },
        error,
      )
    }
    const store = await openStore({
      ...storeOptions(config, dataDirectory),
      onWriteProblem: ({ error, waiting, dropped }) =>
        log.error('records-not-written', { error: error.message, waiting, dropped }),
    })
    const listeners: FrontDoor[] = []
    try {
      const interrupted = await store.connections.markInterrupted()
      if (interrupted > 0) log.warn('connections-interrupted-by-last-stop', { count: interrupted })
      const homes = homesOf(config, dataDirectory)
      await checkHomes(store, homes, log)
      const connections = new Set<GatewayConnection>()
      const sightings = new Sightings()
      const limits = new ConnectionLimits(config.limits.connections, config.limits.connectionsPerAddress)
      const descriptors = descriptorLimit()
      const openFiles = new OpenFileBudget(openFilesFor(descriptors, config.limits.connections))
      if (descriptors < 2 * config.limits.connections) {
        log.warn('open-files-limit-low', { limit: descriptors, connections: config.limits.connections })
      }
      const doors: ListeningDoor[] = []
      for (const door of doorsOf(config, options.listen)) {
        const hostKeys = await loadHostKeys(
          door.name,
          door.hostKeys,
          join(dataDirectory, 'host-keys', door.name),
        )
        await registerHostKeys(store.hostKeys, door.name, hostKeys)
        const listener = openDoor({
          ...options,
          store,
          door,
          hostKeys,
          limits,
          openFiles,
          connections,
          sightings,
        })
        listeners.push(listener)
        const address = await listener.listen()
        doors.push({
          name: door.name,
          address,
          hostKeys,
          get listening() {
            return listener.listening
          },
        })
      }
      return new Gateway(store, homes, openFiles, doors, listeners, connections, sightings, log)
    } catch (error) {
      for (const listener of listeners) listener.close()
      await store.close().catch(() => {})
      throw error
    }
  }

  /**
   * Accepts nobody new, lets requests in work end, tells every client, and writes the records.
   * @param withinMs after this the connections that are left are cut.
   */
  async stop(withinMs: number): Promise<void> {
    for (const listener of this.#listeners) listener.close()
    const connections = [...this.#connections]
    await Promise.race([
      Promise.allSettled(connections.map((connection) => connection.stop())),
      new Promise((resolve) => setTimeout(resolve, withinMs).unref()),
    ])
    const deadline = Date.now() + Math.min(withinMs, 1000)
    while (this.#connections.size > 0 && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 10))
    for (const connection of this.#connections) connection.cut()
    while (this.#connections.size > 0 && Date.now() < deadline + 2000) {
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    await this.store.close().catch((error) => {
      this.#log.error('store-close-failed', { error: errorText(error) })
      throw error
    })
  }
}

type DoorOptions = Pick<GatewayOptions, 'config' | 'dataDirectory' | 'version' | 'log'> & {
  store: Store
  door: FrontDoorConfig
  hostKeys: readonly HostKey[]
  limits: ConnectionLimits
  openFiles: OpenFileBudget
  connections: Set<GatewayConnection>
  sightings: Sightings
}

function openDoor(options: DoorOptions): FrontDoor {
  const { config, dataDirectory, store, door, hostKeys, limits, openFiles, connections, log, sightings } =
    options
  const software = `tsunagu_${options.version}`
  const turnedAway = new TurnedAwayLog(log, door.name, () => performance.now())
  const server = new SshServer({
    hostKeys: hostKeys.map(({ privateKey }) => privateKey),
    software,
    keepAliveMs: KEEP_ALIVE_MS,
    keepAliveMisses: KEEP_ALIVE_MISSES,
  })
  const homes =
    door.homes === undefined ? homesOf(config, dataDirectory) : homesOf(config, dataDirectory, door.homes)
  return new FrontDoor({
    name: door.name,
    endpoint: door.listen,
    software,
    limits,
    onTurnedAway: (address, limit) => turnedAway.note(address, limit),
    record: (client) =>
      new ConnectionRecorder({
        log: store.connections,
        client,
        frontDoor: door.name,
        now: () => new Date(),
        findCauses: (report) => findCauses(report, log),
      }),
    serve: (wire, recorder, leave) => {
      const connection: GatewayConnection = new GatewayConnection(
        {
          store,
          limits: config.limits,
          sftp: { homes, openFiles, syncOnClose: config.files.syncOnClose, log },
          log,
          recorder,
          sightings,
          wire,
          onClosed: () => {
            connections.delete(connection)
            leave()
          },
        },
        server,
      )
      connections.add(connection)
    },
    onError: (error) => log.error('front-door-failed', { frontDoor: door.name, error: errorText(error) }),
  })
}

function doorsOf(config: Config, listen: readonly Endpoint[] | undefined): FrontDoorConfig[] {
  const configured = config.frontDoors ?? [{ name: 'main', listen: DEFAULT_ENDPOINT }]
  if (listen === undefined) return configured
  return listen.map((endpoint, index) => {
    const door = configured[index]
    return door === undefined
      ? { name: `door-${index + 1}`, listen: endpoint }
      : { ...door, listen: endpoint }
  })
}

export function homesOf(config: Config, dataDirectory: string, root?: string): Homes {
  return new Homes({
    root: root ?? config.homes.root ?? join(dataDirectory, 'homes'),
    mode: Number.parseInt(config.homes.mode, 8),
  })
}

/** Homes that went missing while the service was down are made again before somebody needs them. */
async function checkHomes(store: Store, homes: Homes, log: Log): Promise<void> {
  for (const account of await store.accounts.list({ status: 'active' })) {
    try {
      const { path, made } = await homes.ensure(account.name, account.home)
      if (made) log.warn('home-made-at-start', { account: account.name, path })
    } catch (error) {
      log.error('home-unavailable', { account: account.name, error: errorText(error) })
    }
  }
}
