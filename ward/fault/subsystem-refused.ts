import { faultsOf } from '../room/fault.ts'

export default faultsOf(
  'subsystem-refused',
  {
    way: 'none',
    breaks: { ja: 'サーバに SFTP のサブシステムがない', en: 'the server has no sftp subsystem' },
    server: 'sshd',
    sshd: ['#nosubsystem'],
    clients: {},
  },
  {
    way: 'program-missing',
    breaks: {
      ja: 'SFTP のサブシステムのプログラムがない',
      en: 'the program of the sftp subsystem does not exist',
    },
    server: 'sshd',
    sshd: ['Subsystem sftp /usr/libexec/openssh/sftp-server'],
    clients: {},
  },
)
