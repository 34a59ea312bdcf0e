/** Faults before SSH begins: names, routes, ports, and listeners that are something else. */
import { EVERYBODY, LIBRARIES, PUTTY, TOOLS } from './clients.ts'
import { desktop, each, type Fault, japanese, loud, narrows, OPENSSH_LEVELS, yes } from './fault.ts'
import { ADDRESS, answerNoSuchName, holdConnection, listen, sh } from './lab.ts'

const SOME = [
  'psftp',
  'pscp',
  'plink',
  'lftp',
  'curl',
  'rclone',
  'paramiko',
  'asyncssh',
  'ssh2',
  'ssh2-sftp-client',
  'jsch',
  'go-ssh',
  'perl-net-ssh2',
  'php-ssh2',
  'phpseclib',
  'ruby-net-sftp',
]
const RESET = ['connection-reset-before-banner', 'server-busy-or-banned', 'network-drop']
const drop = (rule: string) => () => {
  sh(`iptables -I OUTPUT ${rule}`)
  return () => {
    sh(`iptables -D OUTPUT ${rule}`)
  }
}

export const REACH: readonly Fault[] = [
  {
    id: 'no-such-name',
    ...yes('dns-failure'),
    sshd: null,
    request: { host: 'sftp.exampel.invalid' },
    setup: () => answerNoSuchName(),
    runs: [
      ...desktop,
      ...OPENSSH_LEVELS,
      ...each([...PUTTY, ...TOOLS, ...LIBRARIES]),
      ...japanese('openssh-sftp', 'lftp', 'curl', 'rclone', 'sshfs', 'rsync', 'paramiko'),
      ...loud('curl', 'lftp', 'rclone'),
    ],
  },
  {
    id: 'no-name-server',
    ...yes('dns-failure'),
    sshd: null,
    request: { host: 'sftp.exampel.invalid' },
    runs: each(['openssh-sftp', 'psftp', 'lftp', 'curl', 'paramiko', 'ssh2', 'go-ssh', 'jsch']),
  },
  {
    id: 'host-is-a-url',
    ...yes('host-syntax-wrong', 'dns-failure'),
    sshd: null,
    setup: () => answerNoSuchName(),
    request: { host: 'sftp://sftp.example.org' },
    runs: each([
      'openssh-ssh',
      'psftp',
      'plink',
      'paramiko',
      'ssh2',
      'ssh2-sftp-client',
      'jsch',
      'go-ssh',
      'asyncssh',
      'phpseclib',
      'dbclient',
      'perl-net-ssh2',
    ]),
  },
  {
    id: 'host-with-path',
    ...yes('host-syntax-wrong', 'dns-failure'),
    sshd: null,
    setup: () => answerNoSuchName(),
    request: { host: 'sftp.example.org/upload' },
    runs: each(['openssh-ssh', 'psftp', 'paramiko', 'ssh2', 'jsch', 'dbclient']),
  },
  {
    id: 'host-with-port',
    ...yes('host-syntax-wrong', 'dns-failure'),
    sshd: null,
    setup: () => answerNoSuchName(),
    request: { host: 'sftp.example.org:443' },
    runs: each(['openssh-ssh', 'plink', 'paramiko', 'ssh2-sftp-client', 'phpseclib']),
    // These two read the port out of the name and knock there.
    except: Object.fromEntries(
      ['plink', 'phpseclib'].map((c) => [c, narrows('wrong-port', 'connection-refused')]),
    ),
  },
  {
    id: 'refused',
    ...yes('connection-refused', 'wrong-port'),
    sshd: null,
    runs: [
      ...desktop,
      ...OPENSSH_LEVELS,
      ...each([...PUTTY, ...TOOLS, ...LIBRARIES]),
      ...loud('psftp', 'curl', 'lftp', 'rclone', 'asyncssh', 'jsch'),
      ...japanese('openssh-sftp', 'openssh-scp', 'psftp', 'lftp', 'curl', 'sshfs', 'rsync', 'paramiko'),
    ],
  },
  {
    id: 'refused-other-port',
    ...narrows('wrong-port', 'connection-refused'),
    request: { port: 443 },
    runs: each(['openssh-sftp', 'openssh-ssh', 'psftp', 'curl', 'rclone', 'paramiko', 'ssh2', 'jsch']),
  },
  {
    id: 'packets-dropped',
    ...narrows('port-blocked', 'host-unreachable', 'stale-address'),
    setup: drop(`-p tcp -d ${ADDRESS} --dport 22 -j DROP`),
    runs: [
      ...desktop,
      ...OPENSSH_LEVELS,
      ...each([...PUTTY, ...TOOLS, ...LIBRARIES], { timeoutMs: 20_000 }),
      ...japanese('openssh-sftp', 'curl', 'lftp'),
    ],
  },
  {
    id: 'connect-timeout-option',
    ...narrows('port-blocked', 'host-unreachable', 'stale-address'),
    setup: drop(`-p tcp -d ${ADDRESS} --dport 22 -j DROP`),
    request: { extra: { openssh: '-o ConnectTimeout=1' } },
    runs: each(['openssh-sftp', 'openssh-scp', 'lftp', 'rsync', 'git']),
  },
  {
    id: 'rejected-prohibited',
    ...narrows('port-blocked', 'host-unreachable'),
    setup: drop(`-p tcp -d ${ADDRESS} --dport 22 -j REJECT --reject-with icmp-admin-prohibited`),
    runs: each(['openssh-sftp', 'psftp', 'curl', 'paramiko', 'ssh2', 'go-ssh', 'jsch']),
  },
  {
    id: 'no-route',
    ...narrows('host-unreachable', 'port-blocked', 'stale-address'),
    sshd: null,
    request: { host: 'gone.example.org' },
    runs: [
      ...desktop,
      ...OPENSSH_LEVELS.slice(0, 2),
      ...each(SOME),
      ...japanese('openssh-sftp', 'lftp', 'curl'),
    ],
  },
  {
    id: 'network-unreachable',
    ...yes('host-unreachable'),
    sshd: null,
    request: { host: 'away.example.org' },
    runs: [...OPENSSH_LEVELS.slice(0, 2), ...each(SOME), ...japanese('openssh-sftp', 'curl')],
  },
  {
    id: 'http-server',
    ...yes('not-an-ssh-server', 'wrong-port'),
    sshd: null,
    setup: async () => {
      const s = await listen(22, (k) =>
        k.once('data', () =>
          k.end(
            'HTTP/1.1 400 Bad Request\r\nServer: nginx\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<html><head><title>400 Bad Request</title></head></html>\r\n',
          ),
        ),
      )
      return () => {
        s.close()
      }
    },
    runs: [
      ...desktop,
      ...OPENSSH_LEVELS,
      ...each(EVERYBODY.slice(3)),
      ...loud('psftp', 'curl', 'paramiko', 'jsch'),
    ],
    except: Object.fromEntries(
      [
        'openssh-sftp',
        'openssh-ssh',
        'openssh-scp',
        'rsync',
        'git',
        'sshfs',
        'ansible',
        'lftp',
        'perl-net-sftp-foreign',
      ].map((c) => [c, narrows('not-an-ssh-server', ...RESET, 'wrong-port')]),
    ),
  },
  {
    id: 'tls-server',
    ...narrows('not-an-ssh-server', ...RESET, 'wrong-port'),
    sshd: null,
    request: { port: 443 },
    setup: async () => {
      const s = await listen(443, (k) => k.once('data', () => k.end(Buffer.from('15030100020246', 'hex'))))
      return () => {
        s.close()
      }
    },
    runs: [...OPENSSH_LEVELS, ...each(SOME)],
  },
  {
    id: 'ftp-server',
    ...yes('not-an-ssh-server', 'wrong-port'),
    sshd: null,
    request: { port: 21 },
    setup: async () => {
      const s = await listen(21, (k) => {
        k.write('220 ProFTPD Server (Debian) [::ffff:192.0.2.10]\r\n')
        k.on('data', () => k.write('500 Invalid command: try being more creative\r\n'))
        setTimeout(() => k.end(), 1500)
      })
      return () => {
        s.close()
      }
    },
    runs: [...OPENSSH_LEVELS, ...each(SOME)],
    except: {
      'openssh-sftp': narrows('not-an-ssh-server', ...RESET, 'wrong-port'),
      'openssh-scp': narrows('not-an-ssh-server', ...RESET, 'wrong-port'),
      'openssh-ssh': narrows('not-an-ssh-server', ...RESET, 'wrong-port'),
    },
  },
  {
    id: 'closes-before-banner',
    ...narrows(RESET[0]!, ...RESET.slice(1), 'not-an-ssh-server'),
    sshd: null,
    setup: async () => {
      const s = await listen(22, (k) => k.end())
      return () => {
        s.close()
      }
    },
    runs: [
      ...desktop,
      ...OPENSSH_LEVELS,
      ...each(EVERYBODY.slice(3)),
      ...japanese('openssh-sftp', 'curl', 'lftp'),
    ],
  },
  {
    id: 'resets-before-banner',
    ...narrows(RESET[0]!, ...RESET.slice(1), 'not-an-ssh-server'),
    sshd: null,
    setup: async () => {
      const s = await listen(22, (k) => setTimeout(() => k.resetAndDestroy(), 50))
      return () => {
        s.close()
      }
    },
    runs: [
      ...desktop,
      ...OPENSSH_LEVELS,
      ...each(EVERYBODY.slice(3)),
      ...japanese('openssh-sftp', 'curl', 'psftp'),
    ],
  },
  {
    id: 'says-nothing',
    ...narrows(
      'not-an-ssh-server',
      'port-blocked',
      'connection-reset-before-banner',
      'wrong-port',
      'mtu-blackhole',
    ),
    sshd: null,
    request: { extra: { openssh: '-o ConnectTimeout=3' } },
    setup: async () => {
      const s = await listen(22, () => {})
      return () => {
        s.close()
      }
    },
    runs: [
      ...desktop,
      ...each(
        [
          'openssh-sftp',
          'lftp',
          'curl',
          'rclone',
          'paramiko',
          'asyncssh',
          'ssh2',
          'ssh2-sftp-client',
          'jsch',
          'trilead',
          'phpseclib',
          'ruby-net-sftp',
          'rsync',
        ],
        { timeoutMs: 15_000 },
      ),
    ],
  },
  {
    id: 'too-many-startups',
    ...narrows('server-busy-or-banned', ...RESET.filter((c) => c !== 'server-busy-or-banned')),
    sshd: ['MaxStartups 1:100:1', 'LoginGraceTime 120'],
    setup: () => {
      const let_go = holdConnection()
      sh('sleep 0.4')
      return let_go
    },
    runs: [
      ...desktop.map((r) => ({ ...r, env: { ...r.env, FZ_SECONDS: '15' } })),
      ...OPENSSH_LEVELS,
      ...each([...SOME, 'rsync', 'git', 'ansible']),
    ],
    log: yes('server-busy-or-banned'),
  },
  {
    id: 'not-allowed-at-this-time',
    ...narrows('server-busy-or-banned', ...RESET.filter((c) => c !== 'server-busy-or-banned')),
    sshd: null,
    setup: async () => {
      const s = await listen(22, (k) => k.end('Not allowed at this time\r\n'))
      return () => {
        s.close()
      }
    },
    runs: [...OPENSSH_LEVELS, ...each(SOME)],
    except: {
      ...Object.fromEntries(
        SOME.map((c) => [c, narrows('server-busy-or-banned', ...RESET, 'not-an-ssh-server')]),
      ),
    },
  },
  {
    id: 'proxy-command-fails',
    ...yes('proxy-command-failed'),
    request: { extra: { openssh: '-o ProxyCommand=/usr/bin/corkscrew' } },
    runs: [...OPENSSH_LEVELS, ...each(['lftp', 'git'])],
  },
  {
    id: 'proxy-refuses',
    ...yes('proxy-command-failed', 'connection-refused'),
    request: {
      extra: { openssh: '-o "ProxyCommand=ncat --proxy proxy.example.org:8080 --proxy-type http %h %p"' },
    },
    runs: each(['openssh-sftp', 'openssh-ssh', 'openssh-scp']),
  },
  {
    id: 'jump-host-refuses',
    ...yes('proxy-command-failed', 'connection-refused'),
    request: { extra: { openssh: '-J taro@proxy.example.org' } },
    runs: OPENSSH_LEVELS.slice(0, 4),
  },
  {
    id: 'jump-host-unknown-name',
    ...yes('proxy-command-failed', 'dns-failure'),
    setup: () => answerNoSuchName(),
    request: { extra: { openssh: '-J taro@bastion.invalid' } },
    runs: each(['openssh-sftp', 'openssh-scp', 'rsync']),
  },
  {
    id: 'dropped-in-the-middle',
    ...yes('network-drop', 'idle-timeout', 'mtu-blackhole'),
    request: {
      local: 'large.bam',
      remote: 'upload/large.bam',
      extra: { openssh: '-l 30000 -o ServerAliveInterval=1 -o ServerAliveCountMax=2' },
    },
    runs: ['openssh-sftp', 'openssh-scp'].map((client) => ({
      client,
      timeoutMs: 20_000,
      midway: {
        afterMs: 1500,
        act: () => {
          sh(`iptables -I OUTPUT -p tcp --sport 22 -j DROP; iptables -I OUTPUT -p tcp --dport 22 -j DROP`)
        },
      },
    })),
    before: () => {
      sh('iptables -F OUTPUT')
    },
    setup: () => () => {
      sh('iptables -F OUTPUT')
    },
  },
  {
    id: 'reset-in-the-middle',
    ...narrows('network-drop', 'idle-timeout'),
    request: {
      local: 'large.bam',
      remote: 'upload/large.bam',
      extra: { openssh: '-l 30000', curl: '--limit-rate 3M', rclone: '--bwlimit 3M' },
    },
    runs: ['openssh-sftp', 'openssh-scp', 'curl', 'rclone', 'rsync'].map((client) => ({
      client,
      timeoutMs: 20_000,
      ...(client === 'rsync'
        ? {
            line: `rsync -t --bwlimit=3000 -e "ssh -i .ssh/upload_ed25519" large.bam test07@sftp.example.org:upload/large.bam`,
          }
        : {}),
      midway: {
        afterMs: 2000,
        act: () => {
          sh(
            'iptables -I OUTPUT -p tcp --dport 22 -m tcp ! --tcp-flags SYN,RST,ACK SYN -j REJECT --reject-with tcp-reset',
          )
        },
      },
    })),
    before: () => {
      sh('iptables -F OUTPUT')
    },
    setup: () => () => {
      sh('iptables -F OUTPUT')
    },
  },
  {
    id: 'server-session-killed',
    ...narrows('network-drop', 'idle-timeout'),
    request: {
      local: 'large.bam',
      remote: 'upload/large.bam',
      extra: { openssh: '-l 30000', curl: '--limit-rate 3M', rclone: '--bwlimit 3M' },
    },
    runs: ['openssh-sftp', 'openssh-scp', 'curl', 'rclone'].map((client) => ({
      client,
      timeoutMs: 20_000,
      midway: {
        afterMs: 2000,
        act: () => {
          sh('pkill -9 -u test07 sshd || true')
        },
      },
    })),
  },
  {
    id: 'idle-session-ended',
    ...narrows('idle-timeout', 'network-drop'),
    sshd: ['ChannelTimeout session:*=2s', 'UnusedConnectionTimeout 1s'],
    runs: [
      {
        client: 'openssh-sftp',
        variant: 'tty',
        line: 'sftp -i .ssh/upload_ed25519 test07@sftp.example.org',
        answers: [
          [/sftp> /, 'pwd\n'],
          [/neverseen/, ''],
        ],
        timeoutMs: 9_000,
      },
      {
        client: 'openssh-sftp',
        line: '(echo pwd; sleep 5; echo ls) | sftp -i .ssh/upload_ed25519 test07@sftp.example.org',
        timeoutMs: 12_000,
      },
      {
        client: 'openssh-ssh',
        line: 'ssh -i .ssh/upload_ed25519 test07@sftp.example.org sleep 8',
        timeoutMs: 12_000,
      },
    ],
  },
  {
    id: 'shell-logs-out',
    ...yes('idle-timeout'),
    runs: [
      {
        client: 'openssh-ssh',
        variant: 'tty',
        line: 'ssh -tt -i .ssh/upload_ed25519 test07@sftp.example.org "TMOUT=2 bash --norc -i"',
        answers: [[/neverseen/, '']],
        timeoutMs: 12_000,
      },
    ],
  },
]
