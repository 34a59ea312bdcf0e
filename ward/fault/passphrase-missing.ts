import { faultsOf } from '../room/fault.ts'
import { PASSPHRASE } from '../room/furniture.ts'

export default faultsOf('passphrase-missing', {
  breaks: {
    ja: 'パスフレーズを尋ねる相手がいない (自動実行)',
    en: 'nobody can be asked for the passphrase (batch)',
  },
  server: 'sshd',
  break(scene) {
    scene.authorize([scene.key('id_ed25519', { passphrase: PASSPHRASE })])
  },
  clients: { batch: true },
})
