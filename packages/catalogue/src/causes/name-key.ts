/** How each client is told which private key to use: several causes of a refused login end here. */
import { config, inClient, lftp, ps, sh } from '../cause/command.ts'
import { remedy } from '../cause/remedy.ts'

interface Login {
  readonly user?: string
  readonly host?: string
  readonly key?: string
}

/** The same remedy for every client; `key` may be left open. */
export function nameKey<const R extends string>(id: R, { user, host, key }: Login) {
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
    remedy(id, 'use-menu', {
      clients: ['winscp'],
      menu: ['Login', 'Advanced…', 'SSH', 'Authentication', 'Private key file'],
      changes: 'client-settings',
    }),
    remedy(id, 'use-menu', {
      clients: ['filezilla'],
      menu: ['File', 'Site Manager…', 'General', 'Logon Type', 'Key file'],
      changes: 'client-settings',
    }),
    remedy(id, 'use-menu', {
      clients: ['cyberduck'],
      menu: ['Open Connection', 'SSH Private Key'],
      changes: 'client-settings',
    }),
    remedy(id, 'edit-settings', {
      clients: ['lftp'],
      commands: [lftp`set sftp:connect-program ${`ssh -a -x -i ${file}`}`],
      changes: 'client-settings',
    }),
    remedy(id, 'run-command', {
      clients: ['go-ssh'],
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
      commands: [config`    IdentityFile ${file}`],
      changes: 'client-settings',
    }),
  ]
}
