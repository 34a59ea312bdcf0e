import { faultsOf } from '../room/fault.ts'
import { ADDRESS } from '../room/layout.ts'

const beside = ['host-unreachable', 'stale-address'] as const

export default faultsOf(
  'port-blocked',
  {
    way: 'dropped',
    breaks: { ja: '途中でパケットが捨てられる', en: 'packets are dropped on the way' },
    server: 'sshd',
    break: (scene) => scene.filter(`-p tcp -d ${ADDRESS} -j DROP`),
    beside,
    clients: {},
  },
  {
    way: 'answers-dropped',
    breaks: { ja: '返ってくるパケットだけが捨てられる', en: 'only what comes back is dropped' },
    server: 'tsunagu',
    break: (scene) => scene.filter('-p tcp --sport 22 -j DROP'),
    beside,
    clients: {},
  },
)
