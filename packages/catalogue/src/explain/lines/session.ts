/** Lines about the start of a session: what was asked for and what came back. */
import { fact, line } from '../pattern.ts'

export const sessionLines = [
  line(['debug1: Sending subsystem: sftp'], { client: 'openssh' }, () =>
    fact('session.request', { kind: 'sftp', outcome: 'accepted' }),
  ),
  line(['Remote version: {version:int}', 'sftp>'], { client: 'openssh' }, () =>
    fact('sftp.start', { outcome: 'started' }),
  ),
  line(['Connected to {host:host}.'], { weak: true }, () => fact('sftp.start', { outcome: 'started' })),
]
