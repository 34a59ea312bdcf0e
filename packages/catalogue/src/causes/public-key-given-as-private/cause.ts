import { ps, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { beginning } from '../checks.ts'
import { keyLoadFailure, nameOf } from '../key-loading.ts'
import { filezilla, winscp } from '../menus.ts'
import { type Params, text } from './text.ts'

function paramsFor(shown: boolean, path: string | null | undefined): Params {
  if (!path) return { shown }
  return { shown, path, ...(nameOf(path) === 'pub' && { private: path.slice(0, -4) }) }
}

/** Names that private keys have, and public ones do not. */
const looksPrivate = /\.(?:pem|ppk|key)$|(?:^|[\\/])(?:id_\w+|identity)$|(?:rsa|dsa|ecdsa|ed25519)$/i

export default defineCause({
  id: 'public-key-given-as-private',
  phase: 'key-file',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: ['dataset-key-used'],
  toldApartBy: {
    'key-file-corrupt': { facts: ['keyFile.format'], check: beginning },
    'key-format-putty-in-openssh': { facts: ['keyFile.format'], check: beginning },
  },
  detect(evidence) {
    if (evidence.last('auth.result')?.value.outcome === 'accepted') return no
    const content = evidence.last('keyFile.format', ({ format }) => format === 'public')
    if (content) return found('certain', [content], paramsFor(true, content.value.path))
    // Only a file that was read as a private key is checked for its permissions.
    const permissions = evidence.last('keyFile.permissions', ({ path }) => nameOf(path) === 'pub')
    if (permissions) return found('certain', [permissions], paramsFor(true, permissions.value.path))
    const failure = keyLoadFailure(evidence)
    // Public keys are made readable by all; a private one has been given those modes by somebody.
    const likePublic = evidence.last(
      'keyFile.permissions',
      ({ mode, path, tooOpen }) => tooOpen && mode === 0o644 && !looksPrivate.test(path ?? ''),
    )
    if (!failure && likePublic?.source.kind === 'text')
      return found('possible', [likePublic], paramsFor(false, likePublic.value.path), 'rare')
    if (!failure) {
      // Programs of the PuTTY family take a public key for one that an agent holds, and complain of nothing.
      const named = evidence.last('settings.keyFile', ({ path }) => nameOf(path) === 'pub')
      const refused = evidence.last('auth.result', ({ outcome }) => outcome === 'refused')
      return named && refused ? found('likely', [named, refused], paramsFor(true, named.value.path)) : no
    }
    // Of its content the program says so; a name only promises.
    if (failure.outcome === 'not-private' || failure.named === 'pub')
      return found(
        failure.outcome === 'not-private' ? 'certain' : 'likely',
        failure.from,
        paramsFor(true, failure.path),
      )
    if (failure.outcome !== 'bad-format' || failure.named === 'ppk') return no
    return found('possible', failure.from, paramsFor(false, failure.path))
  },
  remedies: ({ path, private: half, shown }) => [
    !shown &&
      remedy('see', 'run-command', {
        platforms: ['linux', 'macos'],
        commands: [sh`head -n 1 ${path ?? 'KEYFILE'}`],
      }),
    !shown &&
      remedy('see', 'run-command', {
        platforms: ['windows'],
        commands: [ps`Get-Content ${path ?? 'KEYFILE'} -TotalCount 1`],
      }),
    remedy('use-private', 'run-command', {
      clients: ['openssh', 'openssh-windows', 'lftp', 'sshfs', 'paramiko', 'asyncssh', 'go-ssh', 'rclone'],
      commands: [sh`sftp -i ${half ?? 'KEYFILE'} USER@SERVER`],
      ...(half && { repair: { kind: 'use-instead', setting: 'key', value: half } }),
    }),
    remedy('choose-winscp', 'use-menu', {
      clients: ['winscp'],
      menu: winscp('Login', 'Advanced…', 'SSH', 'Authentication', 'Private key file'),
      changes: 'client-settings',
    }),
    remedy('choose-filezilla', 'use-menu', {
      clients: ['filezilla'],
      menu: filezilla('File', 'Site Manager…', 'General', 'Logon Type', 'Key file'),
      changes: 'client-settings',
    }),
    remedy('choose-putty', 'run-command', {
      clients: ['putty'],
      commands: [sh`psftp -i KEYFILE.ppk USER@SERVER`],
    }),
  ],
  says: [
    'Load key "id_rsa.pub": invalid format',
    "Permissions 0644 for '/home/test07/.ssh/id_rsa.pub' are too open.",
  ],
  examples: [
    { path: '~/.ssh/id_ed25519.pub', private: '~/.ssh/id_ed25519', shown: true },
    { path: 'mykey', shown: false },
    { shown: false },
  ],
  text,
})
