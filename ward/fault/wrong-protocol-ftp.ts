import { faultsOf } from '../room/fault.ts'

export default faultsOf('wrong-protocol-ftp', {
  breaks: { ja: 'SFTP のポートに FTP でつないだ', en: 'FTP was chosen for the SFTP port' },
  server: 'tsunagu',
  // What FileZilla and others send when no greeting came: the first command all the same.
  meet: (scene) =>
    scene.run(`exec 3<>/dev/tcp/${scene.host}/22; printf 'USER test07\\r\\n' >&3; cat <&3`, {
      timeoutMs: 5000,
    }),
  beside: ['not-an-ssh-client'],
  clients: null,
})
