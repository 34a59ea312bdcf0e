import { faultsOf } from '../room/fault.ts'
import { PASSPHRASE } from '../room/furniture.ts'

export default faultsOf(
  'wrong-key-offered',
  {
    way: 'another-name',
    breaks: {
      ja: '登録した鍵は別の名前のファイルで、使われていない',
      en: 'the registered key has another name and is not offered',
    },
    server: 'sshd',
    break: (scene) => scene.authorize([scene.key('from_last_year')]),
    repair: {},
    clients: {},
  },
  {
    way: 'locked-key',
    breaks: {
      ja: '登録した鍵は別のファイルで、パスフレーズ付き',
      en: 'the registered key is another file, with a passphrase',
    },
    server: 'sshd',
    break: (scene) => scene.authorize([scene.key('archive_key', { passphrase: PASSPHRASE })]),
    clients: {},
  },
  {
    way: 'settings-name-another',
    breaks: {
      ja: 'SSH の設定が別の鍵だけを使わせる',
      en: 'the settings have another key used, and no other',
    },
    server: 'tsunagu',
    break(scene) {
      scene.key('project')
      scene.write('config', 'Host *\n  IdentityFile ~/.ssh/project\n  IdentitiesOnly yes\n')
    },
    repair: {},
    clients: { key: '.ssh/project' },
  },
)
