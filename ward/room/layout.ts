/**
 * A room: a network namespace in which 192.0.2.10 is sftp.example.org, with accounts and name tables that exist only
 * here. It overmounts /home and files in /etc, so it may only be laid out inside namespaces of its own.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

export const HOST = 'sftp.example.org'
export const ADDRESS = '192.0.2.10'
/** The person who sends files. */
export const HOME = '/home/taro'
export const CLIENT_UID = 3001
/** Their account on the server. */
export const LOGIN = 'test07'
/** Where the room keeps what is its own. */
export const ROOM = '/home/.room'

export interface Account {
  readonly name: string
  readonly uid: number
  readonly shell: string
  /** False: its home is never made. */
  readonly homeIsMade?: false
  /** `!` before the password, as `usermod -L` writes it. */
  readonly locked?: true
  /** The eighth field of /etc/shadow: days since 1970 after which the account is over. */
  readonly expiresOnDay?: number
}

/** Further names in /etc/hosts, as `ADDRESS NAME`. */
export type HostsLine = string

/**
 * Lays out addresses, accounts and name tables. Passwords are `correct`, kept in a shadow file of the room.
 * @throws unless it runs in a network namespace with only `lo`
 */
export function layOut(accounts: readonly Account[], hosts: readonly HostsLine[]): void {
  const sh = (command: string) =>
    execFileSync('/bin/bash', ['-ec', command], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  if (sh('ip -o link').match(/eth|ens|enp|wlan/))
    throw new Error('this is the real network: a room needs namespaces of its own')
  sh(`ip link set lo up; ip addr add ${ADDRESS}/32 dev lo; ip addr add 192.0.2.11/32 dev lo
      ip route add unreachable 203.0.113.0/24
      sysctl -qw net.ipv4.tcp_syn_retries=1 net.ipv4.ping_group_range="0 0"
      mount -t tmpfs -o mode=755 none /home; mkdir -p /run/sshd ${ROOM}; mount --make-rprivate /`)
  const keep = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .filter((l) => /^(root|daemon|nobody|sshd|_apt|man|bin|sys|www-data):/.test(l))
  const groups = readFileSync('/etc/group', 'utf8')
  const file = (name: string, lines: readonly string[]) =>
    writeFileSync(`${ROOM}/${name}`, `${lines.join('\n')}\n`)
  file('passwd', [
    ...keep,
    ...accounts.map(({ name, uid, shell }) => `${name}:x:${uid}:${uid}:${name}:/home/${name}:${shell}`),
  ])
  file('group', [groups.trimEnd(), ...accounts.map(({ name, uid }) => `${name}:x:${uid}:`)])
  const hash = sh('openssl passwd -6 correct').trim()
  file('shadow', [
    ...keep.map((l) => `${l.split(':')[0]}:*:19000:0:99999:7:::`),
    ...accounts.map(
      ({ name, locked, expiresOnDay = '' }) =>
        `${name}:${locked ? '!' : ''}${hash}:19000:0:99999:7::${expiresOnDay}:`,
    ),
  ])
  file('hosts', ['127.0.0.1 localhost', `${ADDRESS} ${HOST}`, ...hosts])
  file('resolv.conf', ['nameserver 127.0.0.1', 'options timeout:1 attempts:1'])
  writeFileSync(`${ROOM}/empty`, '')
  for (const name of ['passwd', 'group', 'shadow', 'hosts', 'resolv.conf'])
    sh(`mount --bind ${ROOM}/${name} /etc/${name}`)
  for (const { name, uid, homeIsMade } of accounts) {
    if (homeIsMade === false) continue
    mkdirSync(`/home/${name}/.ssh`, { recursive: true, mode: 0o700 })
    sh(`chown -R ${uid}:${uid} /home/${name}`)
  }
}
