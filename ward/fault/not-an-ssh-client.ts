import { faultsOf } from '../room/fault.ts'

export default faultsOf(
  'not-an-ssh-client',
  {
    way: 'http',
    breaks: { ja: 'SFTP のポートをブラウザで開いた', en: 'a browser was pointed at the SFTP port' },
    server: 'tsunagu',
    meet: (scene) => scene.run(`curl -s --max-time 5 http://${scene.host}:22/`),
    clients: null,
  },
  {
    way: 'tls',
    breaks: { ja: 'SFTP のポートに HTTPS でつないだ', en: 'HTTPS was spoken to the SFTP port' },
    server: 'tsunagu',
    meet: (scene) => scene.run(`curl -sk --max-time 5 https://${scene.host}:22/`),
    clients: null,
  },
)
