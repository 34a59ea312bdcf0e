import { faultsOf, REFUSED } from '../room/fault.ts'

export default faultsOf('agent-unavailable', {
  breaks: {
    ja: '鍵はエージェントにしかなく、そのエージェントが空',
    en: 'the keys were in the agent only, and it is empty',
  },
  server: 'sshd',
  break(scene) {
    scene.remove('id_ed25519')
    scene.remove('id_ed25519.pub')
    scene.write('config', `Host *\n  IdentityAgent ${scene.agent([])}\n`)
  },
  beside: ['key-file-missing', ...REFUSED],
  clients: null,
})
