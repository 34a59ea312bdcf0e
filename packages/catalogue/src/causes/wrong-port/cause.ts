import { inClient, ps, sh } from '../../cause/command.ts'
import { defineCause, type Found, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import type { EvidenceView } from '../../evidence/evidence.ts'
import { fact, line } from '../../explain/pattern.ts'
import { cyberduck, filezilla, winscp } from '../menus.ts'
import { brokenConnection, failedAttempt } from '../reach.ts'
import { onlyRead, refusalWithoutKeysShown } from '../refusal.ts'
import { type Params, text } from './text.ts'

/** Ports that belong to FTP, Telnet, mail and the web, where hardly anybody runs SSH. */
const otherServices: ReadonlySet<number> = new Set([20, 21, 23, 25, 80, 143, 990, 8080])

/** `sftp -p 443 server` takes 443 for the server: it wants a capital P. */
function portAsHost(evidence: EvidenceView): Found<Params> | null {
  const names = [
    ...evidence.all('network.connect').map((seen) => ({ seen, name: seen.value.host })),
    ...evidence.all('network.lookup').map((seen) => ({ seen, name: seen.value.name })),
  ]
  for (const { seen, name } of names) {
    const right = name === undefined ? null : portOf(name)
    if (right !== null) return found('certain', [seen], { right, asHost: true })
  }
  return null
}

/** A port that was taken for a host: as it was typed, or as the address that inet_aton(3) makes of it; null for others. */
function portOf(name: string): number | null {
  const address = /^0\.0\.(\d{1,3})\.(\d{1,3})$/.exec(name)
  const number = address
    ? Number(address[1]) * 256 + Number(address[2])
    : /^\d{1,5}$/.test(name)
      ? Number(name)
      : 0
  return number > 0 && number <= 65_535 ? number : null
}

/** A number that was typed with `-p`, of which nothing else of the target is known; undefined when there is none. */
function typedPort(evidence: EvidenceView): number | undefined {
  return evidence.last('settings.target', ({ host, port }) => host === undefined && port !== undefined)?.value
    .port
}

/** `scp -p 2222 file server:` takes 2222 for a file to send. A year is a folder, unless it was typed with `-p`. */
function portAsFile(evidence: EvidenceView): Found<Params> | null {
  // `sftp host:10022` fetches a file of that name.
  const fetched = evidence.last(
    'file.operation',
    ({ operation, outcome, path }) =>
      operation === 'open-read' && outcome === 'missing' && isPort(nameIn(path)),
  )
  if (fetched && onlyRead(fetched))
    return found('likely', [fetched], {
      right: Number(nameIn(fetched.value.path)),
      asHost: false,
      unused: true,
    })
  const missing = evidence.last('file.local', ({ outcome, path }) => outcome === 'missing' && isPort(path))
  const right = Number(missing?.value.path)
  if (!missing || (/^(?:19|20)\d\d$/.test(String(right)) && typedPort(evidence) !== right)) return null
  return found('likely', [missing], { right, asHost: false, unused: true })
}

/** The last part of a path on a server. */
const nameIn = (path: string | undefined) => path?.replace(/^.*\//, '')
const isPort = (path: string | undefined) => /^\d{2,5}$/.test(path ?? '')

export default defineCause({
  id: 'wrong-port',
  phase: 'network',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: ['host-syntax-wrong', 'stale-address', 'proxy-command-failed'],
  toldApartBy: {
    'connection-refused': { facts: ['network.alternative'] },
    'not-an-ssh-server': { facts: ['handshake.firstBytes'] },
  },
  detect(evidence, { frontDoor }) {
    const asHost = portAsHost(evidence) ?? portAsFile(evidence)
    if (asHost) return asHost
    const attempt = failedAttempt(evidence)
    const broken = brokenConnection(evidence)
    const notSsh = evidence.last(
      'handshake.firstBytes',
      ({ from, kind }) => from === 'server' && kind !== 'ssh' && kind !== 'nothing',
    )
    const early = broken && (broken.stage === 'start' || broken.stage === 'unknown') ? broken : null
    const trouble = attempt ? [attempt.observation] : (notSsh && [notSsh]) || early?.from
    if (!trouble) {
      // Several SSH servers may share one address: the account is that of another port.
      const refusal = refusalWithoutKeysShown(evidence)
      return refusal && !frontDoor ? found('possible', refusal.from, { asHost: false }, 'rare') : no
    }
    const tried = attempt?.port ?? early?.port ?? evidence.last('settings.target')?.value.port
    const named = tried === undefined ? {} : { tried }
    const there = evidence.last(
      'network.alternative',
      ({ outcome, port }) => outcome === 'ssh' && port !== tried,
    )
    if (there)
      return found('certain', [there, ...trouble], { ...named, right: there.value.port, asHost: false })
    if (evidence.has('network.alternative')) return no
    if (frontDoor && tried !== undefined) {
      if (frontDoor.port === tried) return no
      return found('likely', trouble, { ...named, right: frontDoor.port, asHost: false })
    }
    // `scp -p 2222 …`: the small letter keeps times and modes, and the number counts as a file.
    const meant = typedPort(evidence)
    if (
      attempt &&
      tried !== undefined &&
      meant !== undefined &&
      meant !== tried &&
      onlyRead(attempt.observation)
    )
      return found('likely', trouble, { tried, right: meant, asHost: false, unused: true })
    // Where no way leads, there is none to any port.
    if (attempt && attempt.outcome !== 'unreachable' && tried !== undefined && otherServices.has(tried))
      return found('likely', trouble, { ...named, asHost: false })
    // A time-out or a missing route says little about ports: who can probe, knows; to who has but a text, silence
    // may be that of a port that was the wrong one.
    const silent = attempt?.outcome === 'timed-out' && attempt.observation.source.kind === 'text'
    const open =
      notSsh ?? early ?? (silent || attempt?.outcome === 'refused' || attempt?.outcome === 'failed')
    return open ? found('possible', trouble, { ...named, asHost: false }) : no
  },
  remedies: ({ right, asHost }, { target = {} }) => {
    const port = right ?? 'PORT'
    // What stands for the server then is the port.
    const server = (asHost ? undefined : target.host) ?? 'SERVER'
    const login = `${target.user ?? 'USER'}@${server}`
    return [
      right === undefined && remedy('ask-port', 'retry'),
      remedy('give-port', 'run-command', {
        clients: ['openssh', 'openssh-windows', 'lftp', 'sshfs', 'rclone'],
        commands: [sh`sftp -P ${port} ${login}`],
        ...(right !== undefined && {
          repair: { kind: 'use-instead', setting: 'port', value: String(right) },
        }),
      }),
      remedy('give-port', 'run-command', {
        clients: ['putty'],
        commands: [sh`psftp -P ${port} ${login}`],
      }),
      remedy('give-port', 'use-menu', {
        clients: ['winscp'],
        menu: winscp('Login', 'Port number'),
        commands: [inClient`${port}`],
      }),
      remedy('give-port', 'use-menu', {
        clients: ['filezilla'],
        menu: filezilla('File', 'Site Manager…', 'General', 'Port'),
        commands: [inClient`${port}`],
      }),
      remedy('give-port', 'use-menu', {
        clients: ['cyberduck'],
        menu: cyberduck('File', 'Open Connection', 'Port'),
        commands: [inClient`${port}`],
      }),
      remedy('test-port', 'run-command', {
        platforms: ['linux', 'macos'],
        commands: [sh`nc -w 5 ${server} ${port}`],
      }),
      remedy('test-port', 'run-command', {
        platforms: ['windows'],
        commands: [ps`Test-NetConnection ${server} -Port ${port}`],
      }),
    ]
  },
  lines: [
    line(
      [
        '^sftp -p {port:int} {rest:text}',
        '$ sftp -p {port:int} {rest:text}',
        '^scp -p {port:int} {rest:text}',
        '$ scp -p {port:int} {rest:text}',
        '^scp -r -p {port:int} {rest:text}',
      ],
      { client: 'openssh', starts: true },
      ({ port }) => fact('settings.target', { port }),
    ),
  ],
  says: [
    'ssh: connect to host sftp.example.ac.jp port 22: Connection refused',
    'ssh: connect to host 443 port 22: Invalid argument',
  ],
  examples: [
    { tried: 22, right: 443, asHost: false },
    { tried: 22, asHost: false },
    { right: 443, asHost: true },
    { tried: 22, right: 443, asHost: false, unused: true },
  ],
  text,
})
