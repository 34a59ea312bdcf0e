import { faultsOf, REFUSED } from '../room/fault.ts'

export default faultsOf(
  'key-type-refused',
  {
    way: 'sha1-only-server',
    breaks: {
      ja: 'サーバが RSA 鍵を SHA-1 の署名でしか受け付けない',
      en: 'the server takes RSA with SHA-1 signatures only',
    },
    server: 'sshd',
    sshd: ['PubkeyAcceptedAlgorithms ssh-rsa'],
    break(scene) {
      scene.remove('id_ed25519')
      scene.authorize([scene.key('id_rsa', { type: 'rsa', args: ['-b', '2048'] })])
    },
    // OpenSSH 9.2 advertises SHA-2 all the same, and refuses such an offer in the words it has for any key.
    first: 'key-not-registered',
    beside: REFUSED,
    clients: { key: '.ssh/id_rsa' },
  },
  {
    way: 'dsa',
    breaks: { ja: '鍵が DSA', en: 'the key is DSA' },
    server: 'sshd',
    break(scene) {
      scene.authorize([scene.key('id_transfer', { type: 'dsa' })])
      scene.remove('id_ed25519')
      scene.remove('id_ed25519.pub')
    },
    ask: { args: ['-i', '/home/taro/.ssh/id_transfer'] },
    clients: { key: '.ssh/id_transfer' },
  },
)
