/** Set-ups in which nothing is wrong: the doctor must find nothing, and say so. */
import type { Asked, Fault } from './fault.ts'
import { IPV6, IPV6_HOST, PASSPHRASE } from './furniture.ts'
import { HOST, ROOM } from './layout.ts'

export interface Healthy extends Pick<Fault, 'server' | 'sshd' | 'gateway'> {
  /** Lower-case words with hyphens. */
  readonly id: string
  /** The test's title goes on with this. */
  readonly says: string
  /** Sets it up, on top of a key in its usual place and a server that is known. */
  readonly set?: Fault['break']
  readonly ask?: Asked
  /** The library cannot follow it: the doctor says that it could not tell, and must not say more. */
  readonly unseen?: true
  /** OpenSSH cannot be asked to send a file this way without a person. */
  readonly noTransfer?: true
}

/** Two kinds of host key, as `HOST ...` lines. */
const types = ['ed25519', 'ecdsa'] as const

export const healthySetups: readonly Healthy[] = [
  { id: 'plain-sshd', says: 'with a key in its usual place, at sshd', server: 'sshd' },
  { id: 'tsunagu', says: 'with a key in its usual place, at our gateway', server: 'tsunagu' },
  {
    id: 'write-and-idle',
    says: 'asked to write and to stay silent for a moment',
    server: 'tsunagu',
    ask: { args: ['--write', '--idle', '1'] },
  },
  {
    id: 'by-agent',
    says: 'by agent, with the key nowhere else',
    server: 'sshd',
    set(scene) {
      scene.write('config', `Host *\n  IdentityAgent ${scene.agent(['id_ed25519'])}\n`)
      scene.remove('id_ed25519')
      scene.remove('id_ed25519.pub')
    },
  },
  {
    id: 'proxy-jump',
    says: 'through a ProxyJump host',
    server: 'sshd',
    async set(scene) {
      await scene.sshd([], { address: '192.0.2.11' })
      scene.known([
        ...types.map((type) => `HOST ${scene.hostKey(type)}`),
        ...types.map((type) => `proxy.example.org ${scene.hostKey(type)}`),
      ])
      scene.write('config', `Host ${HOST}\n  ProxyJump test07@proxy.example.org\n`)
    },
  },
  {
    id: 'ipv6',
    says: 'over IPv6 alone',
    server: 'sshd',
    async set(scene) {
      await scene.sshd([], { address: IPV6 })
      scene.known(types.map((type) => `${IPV6_HOST} ${scene.hostKey(type)}`))
    },
    ask: { host: IPV6_HOST },
  },
  {
    id: 'ppk-beside',
    says: 'with PuTTY’s form of the key beside the one that OpenSSH uses',
    server: 'sshd',
    set(scene) {
      scene.write('id_ed25519.ppk', scene.read(`${ROOM}/keys/ed25519.ppk`))
    },
  },
  {
    id: 'hashed-known-hosts',
    says: 'with hashed names in known_hosts',
    server: 'tsunagu',
    set(scene) {
      const lines = scene.read('known_hosts')
      scene.write('known_hosts', lines)
      scene.sh(
        `ssh-keygen -q -H -f ${scene.ssh('known_hosts')} 2>/dev/null; rm -f ${scene.ssh('known_hosts.old')}
         chown taro:taro ${scene.ssh('known_hosts')}; grep -q '^|1|' ${scene.ssh('known_hosts')}`,
      )
    },
  },
  {
    id: 'user-certificate',
    says: 'with a certificate of the user, and no key of theirs on the server',
    server: 'sshd',
    unseen: true,
    sshd: [`TrustedUserCAKeys ${ROOM}/ca.pub`, 'AuthorizedPrincipalsFile none'],
    set(scene) {
      scene.sh(
        `cd ${ROOM}; cp ${scene.ssh('id_ed25519.pub')} ${ROOM}/cert.pub
         ssh-keygen -q -s ca -I taro -n test07 -V +1d cert.pub`,
        `rm -f ${ROOM}/cert.pub ${ROOM}/cert-cert.pub`,
      )
      scene.authorize([])
      scene.write('id_ed25519-cert.pub', scene.read(`${ROOM}/cert-cert.pub`))
    },
  },
  {
    id: 'host-certificate',
    says: 'with a certificate of the host, and its authority in known_hosts',
    server: 'sshd',
    unseen: true,
    sshd: [`HostCertificate ${ROOM}/host/ed25519-cert.pub`],
    set(scene) {
      scene.known([`@cert-authority *.example.org ${scene.hostKey('ca')}`])
    },
  },
  {
    id: 'unusual-port',
    says: 'at an unusual port',
    server: 'sshd',
    async set(scene) {
      await scene.sshd([], { port: 2222 })
      scene.known(types.map((type) => `[HOST]:2222 ${scene.hostKey(type)}`))
    },
    ask: { args: ['-p', '2222'] },
  },
  {
    id: 'include',
    says: 'with an alias whose settings come through Include',
    server: 'tsunagu',
    set(scene) {
      scene.folder('conf.d')
      scene.key('transfer')
      scene.write(
        'conf.d/archive',
        `Host archive\n  HostName ${scene.host}\n  IdentityFile ~/.ssh/id_ed25519\n`,
      )
      scene.write('config', 'Include conf.d/*\n')
    },
    ask: { host: 'archive' },
  },
  {
    id: 'strict',
    says: 'with StrictHostKeyChecking yes, at a server that is known',
    server: 'tsunagu',
    set(scene) {
      scene.write('config', 'Host *\n  StrictHostKeyChecking yes\n  ServerAliveInterval 60\n')
    },
  },
  {
    id: 'passphrase',
    says: 'with a passphrase that is given',
    server: 'sshd',
    set(scene) {
      scene.authorize([scene.key('id_ed25519', { passphrase: PASSPHRASE })])
    },
    ask: { args: ['--passphrase-env', 'WORD'], env: { WORD: PASSPHRASE } },
    noTransfer: true,
  },
  {
    id: 'right-key-last',
    says: 'with the right key as the third of the agent’s',
    server: 'sshd',
    set(scene) {
      for (const name of ['one', 'two']) scene.key(name)
      scene.write('config', `Host *\n  IdentityAgent ${scene.agent(['one', 'two', 'id_ed25519'])}\n`)
    },
  },
  {
    id: 'chatty-server',
    says: 'at a server that greets at length, and whose banner warns of everything',
    server: 'sshd',
    sshd: [`Banner ${ROOM}/banner`],
  },
]
