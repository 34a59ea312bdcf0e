/** Logins as commands write them: who, where, at which port, and how each program takes an address. */
import { type Command, ps, sh } from '../cause/command.ts'
import type { Context } from '../cause/define.ts'

/** The parameters of a cause that may name a login. */
export type Known = Readonly<Record<string, unknown>> & {
  readonly user?: string
  readonly host?: string
  readonly port?: number
}

/** Who logs in where. */
export interface Login {
  readonly user: string
  readonly host: string
  /** Absent where it is the usual one. */
  readonly port?: number
}

/** Who logs in where, as commands name it: what the cause knows, and then what the evidence says anywhere. */
export function loginOf(known: Known, { target = {} }: Context): Login {
  const port = known.port ?? target.port
  return {
    user: known.user ?? target.user ?? 'USER',
    host: known.host ?? target.host ?? 'SERVER',
    ...(port !== undefined && port !== 22 && { port }),
  }
}

/** An IPv6 address in brackets: where a port or a path may follow, its colons would be taken for their sign. */
export function inBrackets(host: string): string {
  return host.includes(':') && !host.startsWith('[') ? `[${host}]` : host
}

/** The programs that log in from a command line. */
export type LoginProgram = 'ssh' | 'sftp' | 'psftp' | 'plink'

/**
 * A login with one of them, for the shell that the options are written for: `sftp -P 443 -v user@host`.
 * @param options what stands before the login, e.g. sh`-i ${file}`
 */
export function loginCommand(
  program: LoginProgram,
  { place, line: options }: Command,
  { user, host, port }: Login,
): Command {
  const ports = port === undefined ? [] : [program === 'ssh' ? '-p' : '-P', `${port}`]
  // sftp takes what follows a colon for a path.
  const login = `${user}@${program === 'sftp' ? inBrackets(host) : host}`
  const { line } = place === 'powershell' ? ps`${login}` : sh`${login}`
  return { place, line: [program, ...ports, options, line].filter((word) => word !== '').join(' ') }
}

/** The address of a folder on the server, as curl takes it; `path` begins with a slash. */
export function sftpUrl({ host, port }: Login, path = '/'): string {
  return `sftp://${inBrackets(host)}${port === undefined ? '' : `:${port}`}${path}`
}
