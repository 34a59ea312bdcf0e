import { faultsOf } from '../room/fault.ts'

export default faultsOf('sftp-protocol-garbage', {
  breaks: { ja: 'ログインスクリプトが文字を出す', en: 'a login script prints text' },
  server: 'sshd',
  ask: { user: 'shout' },
  clients: { login: 'shout' },
})
