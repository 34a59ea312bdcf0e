import { config } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { handshakeLog } from '../checks.ts'
import { disagreementOn } from '../disagreement.ts'
import { text } from './text.ts'

/** Signature algorithms with SHA-1, and DSA: switched off in OpenSSH since 8.8 and 7.0; DSA is gone since 10.0. */
const switchedOff = /^(?:ssh-rsa|ssh-dss)(?:-cert-v01@openssh\.com)?$/

export default defineCause({
  id: 'host-key-algorithm-mismatch',
  phase: 'handshake',
  severity: 'failure',
  frequency: 'occasional',
  explainedAwayBy: [],
  toldApartBy: {
    'kex-mismatch': { facts: ['hostKey.presented'], check: handshakeLog },
    'cipher-or-mac-mismatch': { facts: ['hostKey.presented'], check: handshakeLog },
  },
  detect(evidence) {
    const quarrel = disagreementOn(evidence, ['host-key'])
    if (!quarrel) return no
    const { theirs, side } = quarrel
    return found(quarrel.sure ? 'certain' : 'possible', quarrel.from, { theirs, side })
  },
  remedies: ({ theirs, side }) => {
    const onlyOld = side === 'client' && theirs.length > 0 && theirs.every((name) => switchedOff.test(name))
    // A new OpenSSH that finds DSA in its settings stops before it connects, to whatever server.
    const rsa = theirs.find((name) => /^ssh-rsa/.test(name))
    return [
      !onlyOld && remedy('update-client', 'retry', { changes: 'client-settings' }),
      remedy('ask-service', 'ask-service-staff'),
      onlyOld &&
        rsa !== undefined &&
        remedy('allow-old', 'edit-settings', {
          clients: ['openssh', 'openssh-windows', 'lftp', 'sshfs'],
          commands: [config`Host SERVER`, config`    HostKeyAlgorithms +${rsa}`],
          changes: 'client-settings',
        }),
      remedy('new-host-key', 'server-side', { changes: 'server' }),
    ]
  },
  says: [
    'Unable to negotiate with 192.0.2.1 port 22: no matching host key type found. Their offer: ssh-rsa,ssh-dss',
    "Couldn't agree a host key algorithm (available: ssh-dss)",
    'Incompatible ssh peer (no acceptable host key)',
  ],
  examples: [
    { theirs: ['ssh-rsa', 'ssh-dss'], side: 'client' },
    { theirs: ['ssh-dss'], side: 'client' },
    { theirs: ['ssh-ed25519'], side: 'client' },
    { theirs: [], side: 'server' },
  ],
  text,
})
