import { faultsOf } from '../room/fault.ts'
import { SITE_FILE } from '../room/furniture.ts'

export default faultsOf('dataset-key-used', {
  breaks: { ja: 'データ復号用の鍵でログインしようとした', en: 'a dataset decryption key was used to log in' },
  server: 'sshd',
  break(scene) {
    scene.key('J-DU000001', { type: 'rsa', args: ['-b', '2048'] })
    scene.authorize([])
  },
  ask: { args: ['--site', SITE_FILE, '-i', '/home/taro/.ssh/J-DU000001'] },
  beside: ['key-not-registered'],
  clients: { key: '.ssh/J-DU000001' },
})
