/**
 * Whether a text or a line is about SSH, where no pattern knows the program: by the names of libraries, packages and
 * programs, by things that only SSH has, by addresses and commands.
 */

/** Libraries and programs that do nothing but SSH, as their packages and messages name them. */
const libraries =
  /\b(?:dartssh2|phpseclib\w{0,3}|russh|thrussh|libssh2?|conch|sftpfs|SftpConnector|paramiko|asyncssh|jsch|sshj|schmizz|trilead|ganymed|SshNet|sshtunnel|pssh\.\w+|net-ssh|net-sftp|sshkit|ssh2-sftp-client|node-ssh|NMSSH|SharpSsh|org\.apache\.sshd)\b|\bNet::S(?:SH|FTP|CP)\b|\bssh2_(?:connect|auth|sftp|scp|exec)/i

/** A part of a package's name or of an installed module's path, e.g. `provider.sftp.` or `node_modules/ssh2/`. */
const modules =
  /[\\/]sftp\.py["']?,|(?:[A-Za-z0-9_]\.|(?:site-packages|node_modules|vendor|gems|packages|plugins)[/\\](?:[\w@.-]{1,40}[/\\]){0,2})(?:\w{1,20}-){0,2}(?:sftp|ssh2?|scp)(?:[._-]\w{1,30})?[./\\]/i

const addresses =
  /^Connecting to \S{1,200}:22\b|^(?:[\w.-]{0,20}> )?sftp> |^To [\w.-]{1,64}@[\w.-]{1,255}:|\b(?:sftp|scp|ssh):(?:\/\/|[\w.-]{1,64}@)|"(?:sftp|sshexec|scp):\w/im

/** A command that copies files over SSH, as it was typed: with an option, or with an account at a server. */
const typed =
  /^[ \t]{0,20}(?:[^\n]{0,80}[$#%>] {1,4})?(?:sudo (?:-u \S{1,40} )?)?(?:(?:scp|sftp|sshfs) [^\n]{0,200}\w@[\w.-]|(?:telnet|nc(?: -\w{1,4})*) \S{1,100} (?:22|2222)\s{0,4}$)/m

/** How much of a text is looked at for what it is about, in characters from its start and from its end. */
const LOOKED_AT = 60_000

/** Whether a text as a whole shows that it is about SSH or SFTP, by the names of libraries, modules and addresses. */
export function isAboutSsh(text: string): boolean {
  const parts = text.length <= 2 * LOOKED_AT ? [text] : [text.slice(0, LOOKED_AT), text.slice(-LOOKED_AT)]
  return parts.some(
    (part) =>
      libraries.test(part) ||
      modules.test(part) ||
      addresses.test(part) ||
      programs.test(part) ||
      typed.test(part),
  )
}

/**
 * Names of the protocol and of its clients, as words of their own or as parts of names of classes, and things that
 * only SSH has: its key exchange, host keys, agents, the names of its files.
 */
const aboutSsh =
  /\\\\sshfs\b|\bp?ssh2?\b|\bscp\b|\bsftp\b|SFTP|Sftp|\bparamiko\b|\bjsch\b|\bputty\b|\bwinscp\b|NMSSH|SSH_FXP?_|\bsshd?[-_:]|[a-z]Ssh(?![a-z])|\bkex\b|\bkey ?exchange\b|\bhost ?keys?\b|\bknown_?hosts\b|authorized_keys|\bpublickey\b|\bpageant\b|\bid_(?:rsa|dsa|ecdsa|ed25519)\b|OPENSSH PRIVATE KEY|(?:Ed25519|ECDSA|RSA|DSS)Key\b/i

/** Words of its protocol and of its programs that hardly anybody else uses, and its port. */
const ofSsh =
  /\bload(?:ing)? key "|\blibssh2?|\buserauth|keyboard.?interactive|\bauth\w* methods?\b|(?:suitable|supported) auth\w* (?:method|mechanism)|\bauth (?:fail|cancel)\b|identification (?:string|exchange|line)|(?:server|remote|peer)(?:'s)? (?:version|identification) string|algorithm negotiation|encryption keys\b|(?:waiting for|during|before) (?:the )?handshake|\bsub ?system\b|\bport[ =:"']{1,4}22\b|["'], 22\)|\bdial tcp (?:[^\s:]{0,60}|\[[^\]\s]{1,60}\]):(?:22\b|\*{3})|[\dx*]\.[\dx*]{1,3}\]?:22\b|\]:22\b|\b[\w-]{1,40}(?:\.[\w-]{1,40}){1,4}\.(?!(?:js|ts|py|rb|go|java|rs|cpp|php|md|txt|sh|log|kt|cs|swift|mjs|tsx|jsx|ex|exs|scala)\b)[a-z]{2,12}:22\b(?!:)|\bsecsh\b|\bplink\b|\bpscp\b|\bpsftp\b|\bfilezilla\b|\bjcraft\b|\bRenci\b|\.ppk\b|\bPPK\b|\bssh.?agent|SSH_AUTH_SOCK|diffie-hellman|ecdh-sha2|curve25519|rsa-sha2|ecdsa-sha2|server refused (?:our|your|the) (?:public )?key|\bDH GEX\b|\bdh_gen_key\b|\bMaxStartups\b|\bpam_nologin\b|\bssh_dispatch|\bknown hosts\b|\brssh\b|\bscponly\b|\bIdentity ?File\b|Proxy(?:Command|Jump)\b|StrictHostKeyChecking|\bKEXINIT\b|\bNEWKEYS\b|\bfast(?:Put|Get)\b|\b(?:putfo|getfo)\b|\bremote (?:open|readdir|opendir|mkdir|f?setstat|rename|delete|rmdir|f?l?stat|realpath)\b|\bdest open\b|\bed25519\b|\bpercent_expand\b/i

/** Programs that speak SSH, or do so under these names only. */
const programs =
  /\bcap aborted!|\bnetwork_cli\b|\b(?:capistrano|termius|mobaxterm|bitvise|FlowSocketConnector|securecrt|securefx|termscp|juicessh|connectbot|nppftp|mountain ?duck|posh-?ssh|wolfssh|dropbear|dbclient|mosh|autossh|sshuttle|parallel-ssh|pylibssh|sftpgo|goanywhere|com\.sshtools|borg\.(?:remote|locking|repository)|Remote: Borg|j2ssh|rebex|BapPublisher\w*|publish_over|tSFTP\w+|tramp(?:-\w+)*|gvfsd?-sftp|kio_sftp|netmiko|scrapli|pxssh|pysftp|ssh_sftp|win32-openssh|openssh(?!-(?:server|client|sftp)|[-_:]? ?\d|\.x86)|Net::OpenSSH|sshpass|\w{0,12}SSH(?:Operator|Hook)|\w{0,12}SFTP(?:Operator|Hook|Sensor)|(?:List|Get|Put|Fetch|Delete)SFTP)\b/i

/** Whether a line names SSH, SFTP or a thing that only they have. */
export function namesSsh(line: string): boolean {
  return aboutSsh.test(line) || ofSsh.test(line) || programs.test(line)
}

/** Other things that one logs in to, and how they say that it failed. */
const otherLogins =
  /\b(?:HTTPS?|OAuth2?|LDAP|Kerberos|krb5|SMTP|IMAP|POP3|FTPS?|SMB|CIFS|NTLM|WebDAV|RADIUS|SAML|SASL|SSO|wi-?fi|wpa|VPN|VNC|RDP|SNMP|TLS|SSL|PAM|sudo|su|polkit|keyring|530|535)\b|FATAL: {1,3}/i

/** Keys that are not of SSH, and what one does with them; a short sentence about one is too little to be weighed. */
const otherKeys =
  /https?:|^\d{8,}:error:|\b(?:openssl|TLS|SSL|HTTPS|X\.?509|CSR|cert(?:ificate)?s?|JWT|JWK\w?|OAuth2?|OIDC|SAML|APNs?|FCM|firebase|service account|GitHub App|webhook|wallet|mnemonic|bitcoin|ethereum|solana|blockchain|validator|GPG|PGP|gnupg|keystore|truststore|JKS|code ?sign\w*|signing certificate|nginx|apache2?|haproxy|envoy|traefik|caddy|kafka|mongo\w*|postgres\w*|mysql|ldap|smtp|dkim|wireguard|openvpn|ipsec|age|sops|vault|snowflake|salesforce|docusign|apple|android|PKCS#?12|pfx|p12)\b/im

/** Whether a text is a short message that names no keys of another kind: its private key is one of SSH. */
export function mayBeKey(text: string): boolean {
  return isShort(text) && !otherKeys.test(text)
}

/** How many lines and letters a message may have whose refused login or unread key is taken for one of SSH. */
const OF_A_MESSAGE = { lines: 4, letters: 600 }

/** Whether a text is a short message with nothing in it that one could log in to by other means. */
export function mayBeLogin(text: string): boolean {
  return isShort(text) && !otherLogins.test(text)
}

/** Whether a text is a short message that names what else one logs in to, or a key of another kind. */
export function namesOtherSecrets(text: string): boolean {
  return isShort(text) && (otherLogins.test(text) || otherKeys.test(text))
}

function isShort(text: string): boolean {
  return (
    text.length <= OF_A_MESSAGE.letters &&
    text.split('\n').filter((line) => line.trim() !== '').length <= OF_A_MESSAGE.lines
  )
}
