import { faultsOf } from '../room/fault.ts'
import { ROOM } from '../room/layout.ts'
import type { Scene } from '../room/scene.ts'

/** The person has the key in PuTTY's form only. */
function onlyPpk(scene: Scene, args: string): void {
  scene.sh(
    `puttygen ${ROOM}/keys/ed25519 ${args} -O private -o ${ROOM}/transfer.ppk`,
    `rm ${ROOM}/transfer.ppk`,
  )
  scene.write('transfer.ppk', scene.read(`${ROOM}/transfer.ppk`))
  scene.remove('id_ed25519')
  scene.remove('id_ed25519.pub')
}

const key = '.ssh/transfer.ppk'

export default faultsOf(
  'key-format-putty-in-openssh',
  {
    way: 'version-3',
    breaks: {
      ja: 'OpenSSH に PuTTY 形式 (.ppk) の鍵を渡した',
      en: 'a key in PuTTY’s form (.ppk) was given to OpenSSH',
    },
    server: 'sshd',
    break: (scene) => onlyPpk(scene, ''),
    ask: { args: ['-i', '/home/taro/.ssh/transfer.ppk'] },
    repair: { send: { args: ['-i', '/home/taro/.ssh/transfer'] } },
    clients: { key },
  },
  {
    way: 'version-2',
    breaks: {
      ja: 'OpenSSH に PuTTY 形式 (第 2 版) の鍵を渡した',
      en: 'a key in PuTTY’s form, version 2, was given to OpenSSH',
    },
    server: 'tsunagu',
    break(scene) {
      onlyPpk(scene, '--ppk-param version=2')
      scene.write('config', 'Host *\n  IdentityFile ~/.ssh/transfer.ppk\n')
    },
    repair: {},
    clients: { key },
  },
)
