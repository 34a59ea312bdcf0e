import { config } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { handshakeLog } from '../checks.ts'
import { disagreementOn } from '../disagreement.ts'
import { text } from './text.ts'

/** Methods of old servers that OpenSSH still has, switched off. */
const switchedOff = /^diffie-hellman-group(?:1-sha1|14-sha1|-exchange-sha1)$/

export default defineCause({
  id: 'kex-mismatch',
  phase: 'handshake',
  severity: 'failure',
  frequency: 'common',
  explainedAwayBy: [],
  toldApartBy: {
    'host-key-algorithm-mismatch': { facts: ['hostKey.presented'], check: handshakeLog },
    'cipher-or-mac-mismatch': { facts: ['hostKey.presented'], check: handshakeLog },
  },
  detect(evidence) {
    const quarrel = disagreementOn(evidence, ['kex'])
    if (!quarrel) return no
    const { theirs, side } = quarrel
    const frequency = quarrel.silent ? 'occasional' : undefined
    return found(quarrel.sure ? 'certain' : 'possible', quarrel.from, { theirs, side }, frequency)
  },
  remedies: ({ theirs }) => [
    remedy('update-client', 'retry', { changes: 'client-settings' }),
    remedy('ask-service', 'ask-service-staff'),
    theirs.some((name) => switchedOff.test(name)) &&
      remedy('allow-old', 'edit-settings', {
        clients: ['openssh', 'openssh-windows'],
        commands: [
          config`Host SERVER`,
          config`    KexAlgorithms +${theirs.find((name) => switchedOff.test(name)) ?? ''}`,
        ],
        changes: 'client-settings',
      }),
  ],
  says: [
    'Unable to negotiate with 192.0.2.1 port 22: no matching key exchange method found. Their offer: diffie-hellman-group1-sha1',
    'Incompatible ssh peer (no acceptable kex algorithm)',
    "Couldn't agree a key exchange algorithm (available: diffie-hellman-group1-sha1)",
    'ssh: handshake failed: ssh: no common algorithm for key exchange; client offered: [curve25519-sha256], server offered: [diffie-hellman-group1-sha1]',
  ],
  examples: [
    { theirs: ['diffie-hellman-group1-sha1'], side: 'client' },
    { theirs: [], side: 'server' },
  ],
  text,
})
