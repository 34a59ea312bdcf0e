/** What a person is shown to do, in a remedy or to tell causes apart: the one place that chooses whose step it is. */
import type { ClientId, Platform } from '../evidence/facts.ts'
import type { Command } from './command.ts'

/** Something to do, and whose it is. */
export interface Step {
  /** Steps with one id are the same step, done in different ways. */
  readonly id?: string
  /** Where it applies; absent means everywhere. */
  readonly platforms?: readonly Platform[]
  /** For whose users it is; absent means for users of any client. */
  readonly clients?: readonly ClientId[]
  readonly commands?: readonly Command[]
}

/** A command that tells two causes apart, and changes nothing. */
export interface Check extends Step {
  readonly commands: readonly [Command]
}

/** For whom a check is; what is absent is for everybody. */
type Audience = Pick<Step, 'platforms' | 'clients'>

export function check(command: Command, audience: Audience = {}): Check {
  return { ...audience, commands: [command] }
}

/** One step where both kinds of shell take the same line; one for each where they quote differently. */
export function inShells(
  posix: Command,
  powershell: Command,
  clients?: readonly ClientId[],
): readonly Check[] {
  const whose = clients ? { clients } : {}
  if (posix.line === powershell.line) return [check(posix, whose)]
  return [
    check(posix, { ...whose, platforms: ['linux', 'macos'] }),
    check(powershell, { ...whose, platforms: ['windows'] }),
  ]
}

/** Clients that take another client's steps, because they are used with the same commands and files. */
const sameHands: Partial<Record<ClientId, readonly ClientId[]>> = {
  'openssh-windows': ['openssh'],
  sshfs: ['openssh'],
  lftp: ['openssh'],
  rclone: ['go-ssh'],
  // The words of Go's library do not tell which program uses it; with SFTP it is mostly rclone.
  'go-ssh': ['rclone'],
  curl: ['libssh2'],
}

/** Where a client mostly runs, for whom has to be told one thing while nothing says where. */
const mostlyOn: Partial<Record<ClientId, Platform>> = {
  'openssh-windows': 'windows',
  putty: 'windows',
  winscp: 'windows',
  filezilla: 'windows',
  'ssh.net': 'windows',
}

/**
 * The steps for a client on a platform, those made for clients first. When none fits the client, those for every
 * client; when nothing is known, all.
 */
export function stepsFor<T extends Step>(
  steps: readonly T[],
  client: ClientId | null,
  platform: Platform | null,
): readonly T[] {
  const fits = steps.filter(
    ({ platforms, clients, commands = [] }) =>
      (!platforms || !platform || platforms.includes(platform)) &&
      (!clients || !client || clients.includes(client) || isLent(clients, commands, client)),
  )
  const own = fits.filter(({ clients }) => client && clients?.includes(client))
  const first = ({ clients }: Step) => (clients && client ? 0 : 1)
  return fits
    .filter((step) => own.includes(step) || !step.clients || !own.some(({ id }) => id === step.id))
    .toSorted((a, b) => first(a) - first(b))
}

/** Whether a step of other clients serves this one too. What is typed at a program's own prompt does not. */
function isLent(clients: readonly ClientId[], commands: readonly Command[], client: ClientId): boolean {
  return (
    (sameHands[client] ?? []).some((id) => clients.includes(id)) &&
    commands.every(({ place }) => place !== 'client')
  )
}

/** The one command that tells two causes apart for a client on a platform; null when it has none. */
export function checkFor(
  checks: readonly Check[],
  client: ClientId | null,
  platform: Platform | null,
): Command | null {
  const where = platform ?? (client ? (mostlyOn[client] ?? null) : null)
  return stepsFor(checks, client, where)[0]?.commands[0] ?? null
}
