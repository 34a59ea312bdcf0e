import { faultsOf } from '../room/fault.ts'

export default faultsOf('too-many-auth-failures', {
  breaks: {
    ja: 'エージェントの 9 個の鍵が、正しい鍵より先に試される',
    en: 'an agent’s nine keys are tried before the right one',
  },
  server: 'sshd',
  break(scene) {
    const names = Array.from({ length: 9 }, (_, index) => `project${index + 1}`)
    scene.folder('/home/taro/projects')
    for (const name of names) scene.key(`/home/taro/projects/${name}`)
    const socket = scene.agent(names.map((name) => `/home/taro/projects/${name}`))
    scene.write('config', `Host *\n  IdentityAgent ${socket}\n`)
  },
  repair: {},
  clients: { extra: { openssh: '-F .ssh/config' } },
})
