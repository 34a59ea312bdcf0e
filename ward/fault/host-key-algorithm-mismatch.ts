import { faultsOf } from '../room/fault.ts'

export default faultsOf('host-key-algorithm-mismatch', {
  breaks: {
    ja: 'サーバのホスト鍵が ssh-rsa (SHA-1) だけ',
    en: 'the server has ssh-rsa (SHA-1) host keys only',
  },
  server: 'sshd',
  sshd: ['HostKeyAlgorithms ssh-rsa'],
  clients: {},
})
