import { faultsOf } from '../room/fault.ts'
import { SITE_FILE } from '../room/furniture.ts'

export default faultsOf('key-too-weak', {
  breaks: { ja: 'RSA 鍵が 1024 ビットしかない', en: 'the RSA key has 1024 bits only' },
  server: 'sshd',
  sshd: ['RequiredRSASize 2048'],
  break(scene) {
    scene.authorize([scene.key('id_transfer', { type: 'rsa', args: ['-b', '1024'] })])
    scene.remove('id_ed25519')
    scene.remove('id_ed25519.pub')
  },
  ask: { args: ['--site', SITE_FILE, '-i', '/home/taro/.ssh/id_transfer'] },
  clients: { key: '.ssh/id_transfer' },
})
