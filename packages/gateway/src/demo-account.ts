/**
 * The account that a newcomer can try at once. It exists only while every front door listens on loopback: its
 * private key lies in the data directory.
 */
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateKey, writeOpenSshPublic, writePrivateKey } from '@tsunagu/keys'
import type { Gateway, ListeningDoor } from './gateway.ts'

export const DEMO_ACCOUNT = 'demo'

/** The name under which the ssh_config of the demo knows the service. */
export const DEMO_HOST = 'tsunagu-demo'

export type DemoAccount = {
  /** An ssh_config that needs no question answered: key, port and host keys are named in it. */
  sshConfigFile: string
}

/** True when nobody but this machine can reach the doors. */
export function isLoopbackOnly(doors: readonly ListeningDoor[]): boolean {
  return doors.every(({ address }) => /^(127\.\d+\.\d+\.\d+|\[::1\]):\d+$/.test(address))
}

/**
 * Makes the demo account on a service without accounts, or renews the demo's files when the port changed.
 * @returns null when there is no demo: other accounts came first, or a door can be reached from outside. In the
 *   second case an existing demo account is locked.
 */
export async function prepareDemo(gateway: Gateway, dataDirectory: string): Promise<DemoAccount | null> {
  const { accounts } = gateway.store
  const existing = await accounts.find(DEMO_ACCOUNT)
  const directory = join(dataDirectory, 'demo')
  if (!isLoopbackOnly(gateway.doors)) {
    if (existing?.status === 'active') await accounts.change(DEMO_ACCOUNT, { status: 'inactive' })
    return null
  }
  const files = filesIn(directory)
  if (existing === null) {
    if ((await accounts.list({ limit: 1 })).length > 0) return null
    await makeAccount(gateway, directory)
  } else if (existing.status !== 'active' || (await gateway.store.keys.list(DEMO_ACCOUNT)).length === 0) {
    return null
  }
  const door = gateway.doors[0] as ListeningDoor
  const { host, port } = splitAddress(door.address)
  const names = port === '22' ? host : `[${host}]:${port}`
  await writeFile(
    files.knownHosts,
    door.hostKeys
      .map(({ type, publicBlob }) => `${names} ${type} ${Buffer.from(publicBlob).toString('base64')}\n`)
      .join(''),
  )
  await writeFile(
    files.sshConfig,
    `# Written by tsunagu at each start, for trying it out on this machine only.
Host ${DEMO_HOST}
  HostName ${host}
  Port ${port}
  User ${DEMO_ACCOUNT}
  IdentityFile "${files.key}"
  IdentitiesOnly yes
  UserKnownHostsFile "${files.knownHosts}"
  StrictHostKeyChecking yes
`,
  )
  return { sshConfigFile: files.sshConfig }
}

async function makeAccount(gateway: Gateway, directory: string): Promise<void> {
  const files = filesIn(directory)
  const key = await generateKey({ type: 'ed25519' }, 'tsunagu demo')
  await mkdir(directory, { recursive: true, mode: 0o700 })
  await rm(files.key, { force: true })
  await writeFile(files.key, await writePrivateKey(key, 'openssh'), { mode: 0o600, flag: 'wx' })
  await chmod(files.key, 0o600)
  const { store, homes } = gateway
  await store.accounts.add({ name: DEMO_ACCOUNT, note: 'made by npm start, loopback only' })
  await store.keys.add(DEMO_ACCOUNT, writeOpenSshPublic(key.publicKey), { label: 'demo' })
  await homes.ensure(DEMO_ACCOUNT, null)
}

function filesIn(directory: string): { key: string; knownHosts: string; sshConfig: string } {
  return {
    key: join(directory, 'id_ed25519'),
    knownHosts: join(directory, 'known_hosts'),
    sshConfig: join(directory, 'ssh_config'),
  }
}

function splitAddress(address: string): { host: string; port: string } {
  const at = address.lastIndexOf(':')
  return { host: address.slice(0, at).replace(/^\[|\]$/g, ''), port: address.slice(at + 1) }
}
