import { faultsOf } from '../room/fault.ts'
import { SITE_FILE } from '../room/furniture.ts'

export default faultsOf(
  'host-key-changed',
  {
    way: 'published',
    breaks: {
      ja: 'known_hosts に古いホスト鍵が残っている (新しい鍵は公開されている)',
      en: 'known_hosts has an old host key; the new one is published',
    },
    server: 'sshd',
    break: (scene) => scene.known([`HOST ${scene.hostKey('other_ed25519')}`]),
    ask: { args: ['--site', SITE_FILE] },
    repair: {},
    clients: {},
  },
  {
    way: 'not-published',
    breaks: {
      ja: 'known_hosts と違うホスト鍵が示され、公開された指紋もない',
      en: 'another host key than in known_hosts is shown, and none is published',
    },
    server: 'sshd',
    break: (scene) => scene.known([`HOST ${scene.hostKey('other_ed25519')}`]),
    clients: {},
  },
  {
    way: 'tsunagu',
    breaks: { ja: '本サービスのホスト鍵と違う鍵が記録されている', en: 'another key than ours is on record' },
    server: 'tsunagu',
    break: (scene) => scene.known([`HOST ${scene.hostKey('other_ed25519')}`]),
    clients: {},
  },
  {
    way: 'man-in-the-middle',
    breaks: {
      ja: '途中に別のサーバが割り込み、公開された指紋と違う鍵を示す',
      en: 'somebody in the middle shows a key that differs from the published one',
    },
    server: 'none',
    async break(scene) {
      await scene.sshd(['HostKey /home/.room/host/other_ed25519'], { port: 22 })
      scene.known([`HOST ${scene.hostKey('ed25519')}`])
    },
    ask: { args: ['--site', SITE_FILE, '--accept-new-host-key'] },
    clients: {},
  },
)
