import { faultsOf } from '../room/fault.ts'

export default faultsOf(
  'idle-timeout',
  {
    way: 'sshd',
    breaks: { ja: '何もしないでいると、サーバが接続を切る', en: 'the server ends a session that is silent' },
    server: 'sshd',
    sshd: ['ChannelTimeout session:*=2s', 'UnusedConnectionTimeout 1s'],
    ask: { args: ['--idle', '5'] },
    beside: ['network-drop'],
    clients: null,
  },
  {
    way: 'tsunagu',
    breaks: {
      ja: '何もしないでいると、本サービスが接続を切る',
      en: 'our gateway ends a session that is silent',
    },
    server: 'tsunagu',
    gateway: 'limits: { idleMinutes: 0.03 }\n',
    ask: { args: ['--idle', '5'] },
    beside: ['network-drop'],
    clients: null,
  },
)
