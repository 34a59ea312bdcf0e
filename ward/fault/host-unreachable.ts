import { faultsOf } from '../room/fault.ts'

export default faultsOf(
  'host-unreachable',
  {
    way: 'no-route-to-host',
    breaks: { ja: 'ホストまでの経路がない', en: 'there is no route to the host' },
    server: 'none',
    ask: { host: 'gone.example.org' },
    beside: ['port-blocked', 'stale-address'],
    clients: { host: 'gone.example.org' },
  },
  {
    way: 'no-network',
    breaks: { ja: 'この計算機がネットワークにつながっていない', en: 'this computer has no network' },
    server: 'none',
    ask: { host: 'away.example.org' },
    clients: { host: 'away.example.org' },
  },
)
