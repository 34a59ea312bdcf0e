import { faultsOf } from '../room/fault.ts'

const program = `
import os, paramiko
client = paramiko.SSHClient(); client.load_host_keys('.ssh/known_hosts')
client.connect(os.environ['TO'], username='test07', password='hunter22', allow_agent=False, look_for_keys=False)
`

export default faultsOf('password-not-accepted', {
  breaks: {
    ja: '鍵しか使えないサービスに、パスワードを入れた',
    en: 'a password was given to a service that takes keys only',
  },
  server: 'tsunagu',
  meet: (scene) => scene.run('/usr/bin/python3 -', { input: program, env: { TO: scene.host } }),
  beside: ['key-not-registered'],
  clients: null,
})
