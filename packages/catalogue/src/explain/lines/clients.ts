/** Lines by which a program names itself, its version or its platform. */
import { fact, line } from '../pattern.ts'

export const clientLines = [
  line('OpenSSH_for_Windows_{version}', { client: 'openssh-windows' }, ({ version }) => [
    fact('settings.client', { id: 'openssh-windows', version: withoutComma(version) }),
    fact('settings.platform', { id: 'windows' }),
  ]),
  line(
    ['OpenSSH_{version}, OpenSSL', 'OpenSSH_{version}, LibreSSL', 'OpenSSH_{version}, without OpenSSL'],
    {
      client: 'openssh',
      unless: ['OpenSSH_for_Windows', 'remote software version', 'Remote protocol version'],
    },
    ({ version }) => fact('settings.client', { id: 'openssh', version }),
  ),
  line(
    ['debug1: Remote protocol version {protocol}, remote software version {software:text}'],
    { client: 'openssh' },
    ({ software }) => fact('handshake.serverSoftware', { text: software }),
  ),
  line(
    [
      'debug1: Connecting to {host:host} [{address:host}] port {port:int}',
      'Connecting to {host:host} [{address:host}] port {port:int}',
    ],
    { client: 'openssh' },
    (target) => fact('settings.target', target),
  ),
  line("Authenticating to {host:host}:{port:int} as '{user}'", { client: 'openssh' }, (target) =>
    fact('settings.target', target),
  ),
  line(['. WinSCP Version {version}', 'WinSCP Version {version} ('], { client: 'winscp' }, ({ version }) =>
    fact('settings.client', { id: 'winscp', version }),
  ),
  line(['PuTTY-Release-{version}', 'PuTTY_Release_{version}'], { client: 'putty' }, ({ version }) =>
    fact('settings.client', { id: 'putty', version }),
  ),
  line(
    ['FileZilla Client {version}', 'fzSftp started, protocol_version={version}'],
    { client: 'filezilla' },
    () => fact('settings.client', { id: 'filezilla' }),
  ),
  line(['Cyberduck/{version}', 'ch.cyberduck.{module}'], { client: 'cyberduck' }, () =>
    fact('settings.client', { id: 'cyberduck' }),
  ),
  line(
    ['paramiko.transport', 'paramiko.ssh_exception', 'paramiko/{file}.py', 'paramiko\\{file}.py'],
    { client: 'paramiko' },
    () => fact('settings.client', { id: 'paramiko' }),
  ),
  line(['asyncssh.misc.{name}', 'asyncssh/{file}.py', 'asyncssh.sftp.{name}'], { client: 'asyncssh' }, () =>
    fact('settings.client', { id: 'asyncssh' }),
  ),
  line('com.jcraft.jsch.{name}', { client: 'jsch' }, () => fact('settings.client', { id: 'jsch' })),
  line('net.schmizz.sshj.{name}', { client: 'sshj' }, () => fact('settings.client', { id: 'sshj' })),
  line('org.apache.sshd.{name}', { client: 'mina' }, () => fact('settings.client', { id: 'mina' })),
  line('Renci.SshNet.{name}', { client: 'ssh.net' }, () => fact('settings.client', { id: 'ssh.net' })),
  line(
    ['node_modules/ssh2/{file}', 'node_modules\\ssh2\\{file}', 'node_modules/ssh2-sftp-client/{file}'],
    { client: 'ssh2' },
    () => fact('settings.client', { id: 'ssh2' }),
  ),
]

function withoutComma(text: string): string {
  return text.replace(/,$/, '')
}
