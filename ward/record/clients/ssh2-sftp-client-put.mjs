// Uploads one file with the npm package ssh2-sftp-client, printing the error as its README does.
import { readFileSync } from 'node:fs'
import SftpClient from 'ssh2-sftp-client'

const { HOST, PORT, LOGIN, KEY, PASSWORD, PASSPHRASE, ACTION, LOCAL, REMOTE } = process.env
const sftp = new SftpClient()
try {
  await sftp.connect({
    host: HOST,
    port: Number(PORT),
    username: LOGIN,
    readyTimeout: 6000,
    ...(KEY ? { privateKey: readFileSync(KEY) } : {}),
    ...(PASSPHRASE ? { passphrase: PASSPHRASE } : {}),
    ...(PASSWORD ? { password: PASSWORD } : {}),
  })
  if (ACTION === 'put') console.log(await sftp.fastPut(LOCAL, REMOTE))
  else if (ACTION === 'get') console.log(await sftp.fastGet(REMOTE, LOCAL))
  else console.log((await sftp.list(REMOTE)).map((entry) => entry.name))
} catch (error) {
  console.error(error)
  process.exitCode = 1
} finally {
  await sftp.end()
}
