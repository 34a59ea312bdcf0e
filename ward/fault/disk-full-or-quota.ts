import { faultsOf } from '../room/fault.ts'
import { ROOM } from '../room/layout.ts'
import type { Scene } from '../room/scene.ts'

/** A file system of its own in place of the home, `taken` of it used. */
function smallHome(scene: Scene, size: string, taken: string): void {
  scene.sh(
    `mount -t tmpfs -o size=${size},uid=3101,mode=755 none /home/test07/full
     ${taken}`,
    'umount -l /home/test07/full',
  )
}

export default faultsOf(
  'disk-full-or-quota',
  {
    way: 'nothing-left',
    breaks: { ja: 'サーバのディスクに空きがない', en: 'the server’s disk is full' },
    server: 'sshd',
    sshd: ['Subsystem sftp internal-sftp -d /home/test07/full'],
    break: (scene) =>
      smallHome(scene, '64k', 'dd if=/dev/zero of=/home/test07/full/taken bs=4k 2>/dev/null || true'),
    clients: { remote: 'reads.fastq' },
  },
  {
    way: 'little-left',
    breaks: { ja: '空きがファイルより小さい', en: 'there is less room than the file needs' },
    server: 'sshd',
    sshd: ['Subsystem sftp internal-sftp -d /home/test07/full'],
    break: (scene) =>
      smallHome(scene, '32k', 'dd if=/dev/zero of=/home/test07/full/taken bs=4k count=4 2>/dev/null'),
    ask: { args: ['--write'] },
    // SFTP has no status for it; sshd says "failure", as it does for a directory or a taken name.
    beside: ['overwrite-refused', 'remote-path-is-directory'],
    clients: null,
  },
  {
    way: 'quota',
    breaks: {
      ja: '一人分の上限に達した (ファイルの大きさの制限)',
      en: 'a limit for one person was reached (file size)',
    },
    server: 'sshd',
    sshd: [`Subsystem sftp ${ROOM}/limited`],
    // As pam_limits does it. Without the trap the signal ends the server instead.
    break(scene) {
      const script = '#!/bin/bash\\ntrap "" XFSZ; ulimit -f 4; exec /usr/lib/openssh/sftp-server\\n'
      scene.sh(`printf '${script}' > ${ROOM}/limited; chmod 755 ${ROOM}/limited`, `rm ${ROOM}/limited`)
    },
    ask: { args: ['--write'] },
    beside: ['overwrite-refused', 'remote-path-is-directory'],
    clients: null,
  },
)
