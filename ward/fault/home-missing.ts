import { ENDED_AFTER_LOGIN, faultsOf } from '../room/fault.ts'

export default faultsOf(
  'home-missing',
  {
    way: 'chroot',
    breaks: {
      ja: 'ホームが作られておらず、ログイン直後に切れる',
      en: 'the home was never made; it ends right after login',
    },
    server: 'sshd',
    sshd: ['Match User ghost; ChrootDirectory %h; ForceCommand internal-sftp'],
    ask: { user: 'ghost' },
    beside: ENDED_AFTER_LOGIN,
    clients: { login: 'ghost' },
  },
  {
    way: 'tsunagu',
    breaks: {
      ja: 'ホームを作れない場所が指定されている',
      en: 'the home is in a place where none can be made',
    },
    server: 'tsunagu',
    break(scene) {
      scene.gatewayAccount('--home /home/.room/empty/test07', '--no-home')
    },
    beside: ENDED_AFTER_LOGIN,
    clients: {},
  },
)
