import { faultsOf } from '../room/fault.ts'

export default faultsOf(
  'connection-refused',
  {
    way: 'nothing-listens',
    breaks: { ja: 'サーバが止まっている', en: 'the server is down' },
    server: 'none',
    clients: {},
  },
  {
    way: 'firewall-rejects',
    breaks: { ja: 'ファイアウォールが拒否を返す', en: 'a firewall answers with a reset' },
    server: 'sshd',
    break: (scene) => scene.filter('-p tcp --dport 22 -j REJECT --reject-with tcp-reset'),
    clients: {},
  },
)
