// Uploads one file with the npm package ssh2; an unhandled 'error' event ends the program, as in many scripts.
import { readFileSync } from 'node:fs'
import ssh2 from 'ssh2'

const { HOST, PORT, LOGIN, KEY, PASSWORD, PASSPHRASE, ACTION, LOCAL, REMOTE, VERBOSE, SSH_AUTH_SOCK } =
  process.env
const connection = new ssh2.Client()
connection.on('ready', () => {
  connection.sftp((error, sftp) => {
    if (error) throw error
    const end = (failure, names) => {
      if (failure) throw failure
      console.log(names ? names.map((entry) => entry.filename) : 'done')
      connection.end()
    }
    if (ACTION === 'put') sftp.fastPut(LOCAL, REMOTE, end)
    else if (ACTION === 'get') sftp.fastGet(REMOTE, LOCAL, end)
    else sftp.readdir(REMOTE, end)
  })
})
connection.connect({
  host: HOST,
  port: Number(PORT),
  username: LOGIN,
  readyTimeout: 6000,
  ...(KEY ? { privateKey: readFileSync(KEY) } : {}),
  ...(PASSPHRASE ? { passphrase: PASSPHRASE } : {}),
  ...(PASSWORD ? { password: PASSWORD } : {}),
  ...(SSH_AUTH_SOCK ? { agent: SSH_AUTH_SOCK } : {}),
  ...(VERBOSE ? { debug: (line) => console.error(line) } : {}),
})
