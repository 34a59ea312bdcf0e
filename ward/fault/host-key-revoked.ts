import { faultsOf } from '../room/fault.ts'

export default faultsOf('host-key-revoked', {
  breaks: { ja: 'ホスト鍵が @revoked (失効) と記録されている', en: 'the host key is marked @revoked' },
  server: 'sshd',
  break: (scene) =>
    scene.known([`HOST ${scene.hostKey('ed25519')}`, `@revoked HOST ${scene.hostKey('ed25519')}`]),
  clients: {},
})
