/** Real clients that meet a fault, and what `tsunagu explain` makes of what they print. */
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import type { CauseId } from '@tsunagu/catalogue'
import { CLIENTS, DEFAULTS, hostKeyFingerprint, type Request } from '../record/clients.ts'
import { wardFolder } from '../workspace.ts'
import type { NamedFault } from './fault.ts'
import { hostOf, type Judge, type Said } from './judge.ts'
import { CLIENT_UID, HOME, LOGIN } from './layout.ts'
import { run, sh } from './shell.ts'

/** As the recorder names them. */
export const askedClients = ['openssh-sftp', 'psftp', 'lftp', 'curl', 'paramiko'] as const
export type AskedClient = (typeof askedClients)[number]

/**
 * `named`: explain names the cause first. `among`: it is among what explain names. `missed`: explain names others,
 * or nothing. `works`: the client sends the file all the same.
 */
export type Told = 'named' | 'among' | 'missed' | 'works'

export interface ClientRow {
  readonly id: string
  readonly cells: Readonly<
    Record<AskedClient, { readonly told: Told; readonly causes: readonly CauseId[] }>
  > | null
  /** Why it was not tried; null when it was. */
  readonly trouble: string | null
}

/** Longest wait for one client, in milliseconds. */
const PATIENCE_MS = 10_000

/** Lays the small programs for libraries where the recorder has them too. */
export function lendClients(): void {
  cpSync(join(wardFolder, 'record', 'clients'), `${HOME}/app`, { recursive: true })
  sh(`chown -R ${CLIENT_UID}:${CLIENT_UID} ${HOME}/app`)
}

export async function versionsOf(): Promise<Readonly<Record<AskedClient, string>>> {
  const pairs = askedClients.map(async (client) => {
    const { text } = await run(CLIENTS[client]?.version ?? 'true')
    return [client, text.split('\n')[0]?.trim().slice(0, 60) ?? ''] as const
  })
  return Object.fromEntries(await Promise.all(pairs)) as Record<AskedClient, string>
}

export async function clientRow(judge: Judge, fault: NamedFault): Promise<ClientRow> {
  try {
    await judge.ready(fault)
    const scene = await judge.set(fault)
    try {
      await fault.break?.(scene)
      const cells: Partial<Record<AskedClient, { told: Told; causes: CauseId[] }>> = {}
      hostKeyFingerprint.value = fingerprint(hostOf(fault))
      for (const client of askedClients) {
        const { told, causes } = await meet(judge, fault, client)
        cells[client] = { told, causes }
      }
      return { id: fault.id, cells: cells as NonNullable<ClientRow['cells']>, trouble: null }
    } finally {
      await scene.undo()
      sh(
        `rm -rf ${HOME}/.putty ${HOME}/.ssh/known_hosts.old /home/${LOGIN}/upload/* /home/${LOGIN}/reads.fastq`,
      )
    }
  } catch (error) {
    return { id: fault.id, cells: null, trouble: error instanceof Error ? error.message : String(error) }
  }
}

async function meet(
  judge: Judge,
  fault: NamedFault,
  client: AskedClient,
): Promise<{ readonly told: Told; readonly causes: CauseId[] }> {
  const { clients } = fault
  const request: Request = {
    ...DEFAULTS,
    host: hostOf(fault),
    key: '.ssh/id_ed25519',
    ppk: 'keys/id_ed25519.ppk',
    // The home is the root there.
    remote: fault.server === 'tsunagu' ? '/reads.fastq' : DEFAULTS.remote,
    ...clients,
    // Nothing that the client learns may help the next one.
    extra: { openssh: '-o UpdateHostKeys=no', ...clients?.extra },
  }
  const call = CLIENTS[client]?.build(request)
  if (!call) throw new Error(`there is no client ${client}`)
  const printed = await run(call.line, {
    env: { ...fault.ask?.env, ...call.env },
    ...(call.input !== undefined && { input: call.input }),
    timeoutMs: PATIENCE_MS,
  })
  if (printed.status === 0 && !/denied|failure|error|refused|couldn't/i.test(printed.text))
    return { told: 'works', causes: [] }
  const { node, tsunagu } = judge.programs
  const explained = await run(`'${node}' '${tsunagu}' explain --json`, { input: printed.text })
  const { findings } = JSON.parse(explained.text) as { findings: readonly Said[] }
  const causes = findings.map(({ cause }) => cause)
  const told = causes[0] === fault.cause ? 'named' : causes.includes(fault.cause) ? 'among' : 'missed'
  return { told, causes }
}

function fingerprint(host: string): string {
  const keys = sh(
    `ssh-keyscan -T 2 -t rsa,ed25519 ${host} 2>/dev/null | ssh-keygen -lf - 2>/dev/null || true`,
  )
  const lines = keys.split('\n')
  const line = lines.find((shown) => shown.includes('(ED25519)')) ?? lines[0] ?? ''
  return line.split(' ')[1] ?? 'SHA256:'.padEnd(50, 'A')
}
