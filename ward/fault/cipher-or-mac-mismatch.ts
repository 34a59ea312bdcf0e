import { faultsOf } from '../room/fault.ts'

export default faultsOf(
  'cipher-or-mac-mismatch',
  {
    way: 'cipher',
    breaks: { ja: 'サーバの暗号が CBC だけ', en: 'the server has CBC ciphers only' },
    server: 'sshd',
    sshd: ['Ciphers aes256-cbc'],
    clients: {},
  },
  {
    way: 'mac',
    breaks: { ja: 'サーバの MAC が MD5 だけ', en: 'the server has MD5 as its only MAC' },
    server: 'sshd',
    sshd: ['Ciphers aes256-ctr', 'MACs hmac-md5'],
    clients: {},
  },
)
