import { ps, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { beginning } from '../checks.ts'
import { convertKey, firstLine, showKey } from '../key-commands.ts'
import { besideNewForm, keyLoadFailure } from '../key-loading.ts'
import { type Params, text } from './text.ts'

/** Damage that changes the letters around the key, and none of its own. */
const mendable: ReadonlySet<Params['damage']> = new Set([
  'byte-order-mark',
  'windows-line-ends',
  'utf-16',
  'extra-text',
  'lines-lost',
])

function paramsFor(shown: boolean, path: string | null | undefined, damage?: Params['damage']): Params {
  return {
    shown,
    // What was not seen may be mendable; trying it loses nothing.
    mendable: damage === undefined || mendable.has(damage),
    ...(path && { path }),
    ...(damage && { damage }),
  }
}

export default defineCause({
  id: 'key-file-corrupt',
  phase: 'key-file',
  severity: 'failure',
  frequency: 'common',
  explainedAwayBy: [
    'dataset-key-used',
    'key-format-putty-in-openssh',
    'public-key-given-as-private',
    'passphrase-wrong',
  ],
  toldApartBy: {
    'key-format-putty-in-openssh': { facts: ['keyFile.format'], check: beginning },
    'public-key-given-as-private': { facts: ['keyFile.format'], check: beginning },
    'key-format-unsupported-new-openssh': { facts: ['keyFile.format'], check: beginning },
    'key-format-ppk-too-new': { facts: ['keyFile.format'], check: beginning },
    'passphrase-wrong': { facts: ['keyFile.format', 'keyFile.passphrase'] },
  },
  detect(evidence) {
    if (evidence.last('auth.result')?.value.outcome === 'accepted') return no
    const content = evidence.last(
      'keyFile.format',
      ({ format, damage }) =>
        damage !== undefined || format === 'html' || format === 'empty' || format === 'unknown',
    )
    if (content) {
      const { path, format, damage } = content.value
      const kind = damage ?? (format === 'html' || format === 'empty' ? format : 'not-a-key')
      return found('certain', [content], paramsFor(true, path, kind))
    }
    const failure = keyLoadFailure(evidence)
    if (!failure) {
      // Some programs go on without a key that they could not read, and then have nothing to log in with.
      const nothing = evidence.has('auth.key') ? null : evidence.last('auth.nothingToTry')
      return nothing?.source.kind === 'text'
        ? found('possible', [nothing], paramsFor(false, null), 'occasional')
        : no
    }
    if (failure.outcome === 'damaged') return found('likely', failure.from, paramsFor(true, failure.path))
    // A name that promises another format is the better explanation.
    if (failure.outcome !== 'bad-format' || failure.named) return no
    return found('possible', failure.from, paramsFor(false, failure.path), besideNewForm(failure))
  },
  remedies: ({ path, damage, shown, mendable: canMend }) =>
    damage === 'content-as-path'
      ? [
          remedy('use-path', 'run-command', {
            platforms: ['linux', 'macos'],
            // A name of our own, and nothing is overwritten: whoever has the key in a variable may have it in a file too.
            commands: [
              sh`(umask 077; set -C; mkdir -p ~/.ssh; cat > ~/.ssh/transfer_key_new)`,
              sh`sftp -i ~/.ssh/transfer_key_new USER@SERVER`,
            ],
            changes: 'local-files',
          }),
          remedy('make-new', 'run-command', { commands: [sh`tsunagu key new`], changes: 'local-files' }),
        ]
      : [
          ...showKey('see', path),
          !shown &&
            remedy('see-first-line', 'run-command', {
              platforms: ['linux', 'macos'],
              commands: [firstLine({ ...(path && { path }) })],
            }),
          !shown &&
            remedy('see-first-line', 'run-command', {
              platforms: ['windows'],
              commands: [ps`Get-Content ${path ?? 'KEYFILE'} -TotalCount 1`],
            }),
          ...(canMend
            ? convertKey('mend', path, 'openssh', { out: `${path ?? 'KEYFILE'}.fixed` }).map((step) => ({
                ...step,
                ...(path && { repair: { kind: 'clean-key-file', path } as const }),
              }))
            : []),
          remedy('copy-again', 'retry', { changes: 'key-file' }),
          remedy('make-new', 'run-command', { commands: [sh`tsunagu key new`], changes: 'local-files' }),
        ],
  says: [
    'Load key "/home/test07/.ssh/id_rsa": invalid format',
    'Load key "/home/test07/.ssh/id_rsa": error in libcrypto',
    'Unable to load key file "transfer.ppk" (file format error)',
    'ssh: no key found',
    'not a valid OPENSSH private key file',
    'Error: Cannot parse privateKey: Malformed OpenSSH private key',
    'com.jcraft.jsch.JSchException: invalid privatekey: [B@2c7b84de',
  ],
  examples: [
    { path: 'id_rsa', shown: false, mendable: true },
    { path: 'id_rsa', damage: 'byte-order-mark', shown: true, mendable: true },
    { path: 'id_rsa', damage: 'windows-line-ends', shown: true, mendable: true },
    { path: 'id_rsa', damage: 'utf-16', shown: true, mendable: true },
    { path: 'id_rsa', damage: 'cut-off', shown: true, mendable: false },
    { path: 'id_rsa', damage: 'lines-lost', shown: true, mendable: true },
    { path: 'id_rsa', damage: 'extra-text', shown: true, mendable: true },
    { path: 'id_rsa', damage: 'check-words-differ', shown: true, mendable: false },
    { path: 'id_rsa', damage: 'html', shown: true, mendable: false },
    { path: 'id_rsa', damage: 'empty', shown: true, mendable: false },
    { path: 'id_rsa', damage: 'not-a-key', shown: true, mendable: false },
    { damage: 'content-as-path', shown: true, mendable: false },
    { shown: true, mendable: true },
  ],
  text,
})
