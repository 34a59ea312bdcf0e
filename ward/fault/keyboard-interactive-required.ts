import { faultsOf } from '../room/fault.ts'

export default faultsOf('keyboard-interactive-required', {
  breaks: { ja: '鍵のあとに、もう一つの認証が求められる', en: 'a second factor is asked for after the key' },
  server: 'sshd',
  sshd: [
    'AuthenticationMethods publickey,keyboard-interactive',
    'KbdInteractiveAuthentication yes',
    'UsePAM yes',
  ],
  clients: { batch: true },
})
