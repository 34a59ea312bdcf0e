import { faultsOf } from '../room/fault.ts'
import type { Scene } from '../room/scene.ts'

/** Packets from so many bytes on vanish, in both directions and of every protocol; no ICMP message tells. */
function vanish(scene: Scene, bytes: number): void {
  scene.sh('ip link set lo mtu 1500', 'ip link set lo mtu 65536')
  for (const end of ['-s', '-d'])
    scene.filter(`${end} ${scene.address} -m length --length ${bytes}:65535 -j DROP`)
}

export default faultsOf(
  'mtu-blackhole',
  {
    way: 'in-key-exchange',
    breaks: {
      ja: '大きなパケット (700 バイト以上) だけが途中で消え、鍵交換が進まない',
      en: 'packets of 700 bytes and more vanish; the key exchange does not get on',
    },
    server: 'sshd',
    break: (scene) => vanish(scene, 700),
    clients: {},
  },
  {
    way: 'later',
    breaks: {
      ja: 'かなり大きなパケット (1300 バイト以上) だけが途中で消え、鍵交換だけは通る',
      en: 'packets of 1300 bytes and more vanish; the key exchange passes',
    },
    server: 'tsunagu',
    break: (scene) => vanish(scene, 1300),
    clients: {},
  },
)
