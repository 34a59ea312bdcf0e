/**
 * The commands that tell look-alikes apart, for each kind of client and shell. They change nothing. A client that is
 * in none of the lists shows it in a log of its own, or not at all: it gets no command rather than one that is not its.
 */
import { type Command, inClient, ps, sh } from '../cause/command.ts'
import type { Context } from '../cause/define.ts'
import { type Remedy, remedy } from '../cause/remedy.ts'
import { type Check, check, inShells } from '../cause/step.ts'
import type { ClientId, Platform } from '../evidence/facts.ts'
import { hostAndPort } from './host-key.ts'
import { firstLine } from './key-commands.ts'
import {
  inBrackets,
  type Known,
  type Login,
  type LoginProgram,
  loginCommand,
  loginOf,
  sftpUrl,
} from './login.ts'

const unix: readonly Platform[] = ['linux', 'macos']
const windows: readonly Platform[] = ['windows']
const openSsh: readonly ClientId[] = ['openssh', 'openssh-windows']

/** Clients whose keys lie in files that ssh-keygen reads, and that ask ssh-agent. The others may have keys of PuTTY. */
const withKeysOfOpenSsh: readonly ClientId[] = [
  'openssh',
  'libssh2',
  'libssh',
  'paramiko',
  'asyncssh',
  'go-ssh',
  'jsch',
  'sshj',
  'mina',
  'ssh2',
  'ssh.net',
  'net-ssh',
]

/** The same steps as a remedy, where looking is what there is to do. */
export function look<const R extends string>(
  id: R,
  checks: readonly Check[],
): (Remedy & { readonly id: R })[] {
  return checks.map(({ clients, platforms, commands }) =>
    remedy(id, 'run-command', { commands, ...(clients && { clients }), ...(platforms && { platforms }) }),
  )
}

/** What the parameters of a cause may tell of where to look. */
type Place = { readonly host?: string; readonly port?: number; readonly path?: string }

/** The programs that log in from a command line, and for whose users they are. */
const usersOf = {
  ssh: openSsh,
  sftp: openSsh,
  psftp: ['putty'],
  plink: ['putty'],
} as const satisfies Record<LoginProgram, readonly ClientId[]>

function loginWith(program: LoginProgram, options: string, login: Login): readonly Check[] {
  const command = (place: Command['place']) => loginCommand(program, { place, line: options }, login)
  return inShells(command('posix'), command('powershell'), usersOf[program])
}

/** A login that tells each step: which keys were offered, and what the server said. */
export function loginLog(params: Known, context: Context): readonly Check[] {
  const known = loginOf(params, context)
  const user = `${known.user}:`
  const url = sftpUrl(known)
  return [
    ...loginWith('sftp', '-v', known),
    ...loginWith('psftp', '-v -i KEYFILE.ppk', known),
    // In PowerShell `curl` alone is another program.
    ...inShells(
      sh`curl -v --key KEYFILE -u ${user} ${url}`,
      ps`curl.exe -v --key KEYFILE -u ${user} ${url}`,
      ['curl'],
    ),
    check(inClient`paramiko.util.log_to_file("paramiko.log")`, { clients: ['paramiko'] }),
  ]
}

/** The negotiation in full: what each side offers. */
export function handshakeLog(params: Known, context: Context): readonly Check[] {
  const known = loginOf(params, context)
  return [...loginWith('ssh', '-vv', known), ...loginWith('psftp', '-v', known)]
}

/** The first steps of a connection, before any login. */
export function connectionLog(params: Known, context: Context): readonly Check[] {
  const known = loginOf(params, context)
  return [...loginWith('ssh', '-v', known), ...loginWith('psftp', '-v', known)]
}

/** Whether SFTP itself starts. */
export function sftpLogin(params: Known, context: Context): readonly Check[] {
  const known = loginOf(params, context)
  return [...loginWith('sftp', '', known), ...loginWith('psftp', '', known)]
}

/** What the server answers to a login without SFTP. */
export function shellLogin(params: Known, context: Context): readonly Check[] {
  const known = loginOf(params, context)
  return [...loginWith('ssh', '', known), ...loginWith('plink', '', known)]
}

/** What the server prints around a command that prints nothing. */
export function silentCommand(params: Known, context: Context): readonly Check[] {
  return shellLogin(params, context).map(({ commands: [{ place, line }], ...whose }) =>
    check({ place, line: `${line} true` }, whose),
  )
}

/** What OpenSSH makes of its settings files. */
export function effectiveSettings(params: Known, context: Context): readonly Check[] {
  const { host } = loginOf(params, context)
  return inShells(sh`ssh -G ${host}`, ps`ssh -G ${host}`, openSsh)
}

/** The keys that ssh-agent holds; keys of PuTTY are in Pageant, which shows them in its own window. */
export function agentKeys(): readonly Check[] {
  return [check(sh`ssh-add -l`, { clients: withKeysOfOpenSsh })]
}

/** Whether ssh-keygen can open the key. */
export function openKey({ path = 'KEYFILE' }: Place): readonly Check[] {
  return inShells(sh`ssh-keygen -y -f ${path}`, ps`ssh-keygen -y -f ${path}`, withKeysOfOpenSsh)
}

/** The length and the kind of a key. */
export function keyLength({ path = 'KEYFILE' }: Place): readonly Check[] {
  return inShells(sh`ssh-keygen -l -f ${path}`, ps`ssh-keygen -l -f ${path}`, withKeysOfOpenSsh)
}

/** The first line of a key file, which tells the formats apart. */
export function beginning({ path = 'KEYFILE' }: Place): readonly Check[] {
  return inShells(firstLine({ path }), ps`Get-Content ${path} -TotalCount 1`)
}

/** Whether a local file is there, and whose it is. */
export function localFile({ path = 'KEYFILE' }: Place): readonly Check[] {
  return inShells(sh`ls -l ${path}`, ps`Get-Item -Force ${path} | Format-List FullName, Length, Mode`)
}

/** What lies in a folder of this computer. */
export function localFolder(path: string): readonly Check[] {
  return inShells(sh`ls -la ${path}`, ps`Get-ChildItem -Force ${path}`)
}

/** Whether the port of the server can be reached. */
export function openPort({ host = 'SERVER', port }: Place): readonly Check[] {
  return inShells(
    sh`nc -vz -w 10 ${host} ${port ?? 'PORT'}`,
    ps`Test-NetConnection ${host} -Port ${port ?? 'PORT'}`,
  )
}

/** Whether another port of the server can be reached than the one that has just failed. */
export function otherPortOpen({
  host = 'SERVER',
  otherPort,
}: Place & { readonly otherPort?: number }): readonly Check[] {
  return inShells(
    sh`nc -vz -w 10 ${host} ${otherPort ?? 'OTHERPORT'}`,
    ps`Test-NetConnection ${host} -Port ${otherPort ?? 'OTHERPORT'}`,
  )
}

/** The first line that the server sends by itself. */
export function serversFirstLine({ host = 'SERVER', port }: Place): readonly Check[] {
  return inShells(
    sh`nc -w 5 ${host} ${port ?? 'PORT'}`,
    // Windows has no nc; its curl speaks Telnet, which shows what comes.
    ps`curl.exe -m 5 telnet://${inBrackets(host)}:${port ?? 'PORT'}`,
  )
}

/** The address that this computer has for the server, from wherever it looks names up. */
export function addressHere({ host = 'SERVER' }: Place): readonly Check[] {
  return [
    check(sh`getent hosts ${host}`, { platforms: ['linux'] }),
    check(sh`dscacheutil -q host -a name ${host}`, { platforms: ['macos'] }),
    check(ps`Resolve-DnsName ${host}`, { platforms: windows }),
  ]
}

/** The address that the name servers have for the server. Both kinds of shell call it so. */
export function nameServersAnswer({ host = 'SERVER' }: Place): readonly Check[] {
  return inShells(sh`nslookup ${host}`, ps`nslookup ${host}`)
}

/** Whether the web can be reached without a proxy. */
export const webDirectly: readonly Check[] = inShells(
  sh`curl -sS -I https://www.example.com`,
  ps`curl.exe -sS -I https://www.example.com`,
)

/** Whether the server answers at all. */
export function echo({ host = 'SERVER' }: Place): readonly Check[] {
  return inShells(sh`ping -c 3 ${host}`, ps`ping -n 3 ${host}`)
}

/** A look at the folder on the server, by who has a prompt for it. */
export const remoteListing: readonly Check[] = [
  check(inClient`ls -la`, { clients: ['openssh', 'openssh-windows', 'lftp'] }),
  // psftp takes an option for a folder, and always shows everything.
  check(inClient`ls`, { clients: ['putty'] }),
]

/** How large a file on the server is. */
export const remoteSize: readonly Check[] = [
  check(inClient`ls -l FILE`, { clients: ['openssh', 'openssh-windows', 'lftp'] }),
  // psftp lists folders only.
  check(inClient`ls`, { clients: ['putty'] }),
]

/** The room on the server; only OpenSSH's sftp asks for it. */
export const remoteRoom: readonly Check[] = [
  check(inClient`df -h`, { clients: ['openssh', 'openssh-windows'] }),
]

/** The folder on this computer, seen from inside the client. */
export const localListing: readonly Check[] = [
  check(inClient`lls`, { clients: ['openssh', 'openssh-windows'] }),
  check(inClient`!ls`, { clients: ['lftp'] }),
  check(inClient`!dir`, { clients: ['putty'], platforms: windows }),
  check(inClient`!ls`, { clients: ['putty'], platforms: unix }),
]

/** Which host key the server shows, and which are recorded. */
export function hostKeys({ host, port }: Place): readonly Check[] {
  const server = hostAndPort(host, port)
  return inShells(sh`tsunagu hosts check ${server}`, ps`tsunagu hosts check ${server}`)
}

/** What a key file holds. */
export function keyFile({ path = 'KEYFILE' }: Place): readonly Check[] {
  return inShells(sh`tsunagu key show ${path}`, ps`tsunagu key show ${path}`)
}
