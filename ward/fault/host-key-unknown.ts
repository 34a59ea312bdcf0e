import { faultsOf } from '../room/fault.ts'
import { SITE_FILE } from '../room/furniture.ts'

export default faultsOf(
  'host-key-unknown',
  {
    way: 'nobody-to-ask',
    breaks: {
      ja: '初めて接続するサーバで、確認に答える人がいない',
      en: 'a first contact, and nobody is there to say yes',
    },
    server: 'sshd',
    break: (scene) => scene.known([]),
    clients: { batch: true, extra: { putty: ' ' } },
  },
  {
    way: 'published',
    breaks: {
      ja: '設定が新しい鍵を受け付けない (公開された指紋とは一致する)',
      en: 'the settings take no new key, though it is the published one',
    },
    server: 'sshd',
    break(scene) {
      scene.known([])
      scene.write('config', 'Host *\n  StrictHostKeyChecking yes\n')
    },
    ask: { args: ['--site', SITE_FILE] },
    repair: {},
    clients: { extra: { openssh: '-F .ssh/config', putty: ' ' } },
  },
  {
    way: 'strict',
    breaks: {
      ja: '初めて接続するサーバで、設定が新しい鍵を受け付けない (StrictHostKeyChecking yes)',
      en: 'a first contact, and the settings take no new key (StrictHostKeyChecking yes)',
    },
    server: 'tsunagu',
    break(scene) {
      scene.known([])
      scene.write('config', 'Host *\n  StrictHostKeyChecking yes\n')
    },
    clients: { extra: { openssh: '-F .ssh/config', putty: ' ' } },
  },
)
