// Sessions that are held open in the benchmark's own process: as processes, two hundred of them would need more memory
// than most servers.

import { readFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import { Client } from 'ssh2'
import type { RunningServer } from '../servers/server.ts'

/** Connects and proves the key; resolves when the server has said yes. */
export function login(server: RunningServer): Promise<Client> {
  const client = new Client()
  return new Promise((resolve, reject) => {
    client.once('ready', () => resolve(client))
    client.once('error', (error) => {
      client.end()
      reject(new Error(`login at ${server.name}: ${error.message}`, { cause: error }))
    })
    client.connect({
      // As OpenSSH's client does: otherwise 40 ms of each login are Nagle's algorithm in this client.
      sock: createConnection({ host: server.host, port: server.port, noDelay: true }),
      username: server.user,
      privateKey: readFileSync(server.keyFile),
      readyTimeout: 60_000,
      // What OpenSSH's own client would agree on, so that both ends do the usual work.
      algorithms: {
        kex: ['curve25519-sha256'],
        cipher: ['aes128-gcm@openssh.com'],
        serverHostKey: ['ssh-ed25519'],
      },
    })
  })
}

/** Ends a connection and waits until it is closed. */
export function logout(client: Client): Promise<void> {
  return new Promise((resolve) => {
    client.once('close', () => resolve())
    client.end()
  })
}

/** Opens the SFTP subsystem, up to the server's VERSION. */
export function openSftp(client: Client): Promise<void> {
  return new Promise((resolve, reject) => {
    client.sftp((error) => (error ? reject(error) : resolve()))
  })
}
