/** Faults of the key file, all on the user's own machine. */
import { desktop, each, type Fault, japanese, loud, narrows, OPENSSH_LEVELS, yes } from './fault.ts'
import { HOME, sh } from './lab.ts'

const READERS = [
  'curl',
  'rclone',
  'paramiko',
  'asyncssh',
  'ssh2',
  'ssh2-sftp-client',
  'jsch',
  'trilead',
  'ganymed',
  'go-ssh',
  'perl-net-ssh2',
  'php-ssh2',
  'phpseclib',
  'ruby-net-sftp',
  'paramiko-key',
]
const ON_OPENSSH = ['lftp', 'sshfs', 'rsync', 'git', 'ansible', 'perl-net-sftp-foreign']
const PUTTY = ['psftp', 'pscp', 'plink']
const CORRUPT_OR = (...more: string[]) => narrows('key-file-corrupt', ...more)
const keygen = (key: string, variant: string) => ({
  client: 'ssh-keygen',
  variant,
  line: `ssh-keygen -y -P "" -f .ssh/${key}`,
})
const same = (clients: readonly string[], label: ReturnType<typeof yes>) =>
  Object.fromEntries(clients.map((c) => [c, label]))

export const KEY: readonly Fault[] = [
  {
    id: 'key-missing',
    ...yes('key-file-missing'),
    request: { key: '.ssh/id_ed25519_sftp', ppk: '.ssh/transfer.ppk' },
    runs: [
      ...desktop,
      ...OPENSSH_LEVELS,
      ...each([...PUTTY, ...ON_OPENSSH, ...READERS]),
      ...loud('psftp', 'curl'),
      ...japanese('openssh-sftp', 'curl', 'psftp', 'lftp'),
    ],
  },
  {
    id: 'key-unreadable',
    ...yes('key-file-unreadable'),
    request: { key: '.ssh/of_root', ppk: '.ssh/of_root' },
    runs: [
      ...desktop,
      ...OPENSSH_LEVELS,
      ...each([...PUTTY, ...ON_OPENSSH, ...READERS]),
      ...japanese('openssh-sftp'),
    ],
    except: same(PUTTY, narrows('key-file-unreadable', 'key-file-missing')),
  },
  {
    id: 'key-too-open',
    ...yes('key-permissions-too-open'),
    request: { key: '.ssh/open_to_all' },
    runs: [
      ...OPENSSH_LEVELS,
      ...each(ON_OPENSSH),
      ...japanese('openssh-sftp', 'rsync'),
      { client: 'ssh-keygen', line: 'ssh-keygen -y -f .ssh/open_to_all' },
      { client: 'ssh-add', line: 'ssh-agent ssh-add .ssh/open_to_all' },
    ],
  },
  {
    id: 'key-too-open-666',
    ...yes('key-permissions-too-open'),
    setup: () => {
      sh(`chmod 666 ${HOME}/.ssh/upload_rsa`)
      return () => {
        sh(`chmod 600 ${HOME}/.ssh/upload_rsa`)
      }
    },
    request: { key: '.ssh/upload_rsa' },
    runs: [...OPENSSH_LEVELS.slice(0, 2), ...each(['ansible', 'git'])],
  },
  {
    id: 'ppk-in-openssh',
    ...yes('key-format-putty-in-openssh'),
    request: { key: '.ssh/upload_rsa.ppk' },
    setup: () => {
      sh(`cp ${HOME}/.ssh/upload_rsa.pub ${HOME}/.ssh/upload_rsa.ppk.pub`)
      return () => {}
    },
    runs: [
      ...OPENSSH_LEVELS,
      ...each([...ON_OPENSSH, ...READERS]),
      keygen('upload_rsa.ppk', 'y'),
      { client: 'ssh-add', line: 'ssh-agent ssh-add .ssh/upload_rsa.ppk' },
    ],
    except: {},
  },
  {
    id: 'ppk-without-ending',
    ...yes('key-format-putty-in-openssh'),
    setup: () => {
      sh(
        `cp ${HOME}/.ssh/upload_ed25519.ppk ${HOME}/.ssh/transfer_key; cp ${HOME}/.ssh/upload_ed25519.pub ${HOME}/.ssh/transfer_key.pub; chown taro ${HOME}/.ssh/transfer_key`,
      )
      return () => {}
    },
    request: { key: '.ssh/transfer_key' },
    runs: [
      ...desktop,
      ...OPENSSH_LEVELS.slice(0, 3),
      ...each(['rclone', 'go-ssh', 'paramiko', 'asyncssh', 'ssh2']),
    ],
  },
  {
    id: 'openssh-in-putty',
    ...yes('key-format-openssh-in-putty'),
    request: { ppk: '.ssh/upload_ed25519' },
    runs: [
      ...each(PUTTY),
      ...loud('psftp'),
      { client: 'plink', variant: 'rsa', request: { ppk: '.ssh/pem_rsa' } },
      ...japanese('psftp'),
    ],
  },
  {
    id: 'ppk3-in-old',
    ...yes('key-format-ppk-too-new', 'key-format-putty-in-openssh'),
    request: { key: '.ssh/pem_rsa.ppk' },
    runs: each(['jsch', 'phpseclib', 'ruby-net-sftp', 'paramiko', 'ssh2']),
  },
  {
    id: 'new-openssh-in-old',
    ...yes('key-format-unsupported-new-openssh'),
    request: { key: '.ssh/upload_rsa' },
    runs: each(['jsch', 'ganymed', 'trilead', 'phpseclib', 'paramiko-key']),
  },
  {
    id: 'public-as-private',
    ...yes('public-key-given-as-private'),
    setup: () => {
      sh(`cp ${HOME}/.ssh/upload_rsa.pub ${HOME}/.ssh/upload_rsa.pub.pub`)
      return () => {}
    },
    request: { key: '.ssh/upload_rsa.pub', ppk: '.ssh/upload_rsa.pub' },
    runs: [
      ...desktop,
      ...OPENSSH_LEVELS,
      ...each([...PUTTY, ...ON_OPENSSH, ...READERS]),
      keygen('upload_rsa.pub', 'y'),
    ],
  },
  {
    id: 'public-as-private-600',
    ...yes('public-key-given-as-private'),
    setup: () => {
      sh(
        `cp ${HOME}/.ssh/upload_rsa.pub ${HOME}/.ssh/mykey.pub; cp ${HOME}/.ssh/upload_rsa.pub ${HOME}/.ssh/mykey.pub.pub; chown taro ${HOME}/.ssh/mykey.pub; chmod 600 ${HOME}/.ssh/mykey.pub`,
      )
      return () => {}
    },
    request: { key: '.ssh/mykey.pub' },
    runs: [...OPENSSH_LEVELS, ...each(['lftp', 'rsync', 'git'])],
  },
  {
    id: 'rfc4716-in-putty',
    ...yes('public-key-given-as-private'),
    request: { ppk: '.ssh/upload_rsa.rfc4716' },
    runs: each(PUTTY),
  },
  ...(
    ['cut', 'indented', 'one_line', 'bom', 'tailless', 'lost_line', 'empty', 'page.html', 'utf16'] as const
  ).map(
    (file): Fault => ({
      id: `key-${file.replace('.html', '').replace('_', '-')}`,
      ...CORRUPT_OR(
        'key-format-putty-in-openssh',
        'public-key-given-as-private',
        'key-format-unsupported-new-openssh',
        'passphrase-wrong',
      ),
      request: { key: `.ssh/${file}`, ppk: `.ssh/${file}` },
      runs: [
        ...OPENSSH_LEVELS.slice(0, 2),
        ...each([
          'curl',
          'rclone',
          'paramiko',
          'asyncssh',
          'ssh2',
          'jsch',
          'go-ssh',
          'ruby-net-sftp',
          'phpseclib',
          ...(file === 'empty' || file === 'page.html' ? ['psftp', 'perl-net-ssh2'] : []),
        ]),
        keygen(file, 'y'),
      ],
    }),
  ),
  ...(['lost_line.ppk', 'cut.ppk', 'mac.ppk'] as const).map(
    (file): Fault => ({
      id: `key-${file.replace('_', '-').replace('.', '-')}`,
      ...yes('key-file-corrupt'),
      request: { ppk: `.ssh/${file}` },
      runs: [...each(PUTTY), { client: 'puttygen', line: `puttygen .ssh/${file} -O public-openssh` }],
    }),
  ),
  {
    id: 'key-crlf',
    ...CORRUPT_OR('key-format-unsupported-new-openssh', 'key-format-putty-in-openssh'),
    request: { key: '.ssh/crlf' },
    runs: [
      ...OPENSSH_LEVELS.slice(0, 2),
      ...each(['curl', 'paramiko', 'asyncssh', 'jsch', 'trilead', 'go-ssh']),
    ],
  },
  {
    id: 'key-content-as-path',
    ...yes('key-file-corrupt', 'key-file-missing'),
    runs: [
      { client: 'openssh-sftp', line: 'sftp -i "$(cat .ssh/upload_ed25519)" test07@sftp.example.org' },
      { client: 'openssh-ssh', line: 'ssh -i "$(cat .ssh/upload_rsa)" test07@sftp.example.org uname' },
      {
        client: 'rclone',
        line: `rclone copyto reads.fastq --retries 1 --low-level-retries 1 ":sftp,host=sftp.example.org,user=test07,key_pem='$(head -1 .ssh/upload_ed25519)':upload/reads.fastq"`,
      },
    ],
  },
  {
    id: 'passphrase-wrong',
    ...yes('passphrase-wrong'),
    request: { key: '.ssh/locked', ppk: '.ssh/locked.ppk', passphrase: 'open barley' },
    runs: [
      {
        client: 'openssh-sftp',
        variant: 'tty',
        line: 'sftp -i .ssh/locked test07@sftp.example.org',
        answers: [
          [/locked': /, 'barley\n'],
          [/locked': /, 'rye\n'],
          [/locked': /, 'oats\n'],
        ],
      },
      {
        client: 'openssh-ssh',
        variant: 'tty',
        line: 'ssh -v -i .ssh/locked test07@sftp.example.org uname',
        answers: [
          [/locked': /, 'barley\n'],
          [/locked': /, 'rye\n'],
          [/locked': /, 'oats\n'],
        ],
      },
      {
        client: 'openssh-ssh',
        variant: 'tty-pem',
        line: 'ssh -i .ssh/locked_pem test07@sftp.example.org uname',
        answers: [
          [/locked_pem': /, 'barley\n'],
          [/locked_pem': /, 'rye\n'],
          [/locked_pem': /, 'oats\n'],
        ],
      },
      { client: 'ssh-keygen', variant: 'y', line: 'ssh-keygen -y -P barley -f .ssh/locked' },
      { client: 'ssh-keygen', variant: 'p', line: 'ssh-keygen -p -P barley -N new123 -f .ssh/locked' },
      {
        client: 'ssh-add',
        variant: 'tty',
        line: 'ssh-agent ssh-add .ssh/locked',
        answers: [
          [/locked: /, 'barley\n'],
          [/locked: /, '\n'],
        ],
      },
      {
        client: 'psftp',
        variant: 'tty',
        line: 'psftp -i .ssh/locked.ppk test07@sftp.example.org',
        answers: [
          [/Store key in cache/, 'y\n'],
          [/Passphrase for key/, 'barley\n'],
          [/Passphrase for key/, 'rye\n'],
          [/Passphrase for key/, '\n'],
        ],
      },
      {
        client: 'puttygen',
        variant: 'tty',
        line: 'puttygen .ssh/locked.ppk -O public-openssh -o /dev/null --old-passphrase .ssh/upload_rsa.pub',
      },
      {
        client: 'sshpass',
        line: 'sshpass -P passphrase -p barley ssh -v -i .ssh/locked test07@sftp.example.org uname',
      },
      ...each([
        'curl',
        'rclone',
        'paramiko',
        'asyncssh',
        'ssh2',
        'ssh2-sftp-client',
        'go-ssh',
        'perl-net-ssh2',
        'php-ssh2',
        'ruby-net-sftp',
        'paramiko-key',
      ]),
      ...each(['jsch', 'trilead', 'ganymed', 'phpseclib', 'ssh2', 'go-ssh'], {
        variant: 'pem',
        request: { key: '.ssh/locked_pem' },
      }),
    ],
  },
  {
    id: 'passphrase-missing',
    ...yes('passphrase-missing'),
    request: { key: '.ssh/locked', ppk: '.ssh/locked.ppk', batch: true },
    runs: [
      ...OPENSSH_LEVELS,
      ...each([
        ...PUTTY,
        'lftp',
        'sshfs',
        'rsync',
        'ansible',
        'git',
        'perl-net-sftp-foreign',
        ...READERS.filter((c) => c !== 'jsch' && c !== 'trilead' && c !== 'ganymed' && c !== 'phpseclib'),
      ]),
      ...each(['jsch', 'trilead', 'ganymed', 'phpseclib', 'ssh2', 'curl'], {
        variant: 'pem',
        request: { key: '.ssh/locked_pem' },
      }),
      { client: 'ssh-add', line: 'ssh-agent ssh-add .ssh/locked' },
    ],
  },
]
