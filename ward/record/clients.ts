/**
 * How each client is told to do the same thing. A client is a command line; libraries are driven by the small
 * programs in clients/. Names are the ones used in the recordings.
 */
import { HOME, HOST, LOGIN } from './lab.ts'

export interface Request {
  host: string
  port: number
  login: string
  /** Path of the private key in the form that most programs want. */
  key: string | null
  /** The same key for PuTTY's programs. */
  ppk: string | null
  passphrase?: string
  password?: string
  action: 'put' | 'get' | 'list' | 'exec'
  local: string
  remote: string
  /** Extra words on the command line, by client ('openssh' stands for sftp, ssh and scp, 'putty' for its three). */
  extra: Readonly<Record<string, string>>
  verbose: '' | '-v' | '-vvv'
  batch: boolean
  agent?: string
}

export interface Invocation {
  line: string
  env?: Record<string, string>
  input?: string
}

export const DEFAULTS: Request = {
  host: HOST,
  port: 22,
  login: LOGIN,
  key: '.ssh/upload_ed25519',
  ppk: '.ssh/upload_ed25519.ppk',
  action: 'put',
  local: 'reads.fastq',
  remote: 'upload/reads.fastq',
  extra: {},
  verbose: '',
  batch: false,
}

type Build = (request: Request) => Invocation

const join = (...words: (string | undefined | false | null)[]) => words.filter(Boolean).join(' ')
const openssh = (r: Request) =>
  join(r.extra['openssh'], r.key && `-i ${r.key}`, r.batch && '-o BatchMode=yes', r.verbose)
const agent = (r: Request): Record<string, string> => (r.agent ? { SSH_AUTH_SOCK: r.agent } : {})
const verb = (r: Request) =>
  r.action === 'put'
    ? `put ${r.local} ${r.remote}`
    : r.action === 'get'
      ? `get ${r.remote} ${r.local}`
      : `ls ${r.remote}`
const putty = (r: Request) =>
  join(
    r.extra['putty'] ?? `-hostkey ${hostKeyFingerprint.value}`,
    r.port !== 22 && `-P ${r.port}`,
    r.ppk && `-i ${r.ppk}`,
    r.password && `-pw ${r.password}`,
    r.verbose && '-v',
  )
const absolute = (path: string) => (path.startsWith('/') ? path : `/home/${LOGIN}/${path}`)

/** Set by the recorder once the host keys exist. */
export const hostKeyFingerprint = { value: '' }

function program(command: string): Build {
  return (r) => ({
    line: command,
    env: {
      HOST: r.host,
      PORT: String(r.port),
      LOGIN: r.login,
      ACTION: r.action,
      LOCAL: r.local,
      REMOTE: absolute(r.remote),
      COMMAND: 'true',
      ...(r.key ? { KEY: r.key.startsWith('/') ? r.key : `${HOME}/${r.key}` } : {}),
      ...(r.passphrase ? { PASSPHRASE: r.passphrase } : {}),
      ...(r.password ? { PASSWORD: r.password } : {}),
      ...(r.verbose ? { VERBOSE: '1' } : {}),
      ...agent(r),
    },
  })
}

/** These read no key in OpenSSH's own form; they get the same account's key in PEM unless the key is the fault. */
const pem = (r: Request): Request => ({
  ...r,
  key: r.key === DEFAULTS.key ? '.ssh/pem_rsa' : r.key === '.ssh/stranger' ? '.ssh/stranger_pem' : r.key,
})
const JARS =
  '/usr/share/java/jsch.jar:/usr/share/java/jzlib.jar:/usr/share/java/trilead-ssh2.jar:/usr/share/java/ganymed-ssh2.jar'

export const CLIENTS: Readonly<Record<string, { version: string; build: Build }>> = {
  'openssh-sftp': {
    version: 'ssh -V',
    build: (r) => ({
      line: join('sftp', openssh(r), r.port !== 22 && `-P ${r.port}`, `${r.login}@${r.host}`),
      input: `${verb(r)}\n`,
      env: agent(r),
    }),
  },
  'openssh-ssh': {
    version: 'ssh -V',
    build: (r) => ({
      line: join('ssh', openssh(r), r.port !== 22 && `-p ${r.port}`, `${r.login}@${r.host}`, 'uname'),
      env: agent(r),
    }),
  },
  'openssh-scp': {
    version: 'ssh -V',
    build: (r) => ({
      line: join(
        'scp',
        openssh(r),
        r.port !== 22 && `-P ${r.port}`,
        r.action === 'get'
          ? `${r.login}@${r.host}:${r.remote} ${r.local}`
          : `${r.local} ${r.login}@${r.host}:${r.remote}`,
      ),
      env: agent(r),
    }),
  },
  psftp: {
    version: 'psftp -V',
    build: (r) => ({
      line: join('psftp', r.batch && '-batch', putty(r), `${r.login}@${r.host}`),
      input: `${verb(r)}\nquit\n`,
    }),
  },
  pscp: {
    version: 'pscp -V',
    build: (r) => ({
      line: join(
        'pscp',
        r.batch && '-batch',
        putty(r),
        r.action === 'get'
          ? `${r.login}@${r.host}:${r.remote} ${r.local}`
          : `${r.local} ${r.login}@${r.host}:${r.remote}`,
      ),
    }),
  },
  plink: {
    version: 'plink -V',
    build: (r) => ({ line: join('plink', r.batch && '-batch', putty(r), `${r.login}@${r.host}`, 'uname') }),
  },
  lftp: {
    version: 'lftp --version',
    build: (r) => ({
      line: join(
        'lftp',
        r.verbose && '-d',
        `-e "set net:max-retries 1; set net:timeout 6; set net:reconnect-interval-base 1; set sftp:auto-confirm ${r.extra['lftp'] ?? 'no'}; set sftp:connect-program 'ssh -a -x ${openssh({ ...r, verbose: '' })}'; ${r.action === 'put' ? `put ${r.local} -o ${r.remote}` : r.action === 'get' ? `get ${r.remote} -o ${r.local}` : `ls ${r.remote}`}; exit"`,
        `-u ${r.login},${r.password ?? ''}`,
        `sftp://${r.host}:${r.port}`,
      ),
      env: agent(r),
    }),
  },
  curl: {
    version: 'curl --version',
    build: (r) => ({
      line: join(
        'curl -sS --connect-timeout 6',
        r.extra['curl'],
        r.verbose && '-v',
        r.key && `--key ${r.key} --pubkey ${r.key}.pub`,
        r.passphrase && `--pass '${r.passphrase}'`,
        `-u ${r.login}:${r.password ?? ''}`,
        r.action === 'put' && `-T ${r.local}`,
        r.action === 'get' && `-o ${r.local}`,
        `sftp://${r.host}:${r.port}${r.remote.startsWith('/') ? '/' : '/~/'}${r.remote}`,
      ),
    }),
  },
  rclone: {
    version: 'rclone version',
    build: (r) => ({
      line: join(
        'rclone',
        r.verbose && '-vv',
        '--retries 1 --low-level-retries 1 --contimeout 5s',
        r.extra['rclone'],
        r.action === 'list' ? 'lsf' : 'copyto',
        r.action === 'put' && r.local,
        `":sftp,host=${r.host},port=${r.port},user=${r.login}${r.key ? `,key_file=${HOME}/${r.key}` : ''}${r.password ? `,pass=$(rclone obscure ${r.password})` : ''}${r.passphrase ? `,key_file_pass=$(rclone obscure '${r.passphrase}')` : ''},known_hosts_file=${HOME}/.ssh/known_hosts:${r.remote}"`,
        r.action === 'get' && r.local,
      ),
      env: agent(r),
    }),
  },
  sshfs: {
    version: 'sshfs -V',
    build: (r) => ({
      // Talking, sshfs stays in the foreground: there it runs beside the copying.
      line: `mkdir -p mnt; sshfs ${join(r.verbose && '-o sshfs_debug -o LogLevel=DEBUG1', r.key && `-o IdentityFile=${HOME}/${r.key}`, r.batch && '-o BatchMode=yes', r.extra['sshfs'], `-p ${r.port}`)} ${r.login}@${r.host}: mnt ${r.verbose ? '& sleep 2;' : '&&'} { ${r.action === 'put' ? `cp ${r.local} mnt/${r.remote}` : r.action === 'get' ? `cp mnt/${r.remote} ${r.local}` : `ls mnt/${r.remote}`}; fusermount3 -u mnt; }${r.verbose ? '; wait $!' : ''}`,
      env: agent(r),
    }),
  },
  dbclient: {
    version: 'dbclient -V',
    build: (r) => ({
      line: join(
        'dbclient',
        r.extra['dbclient'] ?? '-y',
        r.verbose && '-v',
        r.key && `-i ${dropbearKey(r.key)}`,
        `-p ${r.port}`,
        `${r.login}@${r.host}`,
        'uname',
      ),
    }),
  },
  rsync: {
    version: 'rsync --version',
    build: (r) => ({
      line: join(
        'rsync -t',
        r.verbose,
        `-e "ssh ${join(openssh({ ...r, verbose: '' }), r.port !== 22 && `-p ${r.port}`)}"`,
        r.action === 'get'
          ? `${r.login}@${r.host}:${r.remote} ${r.local}`
          : `${r.local} ${r.login}@${r.host}:${r.remote}`,
      ),
      env: agent(r),
    }),
  },
  ansible: {
    version: 'ansible --version',
    build: (r) => ({
      line: join(
        'ansible',
        r.verbose,
        `-i '${r.host},' -u ${r.login} -e ansible_port=${r.port} -e ansible_python_interpreter=/usr/bin/python3`,
        r.key && `--private-key ${r.key}`,
        r.extra['ansible'],
        'all -m ping',
      ),
      env: { ANSIBLE_NOCOLOR: '1', ...agent(r) },
    }),
  },
  git: {
    version: 'git --version',
    build: (r) => ({
      line: `GIT_SSH_COMMAND="ssh ${openssh(r)}" git ls-remote ssh://${r.login}@${r.host}:${r.port}/~/runs.git`,
      env: agent(r),
    }),
  },
  filezilla: { version: 'echo 3.63.0', build: program('app/filezilla-connect.sh') },
  'filezilla-ftp': {
    version: 'echo 3.63.0',
    build: (r) => {
      const call = program('app/filezilla-connect.sh')(r)
      return { ...call, env: { ...call.env, PROTOCOL: '0', PASSWORD: 'x' } }
    },
  },
  gvfs: {
    version: 'gio --version',
    build: (r) => ({
      line: `printf 'Host *\\n  IdentityFile ~/%s\\n' '${r.key}' > .ssh/config; dbus-run-session -- sh -c 'timeout 20 gio mount sftp://${r.login}@${r.host}:${r.port} </dev/null; gio list sftp://${r.login}@${r.host}:${r.port}/home/${r.login} 2>&1 | head -3' 2>&1 | grep -v '^dbus-daemon\\|connection to the bus\\|WARNING \\*\\*\\|^$'; rm -f .ssh/config`,
    }),
  },
  paramiko: {
    version: '/usr/bin/python3 -c "import paramiko; print(paramiko.__version__)"',
    build: program('/usr/bin/python3 app/paramiko-put.py'),
  },
  'paramiko-key': {
    version: '/usr/bin/python3 -c "import paramiko; print(paramiko.__version__)"',
    build: program('/usr/bin/python3 app/paramiko-key.py'),
  },
  asyncssh: {
    version: '/usr/bin/python3 -W ignore -c "import asyncssh; print(asyncssh.__version__)"',
    build: program('/usr/bin/python3 -W ignore app/asyncssh-put.py'),
  },
  ssh2: {
    version: 'node -p "require(\'./app/node_modules/ssh2/package.json\').version"',
    build: program('node app/ssh2-put.mjs'),
  },
  'ssh2-sftp-client': {
    version: 'node -p "require(\'./app/node_modules/ssh2-sftp-client/package.json\').version"',
    build: program('node app/ssh2-sftp-client-put.mjs'),
  },
  jsch: { version: 'echo 0.1.54', build: (r) => program(`java -cp app/classes:${JARS} JschPut`)(pem(r)) },
  trilead: { version: 'echo 6401', build: (r) => program(`java -cp app/classes:${JARS} TrileadPut`)(pem(r)) },
  ganymed: { version: 'echo 250', build: (r) => program(`java -cp app/classes:${JARS} GanymedPut`)(pem(r)) },
  'go-ssh': { version: 'echo x/crypto 0.4.0, pkg/sftp 1.13.5', build: program('app/go-put') },
  'perl-net-ssh2': {
    version: 'perl -MNet::SSH2 -e "print Net::SSH2->VERSION"',
    build: program('perl app/net-ssh2-put.pl'),
  },
  'perl-net-sftp-foreign': {
    version: 'perl -MNet::SFTP::Foreign -e "print Net::SFTP::Foreign->VERSION"',
    build: program('perl app/net-sftp-foreign-put.pl'),
  },
  'php-ssh2': { version: 'php -r "echo phpversion(\'ssh2\');"', build: program('php app/php-ssh2-put.php') },
  phpseclib: { version: 'echo 2.0.42', build: (r) => program('php app/phpseclib-put.php')(pem(r)) },
  'ruby-net-sftp': {
    version: 'ruby -e "require \'net/ssh\'; puts Net::SSH::Version::STRING"',
    build: program('ruby app/net-sftp-put.rb'),
  },
}

const dropbearKey = (key: string) =>
  key.endsWith('stranger')
    ? '.ssh/stranger.dropbear'
    : key.endsWith('upload_ed25519')
      ? '.ssh/upload_rsa.dropbear'
      : key

/** On a screen of its own; slow, so only where the words matter. */
export const DESKTOP = ['filezilla', 'gvfs'] as const
export const OPENSSH = ['openssh-sftp', 'openssh-ssh', 'openssh-scp'] as const
export const PUTTY = ['psftp', 'pscp', 'plink'] as const
export const TOOLS = ['lftp', 'curl', 'rclone', 'sshfs', 'dbclient', 'rsync', 'ansible', 'git'] as const
export const LIBRARIES = [
  'paramiko',
  'asyncssh',
  'ssh2',
  'ssh2-sftp-client',
  'jsch',
  'trilead',
  'ganymed',
  'go-ssh',
  'perl-net-ssh2',
  'perl-net-sftp-foreign',
  'php-ssh2',
  'phpseclib',
  'ruby-net-sftp',
] as const
export const EVERYBODY = [...OPENSSH, ...PUTTY, ...TOOLS, ...LIBRARIES] as const
