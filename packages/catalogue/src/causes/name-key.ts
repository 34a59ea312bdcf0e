/** How each client is told which private key to use: several causes of a refused login end here. */
import { config, inClient, lftp, ps, sh } from '../cause/command.ts'
import { remedy } from '../cause/remedy.ts'
import { cyberduck, filezilla, winscp } from './menus.ts'

interface Login {
  readonly user?: string
  readonly host?: string
  readonly key?: string
}

/**
 * The same remedy for every client; `key` may be left open.
 *
 * @param inWindow its words for clients with a window, where they differ: it has fields that commands do not have
 */
export function nameKey<const R extends string>(id: R, { user, host, key }: Login, inWindow: R = id) {
  const target = `${user ?? 'USER'}@${host ?? 'SERVER'}`
  const file = key ?? 'KEYFILE'
  return [
    remedy(id, 'run-command', {
      clients: ['openssh'],
      platforms: ['linux', 'macos'],
      commands: [sh`sftp -i ${file} ${target}`],
    }),
    remedy(id, 'run-command', {
      clients: ['openssh'],
      platforms: ['windows'],
      commands: [ps`sftp -i ${file} ${target}`],
    }),
    remedy(id, 'run-command', {
      clients: ['putty'],
      commands: [ps`psftp -i ${key ?? 'KEYFILE.ppk'} ${target}`],
    }),
    remedy(inWindow, 'use-menu', {
      clients: ['winscp'],
      menu: winscp('Login', 'Advanced…', 'SSH', 'Authentication', 'Private key file'),
      changes: 'client-settings',
    }),
    remedy(inWindow, 'use-menu', {
      clients: ['filezilla'],
      menu: filezilla('File', 'Site Manager…', 'General', 'Logon Type', 'Key file'),
      changes: 'client-settings',
    }),
    remedy(inWindow, 'use-menu', {
      clients: ['cyberduck'],
      menu: cyberduck('Open Connection', 'SSH Private Key'),
      changes: 'client-settings',
    }),
    remedy(id, 'edit-settings', {
      clients: ['lftp'],
      commands: [lftp`set sftp:connect-program ${`ssh -a -x -i ${file}`}`],
      changes: 'client-settings',
    }),
    remedy(id, 'run-command', {
      clients: ['rclone'],
      commands: [sh`rclone config update REMOTE key_file ${file}`],
      changes: 'client-settings',
    }),
    remedy(id, 'run-command', {
      clients: ['curl'],
      commands: [
        sh`curl --key ${file} -u ${`${user ?? 'USER'}:`} -T LOCALFILE ${`sftp://${host ?? 'SERVER'}/~/`}`,
      ],
    }),
    remedy(id, 'edit-settings', {
      clients: ['paramiko'],
      commands: [inClient`client.connect(HOST, username=USER, key_filename=KEYFILE)`],
      changes: 'client-settings',
    }),
    remedy(id, 'edit-settings', {
      clients: ['sshfs'],
      commands: [config`Host ${host ?? 'SERVER'}`, config`    IdentityFile ${file}`],
      changes: 'client-settings',
    }),
  ]
}
