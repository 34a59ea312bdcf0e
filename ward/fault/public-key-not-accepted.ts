import { faultsOf } from '../room/fault.ts'

export default faultsOf('public-key-not-accepted', {
  breaks: { ja: 'サーバが公開鍵認証を受け付けない', en: 'the server takes no public keys' },
  server: 'sshd',
  sshd: ['PubkeyAuthentication no', 'PasswordAuthentication yes'],
  clients: { batch: true },
})
