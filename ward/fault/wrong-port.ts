import { faultsOf } from '../room/fault.ts'
import { SITE_FILE } from '../room/furniture.ts'
import { ADDRESS } from '../room/layout.ts'

export default faultsOf(
  'wrong-port',
  {
    way: 'refused-there',
    breaks: {
      ja: '何も動いていないポートを指定した (SSH は 22 番)',
      en: 'a port where nothing listens was given; SSH is at 22',
    },
    server: 'sshd',
    ask: { args: ['-p', '2022'] },
    beside: ['connection-refused'],
    repair: {},
    clients: { port: 2022 },
  },
  {
    way: 'in-settings',
    breaks: { ja: 'SSH の設定に別のポートが書いてある', en: 'the SSH settings name another port' },
    server: 'sshd',
    break(scene) {
      scene.write('config', 'Host *\n  Port 2022\n')
    },
    ask: { args: ['--site', SITE_FILE] },
    beside: ['connection-refused', 'config-overrides'],
    repair: {},
    clients: { port: 2022 },
  },
  {
    way: 'blocked-there',
    breaks: {
      ja: '22 番ポートだけがふさがれ、443 番では SSH が動いている',
      en: 'port 22 alone is blocked, and SSH answers at 443',
    },
    server: 'sshd',
    async break(scene) {
      await scene.sshd([], { port: 443 })
      scene.filter(`-p tcp -d ${ADDRESS} --dport 22 -j DROP`)
    },
    // That port 22 is blocked is why; going by 443 is what to do.
    beside: ['port-blocked', 'host-unreachable'],
    clients: {},
  },
  {
    way: 'web-server-there',
    breaks: {
      ja: 'Web サーバのいる 443 番を指定した (SSH は 22 番)',
      en: 'port 443 was given, where a web server is; SSH is at 22',
    },
    server: 'sshd',
    async break(scene) {
      await scene.listen(443, (socket) =>
        socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')),
      )
    },
    ask: { args: ['-p', '443'] },
    beside: ['not-an-ssh-server'],
    clients: { port: 443 },
  },
)
