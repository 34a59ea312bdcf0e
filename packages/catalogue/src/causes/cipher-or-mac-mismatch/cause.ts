import { config } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { handshakeLog } from '../checks.ts'
import { disagreementOn } from '../disagreement.ts'
import { text } from './text.ts'

/** Ciphers and MACs of old servers that OpenSSH still has, switched off. */
const oldCipher = /^(?:aes(?:128|192|256)-cbc|3des-cbc|rijndael-cbc@lysator\.liu\.se)$/
const oldMac = /^(?:hmac-md5|hmac-md5-96|hmac-sha1-96)(?:-etm@openssh\.com)?$/

export default defineCause({
  id: 'cipher-or-mac-mismatch',
  phase: 'handshake',
  severity: 'failure',
  frequency: 'rare',
  explainedAwayBy: [],
  toldApartBy: {
    'kex-mismatch': { facts: ['hostKey.presented'], check: handshakeLog },
    'host-key-algorithm-mismatch': { facts: ['hostKey.presented'], check: handshakeLog },
  },
  detect(evidence) {
    const quarrel = disagreementOn(evidence, ['cipher', 'mac', 'compression'])
    if (!quarrel) return no
    const { theirs, side, what } = quarrel
    return found(quarrel.sure ? 'certain' : 'possible', quarrel.from, {
      what: what === 'cipher' || what === 'mac' || what === 'compression' ? what : 'unknown',
      theirs,
      side,
    })
  },
  remedies: ({ theirs, side, what }) => {
    const old =
      side === 'client' ? theirs.find((name) => (what === 'mac' ? oldMac : oldCipher).test(name)) : undefined
    return [
      remedy('update-client', 'retry', { changes: 'client-settings' }),
      remedy('remove-setting', 'edit-settings', { changes: 'client-settings' }),
      remedy('ask-service', 'ask-service-staff'),
      old !== undefined &&
        remedy('allow-old', 'edit-settings', {
          clients: ['openssh', 'openssh-windows', 'lftp', 'sshfs'],
          commands: [
            config`Host SERVER`,
            what === 'mac' ? config`    MACs +${old}` : config`    Ciphers +${old}`,
          ],
          changes: 'client-settings',
        }),
    ]
  },
  says: [
    'Unable to negotiate with 192.0.2.1 port 22: no matching cipher found. Their offer: aes256-cbc',
    'Unable to negotiate with 192.0.2.1 port 22: no matching MAC found. Their offer: hmac-md5',
    "Couldn't agree a client-to-server cipher (available: aes256-cbc)",
    'Incompatible ssh server (no acceptable ciphers)',
    'Handshake failed: no matching C->S cipher',
  ],
  examples: [
    { what: 'cipher', theirs: ['aes256-cbc'], side: 'client' },
    { what: 'mac', theirs: ['hmac-md5'], side: 'client' },
    { what: 'compression', theirs: [], side: 'server' },
    { what: 'unknown', theirs: [], side: 'client' },
  ],
  text,
})
