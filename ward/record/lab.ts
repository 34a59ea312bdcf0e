/**
 * The recording room: the accounts of ward/room, key files in every shape, and an sshd that is started with one
 * setting wrong at a time. Only `record.sh` may start it: it overmounts /home and /etc/passwd.
 */
import { chmodSync, chownSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type Account, CLIENT_UID, HOME, HOST, LOGIN, layOut } from '../room/layout.ts'
import { sh } from '../room/shell.ts'
import { startSshd as start } from '../room/sshd.ts'

export { ADDRESS, CLIENT_UID, HOME, HOST, LOGIN } from '../room/layout.ts'
export { answerNoSuchName, holdConnection, listen } from '../room/listeners.ts'
export { type Printed, type RunOptions, run, sh } from '../room/shell.ts'
export type { Sshd } from '../room/sshd.ts'

/** `test07` is the one that works; its authorized_keys holds the `upload_*`, `locked*` and `pem_rsa` keys. */
const ACCOUNTS: readonly Account[] = [
  { name: 'taro', uid: CLIENT_UID, shell: '/bin/bash' },
  { name: LOGIN, uid: 3101, shell: '/bin/bash' },
  { name: 'hanako', uid: 3102, shell: '/usr/sbin/nologin' },
  { name: 'ghost', uid: 3103, shell: '/bin/bash', homeIsMade: false },
  { name: 'shout', uid: 3104, shell: '/bin/bash' },
  { name: 'locked', uid: 3105, shell: '/bin/bash', locked: true },
  { name: 'noshell', uid: 3106, shell: '/opt/missing/zsh' },
  { name: 'loose', uid: 3107, shell: '/bin/bash' },
]

/** Lays out addresses, accounts and keys. Fails unless it runs in a network namespace with only `lo`. */
export function furnish(): void {
  layOut(ACCOUNTS, [
    '192.0.2.11 proxy.example.org',
    '198.51.100.7 away.example.org',
    '203.0.113.7 gone.example.org',
    '192.0.2.10 old.example.org',
  ])
  writeFileSync('/home/shout/.bashrc', 'echo "Welcome to the cluster, $USER"\n')
  chmodSync('/home/loose', 0o777)
  chmodSync('/dev/fuse', 0o666)
  makeKeys()
}

/** Key files as users have them: good ones first, then every way in which they come broken. */
function makeKeys(): void {
  const ssh = `${HOME}/.ssh`
  sh(`cd ${ssh}
    for t in ed25519 rsa ecdsa; do ssh-keygen -q -t $t -N '' -C taro@workstation -f upload_$t; done
    ssh-keygen -q -t ed25519 -N 'open sesame' -C taro@workstation -f locked
    ssh-keygen -q -t rsa -b 2048 -m PEM -N 'open sesame' -C taro@workstation -f locked_pem
    ssh-keygen -q -t rsa -b 2048 -m PEM -N '' -C taro@workstation -f pem_rsa
    ssh-keygen -q -t rsa -b 1024 -N '' -C taro@workstation -f short_rsa
    ssh-keygen -q -t dsa -N '' -C taro@workstation -f upload_dsa
    ssh-keygen -q -t ed25519 -N '' -C taro@laptop -f stranger
    ssh-keygen -q -t rsa -N '' -C taro@laptop -f stranger_rsa
    ssh-keygen -q -t rsa -b 2048 -m PEM -N '' -C taro@laptop -f stranger_pem
    for n in 1 2 3 4 5 6 7 8; do ssh-keygen -q -t ed25519 -N '' -C project$n -f project$n; done
    for k in upload_ed25519 upload_rsa stranger pem_rsa; do puttygen $k -O private -o $k.ppk; done
    puttygen upload_rsa -O private --ppk-param version=2 -o upload_rsa.v2.ppk
    printf 'open sesame' > phrase; puttygen locked --old-passphrase phrase --new-passphrase phrase -O private -o locked.ppk; rm phrase
    head -c 200 upload_ed25519 > cut; sed 's/^/ /' upload_ed25519 > indented; tr -d '\\n' < upload_ed25519 > one_line
    { printf '\\357\\273\\277'; cat upload_ed25519; } > bom; sed 's/$/\\r/' pem_rsa > crlf; sed '1d' upload_rsa > headless; sed '$d' upload_rsa > tailless
    sed '5d' upload_rsa > lost_line; iconv -t UTF-16 < upload_ed25519 > utf16; : > empty
    printf '<!DOCTYPE html>\\n<html><head><title>Sign in</title></head><body>Please sign in</body></html>\\n' > page.html
    sed '5d' upload_rsa.ppk > lost_line.ppk; head -c 300 upload_rsa.ppk > cut.ppk; sed 's/^Private-MAC: ..../Private-MAC: 0000/' upload_rsa.ppk > mac.ppk
    ssh-keygen -e -f upload_rsa.pub > upload_rsa.rfc4716
    openssl pkcs8 -topk8 -nocrypt -in pem_rsa -out pkcs8_rsa; openssl ecparam -genkey -name secp256k1 -noout -out k1
    for f in cut indented one_line bom crlf headless tailless lost_line utf16 empty page.html; do cp upload_ed25519.pub $f.pub; done
    for f in pem_rsa pkcs8_rsa crlf; do cp pem_rsa.pub $f.pub 2>/dev/null || true; done
    cp upload_rsa.pub lost_line.pub; cp upload_rsa.pub headless.pub; cp upload_rsa.pub tailless.pub
    cp upload_ed25519 open_to_all; cp upload_ed25519.pub open_to_all.pub; cp upload_ed25519 of_root; cp upload_ed25519.pub of_root.pub
    dropbearconvert openssh dropbear upload_rsa upload_rsa.dropbear; dropbearconvert openssh dropbear stranger_rsa stranger.dropbear
    chown -R ${CLIENT_UID}:${CLIENT_UID} . ; chmod 600 *; chmod 644 *.pub open_to_all; chown root of_root
    seq 1 20000 > ${HOME}/reads.fastq; printf 'ACGT\\n' > ${HOME}/short.txt; chown taro:taro ${HOME}/reads.fastq ${HOME}/short.txt
    head -c 40000000 /dev/zero > ${HOME}/large.bam; chown taro:taro ${HOME}/large.bam`)
  for (const { name, uid, homeIsMade } of ACCOUNTS) {
    if (name === 'taro' || homeIsMade === false) continue
    const home = `/home/${name}`
    sh(`cd ${ssh}; cat upload_ed25519.pub upload_rsa.pub upload_ecdsa.pub locked.pub locked_pem.pub pem_rsa.pub short_rsa.pub upload_dsa.pub > ${home}/.ssh/authorized_keys
        chown ${uid}:${uid} ${home}/.ssh/authorized_keys; chmod 600 ${home}/.ssh/authorized_keys`)
  }
  sh(`mkdir -p /home/.room/host /home/test07/upload /home/test07/readonly /home/test07/runs /home/test07/full /home/keys
    cp ${ssh}/upload_ed25519.pub /home/keys/ghost; chmod 644 /home/keys/ghost
    cd /home/.room/host; for t in ed25519 rsa ecdsa; do ssh-keygen -q -t $t -N '' -C '' -f $t; ssh-keygen -q -t $t -N '' -C '' -f other_$t; done
    chown -R test07:test07 /home/test07/upload /home/test07/runs; chown root:root /home/test07/readonly; chmod 755 /home/test07/readonly
    printf 'older\\n' > /home/test07/readonly/reads.fastq; printf 'kept\\n' > /home/test07/upload/reads.fastq.done
    git init -q --bare -b main /home/test07/runs.git; cd /home/test07/runs.git
    git update-ref refs/heads/main "$(git -c user.name=taro -c user.email=taro@example.org commit-tree -m 'First run' "$(git hash-object -t tree -w /dev/null)")"
    chown -R test07:test07 /home/test07/runs.git
    mount -t tmpfs -o size=64k,uid=3101,mode=755 none /home/test07/full`)
}

/** Writes taro's known_hosts with the keys of the given set (`''` = the true ones, `other_` = different ones). */
export function trust(set: '' | 'other_' | 'revoked' | 'none', names = HOST): void {
  const lines =
    set === 'none'
      ? []
      : ['ed25519', 'rsa', 'ecdsa'].map((type) => {
          const key = readFileSync(`/home/.room/host/${set === 'revoked' ? '' : set}${type}.pub`, 'utf8')
            .trim()
            .split(' ')
            .slice(0, 2)
            .join(' ')
          return `${set === 'revoked' ? '@revoked ' : ''}${names} ${key}`
        })
  const file = `${HOME}/.ssh/known_hosts`
  sh(`chattr -i ${file} 2>/dev/null || true; rm -rf ${file}`)
  writeFileSync(file, lines.map((l) => `${l}\n`).join(''))
  chownSync(file, CLIENT_UID, CLIENT_UID)
  chmodSync(file, 0o600)
}

/** Old libraries are among the clients: let them in wherever the fault is a different one. */
const OLD_LIBRARIES = [
  'PubkeyAcceptedAlgorithms +ssh-rsa',
  'HostKeyAlgorithms +ssh-rsa',
  'MACs +hmac-sha1',
  'KexAlgorithms +diffie-hellman-group14-sha1,diffie-hellman-group-exchange-sha1',
]

/** Starts sshd on 192.0.2.10:22 with `lines` before the defaults (sshd keeps the first value it reads). */
export const startSshd = (lines: readonly string[] = [], port = 22) =>
  start(lines, { port, usual: OLD_LIBRARIES })

export { copyFileSync, mkdirSync, rmSync, writeFileSync }
