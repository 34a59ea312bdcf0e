import { faultsOf } from '../room/fault.ts'
import { SITE_FILE } from '../room/furniture.ts'

export default faultsOf('no-such-directory', {
  breaks: { ja: '送り先のディレクトリがない', en: 'the destination does not exist' },
  server: 'sshd',
  ask: { args: ['--site', SITE_FILE, '--service', 'missing'] },
  clients: { remote: 'never-made/reads.fastq' },
})
