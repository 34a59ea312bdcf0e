/** Faults while encryption is agreed and the server is recognised. */
import { LIBRARIES } from './clients.ts'
import { desktop, each, type Fault, japanese, loud, narrows, OPENSSH_LEVELS, yes } from './fault.ts'
import { HOME, run, sh, startSshd, trust } from './lab.ts'

const MISMATCH = ['kex-mismatch', 'host-key-algorithm-mismatch', 'cipher-or-mac-mismatch']
const vague = (first: string) => narrows(first, ...MISMATCH.filter((c) => c !== first))
const KNOWING = [
  'lftp',
  'curl',
  'rclone',
  'sshfs',
  'rsync',
  'ansible',
  'git',
  ...LIBRARIES.filter(
    (c) => !['trilead', 'ganymed', 'php-ssh2', 'phpseclib', 'ssh2', 'ssh2-sftp-client'].includes(c),
  ),
]

export const TRUST: readonly Fault[] = [
  {
    id: 'kex-old',
    ...yes('kex-mismatch'),
    sshd: ['KexAlgorithms diffie-hellman-group1-sha1'],
    runs: [
      ...desktop,
      ...OPENSSH_LEVELS,
      ...each([
        'lftp',
        'curl',
        'rclone',
        'sshfs',
        'dbclient',
        'rsync',
        'ansible',
        'git',
        'asyncssh',
        'ssh2',
        'ssh2-sftp-client',
        'go-ssh',
        'jsch',
        'phpseclib',
        'ruby-net-sftp',
        'psftp',
      ]),
    ],
    log: yes('kex-mismatch'),
    except: { curl: vague('kex-mismatch') },
  },
  {
    id: 'kex-new',
    ...yes('kex-mismatch'),
    sshd: ['KexAlgorithms sntrup761x25519-sha512@openssh.com'],
    runs: [
      ...each([
        'paramiko',
        'ssh2',
        'ssh2-sftp-client',
        'jsch',
        'trilead',
        'ganymed',
        'perl-net-ssh2',
        'php-ssh2',
        'phpseclib',
        'ruby-net-sftp',
        'go-ssh',
        'curl',
        'dbclient',
        'asyncssh',
        'rclone',
      ]),
      ...loud('curl', 'paramiko', 'jsch'),
    ],
    log: yes('kex-mismatch'),
  },
  {
    id: 'host-key-only-ssh-rsa',
    ...yes('host-key-algorithm-mismatch'),
    sshd: ['HostKeyAlgorithms ssh-rsa'],
    runs: [
      ...desktop,
      ...OPENSSH_LEVELS,
      ...each([
        'lftp',
        'rsync',
        'git',
        'ansible',
        'sshfs',
        'go-ssh',
        'rclone',
        'ssh2',
        'asyncssh',
        'phpseclib',
      ]),
    ],
    log: yes('host-key-algorithm-mismatch'),
  },
  {
    id: 'host-key-only-ed25519',
    ...yes('host-key-algorithm-mismatch'),
    sshd: ['HostKey /home/.room/host/ed25519'],
    runs: [...each(['jsch', 'trilead', 'ganymed', 'phpseclib', 'perl-net-ssh2']), ...loud('jsch')],
    log: yes('host-key-algorithm-mismatch'),
  },
  {
    id: 'cipher-cbc-only',
    ...yes('cipher-or-mac-mismatch'),
    sshd: ['Ciphers aes256-cbc'],
    runs: [
      ...desktop,
      ...OPENSSH_LEVELS,
      ...each([
        'lftp',
        'rsync',
        'sshfs',
        'rclone',
        'go-ssh',
        'ssh2',
        'asyncssh',
        'dbclient',
        'psftp',
        'ruby-net-sftp',
        'git',
      ]),
    ],
    log: yes('cipher-or-mac-mismatch'),
  },
  {
    id: 'cipher-chacha-only',
    ...yes('cipher-or-mac-mismatch'),
    sshd: ['Ciphers chacha20-poly1305@openssh.com'],
    runs: [
      ...each([
        'paramiko',
        'jsch',
        'curl',
        'trilead',
        'ganymed',
        'perl-net-ssh2',
        'php-ssh2',
        'phpseclib',
        'ruby-net-sftp',
      ]),
      ...loud('paramiko', 'curl'),
    ],
    log: yes('cipher-or-mac-mismatch'),
  },
  {
    id: 'mac-old',
    ...yes('cipher-or-mac-mismatch'),
    sshd: ['MACs hmac-md5', 'Ciphers aes256-ctr'],
    runs: [
      ...OPENSSH_LEVELS,
      ...each([
        'psftp',
        'paramiko',
        'go-ssh',
        'ssh2',
        'asyncssh',
        'rclone',
        'curl',
        'dbclient',
        'phpseclib',
        'jsch',
      ]),
    ],
    log: yes('cipher-or-mac-mismatch'),
  },
  {
    id: 'host-key-changed',
    ...yes('host-key-changed'),
    knownHosts: 'other_',
    runs: [...OPENSSH_LEVELS, ...each(KNOWING), ...loud('curl', 'lftp'), ...japanese('openssh-sftp', 'lftp')],
    request: { extra: { lftp: 'no' } },
  },
  {
    id: 'host-key-changed-batch',
    ...yes('host-key-changed'),
    knownHosts: 'other_',
    request: { batch: true },
    runs: each(['openssh-sftp', 'openssh-scp', 'rsync']),
  },
  {
    id: 'host-key-changed',
    ...yes('host-key-changed'),
    request: { extra: { putty: ' ' } },
    // PuTTY keeps keys in its own cache: let it meet the server with other keys first.
    prepare: async () => {
      sh(`rm -rf ${HOME}/.putty`)
      const before = await startSshd(['HostKey /home/.room/host/other_ed25519'])
      await run('plink -i .ssh/upload_ed25519.ppk test07@sftp.example.org true', { input: 'y\n' })
      await before.stop()
      return () => {
        sh(`rm -rf ${HOME}/.putty`)
      }
    },
    runs: [
      ...each(['psftp', 'pscp', 'plink']),
      ...loud('psftp'),
      ...each(['psftp', 'pscp', 'plink'], { variant: 'batch', request: { batch: true } }),
    ],
  },
  {
    id: 'host-key-unknown-strict',
    ...yes('host-key-unknown'),
    knownHosts: 'none',
    request: { extra: { openssh: '-o StrictHostKeyChecking=yes' } },
    runs: [{ client: 'gvfs', timeoutMs: 30_000 }, ...OPENSSH_LEVELS, ...each(KNOWING)],
  },
  {
    id: 'host-key-unknown-batch',
    ...yes('host-key-unknown'),
    knownHosts: 'none',
    request: { batch: true, extra: { putty: ' ' } },
    before: () => {
      sh(`rm -rf ${HOME}/.putty`)
      trust('none')
    },
    runs: [
      ...OPENSSH_LEVELS,
      ...each(['psftp', 'pscp', 'plink']),
      { client: 'psftp', variant: 'v', request: { verbose: '-v' } },
    ],
  },
  {
    id: 'host-key-unknown-no-terminal',
    ...yes('host-key-unknown'),
    knownHosts: 'none',
    before: () => {
      trust('none')
      sh(`rm -rf ${HOME}/.putty`)
    },
    request: { extra: { putty: ' ' } },
    runs: [
      ...OPENSSH_LEVELS,
      ...each(['lftp', 'rsync', 'git', 'sshfs', 'dbclient', 'psftp'], {
        request: { extra: { dbclient: ' ', putty: ' ' } },
      }),
    ],
  },
  {
    id: 'host-key-refused-by-user',
    ...yes('host-key-unknown'),
    knownHosts: 'none',
    before: () => trust('none'),
    runs: [
      {
        client: 'openssh-sftp',
        variant: 'tty',
        line: 'sftp -i .ssh/upload_ed25519 test07@sftp.example.org',
        answers: [[/fingerprint\]\)\? /, 'no\n']],
      },
      {
        client: 'openssh-ssh',
        variant: 'tty',
        line: 'ssh -i .ssh/upload_ed25519 test07@sftp.example.org',
        answers: [[/fingerprint\]\)\? /, 'no\n']],
      },
      {
        client: 'plink',
        variant: 'tty',
        line: 'plink -i .ssh/upload_ed25519.ppk test07@sftp.example.org',
        answers: [[/Store key in cache/, 'q\n']],
      },
    ],
  },
  {
    id: 'host-key-revoked',
    ...yes('host-key-revoked'),
    knownHosts: 'revoked',
    runs: [...OPENSSH_LEVELS, ...each(['lftp', 'asyncssh', 'go-ssh', 'paramiko', 'rsync', 'rclone'])],
    except: { paramiko: narrows('host-key-unknown', 'host-key-revoked') },
  },
  {
    id: 'known-hosts-unwritable',
    ...yes('known-hosts-unwritable'),
    knownHosts: 'none',
    request: { extra: { openssh: '-o StrictHostKeyChecking=accept-new' } },
    before: () => {
      trust('none')
      sh(
        `rm -f ${HOME}/.ssh/known_hosts; touch ${HOME}/.ssh/known_hosts; chown root:root ${HOME}/.ssh/known_hosts ; chmod 644 ${HOME}/.ssh/known_hosts`,
      )
    },
    runs: [...OPENSSH_LEVELS, ...each(['lftp', 'rsync', 'git'])],
  },
  {
    id: 'known-hosts-unreadable',
    ...yes('known-hosts-unwritable', 'host-key-unknown'),
    knownHosts: '',
    request: { extra: { openssh: '-o StrictHostKeyChecking=yes' } },
    before: () => {
      trust('')
      sh(`chown root:root ${HOME}/.ssh/known_hosts; chmod 600 ${HOME}/.ssh/known_hosts`)
    },
    runs: each(['openssh-sftp', 'paramiko', 'go-ssh', 'jsch', 'asyncssh', 'rclone', 'ruby-net-sftp']),
    except: {
      'openssh-sftp': narrows('known-hosts-unwritable', 'host-key-unknown'),
      jsch: narrows('known-hosts-unwritable', 'host-key-unknown'),
      'ruby-net-sftp': narrows('known-hosts-unwritable', 'host-key-unknown'),
    },
  },
  {
    id: 'known-hosts-is-directory',
    ...yes('known-hosts-unwritable'),
    knownHosts: 'none',
    request: { extra: { openssh: '-o StrictHostKeyChecking=accept-new' } },
    before: () => {
      trust('none')
      sh(
        `rm -f ${HOME}/.ssh/known_hosts; mkdir ${HOME}/.ssh/known_hosts; chown taro ${HOME}/.ssh/known_hosts`,
      )
    },
    setup: () => () => {
      sh(`rm -rf ${HOME}/.ssh/known_hosts`)
    },
    runs: [...OPENSSH_LEVELS.slice(0, 2), ...each(['rclone', 'go-ssh'])],
  },
]
