import { ENDED_AFTER_LOGIN, faultsOf } from '../room/fault.ts'

export default faultsOf('chroot-bad-ownership', {
  breaks: {
    ja: 'chroot するディレクトリの所有者が root でない',
    en: 'the directory of the chroot does not belong to root',
  },
  server: 'sshd',
  sshd: ['Match User test07; ChrootDirectory %h; ForceCommand internal-sftp'],
  // Only the server's log tells it from a home that is missing; that is the likelier one.
  first: 'home-missing',
  beside: ENDED_AFTER_LOGIN,
  clients: {},
})
