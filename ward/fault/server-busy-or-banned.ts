import { faultsOf } from '../room/fault.ts'
import { holdConnection } from '../room/listeners.ts'

export default faultsOf(
  'server-busy-or-banned',
  {
    way: 'too-many-startups',
    breaks: {
      ja: 'ログイン前の接続が上限に達している (MaxStartups)',
      en: 'too many connections before login (MaxStartups)',
    },
    server: 'sshd',
    sshd: ['MaxStartups 1:100:1', 'LoginGraceTime 120'],
    async break(scene) {
      scene.after(holdConnection())
      await new Promise((done) => setTimeout(done, 400))
    },
    clients: {},
  },
  {
    way: 'too-many-from-here',
    breaks: {
      ja: '同じ所からの接続が上限に達している',
      en: 'too many connections from the same address',
    },
    server: 'tsunagu',
    gateway: 'limits: { connectionsPerAddress: 1 }\n',
    async break(scene) {
      // Those that asked for the host keys have to leave first.
      await new Promise((done) => setTimeout(done, 700))
      scene.after(holdConnection(22, scene.address, 'SSH-2.0-held\r\n'))
      await new Promise((done) => setTimeout(done, 400))
    },
    clients: {},
  },
  {
    way: 'banned',
    breaks: { ja: 'このアドレスは締め出されている', en: 'this address is banned' },
    server: 'none',
    async break(scene) {
      await scene.listen(22, (socket) => socket.end('Not allowed at this time\r\n'))
    },
    clients: {},
  },
)
