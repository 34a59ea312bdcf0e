import { faultsOf } from '../room/fault.ts'

export default faultsOf('key-file-unreadable', {
  breaks: {
    ja: '鍵ファイルが root のもので、読めない',
    en: 'the key file belongs to root and cannot be read',
  },
  server: 'sshd',
  break: (scene) => scene.owner('id_ed25519', 0),
  ask: { args: ['-i', '/home/taro/.ssh/id_ed25519'] },
  clients: {},
})
