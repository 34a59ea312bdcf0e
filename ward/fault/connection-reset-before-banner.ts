import { faultsOf } from '../room/fault.ts'

const beside = ['server-busy-or-banned', 'network-drop', 'not-an-ssh-server'] as const

export default faultsOf(
  'connection-reset-before-banner',
  {
    way: 'closed',
    breaks: {
      ja: 'つながった直後に、何も言わずに切られる',
      en: 'it is closed right after connecting, without a word',
    },
    server: 'none',
    async break(scene) {
      await scene.listen(22, (socket) => socket.end())
    },
    beside,
    clients: {},
  },
  {
    way: 'reset',
    breaks: { ja: 'つながった直後にリセットされる', en: 'it is reset right after connecting' },
    server: 'none',
    async break(scene) {
      await scene.listen(22, (socket) => setTimeout(() => socket.resetAndDestroy(), 50))
    },
    beside,
    clients: {},
  },
  {
    way: 'silent',
    breaks: { ja: 'つながるが、何も言ってこない', en: 'it accepts, and never says anything' },
    server: 'none',
    async break(scene) {
      await scene.listen(22, () => {})
    },
    beside,
    clients: {},
  },
)
