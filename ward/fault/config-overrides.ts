import { faultsOf, REFUSED } from '../room/fault.ts'
import { GATEWAY_HOST, SITE_FILE } from '../room/furniture.ts'
import { HOST } from '../room/layout.ts'

export default faultsOf('config-overrides', {
  breaks: {
    ja: 'SSH の設定が、別のサーバへつながせている',
    en: 'the SSH settings send this host to another server',
  },
  server: 'sshd',
  break(scene) {
    scene.write('config', `Host ${HOST}\n  HostName proxy.example.org\n`)
  },
  ask: { args: ['--site', SITE_FILE] },
  beside: ['connection-refused', ...REFUSED],
  repair: {},
  clients: { host: GATEWAY_HOST },
})
