import { faultsOf } from '../room/fault.ts'

export default faultsOf(
  'config-file-error',
  {
    way: 'unknown-option',
    breaks: { ja: 'SSH の設定に知らない語がある', en: 'the SSH settings hold a word that does not exist' },
    server: 'sshd',
    break(scene) {
      scene.write('config', 'Host *\n  PubkeyAuthentification yes\n')
    },
    repair: {},
    clients: { extra: { openssh: '-F .ssh/config' } },
  },
  {
    way: 'bad-value',
    breaks: { ja: 'SSH の設定の値が読めない', en: 'a value in the SSH settings cannot be read' },
    server: 'tsunagu',
    break(scene) {
      scene.write('config', 'Host *\n  Port twenty-two\n')
    },
    clients: { extra: { openssh: '-F .ssh/config' } },
  },
  {
    way: 'writable',
    breaks: { ja: 'SSH の設定に誰でも書き込める (0666)', en: 'anybody can write to the SSH settings (0666)' },
    server: 'sshd',
    break(scene) {
      scene.write('config', 'Host *\n  ServerAliveInterval 30\n', 0o666)
    },
    repair: {},
    clients: null,
  },
)
