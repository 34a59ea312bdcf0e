import { faultsOf } from '../room/fault.ts'

export default faultsOf(
  'kex-mismatch',
  {
    way: 'old-server',
    breaks: { ja: 'サーバの鍵交換が古すぎる', en: 'the server’s key exchange is too old' },
    server: 'sshd',
    sshd: ['KexAlgorithms diffie-hellman-group1-sha1'],
    clients: {},
  },
  {
    way: 'settings-too-narrow',
    breaks: { ja: '手元の設定で鍵交換を絞りすぎている', en: 'the settings here allow too few key exchanges' },
    server: 'sshd',
    sshd: ['KexAlgorithms curve25519-sha256'],
    break(scene) {
      scene.write('config', 'Host *\n  KexAlgorithms diffie-hellman-group14-sha256\n')
    },
    clients: null,
  },
)
