import { faultsOf } from '../room/fault.ts'

export default faultsOf('scp-not-available', {
  breaks: { ja: '以前の scp で送ろうとした', en: 'scp was used in its old form' },
  server: 'tsunagu',
  meet: (scene) => scene.run(`scp -O -o BatchMode=yes reads.fastq test07@${scene.host}:`),
  beside: ['sftp-only-account'],
  clients: null,
})
