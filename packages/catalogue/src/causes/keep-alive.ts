/** Settings that send something while nothing is transferred, for every client that has one: FileZilla has it for FTP only. */
import { config, inClient } from '../cause/command.ts'
import { type Remedy, remedy } from '../cause/remedy.ts'
import { putty, winscp } from './menus.ts'

/** Seconds between two messages when the site advises nothing: well below what address translators keep. */
const USUAL_SECONDS = 60

/** @param host whose connections keep themselves alive; null: the person puts the name in */
export function keepAliveRemedies(
  host: string | null,
  seconds: number = USUAL_SECONDS,
): readonly (Remedy & { readonly id: 'keep-alive' })[] {
  const change = { changes: 'client-settings' } as const
  return [
    remedy('keep-alive', 'edit-settings', {
      clients: ['openssh', 'openssh-windows', 'lftp', 'sshfs'],
      commands: [
        config`Host ${host ?? 'SERVER'}`,
        config`    ServerAliveInterval ${seconds}`,
        config`    ServerAliveCountMax 5`,
      ],
      ...change,
      ...(host !== null && {
        repair: { kind: 'set-ssh-option', host, option: 'ServerAliveInterval', value: String(seconds) },
      }),
    }),
    remedy('keep-alive', 'use-menu', {
      clients: ['putty'],
      menu: putty('Connection', 'Seconds between keepalives (0 to turn off)'),
      commands: [inClient`${seconds}`],
      ...change,
    }),
    remedy('keep-alive', 'use-menu', {
      clients: ['winscp'],
      menu: winscp('Login', 'Advanced…', 'Connection', 'Keepalives', 'Sending of null SSH packets'),
      commands: [inClient`${seconds}`],
      ...change,
    }),
    remedy('keep-alive', 'edit-settings', {
      clients: ['paramiko'],
      commands: [inClient`client.get_transport().set_keepalive(${seconds})`],
      ...change,
    }),
    remedy('keep-alive', 'edit-settings', {
      clients: ['asyncssh'],
      commands: [inClient`asyncssh.connect(HOST, keepalive_interval=${seconds})`],
      ...change,
    }),
    remedy('keep-alive', 'edit-settings', {
      clients: ['ssh2'],
      commands: [inClient`{ keepaliveInterval: ${seconds * 1000}, keepaliveCountMax: 5 }`],
      ...change,
    }),
    remedy('keep-alive', 'edit-settings', {
      clients: ['jsch'],
      commands: [inClient`session.setServerAliveInterval(${seconds * 1000});`],
      ...change,
    }),
    remedy('keep-alive', 'edit-settings', {
      clients: ['sshj'],
      commands: [inClient`client.getConnection().getKeepAlive().setKeepAliveInterval(${seconds});`],
      ...change,
    }),
    remedy('keep-alive', 'edit-settings', {
      clients: ['ssh.net'],
      commands: [inClient`client.KeepAliveInterval = TimeSpan.FromSeconds(${seconds});`],
      ...change,
    }),
  ]
}
