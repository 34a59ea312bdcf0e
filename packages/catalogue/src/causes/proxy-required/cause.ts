import { config, inClient } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { fact, line } from '../../explain/pattern.ts'
import { webDirectly } from '../checks.ts'
import { cyberduck, filezilla, putty, winscp } from '../menus.ts'
import { failedAttempt } from '../reach.ts'
import { onlyRead } from '../refusal.ts'
import { text } from './text.ts'

/** Words by which a proxy or the login page of a network names itself when it answers in the server's place. */
const proxyWords = /proxy|squid|blue ?coat|zscaler|forefront|captive|websense|fortigate|fortinet/i

/**
 * `proxy.example:8080` of `http://user:secret@proxy.example:8080/`. Empty for anything else: it goes into a command
 * that a shell runs.
 */
function addressOf(value: string): string {
  const address = value
    .replace(/^[a-z0-9+]+:\/\//i, '')
    .replace(/^[^@/]*@/, '')
    .replace(/\/.*$/, '')
  return /^[A-Za-z0-9][A-Za-z0-9._-]*(?::\d{1,5})?$/.test(address) ? address : ''
}

/** OpenSSH for Windows has no such program of its own; Git for Windows has, where its installer puts it. */
const gitConnect = 'C:\\Program Files\\Git\\mingw64\\bin\\connect.exe'

export default defineCause({
  id: 'proxy-required',
  phase: 'network',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: ['host-syntax-wrong', 'stale-address', 'wrong-port'],
  toldApartBy: {
    'port-blocked': { facts: ['network.directAccess'], check: () => webDirectly },
    'proxy-command-failed': { facts: ['network.proxy'] },
  },
  detect(evidence) {
    const direct = evidence.last('network.directAccess')
    if (direct) {
      const { allowed, proxy } = direct.value
      return allowed
        ? no
        : found('certain', [direct], {
            ...(proxy && addressOf(proxy) && { proxy: addressOf(proxy) }),
            login: false,
          })
    }
    // A proxy that is used and wants a password; whether it is needed at all nobody has tried.
    const refused = evidence.last('network.proxy', ({ outcome }) => outcome === 'authentication-required')
    if (refused) return found('possible', [refused], { login: true })
    const answered = evidence.last(
      'handshake.firstBytes',
      ({ from, kind, text: said }) => from === 'server' && kind === 'http' && proxyWords.test(said ?? ''),
    )
    if (answered) return found('likely', [answered], { login: false })
    // A machine that has a proxy for the web, and cannot get out without one.
    const set = evidence.last('settings.proxy', ({ kind }) => kind === 'http' || kind === 'socks')
    if (evidence.has('network.proxy')) return no
    const attempt = failedAttempt(evidence)
    const lookup = evidence.last('network.lookup', ({ outcome }) => outcome !== 'resolved')
    // Whether there is a proxy no output of a program tells. Silence is what its absence looks like, and in networks where
    // it looks up the names itself, a name that is not found.
    if (!set) {
      const silence = attempt?.outcome === 'timed-out' ? attempt.observation : null
      const unfound = lookup?.value.outcome === 'not-found' && lookup.value.name === undefined ? lookup : null
      const seen = silence ?? unfound
      return seen && onlyRead(seen) ? found('possible', [seen], { login: false }, 'rare') : no
    }
    const stuck =
      attempt && attempt.outcome !== 'refused'
        ? attempt.observation
        : evidence.has('network.connect')
          ? null
          : lookup
    if (!stuck) return no
    // Where the port is silent and the web needs a proxy, the port is mostly closed to all but the proxy.
    return found(attempt?.outcome === 'timed-out' ? 'likely' : 'possible', [set, stuck], {
      ...(addressOf(set.value.value ?? '') && { proxy: addressOf(set.value.value ?? '') }),
      login: false,
    })
  },
  remedies: ({ proxy }) => {
    const address = proxy ?? 'PROXY:8080'
    const [host = 'PROXY', port = '8080'] = address.split(':')
    return [
      remedy('through-proxy', 'edit-settings', {
        clients: ['openssh', 'lftp', 'sshfs'],
        platforms: ['linux', 'macos'],
        commands: [config`Host SERVER`, config`    ProxyCommand nc -X connect -x ${address} %h %p`],
        changes: 'client-settings',
      }),
      // The nc of Red Hat's systems is ncat, which knows no -X.
      remedy('through-proxy-ncat', 'edit-settings', {
        clients: ['openssh', 'lftp', 'sshfs'],
        platforms: ['linux'],
        commands: [
          config`Host SERVER`,
          config`    ProxyCommand ncat --proxy ${address} --proxy-type http %h %p`,
        ],
        changes: 'client-settings',
      }),
      remedy('through-proxy-git', 'edit-settings', {
        clients: ['openssh-windows', 'openssh'],
        platforms: ['windows'],
        commands: [config`Host SERVER`, config`    ProxyCommand ${gitConnect} -H ${address} %h %p`],
        changes: 'client-settings',
      }),
      remedy('through-proxy', 'use-menu', {
        clients: ['putty'],
        menu: putty('Connection', 'Proxy', 'HTTP CONNECT'),
        commands: [inClient`${host} ${port}`],
        changes: 'client-settings',
      }),
      remedy('through-proxy', 'use-menu', {
        clients: ['winscp'],
        menu: winscp('Login', 'Advanced…', 'Connection', 'Proxy', 'Proxy type', 'HTTP'),
        commands: [inClient`${host} ${port}`],
        changes: 'client-settings',
      }),
      remedy('through-proxy', 'use-menu', {
        clients: ['filezilla'],
        menu: filezilla('Edit', 'Settings…', 'Connection', 'Generic proxy', 'HTTP/1.1 using CONNECT method'),
        commands: [inClient`${host} ${port}`],
        changes: 'client-settings',
      }),
      remedy('through-proxy', 'use-menu', {
        clients: ['cyberduck'],
        menu: cyberduck('Preferences', 'Connection', 'Use system proxy settings'),
        changes: 'client-settings',
      }),
      remedy('ask-network', 'ask-network-staff', { changes: 'network' }),
      remedy('other-network', 'retry'),
    ]
  },
  lines: [
    // Settings for the web that people show with their question.
    line(
      [
        'http_proxy={value}',
        'https_proxy={value}',
        'all_proxy={value}',
        'http_proxy = {value}',
        'https_proxy = {value}',
      ],
      { weak: true, unless: ['no_proxy='] },
      ({ value }) =>
        fact('settings.proxy', { kind: 'http', value: addressOf(value.replace(/^["']|["']$/g, '')) }),
    ),
  ],
  says: ['Proxy error: 407 Proxy Authentication Required'],
  examples: [{ proxy: 'proxy.example.ac.jp:8080', login: false }, { login: true }, { login: false }],
  text,
})
