import { faultsOf } from '../room/fault.ts'

export default faultsOf('sftp-only-account', {
  breaks: {
    ja: 'SFTP 専用のアカウントに ssh でログインした',
    en: 'ssh was used on an account that has SFTP only',
  },
  server: 'tsunagu',
  meet: (scene) => scene.run(`ssh -o BatchMode=yes test07@${scene.host} uname`),
  clients: null,
})
