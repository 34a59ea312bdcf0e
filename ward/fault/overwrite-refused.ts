import { faultsOf } from '../room/fault.ts'

/** RENAME of version 3, which OpenSSH's client does not use where it can replace. */
const program = `
import os, paramiko
client = paramiko.SSHClient(); client.load_host_keys('.ssh/known_hosts')
client.connect(os.environ['TO'], username='test07', key_filename='.ssh/id_ed25519', allow_agent=False)
sftp = client.open_sftp()
for name in ('first', 'second'): sftp.put('reads.fastq', name)
sftp.rename('first', 'second')
`

export default faultsOf('overwrite-refused', {
  breaks: {
    ja: '同じ名前のものがすでにあり、置き換えられない',
    en: 'the name is taken and may not be replaced',
  },
  server: 'tsunagu',
  meet: (scene) => scene.run('/usr/bin/python3 -', { input: program, env: { TO: scene.host } }),
  clients: null,
})
