/** How each client is told which private key to use: several causes of a refused login end here. */
import { config, inClient, lftp, ps, sh } from '../cause/command.ts'
import { remedy } from '../cause/remedy.ts'
import { type Login, loginCommand, sftpUrl } from './login.ts'
import { cyberduck, filezilla, winscp } from './menus.ts'

/** Who logs in where, and with which key when one is known. */
type LoginWithKey = Login & { readonly key?: string }

/**
 * The same remedy for every client; `key` may be left open.
 *
 * @param inWindow its words for clients with a window, where they differ: it has fields that commands do not have
 */
export function nameKey<const R extends string>(id: R, { key, ...login }: LoginWithKey, inWindow: R = id) {
  const file = key ?? 'KEYFILE'
  const owner = `${login.user}:`
  const folder = sftpUrl(login, '/~/')
  return [
    remedy(id, 'run-command', {
      clients: ['openssh'],
      platforms: ['linux', 'macos'],
      commands: [loginCommand('sftp', sh`-i ${file}`, login)],
    }),
    remedy(id, 'run-command', {
      clients: ['openssh'],
      platforms: ['windows'],
      commands: [loginCommand('sftp', ps`-i ${file}`, login)],
    }),
    remedy(id, 'run-command', {
      clients: ['putty'],
      commands: [loginCommand('psftp', ps`-i ${key ?? 'KEYFILE.ppk'}`, login)],
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
      platforms: ['linux', 'macos'],
      commands: [sh`curl --key ${file} -u ${owner} -T LOCALFILE ${folder}`],
    }),
    // In PowerShell `curl` alone is another program.
    remedy(id, 'run-command', {
      clients: ['curl'],
      platforms: ['windows'],
      commands: [ps`curl.exe --key ${file} -u ${owner} -T LOCALFILE ${folder}`],
    }),
    remedy(id, 'edit-settings', {
      clients: ['paramiko'],
      commands: [inClient`client.connect(HOST, username=USER, key_filename=KEYFILE)`],
      changes: 'client-settings',
    }),
    remedy(id, 'edit-settings', {
      clients: ['sshfs'],
      commands: [config`Host ${login.host}`, config`    IdentityFile ${file}`],
      changes: 'client-settings',
    }),
  ]
}
