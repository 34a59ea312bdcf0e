/**
 * File managers and terminals with SFTP in them, in their own words: GNOME's gvfs, KDE's kio_sftp, Cyberduck and
 * Mountain Duck, Bitvise, SecureCRT, MobaXterm, apps for Android, NppFTP. What the libraries below them print is in
 * the files of the phases.
 */
import { barePath } from '../decode/key-path.ts'
import { type Draft, fact, line } from '../pattern.ts'
import { connectOutcome, ending } from './connect.ts'
import { failed } from './failed-operation.ts'

const accepted = fact('auth.result', { outcome: 'accepted' })
const refused = fact('auth.result', { outcome: 'refused' })
const closedAtStart: readonly Draft[] = [accepted, fact('sftp.start', { outcome: 'closed' })]
const anythingStalled = fact('handshake.stalled', { waitingFor: 'anything' })
const closed = fact('network.ended', { how: 'closed', by: 'unknown' })

const gnome = [
  line(
    [
      'Timed out when logging in',
      'ログインしているときにタイムアウトしました',
      'ログイン時にタイムアウトしました',
    ],
    {},
    () => anythingStalled,
  ),
  line(
    [
      'The connection is closed (the underlying SSH process exited)',
      '接続が閉じられています (SSH のプロセスが終了しました)',
      '接続が切断されました (基になっている SSH プロセスが終了しました)',
    ],
    {},
    () => [fact('sftp.start', { outcome: 'closed' }), closed],
  ),
  line(['sftp://{address:text}/: Hostname not known', 'Hostname not known'], { weak: true }, () =>
    fact('network.lookup', { outcome: 'not-found' }),
  ),
  line(
    [
      'Unable to spawn SSH program',
      'Unable to find supported SSH command',
      'Can’t send host identity confirmation',
    ],
    {},
    () => fact('settings.protocol', { id: 'sftp' }),
  ),
]

const kde = [
  line(
    [
      'Unable to request the SFTP subsystem. Make sure SFTP is enabled on the server',
      'SFTP サブシステムを要求できません',
    ],
    {},
    () => [accepted, fact('session.request', { kind: 'sftp', outcome: 'refused' })],
  ),
  line(
    ['Could not initialize the SFTP session', 'SFTP セッションを初期化できませんでした'],
    {},
    () => closedAtStart,
  ),
  line(
    [
      'The host key for the server {host:host} has changed.',
      'サーバ {host:host} のホスト鍵が変更されました',
      'could either mean that DNS SPOOFING is happening',
    ],
    {},
    ({ host }) => fact('hostKey.check', { outcome: 'changed', host }),
  ),
  line('The authenticity of host {host:host} cannot be established', {}, ({ host }) =>
    fact('hostKey.check', { outcome: 'unknown', host }),
  ),
  line(
    ['Could not login to {host:host}.', '{host:host} にログインできませんでした'],
    { weak: true },
    () => refused,
  ),
  // Addresses in the sentence say that it is about the server.
  line(
    [
      'Could not write to sftp://{path:text}.$',
      'Could not open sftp://{path:text} for writing',
      'Access denied to sftp://{path:text}.$',
      'Write access denied to sftp://{path:text}',
      'Could not make folder sftp://{path:text}.$',
      'sftp://{path:text} への書き込みができませんでした',
      'sftp://{path:text} に書き込めませんでした',
      'sftp://{path:text} へのアクセスが拒否されました',
    ],
    {},
    ({ path }) => fact('file.operation', { operation: 'open-write', outcome: 'denied', path: pathOf(path) }),
  ),
  line(
    [
      'The file or folder sftp://{path:text} does not exist',
      'ファイルまたはフォルダ sftp://{path:text} は存在しません',
      'Could not enter folder sftp://{path:text}.$',
    ],
    {},
    ({ path }) => fact('file.operation', { operation: 'stat', outcome: 'missing', path: pathOf(path) }),
  ),
]

/** The path in an address without its scheme: `user@host/path`. */
function pathOf(address: string): string {
  const slash = address.indexOf('/')
  return slash < 0 ? '/' : address.slice(slash)
}

/** The end of Cyberduck's second sentence: where to ask. */
const askProvider = [
  'Please contact your web hosting service provider for assistance',
  'Please contact your service provider for assistance',
  'サービスプロバイダにお問い合わせください',
  'ホスティング会社にお問い合わせください',
] as const

const cyberduck = [
  line(
    askProvider.flatMap((end) => [
      `Permission denied. {between:text} ${end}`,
      `Permission denied. ${end}`,
      `Permission denied。${end}`,
    ]),
    { client: 'cyberduck', unless: ['timestamp', 'permissions of', 'Permissions', 'タイムスタンプ'] },
    () => failed('other', 'permission denied'),
  ),
  line(
    askProvider.flatMap((end) => [`No such file. ${end}`, `No such file or directory. ${end}`]),
    { client: 'cyberduck' },
    () => failed('other', 'no such file'),
  ),
  line(
    askProvider.map((end) => `Failure. ${end}`),
    { client: 'cyberduck', unless: ['timestamp', 'permissions of'] },
    () => failed('other', 'failure'),
  ),
  line(
    [
      'Cannot change timestamp of {path:path}',
      'Cannot change permissions of {path:path}',
      'Failure to write attributes of {path:path}',
    ],
    { client: 'cyberduck', weak: true },
    ({ path }) =>
      fact('file.operation', {
        operation: 'set-attributes',
        outcome: 'denied',
        path: path.split(/[.:]? /)[0],
      }),
  ),
  line(
    [
      'Timeout waiting for response. Connection attempt timed out',
      'Read timed out. The connection attempt timed out',
      'Read timed out. {between:text} The connection attempt timed out',
    ],
    { client: 'cyberduck' },
    () => [anythingStalled, fact('network.ended', { how: 'timed-out', by: 'unknown' })],
  ),
  line(
    ['Connect timed out. 接続がタイムアウトしました', 'timed out. 接続がタイムアウト'],
    { client: 'cyberduck' },
    () => fact('network.connect', { outcome: 'timed-out' }),
  ),
  line(['接続が拒否されました。サーバ'], { client: 'cyberduck' }, () =>
    fact('network.connect', { outcome: 'refused' }),
  ),
  line(
    [
      'DNS lookup for {host:host} failed. DNS is the network service',
      '{host:host} の DNS ルックアップに失敗',
    ],
    { client: 'cyberduck' },
    ({ host }) => fact('network.lookup', { name: barePath(host), outcome: 'not-found' }),
  ),
]

const terminals = [
  // Bitvise names the system's number.
  line(
    'FlowSocketConnector: Failed to connect to target address. Windows error {number:int}',
    {},
    ({ number }) => {
      const outcome = connectOutcome(`error ${number}`)
      return outcome && fact('network.connect', { outcome })
    },
  ),
  line(
    [
      'FlowSocketReader: Error receiving bytes. Windows error {number:int}',
      'FlowSocketWriter: Error sending bytes. Windows error {number:int}',
    ],
    {},
    ({ number }) => ending(`error ${number}`),
  ),
  line('The SSH2 session has terminated with error. Reason: {reason:text}', {}, ({ reason }) =>
    ending(reason),
  ),
  line('Remaining authentication methods: {methods:list}', { unless: ["methods: '"] }, ({ methods }) => [
    fact('auth.methods', { allowed: methods }),
    refused,
  ]),
  line(
    [
      'Public-key authentication with the server for user {user} failed',
      'Public-key authentication with server for user {user} failed',
    ],
    {},
    ({ user }) => [
      fact('auth.key', { outcome: 'refused' }),
      fact('auth.result', { outcome: 'refused', user }),
    ],
  ),
  // An app's second line, under PuTTY's own words in its window.
  line(['Access denied MobaXterm', 'Session stopped - Press <Return> to exit tab'], { client: 'putty' }, () =>
    fact('settings.client', { id: 'putty' }),
  ),
  // Android: the address, its port and ours, and the reason.
  line(
    [
      'failed to connect to {target:text} (port 22) from {own:text}: {call:text} failed: {reason:text}',
      'failed to connect to {target:text} (port {port:int}) after {ms:int}ms',
    ],
    { weak: true },
    ({ reason }) => {
      const outcome = reason === undefined ? 'timed-out' : connectOutcome(reason)
      return outcome && fact('network.connect', { outcome })
    },
  ),
  line(['[SSH] The server is not known', 'The server is not known: hash'], {}, () =>
    fact('hostKey.check', { outcome: 'unknown' }),
  ),
  line(
    ['[SFTP] Authenticating failed', '[NppFTP] Unable to authenticate', '[SSH] Unable to authenticate'],
    {},
    () => refused,
  ),
  // Functions of libssh2 whose callers print its number and nothing else (libssh2.h).
  ...(
    [
      [[-5, -8], [fact('handshake.negotiation', { what: 'unknown', outcome: 'nothing-in-common' })]],
      [[-2, -13, -43], [fact('network.ended', { how: 'closed', during: 'handshake', by: 'unknown' })]],
      [[-9, -30], [anythingStalled]],
    ] as const
  ).map(([numbers, drafts]) =>
    line(
      numbers.flatMap((number) => [`Session startup failed: ${number}`, `SSH session init: ${number}`]),
      { client: 'libssh2' },
      () => drafts,
    ),
  ),
]

export const desktopLines = [...gnome, ...kde, ...cyberduck, ...terminals]
