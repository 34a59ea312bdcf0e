import { faultsOf } from '../room/fault.ts'
import { SITE_FILE } from '../room/furniture.ts'

export default faultsOf(
  'permission-denied-remote-path',
  {
    way: 'destination',
    breaks: { ja: '送り先に書き込む権限がない', en: 'the destination may not be written to' },
    server: 'sshd',
    ask: { args: ['--site', SITE_FILE, '--service', 'readonly', '--write'] },
    clients: { remote: 'readonly/new.fastq' },
  },
  {
    way: 'home',
    breaks: { ja: 'ホームに書き込む権限がない', en: 'the home may not be written to' },
    server: 'sshd',
    break: (scene) => scene.mode('/home/test07', 0o555),
    ask: { args: ['--write'] },
    clients: { remote: 'reads.fastq' },
  },
)
