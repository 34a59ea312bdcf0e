import { faultsOf } from '../room/fault.ts'
import { OLD_ADDRESS, SITE_FILE } from '../room/furniture.ts'
import { HOST } from '../room/layout.ts'

const site = ['--site', SITE_FILE]

export default faultsOf(
  'stale-address',
  {
    way: 'in-hosts-file',
    breaks: {
      ja: 'hosts ファイルに移転前のアドレスが残り、そこからは返事がない',
      en: 'the hosts file still has the old address, from which nothing comes back',
    },
    server: 'sshd',
    break(scene) {
      scene.hosts([`${OLD_ADDRESS} ${HOST}`])
      scene.filter(`-p tcp -d ${OLD_ADDRESS} -j DROP`)
    },
    ask: { args: site },
    clients: {},
  },
  {
    way: 'in-settings',
    breaks: {
      ja: 'SSH の設定に移転前のアドレスが書いてあり、接続が拒否される',
      en: 'the SSH settings name the old address, where nothing listens',
    },
    server: 'sshd',
    break(scene) {
      scene.write('config', `Host ${HOST}\n  HostName ${OLD_ADDRESS}\n`)
    },
    ask: { args: site },
    // That the settings lead elsewhere is the same fault, said of the line.
    beside: ['config-overrides'],
    repair: {},
    clients: { host: OLD_ADDRESS },
  },
  {
    way: 'from-name-server',
    breaks: {
      ja: 'ネームサーバが移転前のアドレスを答える',
      en: 'the name server still answers with the old address',
    },
    server: 'sshd',
    break(scene) {
      scene.hosts([])
      scene.names({ [HOST]: OLD_ADDRESS })
      scene.filter(`-p tcp -d ${OLD_ADDRESS} -j DROP`)
    },
    ask: { args: site },
    clients: {},
  },
)
