/** Lines by which a program names itself, its version or its platform. */
import { fact, line } from '../pattern.ts'

/** Commands of a shell, with the prompts that people paste with them. */
const prompts = ['$', '#', '%', '>']
const commands = ['ssh', 'sftp', 'scp', 'psftp', 'plink', 'pscp', 'lftp', 'rclone', 'rsync', 'sshfs', 'curl']

export const clientLines = [
  line(
    prompts.flatMap((prompt) => commands.map((command) => `${prompt} ${command} {rest:text}`)),
    { starts: true },
    () => [],
  ),
  line('Looking up host "{host}" for SSH connection', { client: 'putty', starts: true }, () => []),
  line('starting thread (client mode)', { client: 'paramiko', starts: true }, () => []),
  line(
    [
      '^OpenSSH_{version}, {library:text}',
      'OpenSSH_{version}, OpenSSL {library:text}',
      'OpenSSH_{version}, LibreSSL {library:text}',
      'OpenSSH_for_Windows_{version}, {library:text}',
    ],
    { starts: true, unless: ['remote software version', 'Remote protocol version', 'version string'] },
    () => [],
  ),
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
  line(['PuTTY Fatal Error', 'PuTTY Error$'], { client: 'putty' }, () =>
    fact('settings.client', { id: 'putty' }),
  ),
  line(['PuTTY-Release-{version}', 'PuTTY_Release_{version}'], { client: 'putty' }, ({ version }) =>
    fact('settings.client', { id: 'putty', version }),
  ),
  line('open "{user}@{host:host}" {port:int}', { client: 'filezilla' }, ({ user, host, port }) =>
    fact('settings.target', { user, host, port }),
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
  line(['com.trilead.ssh2.{name}', 'ch.ethz.ssh2.{name}'], { client: 'trilead' }, () =>
    fact('settings.client', { id: 'trilead' }),
  ),
  line(
    ['phpseclib/Net/SSH2.php', 'phpseclib3/Net/SSH2.php', 'phpseclib/Net/SFTP'],
    { client: 'phpseclib' },
    () => fact('settings.client', { id: 'phpseclib' }),
  ),
  line(['/lib/net/ssh/{file}', 'Net::SSH::{name}', 'Net::SFTP::{name}'], { client: 'net-ssh' }, () =>
    fact('settings.client', { id: 'net-ssh' }),
  ),
  line('dbclient: Connection to {target} exited:', { client: 'dropbear' }, () =>
    fact('settings.client', { id: 'dropbear' }),
  ),
  // An address of this kind says what the text is about.
  line(['sftp://{address}', 'ssh://{address}'], {}, () => fact('settings.protocol', { id: 'sftp' })),
  // PHP's and Perl's bindings print libssh2's words.
  line(['ssh2_connect(): {rest:text}', 'Net::SSH2{rest:text}'], { client: 'libssh2' }, () =>
    fact('settings.client', { id: 'libssh2' }),
  ),
]

function withoutComma(text: string): string {
  return text.replace(/,$/, '')
}
