/** Faults of files and directories, and of the client's own settings: one list, as the other phases have theirs. */
import { desktop, each, type Fault, japanese, loud, narrows, OPENSSH_LEVELS, type Run, yes } from './fault.ts'
import { CLIENT_UID, HOME, sh, writeFileSync } from './lab.ts'

const WRITERS = [
  'psftp',
  'pscp',
  'lftp',
  'curl',
  'rclone',
  'sshfs',
  'rsync',
  'paramiko',
  'asyncssh',
  'ssh2',
  'ssh2-sftp-client',
  'go-ssh',
  'perl-net-ssh2',
  'perl-net-sftp-foreign',
  'php-ssh2',
  'ruby-net-sftp',
]
const OLD_RSA = ['jsch', 'trilead', 'ganymed', 'phpseclib']
const sftpLine = (commands: string, variant: string) => ({
  client: 'openssh-sftp',
  variant,
  line: `printf '${commands}' | sftp -i .ssh/upload_ed25519 test07@sftp.example.org`,
})
const SFTP = OPENSSH_LEVELS.filter((r) => r.client !== 'openssh-ssh')
const write = (remote: string): Run[] => [
  ...SFTP,
  ...each(WRITERS),
  ...each(OLD_RSA, { request: { remote } }),
]
const config = (text: string) => () => {
  writeFileSync(`${HOME}/.ssh/config`, text)
  sh(`chown ${CLIENT_UID} ${HOME}/.ssh/config; chmod 600 ${HOME}/.ssh/config`)
  return () => {
    sh(`rm -f ${HOME}/.ssh/config`)
  }
}

export const FILES: readonly Fault[] = [
  {
    id: 'permission-denied-path',
    ...yes('permission-denied-remote-path'),
    request: { remote: 'readonly/new.fastq' },
    runs: [
      ...desktop,
      ...write('readonly/new.fastq'),
      sftpLine('mkdir readonly/x\\n', 'mkdir'),
      sftpLine('rm readonly/reads.fastq\\n', 'rm'),
      sftpLine('cd /root\\n', 'cd'),
      sftpLine('ls /root\\n', 'ls'),
      sftpLine('get /etc/shadow here\\n', 'get'),
      ...japanese('openssh-sftp', 'lftp', 'curl', 'rsync', 'sshfs', 'psftp'),
      ...loud('curl', 'psftp', 'lftp', 'rclone'),
      { client: 'openssh-scp', variant: 'O', request: { extra: { openssh: '-O' } } },
    ],
  },
  {
    id: 'no-such-directory',
    ...yes('no-such-directory'),
    request: { remote: 'test07-0018/reads.fastq' },
    before: () => {
      sh('rm -rf /home/test07/test07-0018')
    },
    runs: [
      ...write('test07-0018/reads.fastq').filter((r) => r.client !== 'rclone'),
      sftpLine('cd test07-0018\\n', 'cd'),
      sftpLine('ls test07-0018\\n', 'ls'),
      sftpLine('get test07-0018/a.txt\\n', 'get'),
      {
        client: 'psftp',
        variant: 'cd',
        line: `printf 'cd test07-0018\\nquit\\n' | psftp -i .ssh/upload_ed25519.ppk -hostkey $FP test07@sftp.example.org`,
      },
      ...japanese('openssh-sftp', 'openssh-scp', 'lftp', 'curl', 'rsync', 'sshfs'),
      ...loud('curl', 'lftp'),
      { client: 'openssh-scp', variant: 'O', request: { extra: { openssh: '-O' } } },
    ],
  },
  {
    id: 'remote-file-missing',
    ...yes('no-such-directory', 'local-file-missing'),
    request: { action: 'get', remote: 'upload/missing.fastq', local: 'copy.fastq' },
    runs: each([
      'openssh-sftp',
      'openssh-scp',
      'psftp',
      'pscp',
      'lftp',
      'curl',
      'rclone',
      'rsync',
      'paramiko',
      'asyncssh',
      'ssh2',
      'ssh2-sftp-client',
      'ruby-net-sftp',
    ]),
  },
  {
    id: 'disk-full',
    ...yes('disk-full-or-quota'),
    request: { local: 'reads.fastq', remote: 'full/reads.fastq' },
    before: () => {
      sh('rm -f /home/test07/full/*')
    },
    runs: [
      ...write('full/reads.fastq'),
      ...japanese('lftp', 'rsync', 'sshfs'),
      { client: 'openssh-scp', variant: 'O', request: { extra: { openssh: '-O' } } },
    ],
    except: {
      ...Object.fromEntries(
        [
          'openssh-sftp',
          'psftp',
          'pscp',
          'openssh-scp',
          'lftp',
          'curl',
          'rclone',
          'sshfs',
          'paramiko',
          'asyncssh',
          'ssh2',
          'ssh2-sftp-client',
          'go-ssh',
          'perl-net-ssh2',
          'perl-net-sftp-foreign',
          'php-ssh2',
          'ruby-net-sftp',
          'jsch',
          'trilead',
          'ganymed',
          'phpseclib',
        ].map((c) => [
          c,
          narrows(
            'disk-full-or-quota',
            'permission-denied-remote-path',
            'overwrite-refused',
            'remote-path-is-directory',
            'set-attributes-refused',
            'file-name-refused',
          ),
        ]),
      ),
    },
  },
  {
    id: 'local-disk-full',
    ...yes('disk-full-or-quota'),
    setup: () => {
      sh(
        `mkdir -p ${HOME}/small; mount -t tmpfs -o size=16k,uid=3001 none ${HOME}/small; cp ${HOME}/reads.fastq /home/test07/upload/reads.fastq; chown test07 /home/test07/upload/reads.fastq`,
      )
      return () => {
        sh(`umount ${HOME}/small`)
      }
    },
    request: { action: 'get', local: 'small/copy.fastq' },
    before: () => {
      sh(`rm -f ${HOME}/small/copy.fastq`)
    },
    runs: [
      ...each([
        'openssh-sftp',
        'openssh-scp',
        'lftp',
        'curl',
        'rclone',
        'rsync',
        'paramiko',
        'asyncssh',
        'ssh2',
        'psftp',
      ]),
      ...japanese('openssh-sftp', 'rsync'),
    ],
  },
  {
    id: 'overwrite-not-permitted',
    ...yes('permission-denied-remote-path', 'overwrite-refused'),
    request: { remote: 'readonly/reads.fastq' },
    runs: [...each(['openssh-sftp', 'openssh-scp', 'psftp', 'curl', 'paramiko', 'ssh2', 'rclone', 'lftp'])],
  },
  {
    id: 'rename-onto-existing',
    ...narrows('overwrite-refused', 'permission-denied-remote-path', 'no-such-directory'),
    runs: [
      {
        client: 'psftp',
        line: `printf 'put short.txt upload/a.txt\\nput short.txt upload/b.txt\\nmv upload/a.txt upload/b.txt\\nquit\\n' | psftp -i .ssh/upload_ed25519.ppk -hostkey $FP test07@sftp.example.org`,
      },
      {
        client: 'openssh-sftp',
        line: `printf 'put short.txt upload/a.txt\\nmkdir upload/dir\\nrename upload/a.txt upload/dir\\n' | sftp -i .ssh/upload_ed25519 test07@sftp.example.org`,
      },
      {
        client: 'openssh-sftp',
        variant: 'mkdir',
        line: `printf 'mkdir upload\\n' | sftp -i .ssh/upload_ed25519 test07@sftp.example.org`,
      },
    ],
  },
  {
    id: 'remote-is-directory',
    ...narrows(
      'remote-path-is-directory',
      'permission-denied-remote-path',
      'overwrite-refused',
      'no-such-directory',
      'disk-full-or-quota',
    ),
    request: { remote: 'runs' },
    runs: [
      ...each([
        'curl',
        'paramiko',
        'ssh2',
        'ssh2-sftp-client',
        'asyncssh',
        'go-ssh',
        'rclone',
        'perl-net-ssh2',
        'php-ssh2',
        'perl-net-sftp-foreign',
        'ruby-net-sftp',
        'lftp',
      ]),
      ...each(OLD_RSA),
    ],
  },
  {
    id: 'local-missing',
    ...yes('local-file-missing'),
    request: { local: 'reads_R2.fastq' },
    runs: [
      ...SFTP,
      ...each(WRITERS),
      ...each(OLD_RSA),
      ...japanese('openssh-sftp', 'openssh-scp', 'psftp', 'pscp', 'lftp', 'curl', 'rsync', 'sshfs'),
      { client: 'openssh-scp', variant: 'O', request: { extra: { openssh: '-O' } } },
      {
        client: 'openssh-sftp',
        variant: 'glob',
        line: `printf 'put *.bam upload/\\nput data/*.gz upload/\\n' | sftp -i .ssh/upload_ed25519 test07@sftp.example.org`,
        label: yes('local-file-missing'),
      },
    ],
  },
  {
    id: 'set-attributes-refused',
    ...yes('set-attributes-refused', 'permission-denied-remote-path'),
    sshd: ['Subsystem sftp /usr/lib/openssh/sftp-server -P setstat,fsetstat'],
    runs: [
      {
        client: 'openssh-sftp',
        line: `printf 'put -p reads.fastq upload/r.fastq\\n' | sftp -i .ssh/upload_ed25519 test07@sftp.example.org`,
      },
      {
        client: 'openssh-scp',
        line: 'scp -p -i .ssh/upload_ed25519 reads.fastq test07@sftp.example.org:upload/r.fastq',
      },
      {
        client: 'openssh-sftp',
        variant: 'chmod',
        line: `printf 'chmod 600 upload/r.fastq\\n' | sftp -i .ssh/upload_ed25519 test07@sftp.example.org`,
      },
      ...each(['lftp', 'rclone', 'sshfs', 'asyncssh']),
      {
        client: 'sshfs',
        variant: 'touch',
        line: 'mkdir -p mnt; sshfs -o IdentityFile=/home/taro/.ssh/upload_ed25519 test07@sftp.example.org: mnt && { cp -p reads.fastq mnt/upload/r.fastq; fusermount3 -u mnt; }',
      },
    ],
  },
  {
    id: 'set-attributes-not-owner',
    ...yes('set-attributes-refused', 'permission-denied-remote-path'),
    setup: () => {
      sh(
        'printf old > /home/test07/upload/shared.txt; chown root:root /home/test07/upload/shared.txt; chmod 666 /home/test07/upload/shared.txt',
      )
      return () => {}
    },
    runs: [
      {
        client: 'openssh-sftp',
        line: `printf 'put -p reads.fastq upload/shared.txt\\n' | sftp -i .ssh/upload_ed25519 test07@sftp.example.org`,
      },
      {
        client: 'rsync',
        line: 'rsync -tp --inplace -e "ssh -i .ssh/upload_ed25519" reads.fastq test07@sftp.example.org:upload/shared.txt',
      },
      { client: 'lftp', request: { remote: 'upload/shared.txt' } },
      { client: 'rclone', request: { remote: 'upload/shared.txt' } },
      {
        client: 'openssh-scp',
        line: 'scp -p -i .ssh/upload_ed25519 reads.fastq test07@sftp.example.org:upload/shared.txt',
      },
      {
        client: 'openssh-scp',
        variant: 'O',
        line: 'scp -O -p -i .ssh/upload_ed25519 reads.fastq test07@sftp.example.org:upload/shared.txt',
      },
    ],
  },
  {
    id: 'resume-mismatch',
    ...yes('resume-mismatch'),
    setup: () => {
      sh(
        `cat ${HOME}/reads.fastq ${HOME}/reads.fastq > /home/test07/upload/long.fastq; chown test07 /home/test07/upload/long.fastq`,
      )
      return () => {}
    },
    runs: [
      {
        client: 'openssh-sftp',
        line: `printf 'reput reads.fastq upload/long.fastq\\n' | sftp -i .ssh/upload_ed25519 test07@sftp.example.org`,
      },
      {
        client: 'openssh-sftp',
        variant: 'get',
        line: `cp large.bam long.fastq; printf 'reget upload/long.fastq long.fastq\\n' | sftp -i .ssh/upload_ed25519 test07@sftp.example.org`,
      },
      {
        client: 'curl',
        line: 'curl -sS -C 5000000 --key .ssh/upload_ed25519 --pubkey .ssh/upload_ed25519.pub -u test07: sftp://sftp.example.org/~/upload/long.fastq -o copy',
      },
    ],
  },
  {
    id: 'post-upload-check',
    ...narrows('post-upload-check-failed', 'permission-denied-remote-path', 'no-such-directory'),
    sshd: ['Subsystem sftp /usr/lib/openssh/sftp-server -P stat,lstat,fstat'],
    runs: each(['paramiko', 'rclone', 'lftp', 'openssh-sftp', 'asyncssh', 'psftp']),
  },
  {
    id: 'checksum-mismatch',
    ...yes('checksum-mismatch'),
    runs: [
      {
        client: 'md5sum',
        line: `md5sum reads.fastq short.txt > sums; printf 'x' >> short.txt; md5sum -c sums; printf 'ACGT\\n' > short.txt`,
      },
      {
        client: 'md5sum',
        variant: 'ja',
        env: { LANG: 'ja_JP.UTF-8' },
        line: `md5sum reads.fastq short.txt > sums; printf 'x' >> short.txt; md5sum -c sums; printf 'ACGT\\n' > short.txt`,
      },
      {
        client: 'sha256sum',
        line: `sha256sum reads.fastq short.txt > sums; printf 'x' >> short.txt; sha256sum -c sums; printf 'ACGT\\n' > short.txt`,
      },
    ],
  },

  {
    id: 'config-bad-option',
    ...yes('config-file-error'),
    setup: config('Host sftp.example.org\n  IdentityFle ~/.ssh/upload_ed25519\n  Usr test07\n'),
    runs: [...OPENSSH_LEVELS, ...each(['lftp', 'rsync', 'git', 'sshfs', 'ansible'])],
  },
  {
    id: 'config-bad-value',
    ...yes('config-file-error'),
    setup: config('Host *\n  ServerAliveInterval sixty\n  Port\n'),
    runs: [
      ...OPENSSH_LEVELS.slice(0, 1),
      ...each(['openssh-ssh', 'openssh-scp', 'asyncssh', 'paramiko', 'rsync']),
    ],
  },
  {
    id: 'config-bad-cipher',
    ...yes('config-file-error'),
    setup: config('Host *\n  Ciphers arcfour,blowfish-cbc\n'),
    runs: each(['openssh-sftp', 'openssh-scp', 'git']),
  },
  {
    id: 'config-bad-permissions',
    ...yes('config-file-error'),
    setup: () => {
      const mend = config('Host *\n  Compression yes\n')()
      sh(`chmod 666 ${HOME}/.ssh/config`)
      return mend
    },
    runs: [...OPENSSH_LEVELS, ...each(['rsync', 'git', 'lftp'])],
  },
  {
    id: 'config-other-owner',
    ...yes('config-file-error'),
    setup: () => {
      const mend = config('Host *\n  Compression yes\n')()
      sh(`chown 3102 ${HOME}/.ssh/config; chmod 644 ${HOME}/.ssh/config`)
      return mend
    },
    runs: each(['openssh-sftp', 'openssh-ssh', 'rsync']),
  },
  {
    id: 'config-cut-quote',
    ...yes('config-file-error'),
    setup: config('Host sftp.example.org\n  IdentityFile "~/.ssh/upload_ed25519\n  User test07\n'),
    runs: each(['openssh-sftp', 'openssh-ssh', 'openssh-scp', 'git']),
  },
  {
    id: 'command-line-option',
    ...yes('config-file-error'),
    request: { extra: { openssh: '-o StrictHostKeyCheck=no' } },
    runs: each(['openssh-sftp', 'openssh-ssh', 'openssh-scp', 'lftp', 'rsync']),
  },
  {
    id: 'ftp-to-ssh',
    ...yes('wrong-protocol-ftp'),
    runs: [
      { client: 'filezilla-ftp' },
      { client: 'filezilla-ftp', variant: 'ja', env: { LANG: 'ja_JP.UTF-8' } },
      { client: 'curl', line: 'curl -sS -v -u test07:x --connect-timeout 5 ftp://sftp.example.org:22/' },
      {
        client: 'curl',
        variant: 'ftps',
        line: 'curl -sS -v -u test07:x --connect-timeout 5 ftps://sftp.example.org:22/',
        label: narrows('wrong-protocol-ftp', 'not-an-ssh-server'),
      },
      {
        client: 'lftp',
        variant: 'd',
        line: `lftp -d -e "set net:max-retries 1; set net:timeout 5; ls; exit" -u test07,x ftp://sftp.example.org:22`,
      },
      {
        client: 'curl',
        variant: 'plain',
        line: 'curl -sS -u test07:x --connect-timeout 5 ftp://sftp.example.org:22/',
      },
    ],
  },
]
