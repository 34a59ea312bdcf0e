import { faultsOf } from '../room/fault.ts'

export default faultsOf(
  'key-permissions-too-open',
  {
    way: 'readable',
    breaks: { ja: '鍵ファイルをほかの人も読める (0644)', en: 'others can read the key file (0644)' },
    server: 'sshd',
    break: (scene) => scene.mode('id_ed25519', 0o644),
    repair: {},
    clients: {},
  },
  {
    way: 'writable',
    breaks: { ja: '鍵ファイルに誰でも書き込める (0777)', en: 'anybody can write to the key file (0777)' },
    server: 'tsunagu',
    break: (scene) => scene.mode('id_ed25519', 0o777),
    repair: {},
    clients: {},
  },
)
