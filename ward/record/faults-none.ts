/** Runs where nothing is wrong, and programs that have nothing to do with SSH: what must not raise an alarm. */
import { EVERYBODY } from './clients.ts'
import { desktop, each, type Fault, harmless, japanese, loud, OPENSSH_LEVELS } from './fault.ts'
import { AGENT, agentWith } from './faults-login.ts'
import { sh, trust } from './lab.ts'

export const NONE: readonly Fault[] = [
  {
    id: 'success',
    ...harmless,
    runs: [
      ...desktop,
      ...OPENSSH_LEVELS,
      { client: 'openssh-scp', variant: 'vvv', request: { verbose: '-vvv' } },
      { client: 'openssh-ssh', variant: 'v', request: { verbose: '-v' } },
      ...each(EVERYBODY.slice(3)),
      ...loud(
        'psftp',
        'pscp',
        'plink',
        'curl',
        'lftp',
        'rclone',
        'sshfs',
        'rsync',
        'ansible',
        'paramiko',
        'asyncssh',
        'ssh2',
        'ruby-net-sftp',
        'git',
        'jsch',
      ),
      ...japanese('openssh-sftp', 'lftp', 'curl', 'psftp', 'rsync'),
    ],
    log: harmless,
  },
  {
    id: 'first-contact-accepted',
    ...harmless,
    knownHosts: 'none',
    before: () => trust('none'),
    request: {
      extra: {
        openssh: '-o StrictHostKeyChecking=accept-new',
        ansible: '--ssh-common-args="-o StrictHostKeyChecking=accept-new"',
      },
    },
    runs: [
      ...OPENSSH_LEVELS,
      ...each(['lftp', 'rsync', 'git', 'ansible']),
      {
        client: 'openssh-sftp',
        variant: 'tty',
        line: 'sftp -i .ssh/upload_ed25519 test07@sftp.example.org',
        answers: [
          [/fingerprint\]\)\? /, 'yes\n'],
          [/sftp> /, 'put short.txt upload/\n'],
          [/sftp> /, 'ls -l upload\n'],
          [/sftp> /, 'bye\n'],
        ],
      },
      { client: 'paramiko', env: { ACCEPT_NEW: '1' } },
    ],
  },
  {
    id: 'right-key-last',
    ...harmless,
    request: { key: null, extra: { openssh: '-i .ssh/stranger -i .ssh/project1 -i .ssh/upload_ed25519' } },
    runs: [...OPENSSH_LEVELS, ...each(['rsync', 'git'])],
  },
  {
    id: 'banner-shown',
    ...harmless,
    sshd: ['Banner /home/.room/banner'],
    setup: () => {
      sh(
        `printf '*************************************************\\n* Authorized users only. Access denied to others. *\\n* Connection attempts are logged. Invalid logins  *\\n* and permission denied errors: contact support.  *\\n*************************************************\\n' > /home/.room/banner`,
      )
      return () => {}
    },
    runs: [...OPENSSH_LEVELS, ...each(['psftp', 'lftp', 'rsync', 'git', 'curl'])],
  },
  {
    id: 'passphrase-right',
    ...harmless,
    request: { key: '.ssh/locked' },
    runs: [
      {
        client: 'openssh-sftp',
        variant: 'tty',
        line: `sftp -i .ssh/locked test07@sftp.example.org`,
        answers: [
          [/locked': /, 'open sesame\n'],
          [/sftp> /, 'put short.txt upload/\n'],
          [/sftp> /, 'bye\n'],
        ],
      },
      {
        client: 'openssh-ssh',
        variant: 'tty-second-try',
        line: `ssh -i .ssh/locked test07@sftp.example.org uname`,
        answers: [
          [/locked': /, 'open barley\n'],
          [/locked': /, 'open sesame\n'],
        ],
      },
      { client: 'ssh-keygen', line: 'ssh-keygen -y -P "open sesame" -f .ssh/locked' },
      {
        client: 'ssh-add',
        variant: 'tty',
        line: 'ssh-agent ssh-add .ssh/locked',
        answers: [[/locked: /, 'open sesame\n']],
      },
    ],
  },
  {
    id: 'success-get',
    ...harmless,
    setup: () => {
      sh(
        'cp -p /home/taro/reads.fastq /home/test07/upload/reads.fastq; chown test07 /home/test07/upload/reads.fastq',
      )
      return () => {}
    },
    before: () => {
      sh('rm -f /home/taro/copy.fastq')
    },
    request: { action: 'get', local: 'copy.fastq' },
    runs: loud(
      'openssh-scp',
      'psftp',
      'pscp',
      'curl',
      'lftp',
      'rclone',
      'sshfs',
      'paramiko',
      'asyncssh',
      'ssh2',
    ),
    log: harmless,
  },
  {
    id: 'success-password',
    ...harmless,
    sshd: ['PasswordAuthentication yes'],
    request: { key: null, ppk: null, password: 'correct' },
    runs: [
      ...loud('psftp', 'plink', 'curl', 'rclone', 'paramiko', 'asyncssh', 'jsch', 'ruby-net-sftp'),
      {
        client: 'openssh-sftp',
        variant: 'tty',
        line: 'sftp -o PubkeyAuthentication=no test07@sftp.example.org',
        answers: [
          [/password: /, 'correct\n'],
          [/sftp> /, 'put reads.fastq upload/\n'],
          [/sftp> /, 'ls -l upload\n'],
          [/sftp> /, 'bye\n'],
        ],
      },
      // The first attempt goes wrong, the second succeeds: nothing is left to explain.
      {
        client: 'openssh-ssh',
        variant: 'tty-second-try',
        line: 'ssh -o PubkeyAuthentication=no test07@sftp.example.org uname',
        answers: [
          [/password: /, 'corect\n'],
          [/password: /, 'correct\n'],
        ],
      },
    ],
    log: harmless,
  },
  {
    id: 'success-agent',
    ...harmless,
    request: { key: null, agent: AGENT },
    prepare: () => agentWith('.ssh/stranger .ssh/upload_ed25519'),
    runs: loud('openssh-sftp', 'openssh-scp', 'rclone', 'paramiko', 'asyncssh', 'git'),
    log: harmless,
  },
  {
    id: 'success-through-jump',
    ...harmless,
    request: {
      extra: {
        openssh: '-o "ProxyCommand=ssh -i .ssh/upload_ed25519 -W %h:%p test07@sftp.example.org"',
      },
    },
    runs: [...loud('openssh-sftp', 'openssh-ssh'), { client: 'openssh-scp' }],
    log: harmless,
  },
  {
    id: 'success-resume',
    ...harmless,
    setup: () => {
      sh(
        'head -c 5000 /home/taro/reads.fastq > /home/test07/upload/reads.fastq; chown test07 /home/test07/upload/*',
      )
      return () => {}
    },
    runs: [
      {
        client: 'openssh-sftp',
        variant: 'v',
        line: `printf 'reput reads.fastq upload/reads.fastq\\n' | sftp -v -i .ssh/upload_ed25519 test07@sftp.example.org`,
      },
      {
        client: 'psftp',
        variant: 'v',
        line: `printf 'reput reads.fastq upload/reads.fastq\\nquit\\n' | psftp -v -hostkey $FP -i .ssh/upload_ed25519.ppk test07@sftp.example.org`,
      },
      {
        client: 'curl',
        variant: 'v',
        line: 'curl -sS -v -C - -T reads.fastq --key .ssh/upload_ed25519 --pubkey .ssh/upload_ed25519.pub -u test07: sftp://sftp.example.org/~/upload/reads.fastq',
      },
    ],
  },
  {
    id: 'other-programs',
    ...harmless,
    sshd: null,
    runs: [
      {
        client: 'ssh-keygen',
        variant: 'new',
        line: `rm -f .ssh/fresh*; ssh-keygen -t ed25519 -N '' -C taro@workstation -f .ssh/fresh`,
      },
      {
        client: 'ssh-keygen',
        variant: 'l',
        line: 'ssh-keygen -l -f .ssh/upload_rsa.pub; ssh-keygen -lv -f .ssh/upload_ed25519.pub',
      },
      { client: 'puttygen', line: 'puttygen .ssh/upload_rsa.ppk -L; puttygen .ssh/upload_rsa.ppk -l' },
      { client: 'gcc', mayFail: true, line: `printf 'int main(void){ retrun 0 }\\n' > a.c; gcc a.c` },
      { client: 'python', mayFail: true, line: `/usr/bin/python3 -c 'import json; json.loads("{bad")'` },
      { client: 'python', mayFail: true, variant: 'open', line: `/usr/bin/python3 -c 'print(1/0)'` },
      { client: 'node', mayFail: true, line: `node -e 'null.x'` },
      { client: 'make', mayFail: true, line: `printf 'all:\\n\\tfalse\\n' > Makefile; make` },
      { client: 'git', variant: 'status', mayFail: true, line: 'git status' },
      { client: 'bash', mayFail: true, line: `frobnicate --now` },
      { client: 'tar', mayFail: true, line: `tar -tvf short.txt` },
      { client: 'java', mayFail: true, line: `java NoSuchClass` },
      { client: 'perl', mayFail: true, line: `perl -e 'die "oops"'` },
      { client: 'ls', variant: 'ok', line: 'ls -la' },
      { client: 'df', line: 'df -h 2>/dev/null | head -3' },
      { client: 'gzip', mayFail: true, line: 'gzip -t short.txt' },
      { client: 'apt', line: 'apt-cache policy openssh-client | head -4' },
    ],
  },
]
