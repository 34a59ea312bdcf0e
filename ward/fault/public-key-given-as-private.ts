import { faultsOf } from '../room/fault.ts'

export default faultsOf('public-key-given-as-private', {
  breaks: {
    ja: '公開鍵 (.pub) を秘密鍵として指定した',
    en: 'the public key (.pub) was named as the private one',
  },
  server: 'sshd',
  ask: { args: ['-i', '/home/taro/.ssh/id_ed25519.pub'] },
  repair: {},
  clients: { key: '.ssh/id_ed25519.pub', ppk: '.ssh/id_ed25519.pub' },
})
