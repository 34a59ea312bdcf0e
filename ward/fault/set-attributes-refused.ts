import { faultsOf } from '../room/fault.ts'

export default faultsOf('set-attributes-refused', {
  breaks: {
    ja: 'ファイルは届くが、日時を設定させてもらえない',
    en: 'the file arrives, and its time may not be set',
  },
  server: 'sshd',
  sshd: ['Subsystem sftp internal-sftp -P setstat,fsetstat,lsetstat@openssh.com'],
  ask: { args: ['--write'] },
  clients: { remote: 'upload/reads.fastq', extra: { lftp: 'no' } },
})
