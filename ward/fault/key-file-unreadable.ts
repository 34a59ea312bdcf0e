import { faultsOf } from '../room/fault.ts'

const ask = { args: ['-i', '/home/taro/.ssh/id_ed25519'] }

export default faultsOf(
  'key-file-unreadable',
  {
    way: 'of-root',
    breaks: {
      ja: '鍵ファイルが root のもので、読めない',
      en: 'the key file belongs to root and cannot be read',
    },
    server: 'sshd',
    break: (scene) => scene.owner('id_ed25519', 0),
    ask,
    clients: {},
  },
  {
    way: 'closed',
    breaks: {
      ja: '鍵ファイルを本人も読めない (0000)',
      en: 'the key file may not even be read by its owner (0000)',
    },
    server: 'tsunagu',
    break: (scene) => scene.mode('id_ed25519', 0o000),
    ask,
    repair: {},
    clients: {},
  },
)
