import { ps, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { errnoOf } from '../../explain/decode/errno.ts'
import { barePath } from '../../explain/decode/key-path.ts'
import { fact, line } from '../../explain/pattern.ts'
import { text } from './text.ts'

/** Words for "no such name" that are followed or preceded by the system's reason. */
function lookup(name: string | undefined, reason: string) {
  const errno = errnoOf(reason)
  const temporary = errno === 'EAI_AGAIN' || /try again|temporary|non-recoverable/i.test(reason)
  return fact('network.lookup', {
    name: name?.replace(/[:.]$/, ''),
    outcome: temporary ? 'try-again' : 'not-found',
  })
}

/** As lookup, for words that may also report something else. */
function resolverError(name: string | undefined, reason: string) {
  const errno = errnoOf(reason)
  return errno === 'ENOTFOUND' || errno === 'EAI_AGAIN' ? lookup(name, reason) : null
}

const OTHER_NODE_PROGRAMS = [
  '[cause]',
  'request to',
  'http',
  'HTTP',
  'npm ',
  'Axios',
  'fetch',
  'registry',
  'redis',
  'postgres',
  'mongo',
]

export default defineCause({
  id: 'dns-failure',
  phase: 'network',
  severity: 'failure',
  frequency: 'common',
  explainedAwayBy: ['host-syntax-wrong', 'proxy-required', 'proxy-command-failed', 'wrong-port'],
  toldApartBy: {
    'proxy-required': { facts: ['network.directAccess'] },
  },
  detect(evidence) {
    const failed = evidence.last('network.lookup')
    if (!failed || failed.value.outcome === 'resolved') return no
    // A name that resolves in the end was a passing fault.
    if (
      evidence.last('network.connect', ({ outcome }) => outcome !== 'failed') ||
      evidence.has('auth.result')
    )
      return no
    // Without the name, nobody knows whether it could be one.
    const temporary = failed.value.outcome === 'try-again'
    return found(temporary || failed.value.name === undefined ? 'likely' : 'certain', [failed], {
      temporary,
      ...(failed.value.name && { name: failed.value.name }),
    })
  },
  remedies: ({ name, temporary }, { frontDoor }) => [
    temporary && remedy('wait', 'retry'),
    remedy('check-name', 'retry'),
    frontDoor?.hosts[0] &&
      remedy('use-site-name', 'retry', {
        repair: { kind: 'use-instead', setting: 'host', value: frontDoor.hosts[0] },
      }),
    remedy('look-up', 'run-command', {
      platforms: ['linux', 'macos'],
      commands: [sh`nslookup ${name ?? 'SERVER'}`],
    }),
    remedy('look-up', 'run-command', {
      platforms: ['windows'],
      commands: [ps`Resolve-DnsName ${name ?? 'SERVER'}`],
    }),
    remedy('ask-network', 'ask-network-staff', { changes: 'network' }),
  ],
  lines: [
    line('Could not resolve hostname {name}: {reason:text}', { client: 'openssh' }, ({ name, reason }) => {
      // A port that was typed behind the name.
      const port = /^\d{1,5}(?=: )/.exec(reason)
      return lookup(port ? `${name.replace(/:$/, '')}:${port[0]}` : name, reason)
    }),
    // The reason gets lost in wrappers.
    // A colon at the end belongs to what was typed.
    line('Could not resolve hostname {name}:: {reason:text}', { client: 'openssh' }, ({ name }) =>
      fact('network.lookup', { name: `${name}:`, outcome: 'not-found' }),
    ),
    line('mosh: Could not resolve hostname {name}$', { client: 'openssh' }, ({ name }) =>
      fact('network.lookup', { name, outcome: 'not-found' }),
    ),
    line('ssh: Could not resolve hostname {name}$', { client: 'openssh' }, ({ name }) =>
      lookup(name.replace(/[:,;"']+$/, ''), 'not known'),
    ),
    line(
      [
        'Unable to open connection to {name}: Host does not exist',
        'Unable to open connection: Host does not exist',
        'Network error: Host does not exist',
        'ssh_init: Host does not exist',
        '^Host does not exist$',
        'Unable to open connection to {name} Host does not exist',
      ],
      { client: 'putty' },
      ({ name }) => lookup(name, 'not known'),
    ),
    line('Host "{name}" does not exist', { client: 'winscp' }, ({ name }) => lookup(name, 'not known')),
    line('ホスト "{name}" が見つかりません', { client: 'winscp' }, ({ name }) => lookup(name, 'not known')),
    // Names have no spaces; what has some was put in before the text was shown to others.
    line('DNS lookup for {name:text} failed', { client: 'cyberduck' }, ({ name }) =>
      lookup(/\s/.test(name) ? undefined : barePath(name), 'not known'),
    ),
    line(['Unable to open connection: {reason:text}'], { client: 'putty' }, ({ reason }) =>
      resolverError(undefined, reason),
    ),
    line(
      ['SocketException: {reason:text}', 'SocketException ({number:int}): {reason:text}'],
      { weak: true },
      ({ reason }) => resolverError(undefined, reason),
    ),
    // curl says it of web pages too.
    line('Could not resolve host: {name}', { client: 'curl', weak: true }, ({ name }) =>
      lookup(name, 'not known'),
    ),
    line('open: {name}: Name or service not known', { client: 'lftp' }, ({ name }) =>
      lookup(name, 'not known'),
    ),
    // Every program for Node.js prints these; most that fetch pages name HTTP in the same line.
    // A comment behind the name in a settings file that is not ssh's own reading of it.
    line('getaddrinfo ENOTFOUND {name} #{rest:text}', { client: 'ssh2' }, ({ name, rest }) =>
      fact('network.lookup', { name: `${name} #${rest}`, outcome: 'not-found' }),
    ),
    line('getaddrinfo ENOTFOUND {name}', { client: 'ssh2', unless: OTHER_NODE_PROGRAMS }, ({ name }) =>
      lookup(name, 'not known'),
    ),
    line('getaddrinfo EAI_AGAIN {name}', { client: 'ssh2', unless: OTHER_NODE_PROGRAMS }, ({ name }) =>
      lookup(name, 'try again'),
    ),
    // kubectl says the same of its server.
    line(
      ['dial tcp: lookup {name}: no such host', 'dial tcp: lookup {name} on {server}: no such host'],
      { client: 'go-ssh', unless: ['Unable to connect to the server: ', 'http://', 'https://'] },
      ({ name }) => lookup(name, 'not known'),
    ),
    line('java.net.UnknownHostException: {name}', { weak: true }, ({ name }) => lookup(name, 'not known')),
    line('socket.gaierror: [Errno {number}] {reason:text}', { weak: true }, ({ reason }) =>
      lookup(undefined, reason),
    ),
    line(
      [
        "`{name}': Name or service not known",
        '{name}: Name or service not known',
        '{name}: 名前またはサービスが不明です',
      ],
      {
        weak: true,
        unless: ['Could not resolve hostname', 'open connection', 'could not translate host name'],
      },
      ({ name }) => lookup(name.replace(/^["'`]|["'`]$/g, ''), 'not known'),
    ),
    line(['ssh_init: {reason:text}'], { client: 'putty' }, ({ reason }) => resolverError(undefined, reason)),
    line(
      "Error resolving '{name:path}' port '{port:int}'. {reason:text}",
      { client: 'dropbear' },
      ({ name, reason }) => resolverError(name, reason),
    ),
    line(
      'getaddrinfo for {name} failed: {reason:text}',
      { client: 'phpseclib', weak: true },
      ({ name, reason }) => resolverError(name, reason),
    ),
    line('getaddrinfo: {reason:text}', { weak: true }, ({ reason }) => resolverError(undefined, reason)),
    // The name server itself cannot be reached: port 53 is in the text.
    line(
      'dial tcp: lookup {name} on {server:host}: {reason:text}',
      { client: 'go-ssh', unless: ['no such host', 'http://', 'https://'] },
      ({ name }) => lookup(name, 'try again'),
    ),
  ],
  says: [
    'ssh: Could not resolve hostname sftp.example.ac.jp: Name or service not known',
    'Network error: Host does not exist',
    'getaddrinfo ENOTFOUND sftp.example.ac.jp',
  ],
  examples: [
    { name: 'ftp-privat.example.ac.jp', temporary: false },
    { name: 'sftp.example.ac.jp', temporary: true },
    { temporary: false },
    { temporary: true },
  ],
  text,
})
