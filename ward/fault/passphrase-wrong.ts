import { faultsOf } from '../room/fault.ts'
import { PASSPHRASE } from '../room/furniture.ts'

export default faultsOf('passphrase-wrong', {
  breaks: { ja: 'パスフレーズが違う', en: 'the passphrase is wrong' },
  server: 'sshd',
  break(scene) {
    scene.authorize([scene.key('id_ed25519', { passphrase: PASSPHRASE })])
  },
  ask: { args: ['--passphrase-env', 'WORD'], env: { WORD: 'rotten barley' } },
  clients: { passphrase: 'rotten barley', batch: true },
})
