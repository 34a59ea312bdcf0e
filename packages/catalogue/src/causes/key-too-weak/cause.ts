import { config, sh } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { barePath } from '../../explain/decode/key-path.ts'
import { fact, line } from '../../explain/pattern.ts'
import type { SiteProfile } from '../../site/profile.ts'
import { keyLength } from '../checks.ts'
import { text } from './text.ts'

/** What is generally refused where the site says nothing (NIST SP 800-131A). */
const USUAL_MINIMUM_BITS = 2048

/** OpenSSH takes no shorter keys, whatever its settings say; a system may ask for more (Red Hat 9: 2048). */
const LEAST_BITS_OF_OPENSSH = 1024

function minimumOf(site: SiteProfile | null): number | null {
  return site?.authentication.keys.find(({ type }) => type === 'rsa')?.minimumBits ?? null
}

const short = (path?: string, bits?: number) => [
  fact('auth.signature', { outcome: 'key-too-short', bits }),
  ...(path === undefined ? [] : [fact('auth.key', { outcome: 'skipped', path: barePath(path) })]),
]

export default defineCause({
  id: 'key-too-weak',
  phase: 'authentication',
  severity: 'failure',
  frequency: 'rare',
  explainedAwayBy: [],
  toldApartBy: {
    'key-not-registered': {
      facts: ['auth.registration'],
      check: keyLength,
    },
    'key-type-refused': {
      facts: ['auth.signature'],
      check: keyLength,
    },
  },
  detect(evidence, { site }) {
    const result = evidence.last('auth.result')?.value.outcome
    const ofServer = evidence.last('settings.client')?.value.id === 'sshd'
    if (result === 'accepted' && !ofServer) return no
    const hostKey = evidence.last('hostKey.refused', ({ tooShort }) => tooShort === true)
    if (hostKey) return found('certain', [hostKey], { ofServer: true })
    const minimum = minimumOf(site)
    const rsa = evidence.last(
      'keyFile.format',
      ({ type, bits }) => /^(?:ssh-)?rsa$/i.test(type ?? '') && bits !== undefined,
    )
    const refused = evidence.last('auth.signature', ({ outcome }) => outcome === 'key-too-short')
    if (refused) {
      const skipped = evidence.last('auth.key', ({ outcome }) => outcome === 'skipped')
      const bits = refused.value.bits ?? rsa?.value.bits
      const path = rsa?.value.path ?? skipped?.value.path
      return found('certain', [refused, ...(rsa ? [rsa] : [])], {
        ...(path && { path }),
        ...(bits && { bits }),
        ...(minimum && { minimum }),
      })
    }
    const bits = rsa?.value.bits
    if (!rsa || bits === undefined) return no
    const path = rsa.value.path
    const params = { bits, ...(path && { path }), ...(minimum && { minimum }) }
    if (minimum !== null && bits < minimum) return found('certain', [rsa], params)
    return bits < USUAL_MINIMUM_BITS && result === 'refused' ? found('likely', [rsa], params) : no
  },
  remedies: ({ path, bits, ofServer }) => [
    ofServer && remedy('ask-service', 'ask-service-staff'),
    !ofServer && remedy('see', 'run-command', { commands: [sh`ssh-keygen -l -f ${path ?? 'KEYFILE'}`] }),
    !ofServer &&
      remedy('new-key', 'run-command', { commands: [sh`tsunagu key new`], changes: 'local-files' }),
    (bits === undefined || bits >= LEAST_BITS_OF_OPENSSH) &&
      remedy('allow-old', 'edit-settings', {
        clients: ['openssh'],
        commands: [config`Host SERVER`, config`    RequiredRSASize ${LEAST_BITS_OF_OPENSSH}`],
        changes: 'client-settings',
      }),
  ],
  lines: [
    line(
      [
        'load pubkey {path:path}: Invalid key length',
        'Skipping key {path:path}: Invalid key length',
        'Load key {path:path}: Invalid key length',
        'Error loading key {path:path}: Invalid key length',
        'identity_sign: {path:path}: Invalid key length',
      ],
      { client: 'openssh' },
      ({ path }) => short(path),
    ),
    line(
      [
        'refusing RSA key: Invalid key length',
        'userauth_pubkey: refusing RSA key',
        'refusing {type} key: Invalid key length',
        'key is too small; minimum',
      ],
      { client: 'sshd' },
      () => short(),
    ),
    line('crypto/rsa: {bits:int}-bit keys are insecure', { client: 'go-ssh' }, ({ bits }) =>
      short(undefined, bits),
    ),
    line(
      ['RSA key is too short', 'RSA key too short', 'RSA keys must be at least', 'key size must be at least'],
      { weak: true },
      () => short(),
    ),
  ],
  says: [
    'load pubkey "/home/test07/.ssh/id_rsa": Invalid key length',
    'userauth_pubkey: refusing RSA key: Invalid key length [preauth]',
    'Bad server host key: Invalid key length',
  ],
  examples: [{ path: '~/.ssh/id_rsa', bits: 1024, minimum: 2048 }, { bits: 1024 }, {}, { ofServer: true }],
  text,
})
