import { ps, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import type { Facts } from '../../evidence/facts.ts'
import { errnoAtStart } from '../../explain/decode/errno.ts'
import { type Draft, fact, line } from '../../explain/pattern.ts'
import { text } from './text.ts'

type Problem = Facts['settings.configLine']['problem']

/** OpenSSH's own place for the settings of one person. */
const usualFile = '~/.ssh/config'

/** What OpenSSH's words after "FILE line N:" complain about (readconf.c); null for words that are no complaint. */
function complaint(words: string): { readonly problem: Problem; readonly option?: string } | null {
  const option = /(?:option:? |keyword |Unsupported option )"?([A-Za-z][A-Za-z0-9-]{1,60})"?/.exec(words)?.[1]
  const named = option ? { option } : {}
  if (
    /bad configuration option|unsupported option|unknown configuration option|deprecated option/i.test(words)
  )
    return /deprecated/i.test(words) ? null : { problem: 'unknown-option', ...named }
  if (
    /no argument after keyword|missing argument|missing .*argument|requires? an argument|missing time value|missing value/i.test(
      words,
    )
  )
    return { problem: 'missing-value', ...named }
  if (
    /invalid quotes|unbalanced|no terminating|missing quote|extra arguments at end of line|garbage at end of line|trailing (?:garbage|data)|match criteria|unterminated/i.test(
      words,
    )
  )
    return { problem: 'syntax', ...named }
  if (
    /^\s*(?:bad|invalid|unsupported|unknown|illegal)\b|integer value|is not a valid|out of range/i.test(words)
  ) {
    const value = /(?:Invalid |Bad )([A-Z][A-Za-z]+) (?:integer|boolean|value)/.exec(words)?.[1]
    return { problem: 'bad-value', ...named, ...(value && { option: value }) }
  }
  return null
}

/** How OpenSSH's complaints begin. */
const complaints = [
  'Bad SSH2',
  'Bad SSH',
  'Bad key types',
  'Bad number',
  'Bad yes/no',
  'Bad owner',
  'Bad forwarding',
  'Bad protocol',
  'Bad escape',
  'Bad Match',
  'Bad value',
  'bad port',
  'invalid time value',
  'invalid quotes',
  'invalid port',
  'invalid integer',
  'invalid value',
  'Invalid key',
  'Invalid RekeyLimit',
  'Invalid CertificateFile',
  'unsupported address family',
  'unknown key type',
  'missing argument',
  'Missing yes/no',
  'Missing time value',
  'Missing argument',
  'missing time value',
  'garbage at end of line',
] as const

/** Those that name the setting behind. */
const complaintsWithNames = ['Bad configuration option', 'no argument after keyword', 'keyword'] as const

/** Files that have lines with numbers as well, and are not about settings. */
const otherFiles = ['sshd_config', 'known_hosts', 'authorized_keys']

function configLine(file: string, number: number, words: string): Draft | null {
  const found = complaint(words)
  // "command-line" stands for what was given with -o.
  const onCommandLine = /^command[- ]line/.test(file)
  return found && fact('settings.configLine', { ...found, ...(!onCommandLine && { file, line: number }) })
}

export default defineCause({
  id: 'config-file-error',
  phase: 'settings',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: [],
  toldApartBy: {},
  detect(evidence) {
    const all = evidence.all('settings.configLine')
    const first = all[0]
    if (!first) return no
    // A line that was skipped, and a login after it.
    if (evidence.has('auth.result') || evidence.has('hostKey.presented')) return no
    const { problem, file, line: number, option } = first.value
    return found('certain', all, {
      problem,
      ...(file && { file }),
      ...(number !== undefined && number > 0 && { line: number }),
      ...(option && { option }),
    })
  },
  remedies: ({ problem, file, line: number, option }) => [
    problem === 'bad-permissions' &&
      remedy('own-only', 'run-command', {
        platforms: ['linux', 'macos'],
        commands: [sh`chmod 600 ${file ?? usualFile}`],
        changes: 'client-settings',
        repair: { kind: 'set-file-mode', path: file ?? usualFile, mode: 0o600 },
      }),
    problem === 'bad-permissions' &&
      remedy('own-only', 'run-command', {
        platforms: ['windows'],
        commands: [
          file === undefined
            ? ps`icacls "$env:USERPROFILE\.ssh\config" /inheritance:r /grant:r "$($env:USERNAME):F"`
            : ps`icacls ${file} /inheritance:r /grant:r "$($env:USERNAME):F"`,
        ],
        changes: 'client-settings',
        repair: { kind: 'restrict-acl-to-owner', path: file ?? usualFile },
      }),
    problem !== 'bad-permissions' &&
      file !== undefined &&
      number !== undefined &&
      remedy('take-out', 'edit-settings', {
        changes: 'client-settings',
        repair: { kind: 'disable-ssh-option', file, line: number, option: option ?? '' },
      }),
    problem !== 'bad-permissions' && remedy('correct-line', 'edit-settings', { changes: 'client-settings' }),
    remedy('without-file', 'run-command', {
      clients: ['openssh', 'openssh-windows'],
      platforms: ['linux', 'macos'],
      commands: [sh`sftp -F none -i KEYFILE USER@SERVER`],
    }),
    remedy('without-file', 'run-command', {
      clients: ['openssh', 'openssh-windows'],
      platforms: ['windows'],
      commands: [ps`sftp -F none -i KEYFILE USER@SERVER`],
    }),
    problem === 'unknown-option' &&
      remedy('ignore-unknown', 'edit-settings', {
        clients: ['openssh', 'openssh-windows'],
        changes: 'client-settings',
      }),
  ],
  lines: [
    // OpenSSH: the file, the line and one of many complaints (readconf.c, misc.c).
    ...complaints.map((words) =>
      line(
        [`{file:path}: line {number:int}: ${words}`, `{file:path} line {number:int}: ${words}`],
        { client: 'openssh', unless: otherFiles },
        ({ file, number }) => configLine(file, number, words),
      ),
    ),
    ...complaintsWithNames.map((words) =>
      line(
        [
          `{file:path}: line {number:int}: ${words}{rest:text}`,
          `{file:path} line {number:int}: ${words}{rest:text}`,
        ],
        { client: 'openssh', unless: otherFiles },
        ({ file, number, rest }) => configLine(file, number, `${words}${rest}`),
      ),
    ),
    line(
      'ConfigParseError: {file:path} line {number:int}: {words:text}',
      { client: 'asyncssh' },
      ({ file, number, words }) =>
        configLine(file, number, words) ??
        fact('settings.configLine', { problem: 'syntax', file, line: number }),
    ),
    line('command-line line {number:int}: unsupported option {value:text}', { client: 'openssh' }, () =>
      fact('settings.configLine', { problem: 'bad-value' }),
    ),
    line('Bad owner or permissions on {file:path}', { client: 'openssh' }, ({ file }) =>
      fact('settings.configLine', { problem: 'bad-permissions', file }),
    ),
    // Without a file or a line: options of the command line.
    line(
      [
        "Bad SSH2 KexAlgorithms '{value:text}'",
        "Bad SSH2 cipher spec '{value:text}'",
        "Bad SSH2 Mac spec '{value:text}'",
        "Bad SSH2 MAC spec '{value:text}'",
        "Bad protocol 2 host key algorithms '{value:text}'",
        "Bad port '{value:text}'",
        'Unsupported KEX algorithm "{value:text}"',
        "Bad escape character '{value:text}'",
        'Bad multiplex command',
        "Bad key types '{value:text}'",
        'percent_expand: unknown key {value:text}',
        'vdollar_percent_expand: unknown key {value:text}',
        'vdollar_percent_expand: env var {value:text} has no value',
      ],
      { client: 'openssh', unless: [' line '] },
      () => fact('settings.configLine', { problem: 'bad-value' }),
    ),
    line(
      [
        "Can't open user config file {file:path}: {reason:text}",
        "Can't open user configuration file {file:path}: {reason:text}",
      ],
      { client: 'openssh' },
      ({ file }) => fact('settings.configLine', { problem: 'unreadable', file }),
    ),
    // Midnight Commander; the reason after it is an errno of something earlier.
    line('sftp: an error occurred while reading {file:path}: {reason:text}', {}, ({ file, reason }) =>
      fact('settings.configLine', {
        problem: errnoAtStart(reason) === 'EACCES' ? 'unreadable' : 'syntax',
        file,
      }),
    ),
    line(
      '{file:path}: terminating, {count:int} bad configuration options',
      { client: 'openssh' },
      ({ file }) =>
        fact('settings.configLine', {
          problem: 'syntax',
          file: file.replace(/^command[- ]line$/, '') || undefined,
        }),
    ),
    line(
      ['paramiko.ssh_exception.ConfigParseError: {words:text}', 'Unparsable line {words:text}'],
      { client: 'paramiko' },
      () => fact('settings.configLine', { problem: 'syntax' }),
    ),
  ],
  says: [
    '/home/test07/.ssh/config: line 3: Bad configuration option: identityfle',
    'Bad owner or permissions on /home/test07/.ssh/config',
    '/home/test07/.ssh/config line 2: no argument after keyword "port"',
    'command-line: line 0: Bad configuration option: stricthostkeycheck',
  ],
  examples: [
    { problem: 'unknown-option', file: '/home/test07/.ssh/config', line: 3, option: 'identityfle' },
    { problem: 'bad-permissions', file: '/home/test07/.ssh/config' },
    { problem: 'bad-value', file: '/home/test07/.ssh/config', line: 2 },
    { problem: 'missing-value', option: 'port' },
    { problem: 'syntax' },
    { problem: 'unreadable', file: '/home/test07/.ssh/config' },
  ],
  text,
})
