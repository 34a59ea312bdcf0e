import { faultsOf } from '../room/fault.ts'

const host = 'sftp.exampel.org'

export default faultsOf(
  'dns-failure',
  {
    way: 'no-such-name',
    breaks: { ja: '名前の綴りが違う', en: 'the name is misspelt' },
    server: 'none',
    break: (scene) => scene.names({}),
    ask: { host },
    clients: { host },
  },
  {
    way: 'no-name-server',
    breaks: { ja: 'ネームサーバが答えない', en: 'no name server answers' },
    server: 'none',
    ask: { host },
    clients: { host },
  },
)
