import { faultsOf } from '../room/fault.ts'

export default faultsOf('host-syntax-wrong', {
  breaks: { ja: 'ホスト名に sftp:// を付けた', en: 'sftp:// was written into the host name' },
  server: 'sshd',
  break(scene) {
    scene.names({})
    scene.write('config', 'Host archive\n  HostName sftp://sftp.example.org\n')
  },
  ask: { host: 'archive' },
  clients: { host: 'sftp://sftp.example.org' },
})
