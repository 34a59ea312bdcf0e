import { faultsOf } from '../room/fault.ts'

export default faultsOf(
  'proxy-command-failed',
  {
    way: 'no-such-program',
    breaks: { ja: 'ProxyCommand のプログラムがない', en: 'the program of ProxyCommand does not exist' },
    server: 'sshd',
    break(scene) {
      scene.write('config', 'Host *\n  ProxyCommand /usr/bin/corkscrew proxy 8080 %h %p\n')
    },
    clients: { extra: { openssh: '-F .ssh/config' } },
  },
  {
    way: 'jump-host-refuses',
    breaks: { ja: 'ProxyJump の踏み台が応じない', en: 'the ProxyJump host refuses' },
    server: 'sshd',
    break(scene) {
      scene.write('config', 'Host sftp.example.org\n  ProxyJump taro@proxy.example.org\n')
    },
    clients: { extra: { openssh: '-F .ssh/config' } },
  },
)
