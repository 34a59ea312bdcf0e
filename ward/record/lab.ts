/**
 * The recording room: a network namespace in which 192.0.2.10 is sftp.example.org, user accounts that exist only
 * here, key files in every shape, and an sshd that is started with one setting wrong at a time.
 * Only `record.sh` may start it: it overmounts /home and /etc/passwd.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { chmodSync, chownSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'

export const HOST = 'sftp.example.org'
export const ADDRESS = '192.0.2.10'
export const HOME = '/home/taro'
export const CLIENT_UID = 3001
/** The account that works; its authorized_keys holds the `upload_ed25519`, `upload_rsa`, `upload_ecdsa` and `locked` keys. */
export const LOGIN = 'test07'

const ACCOUNTS = [
  ['taro', CLIENT_UID, '/home/taro', '/bin/bash'],
  [LOGIN, 3101, '/home/test07', '/bin/bash'],
  ['hanako', 3102, '/home/hanako', '/usr/sbin/nologin'],
  ['ghost', 3103, '/home/ghost', '/bin/bash'],
  ['shout', 3104, '/home/shout', '/bin/bash'],
  ['locked', 3105, '/home/locked', '/bin/bash'],
  ['noshell', 3106, '/home/noshell', '/opt/missing/zsh'],
  ['loose', 3107, '/home/loose', '/bin/bash'],
] as const

export function sh(command: string): string {
  return execFileSync('/bin/bash', ['-ec', command], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Lays out addresses, accounts and keys. Fails unless it runs in a network namespace with only `lo`. */
export function furnish(): void {
  if (sh('ip -o link').match(/eth|ens|enp|wlan/)) throw new Error('run record.sh: this is the real network')
  sh(`ip link set lo up; ip addr add ${ADDRESS}/32 dev lo; ip addr add 192.0.2.11/32 dev lo
      ip route add unreachable 203.0.113.0/24
      sysctl -qw net.ipv4.tcp_syn_retries=1 net.ipv4.ping_group_range="0 0"
      mount -t tmpfs -o mode=755 none /home; mkdir -p /run/sshd /home/.room; mount --make-rprivate /`)
  const room = '/home/.room'
  const keep = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .filter((l) => /^(root|daemon|nobody|sshd|_apt|man|bin|sys|www-data):/.test(l))
  const groups = readFileSync('/etc/group', 'utf8')
  writeFileSync(
    `${room}/passwd`,
    [...keep, ...ACCOUNTS.map(([n, u, h, s]) => `${n}:x:${u}:${u}:${n}:${h}:${s}`), ''].join('\n'),
  )
  writeFileSync(
    `${room}/group`,
    `${groups.trimEnd()}\n${ACCOUNTS.map(([n, u]) => `${n}:x:${u}:`).join('\n')}\n`,
  )
  const hash = sh('openssl passwd -6 correct').trim()
  writeFileSync(
    `${room}/shadow`,
    [
      ...keep.map((l) => `${l.split(':')[0]}:*:19000:0:99999:7:::`),
      ...ACCOUNTS.map(([n]) => `${n}:${n === 'locked' ? '!' : ''}${hash}:19000:0:99999:7:::`),
      '',
    ].join('\n'),
  )
  writeFileSync(
    `${room}/hosts`,
    `127.0.0.1 localhost\n${ADDRESS} ${HOST}\n192.0.2.11 proxy.example.org\n198.51.100.7 away.example.org\n203.0.113.7 gone.example.org\n192.0.2.10 old.example.org\n`,
  )
  writeFileSync(`${room}/resolv.conf`, 'nameserver 127.0.0.1\noptions timeout:1 attempts:1\n')
  writeFileSync(`${room}/empty`, '')
  for (const name of ['passwd', 'group', 'shadow', 'hosts', 'resolv.conf'])
    sh(`mount --bind ${room}/${name} /etc/${name}`)
  for (const [name, uid, home] of ACCOUNTS) {
    if (name === 'ghost') continue
    mkdirSync(`${home}/.ssh`, { recursive: true, mode: 0o700 })
    sh(`chown -R ${uid}:${uid} ${home}`)
  }
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
  for (const [name, uid, home] of ACCOUNTS) {
    if (name === 'taro' || name === 'ghost') continue
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

export interface Sshd {
  log(): string
  stop(): Promise<void>
}

/** Starts sshd on 192.0.2.10:22 with `lines` before the defaults (sshd keeps the first value it reads). */
export async function startSshd(lines: readonly string[] = [], port = 22): Promise<Sshd> {
  const file = '/home/.room/sshd_config'
  const has = (word: string) => lines.some((l) => l.toLowerCase().startsWith(word.toLowerCase()))
  writeFileSync(
    file,
    [
      ...lines.filter((l) => !l.startsWith('Match')),
      `Port ${port}`,
      `ListenAddress ${ADDRESS}`,
      'PidFile none',
      'UsePAM no',
      'LogLevel VERBOSE',
      'PrintMotd no',
      ...(has('HostKey ') ? [] : ['ed25519', 'rsa', 'ecdsa'].map((t) => `HostKey /home/.room/host/${t}`)),
      'PasswordAuthentication no',
      'KbdInteractiveAuthentication no',
      // Old libraries are among the clients: let them in wherever the fault is a different one.
      'PubkeyAcceptedAlgorithms +ssh-rsa',
      'HostKeyAlgorithms +ssh-rsa',
      'MACs +hmac-sha1',
      'KexAlgorithms +diffie-hellman-group14-sha1,diffie-hellman-group-exchange-sha1',
      ...(has('Subsystem') || has('#nosubsystem') ? [] : ['Subsystem sftp /usr/lib/openssh/sftp-server']),
      ...lines.filter((l) => l.startsWith('Match')).map((l) => l.replaceAll('; ', '\n  ')),
      '',
    ].join('\n'),
  )
  let log = ''
  const child = spawn('/usr/sbin/sshd', ['-D', '-e', '-f', file], { stdio: ['ignore', 'ignore', 'pipe'] })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    log += text
  })
  await listening(
    port,
    () => child.exitCode !== null,
    () => log,
  )
  return {
    log: () => log.replaceAll('\r', ''),
    async stop() {
      child.kill('SIGTERM')
      // Its sessions are children in this process namespace; end those of this lab's sshd only.
      try {
        sh(`pkill -P ${child.pid} || true`)
      } catch {
        /* none left */
      }
      await ended(child)
    },
  }
}

/** Waits until something accepts on the port; probing leaves one line in the log, which is cut off again. */
async function listening(port: number, dead: () => boolean, log: () => string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (dead()) throw new Error(`sshd did not start: ${log()}`)
    if (sh(`ss -Hltn 'sport = :${port}'`).includes(`:${port}`)) return
    await new Promise((done) => setTimeout(done, 30))
  }
  throw new Error('sshd does not listen')
}

/** A listener that is not sshd: `talk` decides what it says and when it hangs up. */
export async function listen(port: number, talk: (socket: Socket) => void): Promise<Server> {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    talk(socket)
  })
  await new Promise<void>((done) => server.listen(port, ADDRESS, done))
  return server
}

/** Answers every DNS question on 127.0.0.1 with "no such name", so that nothing is asked outside. */
export function answerNoSuchName(): () => void {
  const server = createSocket('udp4')
  server.on('message', (question, from) => {
    const answer = Buffer.from(question)
    answer[2] = 0x81
    answer[3] = 0x83
    server.send(answer, from.port, from.address)
  })
  server.bind(53, '127.0.0.1')
  return () => server.close()
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((done) => child.once('exit', () => done()))
}

export interface RunOptions {
  env?: Record<string, string>
  input?: string
  /** Replies given at a terminal: each is typed once its pattern appeared. Without it there is no terminal. */
  answers?: readonly (readonly [RegExp, string])[]
  timeoutMs?: number
  /** Called once, when the client has had time to get under way. */
  midway?: { afterMs: number; act: () => void }
}

export interface Printed {
  /** Standard output and errors, mixed as on a screen. */
  text: string
  /** Exit status of the line; null when a signal ended it. */
  status: number | null
}

/** Runs a shell line as taro and waits for its end. */
export async function run(line: string, options: RunOptions = {}): Promise<Printed> {
  const env = {
    HOME,
    USER: 'taro',
    LOGNAME: 'taro',
    SHELL: '/bin/bash',
    PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin',
    LANG: 'C.UTF-8',
    TERM: 'xterm',
    ...options.env,
  }
  const asTaro = ['--reuid', String(CLIENT_UID), '--regid', String(CLIENT_UID), '--clear-groups', '--']
  const inner = options.answers
    ? ['script', '-qefc', line, '/dev/null']
    : ['bash', '-c', `exec 2>&1; ${line}`]
  const child = spawn('setsid', ['-w', 'setpriv', ...asTaro, ...inner], {
    env,
    cwd: HOME,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const parts: Buffer[] = []
  const waiting = [...(options.answers ?? [])]
  let seen = ''
  const take = (bytes: Buffer) => {
    parts.push(bytes)
    seen += bytes.toString('latin1')
    const next = waiting[0]
    if (next?.[0].test(seen)) {
      waiting.shift()
      seen = ''
      setTimeout(() => child.stdin.write(next[1]), 100)
    }
  }
  child.stdout.on('data', take)
  child.stderr.on('data', take)
  child.stdin.on('error', () => {})
  if (!options.answers) child.stdin.end(options.input ?? '')
  const timer = setTimeout(() => {
    try {
      process.kill(child.pid!, 'SIGTERM')
      // An agent belongs to the fault, not to the client that takes too long.
      sh(`ps -o pid=,comm= -u ${CLIENT_UID} | awk '$2 != "ssh-agent" { print $1 }' | xargs -r kill || true`)
    } catch {
      /* gone */
    }
  }, options.timeoutMs ?? 25_000)
  const midway = options.midway && setTimeout(options.midway.act, options.midway.afterMs)
  const status = await new Promise<number | null>((done) => child.once('close', done))
  clearTimeout(timer)
  if (midway) clearTimeout(midway)
  return { text: Buffer.concat(parts).toString('utf8'), status }
}

/** Opens a connection and holds it, to use up what the server allows. */
export function holdConnection(port = 22): () => void {
  const socket = connect(port, ADDRESS)
  socket.on('error', () => {})
  return () => socket.destroy()
}

export { copyFileSync, mkdirSync, rmSync, writeFileSync }
