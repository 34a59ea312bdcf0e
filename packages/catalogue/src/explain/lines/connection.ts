/** Lines about the connection: that it stands, how it ended, that encryption was agreed. */
import { fact, line } from '../pattern.ts'

export const connectionLines = [
  line(['debug1: Connection established.'], { client: 'openssh' }, () =>
    fact('network.connect', { outcome: 'open' }),
  ),
  line(['debug1: SSH2_MSG_NEWKEYS received', 'debug1: rekey in after'], { client: 'openssh' }, () =>
    fact('handshake.completed', { done: true }),
  ),
  // OpenSSH enters its client loop only after login, so these words say that login worked.
  line('client_loop: send disconnect: Connection reset', { client: 'openssh' }, () => [
    fact('auth.result', { outcome: 'accepted' }),
    fact('network.ended', { how: 'reset', by: 'server' }),
  ]),
  line(
    ['client_loop: send disconnect: Broken pipe', 'packet_write_wait: {text:text}: Broken pipe'],
    { client: 'openssh' },
    () => fact('network.ended', { how: 'broken-pipe' }),
  ),
  line('Connection to {host:host} closed by remote host', { client: 'openssh' }, () =>
    fact('network.ended', { how: 'closed', by: 'server' }),
  ),
  // sftp and scp say this whatever happened before: it tells that the connection ended, and nothing more.
  line(['Connection closed.$', 'Connection closed$', 'lost connection$'], { weak: true }, () =>
    fact('network.ended', { how: 'closed' }),
  ),
]
