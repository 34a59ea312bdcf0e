import { faultsOf, REFUSED } from '../room/fault.ts'

export default faultsOf(
  'key-not-registered',
  {
    way: 'sshd',
    breaks: { ja: '鍵がアカウントに登録されていない', en: 'the key is not registered on the account' },
    server: 'sshd',
    break: (scene) => scene.authorize([]),
    beside: REFUSED,
    clients: {},
  },
  {
    way: 'tsunagu',
    breaks: { ja: '鍵がアカウントに登録されていない', en: 'the key is not registered on the account' },
    server: 'tsunagu',
    break(scene) {
      scene.key('id_ed25519')
    },
    beside: REFUSED,
    clients: {},
  },
)
