/** What stands in every fault's room: accounts, keys, published host keys, and somebody whose transfer works. */
import { chmodSync, chownSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type Account, ADDRESS, CLIENT_UID, HOME, HOST, LOGIN, layOut, ROOM } from './layout.ts'
import { sh } from './shell.ts'

export const GATEWAY_HOST = 'gate.example.org'
export const GATEWAY_ADDRESS = '192.0.2.20'
/** Where the service was until it moved; the site's profile says so. */
export const OLD_ADDRESS = '192.0.2.30'
export const IPV6 = '2001:db8::10'
export const IPV6_HOST = 'six.example.org'
/** The site's profile, with the true fingerprints of sshd. */
export const SITE_FILE = `${ROOM}/site.yaml`
export const GATEWAY_DATA = `${ROOM}/gateway`
export const PASSPHRASE = 'open sesame'

export const ACCOUNTS: readonly Account[] = [
  { name: 'taro', uid: CLIENT_UID, shell: '/bin/bash' },
  { name: LOGIN, uid: 3101, shell: '/bin/bash' },
  { name: 'ghost', uid: 3103, shell: '/bin/bash', homeIsMade: false },
  { name: 'shout', uid: 3104, shell: '/bin/bash' },
  { name: 'locked', uid: 3105, shell: '/bin/bash', locked: true },
  { name: 'noshell', uid: 3106, shell: '/opt/missing/zsh' },
  { name: 'nologin', uid: 3108, shell: '/usr/sbin/nologin' },
  { name: 'expired', uid: 3109, shell: '/bin/bash', expiresOnDay: 18_000 },
]

export function furnish(): void {
  layOut(ACCOUNTS, [
    `${GATEWAY_ADDRESS} ${GATEWAY_HOST}`,
    '192.0.2.11 proxy.example.org',
    '198.51.100.7 away.example.org',
    '203.0.113.7 gone.example.org',
    `${IPV6} ${IPV6_HOST}`,
  ])
  sh(`for a in ${GATEWAY_ADDRESS} ${OLD_ADDRESS}; do ip addr add $a/32 dev lo; done
      ip addr add ${IPV6}/128 dev lo nodad 2>/dev/null || true
      printf 'hosts: files dns\\npasswd: files\\ngroup: files\\nshadow: files\\n' > ${ROOM}/nsswitch.conf
      touch /etc/nsswitch.conf; mount --bind ${ROOM}/nsswitch.conf /etc/nsswitch.conf
      mkdir -p ${ROOM}/host ${ROOM}/authorized ${ROOM}/keys; chmod 755 ${ROOM} ${ROOM}/authorized
      cd ${ROOM}/host; for t in ed25519 ecdsa; do ssh-keygen -q -t $t -N '' -C '' -f $t; ssh-keygen -q -t $t -N '' -C '' -f other_$t; done
      ssh-keygen -q -t rsa -b 2048 -N '' -C '' -f rsa; ssh-keygen -q -t ed25519 -N '' -C '' -f ca
      ssh-keygen -q -s ca -I archive -h -n ${HOST} -V +1d ed25519.pub; cp ca ca.pub ${ROOM}/
      printf 'Warning: access denied to strangers.\\nFor assistance, see example.org. Permission denied is what you get.\\n' > ${ROOM}/banner
      cd ${ROOM}/keys; ssh-keygen -q -t ed25519 -N '' -C taro@workstation -f ed25519; chmod 755 .
      puttygen ed25519 -O private -o ed25519.ppk
      mkdir -p ${HOME}/keys; cp ed25519 ed25519.pub ${HOME}/.ssh/
      mv ${HOME}/.ssh/ed25519 ${HOME}/.ssh/id_ed25519; mv ${HOME}/.ssh/ed25519.pub ${HOME}/.ssh/id_ed25519.pub
      cp ed25519.ppk ${HOME}/keys/id_ed25519.ppk
      seq 1 2000 > ${HOME}/reads.fastq
      chown -R ${CLIENT_UID}:${CLIENT_UID} ${HOME}; chmod 600 ${HOME}/.ssh/id_ed25519 ${HOME}/keys/id_ed25519.ppk`)
  const publicLine = readFileSync(`${ROOM}/keys/ed25519.pub`, 'utf8')
  for (const { name } of ACCOUNTS) writeFileSync(`${ROOM}/authorized/${name}`, publicLine)
  writeFileSync('/home/shout/.bashrc', 'echo "Welcome to the cluster, $USER"\n')
  sh(`mkdir -p /home/${LOGIN}/upload /home/${LOGIN}/readonly /home/${LOGIN}/full
      chown ${LOGIN}:${LOGIN} /home/${LOGIN}/upload; chmod 755 /home/${LOGIN}/readonly
      printf 'older\\n' > /home/${LOGIN}/readonly/reads.fastq`)
  writeFileSync(SITE_FILE, siteProfile())
  // Programs of the person: Node and the built command, wherever they are and whoever may look there.
  mkdirSync(`${ROOM}/bin`)
  chmodSync(`${ROOM}/bin`, 0o755)
}

/** What the client's account can start. */
export interface Programs {
  readonly node: string
  /** The built command, to be run with Node. */
  readonly tsunagu: string
}

/** Lays the running Node and the workspace where the client's account can reach them. */
export function lendPrograms(workspace: string): Programs {
  const node = `${ROOM}/bin/node`
  const place = `${ROOM}/tsunagu`
  writeFileSync(node, '')
  mkdirSync(place)
  sh(`mount --bind '${process.execPath}' ${node}; mount --bind '${workspace}' ${place}`)
  return { node, tsunagu: `${place}/packages/cli/bin/tsunagu.js` }
}

/** `TYPE BASE64` of one of sshd's host keys. */
export function hostKey(name: string): string {
  return readFileSync(`${ROOM}/host/${name}.pub`, 'utf8').trim().split(' ').slice(0, 2).join(' ')
}

/** Writes taro's known_hosts anew. */
export function writeKnownHosts(lines: readonly string[]): void {
  const file = `${HOME}/.ssh/known_hosts`
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''))
  chownSync(file, CLIENT_UID, CLIENT_UID)
  chmodSync(file, 0o600)
}

function siteProfile(): string {
  const fingerprint = (type: string) => sh(`ssh-keygen -lf ${ROOM}/host/${type}.pub`).split(' ')[1]
  const keys = ['ed25519', 'ecdsa', 'rsa']
    .map(
      (type) => `      - { type: ${type}, fingerprintSha256: "${fingerprint(type)}", authoritative: true }`,
    )
    .join('\n')
  return `version: 1
id: ward
name: { ja: 試験用アーカイブ, en: the ward's archive }
provenance: { readOn: 2026-11-22, from: [] }
accounts:
  name: "[a-z0-9][a-z0-9_]{2,23}"
  example: test07
  refusedPrefixes: []
  refusedSuffixes: []
  submissionName: "(?<user>[a-z0-9][a-z0-9_]{2,23})-[0-9]{4}"
  delayMinutes: { from: 0, to: 15 }
authentication:
  methods: [publickey]
  keys:
    - { type: ed25519 }
    - { type: ecdsa }
    - { type: rsa, minimumBits: 2048 }
  datasetKeyFileName: "[JA]-DU[0-9]{6}(?:\\\\.(?:pub|pem|ppk))?"
keepAliveSeconds: 60
frontDoors:
  - id: upload
    name: { ja: 登録用サーバ, en: upload server }
    hosts: [${HOST}]
    port: 22
    addresses:
      - { address: ${ADDRESS}, since: 2025-04-10 }
      - { address: ${OLD_ADDRESS}, until: 2025-04-10 }
    hostKeys:
${keys}
    hostKeysChangedOn: [2025-04-10]
    shell: false
    scp: false
destinations:
  - id: dra
    name: { ja: DRA, en: DRA }
    frontDoor: upload
    path: "~/upload"
    direction: upload
    subdirectories: refused
    fileName: "[A-Za-z0-9_.-]+"
    refusedArchives: [tar, tgz, zip]
  - id: missing
    name: { ja: 未作成の送り先, en: a destination that was never made }
    frontDoor: upload
    path: "~/never-made"
    direction: upload
    subdirectories: allowed
    refusedArchives: []
  - id: readonly
    name: { ja: 書き込めない送り先, en: a destination that is closed }
    frontDoor: upload
    path: "~/readonly"
    direction: upload
    subdirectories: allowed
    refusedArchives: []
pages: {}
`
}
