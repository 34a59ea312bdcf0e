// Every client of the matrix, in the order in which it is printed.

import { asyncsshClient } from './asyncssh.ts'
import type { Client } from './client.ts'
import { curlClient } from './curl.ts'
import { filezillaClient } from './filezilla.ts'
import { lftpClient } from './lftp.ts'
import { opensshScp } from './openssh-scp.ts'
import { opensshSftp } from './openssh-sftp.ts'
import { paramikoClient } from './paramiko.ts'
import { pscpClient } from './pscp.ts'
import { psftpClient } from './psftp.ts'
import { rcloneClient } from './rclone.ts'
import { sshfsClient } from './sshfs.ts'

export const clients: readonly Client[] = [
  opensshSftp,
  opensshScp,
  psftpClient,
  pscpClient,
  lftpClient,
  curlClient,
  rcloneClient,
  sshfsClient,
  paramikoClient,
  asyncsshClient,
  filezillaClient,
]
