/** A gateway and its portal on loopback, with an empty data directory. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Gateway, type Log, parseConfig } from '@tsunagu/gateway'
import { Portal } from '../portal.ts'

export const silent: Log = { info() {}, warn() {}, error() {} }

export type RunningPortal = {
  gateway: Gateway
  portal: Portal
  /** `http://HOST:PORT` */
  url: string
  port: number
  /** Of SFTP. */
  sftpPort: number
  close(): Promise<void>
}

export async function startPortal(): Promise<RunningPortal> {
  const folder = mkdtempSync(join(tmpdir(), 'tsunagu-portal-'))
  const gateway = await Gateway.start({
    config: parseConfig({}, 'test'),
    dataDirectory: join(folder, 'data'),
    listen: [{ host: '127.0.0.1', port: 0 }],
    version: '0.0.0-test',
    log: silent,
  })
  const portal = await Portal.start({
    endpoint: { host: '127.0.0.1', port: 0 },
    service: gateway,
    publicHost: null,
    log: silent,
  })
  return {
    gateway,
    portal,
    url: `http://${portal.address}`,
    port: portOf(portal.address),
    sftpPort: portOf(gateway.doors[0]?.address ?? ''),
    async close() {
      await portal.stop()
      await gateway.stop(1000)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function portOf(address: string): number {
  return Number(address.split(':').pop())
}
