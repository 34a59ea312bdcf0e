import { faultsOf } from '../room/fault.ts'

export default faultsOf('agent-refused', {
  breaks: {
    ja: 'エージェントが署名を断る (確認に答える人がいない)',
    en: 'the agent declines to sign; nobody is there to confirm',
  },
  server: 'sshd',
  break(scene) {
    scene.write('config', `Host *\n  IdentityAgent ${scene.agent(['id_ed25519'], { confirm: true })}\n`)
    scene.remove('id_ed25519')
  },
  clients: null,
})
