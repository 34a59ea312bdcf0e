import { config, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { barePath } from '../../explain/decode/key-path.ts'
import { fact, line } from '../../explain/pattern.ts'
import { loginLog, look } from '../checks.ts'
import { loginParams, onlyRead, publicKeyRefusal } from '../refusal.ts'
import { type Params, text } from './text.ts'

function reasonFor(type: string | undefined): Params['reason'] {
  if (type === undefined) return 'other'
  if (/dss|dsa(?!.*ecdsa)/i.test(type) && !/ecdsa/i.test(type)) return 'dsa'
  if (/ssh-?1/i.test(type)) return 'ssh1'
  return /^(?:ssh-)?rsa/i.test(type) ? 'sha1' : 'other'
}

const refused = (
  outcome: 'no-mutual-algorithm' | 'algorithm-refused' | 'key-type-refused',
  more: { readonly type?: string | undefined; readonly algorithm?: string | undefined } = {},
) => fact('auth.signature', { outcome, ...more })

export default defineCause({
  id: 'key-type-refused',
  phase: 'authentication',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: [],
  toldApartBy: {
    'key-not-registered': { facts: ['auth.registration'], check: loginLog },
    'wrong-key-offered': { facts: ['auth.registration'], check: loginLog },
    'key-file-corrupt': { facts: ['keyFile.format'] },
  },
  detect(evidence) {
    const signature = evidence.last(
      'auth.signature',
      ({ outcome }) =>
        outcome === 'no-mutual-algorithm' ||
        outcome === 'algorithm-refused' ||
        outcome === 'key-type-refused',
    )
    const result = evidence.last('auth.result')?.value.outcome
    const { host } = loginParams(evidence)
    // The log of a server holds other people's logins, too.
    const ofServer = evidence.last('settings.client')?.value.id === 'sshd'
    if (result === 'accepted' && !ofServer) return no
    const dsa = evidence.last(
      'keyFile.format',
      ({ type, damage }) => damage === undefined && /^(?:ssh-)?ds[sa]$/i.test(type ?? ''),
    )
    if (signature) {
      const { type, algorithm, outcome } = signature.value
      const key = evidence.last('auth.key', (value) => value.path !== undefined)
      const kind = type ?? algorithm ?? key?.value.type
      const path = dsa?.value.path ?? key?.value.path
      const ssh1 = type === 'SSH-1'
      return found(ssh1 ? 'possible' : 'certain', [signature, ...(dsa ? [dsa] : [])], {
        shown: true,
        reason: outcome === 'no-mutual-algorithm' && kind === undefined ? 'sha1' : reasonFor(kind),
        ...(kind && { type: kind }),
        ...(path && { path }),
        ...(host && { host }),
      })
    }
    if (dsa && result === 'refused') {
      const { path, type } = dsa.value
      return found('likely', [dsa], {
        shown: true,
        reason: 'dsa',
        ...(type && { type }),
        ...(path && { path }),
      })
    }
    const refusal = publicKeyRefusal(evidence)
    if (!refusal) return no
    const old = refusal.keys.findLast(({ value }) => /^(?:ssh-)?(?:rsa|ds[sa])/i.test(value.type ?? ''))
    if (!old) {
      // Old programs sign RSA keys with SHA-1 only, and the servers of today refuse that like any other key.
      const told = result === 'refused' && refusal.from[0] !== undefined && onlyRead(refusal.from[0])
      const typed = refusal.keys.some(({ value }) => value.type !== undefined)
      return told && !typed
        ? found('possible', refusal.from, { shown: false, reason: 'unknown', ...(host && { host }) })
        : no
    }
    const { path, type } = old.value
    return found('possible', refusal.from, {
      shown: false,
      reason: reasonFor(type),
      ...(type && { type }),
      ...(path && { path }),
    })
  },
  remedies: ({ host, path, reason, shown }, context) => [
    ...(shown ? [] : look('see', loginLog({}, context))),
    remedy('see-type', 'run-command', { commands: [sh`ssh-keygen -l -f ${path ?? 'KEYFILE'}`] }),
    reason !== 'dsa' && reason !== 'ssh1' && remedy('update', 'retry', { changes: 'client-settings' }),
    remedy('new-key', 'run-command', { commands: [sh`tsunagu key new`], changes: 'local-files' }),
    reason === 'sha1' &&
      remedy('allow-old', 'edit-settings', {
        clients: ['openssh', 'openssh-windows', 'lftp', 'sshfs'],
        commands: [config`Host ${host ?? 'SERVER'}`, config`    PubkeyAcceptedAlgorithms +ssh-rsa`],
        changes: 'client-settings',
        ...(shown &&
          host && {
            repair: { kind: 'set-ssh-option', host, option: 'PubkeyAcceptedAlgorithms', value: '+ssh-rsa' },
          }),
      }),
    remedy('server', 'server-side', { changes: 'server' }),
  ],
  lines: [
    line(
      [
        'send_pubkey_test: no mutual signature algorithm',
        'no mutual signature algorithm',
        'no mutual signature supported',
      ],
      { client: 'openssh' },
      () => refused('no-mutual-algorithm'),
    ),
    line(
      [
        'Skipping {type} key {path:path} - corresponding algo not in PubkeyAcceptedAlgorithms',
        'Skipping {type} key {path:path} - corresponding algo not in PubkeyAcceptedKeyTypes',
        'Skipping {type} key {path:path} - not in PubkeyAcceptedKeyTypes',
        'Skipping {type} key {path:path} - not in PubkeyAcceptedAlgorithms',
        'Skipping {type} key {path:path} for not in PubkeyAcceptedKeyTypes',
      ],
      { client: 'openssh' },
      ({ type, path }) => [
        refused('key-type-refused', { type }),
        fact('auth.key', { outcome: 'skipped', type, path: barePath(path) }),
      ],
    ),
    line(
      [
        'key type {type} not in PubkeyAcceptedAlgorithms',
        'key type {type} not in PubkeyAcceptedKeyTypes',
        'unsupported public key algorithm: {type}',
      ],
      { client: 'sshd' },
      ({ type }) => refused('key-type-refused', { type }),
    ),
    line(
      [
        'signature algorithm {algorithm} not in PubkeyAcceptedAlgorithms',
        'signature algorithm {algorithm} not in PubkeyAcceptedKeyTypes',
      ],
      { client: 'sshd' },
      ({ algorithm }) => refused('algorithm-refused', { algorithm }),
    ),
    // paramiko, before it signs; an old server may refuse the newer signature of such a key.
    line("Finalizing pubkey algorithm for key of type '{type}'", { client: 'paramiko' }, ({ type }) =>
      fact('auth.key', { outcome: 'refused', type }),
    ),
    line(
      ['ssh: unhandled key type', 'ssh: unsupported DSA key size', 'ssh: unsupported key type ssh-dss'],
      { client: 'go-ssh' },
      () => refused('key-type-refused'),
    ),
    line(
      [
        'using an RSA key with SHA-1, which is no longer allowed',
        'RSA keys with SHA-1 are no longer',
        'ssh-rsa signature is not accepted',
      ],
      { client: 'openssh' },
      () => refused('algorithm-refused', { algorithm: 'ssh-rsa' }),
    ),
    line(
      [
        'using a DSA key, which is no longer',
        'DSA keys are no longer supported',
        'DSA keys are not supported',
        'DSA key is not supported',
      ],
      {},
      () => refused('key-type-refused', { type: 'ssh-dss' }),
    ),
    line(
      [
        'Unsupported key type: {type}',
        'Key type {type} is not supported by the server',
        'server does not support the key type {type}',
        'Unsupported public key type {type}',
      ],
      { weak: true },
      ({ type }) => refused('key-type-refused', { type }),
    ),
  ],
  says: [
    'debug1: send_pubkey_test: no mutual signature algorithm',
    'sign_and_send_pubkey: no mutual signature supported',
    'Skipping ssh-dss key /home/test07/.ssh/id_dsa - not in PubkeyAcceptedKeyTypes',
    'userauth_pubkey: signature algorithm ssh-rsa not in PubkeyAcceptedAlgorithms [preauth]',
  ],
  examples: [
    { host: 'sftp.example.ac.jp', path: '~/.ssh/id_rsa', type: 'RSA', reason: 'sha1', shown: true },
    { path: '~/.ssh/id_dsa', type: 'ssh-dss', reason: 'dsa', shown: true },
    { path: 'identity', type: 'SSH-1', reason: 'ssh1', shown: true },
    { reason: 'other', shown: true },
    { path: '~/.ssh/id_rsa', type: 'RSA', reason: 'sha1', shown: false },
  ],
  text,
})
