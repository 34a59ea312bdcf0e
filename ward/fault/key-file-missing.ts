import { faultsOf } from '../room/fault.ts'

export default faultsOf(
  'key-file-missing',
  {
    way: 'on-command-line',
    breaks: { ja: '指定した鍵ファイルがない', en: 'the key file that was named does not exist' },
    server: 'sshd',
    break: (scene) => scene.remove('id_ed25519'),
    ask: { args: ['-i', '/home/taro/.ssh/id_transfer'] },
    clients: { key: '.ssh/id_transfer', ppk: '.ssh/id_transfer.ppk' },
  },
  {
    way: 'in-settings',
    breaks: { ja: 'SSH の設定に書いた鍵ファイルがない', en: 'the key file of the settings does not exist' },
    server: 'tsunagu',
    break(scene) {
      scene.write('config', 'Host *\n  IdentityFile ~/.ssh/id_transfer\n  IdentitiesOnly yes\n')
    },
    // The key that is there would be the right one.
    beside: ['wrong-key-offered'],
    clients: null,
  },
)
