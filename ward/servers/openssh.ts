// OpenSSH's sshd with internal-sftp: the yardstick.

import { existsSync, mkdirSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { run } from '../process/run.ts'
import { tool } from '../process/tools.ts'
import { collectHostKeys, makeKey } from './credentials.ts'
import { accepts, Daemon } from './daemon.ts'
import type { RunningServer, ServerUnderTest } from './server.ts'

const host = '127.0.0.1'

/** A port that was free a moment ago: sshd cannot say which one it chose for port 0. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, host, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

export const openssh: ServerUnderTest = {
  name: 'openssh',

  async version() {
    const { stderr } = await run(tool('ssh', 'openssh-client'), ['-V'])
    return stderr.match(/^OpenSSH_(\S+)/)?.[1]?.replace(/^/, 'OpenSSH ') ?? stderr.trim()
  },

  async start(folder): Promise<RunningServer> {
    const sshd = tool('sshd', 'openssh-server')
    const home = join(folder, 'home')
    const keyFile = join(folder, 'client_key')
    const hostKey = join(folder, 'host_key')
    await mkdir(home, { recursive: true })
    await makeKey(keyFile, 'ward')
    await makeKey(hostKey, 'ward host')
    // Privilege separation needs this folder; a machine whose sshd never ran as a service has none.
    if (userInfo().uid === 0 && !existsSync('/run/sshd')) mkdirSync('/run/sshd', { mode: 0o755 })

    const port = await freePort()
    const config = join(folder, 'sshd_config')
    await writeFile(
      config,
      [
        `ListenAddress ${host}:${port}`,
        `HostKey ${hostKey}`,
        `AuthorizedKeysFile ${keyFile}.pub`,
        `PidFile none`,
        'PermitRootLogin prohibit-password',
        'AuthenticationMethods publickey',
        'KbdInteractiveAuthentication no',
        'PasswordAuthentication no',
        // No PAM and no DNS: both cost time that has nothing to do with SSH.
        'UsePAM no',
        'UseDNS no',
        // The folder may lie below one that everybody may write to, such as /tmp.
        'StrictModes no',
        'MaxStartups 1000:100:1000',
        'PrintMotd no',
        'PrintLastLog no',
        'Subsystem sftp internal-sftp',
        `ForceCommand internal-sftp -d ${home}`,
        '',
      ].join('\n'),
    )
    const daemon = new Daemon(sshd, ['-D', '-e', '-f', config], join(folder, 'sshd.log'))
    await daemon.until(() => accepts(host, port), 'it accepted connections')
    const hostKeys = await collectHostKeys(host, port, join(folder, 'known_hosts'))
    return {
      name: 'openssh',
      host,
      port,
      user: userInfo().username,
      keyFile,
      ...hostKeys,
      home,
      pid: daemon.pid,
      log: () => daemon.log(),
      stop: () => daemon.stop(),
      kill: () => daemon.kill(),
    }
  },
}
