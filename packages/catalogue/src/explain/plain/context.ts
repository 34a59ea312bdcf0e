/**
 * What a text is about, and what its names mean, where no pattern knows the program: names of libraries and their
 * packages show that it speaks of SSH, and names of classes are sentences without spaces.
 */

/** Libraries and programs that do nothing but SSH, as their packages and messages name them. */
const libraries =
  /\b(?:dartssh2|phpseclib\w{0,3}|russh|thrussh|libssh2?|conch|sftpfs|SftpConnector|paramiko|asyncssh|jsch|sshj|schmizz|trilead|ganymed|SshNet|sshtunnel|pssh\.\w+|net-ssh|net-sftp|sshkit|ssh2-sftp-client|node-ssh|NMSSH|SharpSsh|org\.apache\.sshd)\b|\bNet::S(?:SH|FTP|CP)\b|\bssh2_(?:connect|auth|sftp|scp|exec)/i

/** A part of a package's name or of an installed module's path, e.g. `provider.sftp.` or `node_modules/ssh2/`. */
const modules =
  /[\\/]sftp\.py["']?,|(?:[A-Za-z0-9_]\.|(?:site-packages|node_modules|vendor|gems|packages|plugins)[/\\](?:[\w@.-]{1,40}[/\\]){0,2})(?:\w{1,20}-){0,2}(?:sftp|ssh2?|scp)(?:[._-]\w{1,30})?[./\\]/i

const addresses =
  /^Connecting to \S{1,200}:22\b|^(?:[\w.-]{0,20}> )?sftp> |\b(?:sftp|scp|ssh):(?:\/\/|[\w.-]{1,64}@)|"(?:sftp|sshexec|scp):\w/im

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

/** Frames of a stack, commands, lists of files: they name what was being done, not what went wrong. */
const frame =
  /^sftp> (?:get|put|ls|dir|cd|lcd|rm|mkdir|rename|chmod|pwd|mget|mput|reget|reput)\b[^:]*$|^[-dlrwxst]{10}[ .+@]|^(?:Fetching|Uploading) \S|^\s{0,40}(?:at [\w$.<>]+|File "|from \S+:\d|#\d{1,3}\s|\.{3} \d+ (?:more|common))/

export function isFrame(line: string): boolean {
  return frame.test(line)
}

/** A line with its names taken apart: `SFTPPermissionDenied` and `no_such_file` also say "SFTP Permission Denied", "no such file". */
export function withNamesSpread(line: string): string {
  const spread = line
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/([A-Za-z])_(?=[A-Za-z])/g, '$1 ')
  return spread === line ? line : `${line} ${spread}`
}

/** Words with which a line says that something went wrong, rather than what is being done. */
export const sayingFailure =
  /(?:error|exception|errno)\b|\bfail|\bfatal\b|\bpanic|\bcan(?:no|')t\b|could ?n[o']t\b|\bunable\b|refused|denied|unsupported|not supported|\bwarn(?:ing)?\b|\babort|失敗|エラー|できません/i

/** The level of a log line that reports no failure. */
export const quietLevel =
  /^.{0,80}\b(?:INFO|DEBUG|TRACE|VERBOSE|NOTICE)\b|^.{0,60}\[(?:info|debug|trace)\]|\blevel"?[=:]"?(?:info|debug|trace)\b/

const settled =
  /\b(?:created|mounted|verified|set to|almost|no differences|not exceeded|completed|finished|succeeded|successful(?:ly)?)\b/i
const failedAfterAll =
  /\bno\b.{0,40}\b(?:succeeded|worked)\b|\b(?:errors?|fail\w*|fatal|exception|can ?not|can't|could ?n[o']t|could not|unable|denied|refused|rejected|invalid|aborted|not (?:permitted|allowed|found|finished|completed|verified|created|successful))\b/i

/** Whether a line tells that something is settled, and of no failure. */
export function isSettled(line: string): boolean {
  return settled.test(line) && !failedAfterAll.test(line)
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

/** Other programs and what is said of programs: a line that names one of them is about something else. */
const others =
  /^\W{0,4}(?:cp|mv|chmod|chown|mkdir|ln|tar|gcc|cc1|docker|gcloud|jira|changelog|readme|prometheus|terraform|commit [0-9a-f]{6,40}): (?!access failed)|\bheap limit\b|\bheap out of memory\b|\bEventEmitter\b|\bdocker daemon\b|\bagent forwarding\b|_total \d|\b(?:improved?|better|clearer) error messages?\b|ImproperlyConfigured|InvalidArgumentException|\bresolve endpoint\b|\bno component found\b|\bunknown scheme\b|\bsection in config\b|\btoo many parameters\b|\bis invalid because\b|^\W{0,4}(?:GET|POST|PUT|DELETE|HEAD|PATCH) \/|\.tar\.gz\b.{0,60}\bindex\b|\bno longer fails?\b|\brelease notes\b|\bdeprecat(?:ion|ed)\b|\bwill (?:no longer )?be (?:disabled|removed|unavailable|dropped)\b|\bwill not be available\b|^\W{0,4}[QA]: |\bwhat does\b|\bTODO\b|\bFIXME\b|^\s*(?:def|class|function|func|except|rescue|catch|\} catch)\b.{0,200}[:({]|\bthrow new \w+\(|\b(?:log|logger|console)\.\w{1,10}\(|\.getMessage\(\)|, (?:creating|starting|adding|generating) (?:it|one|a|the)\b|\bpods?\b|\bError from server\b|\bcannot start service\b|\b(?:unsupported|required) argument\b|\bcannot unmarshal\b|OutOfMemory|\bheap space\b|ObjectDisposed|\bdisposed object\b|\b(?:ansible-lint|pylint|bandit|sonarqube|lynis|eslint|flake8|shellcheck|tfsec|trivy)\b|\[[A-Z]\d{3}:|\bsettings? saved\b|\bCould not find the SSH Server configuration\b|\bControlSocket \S{1,300} already exists\b|\btimeout polling to accept read connection\b|\bfailed to register layer\b|\bclearing connection timeout\b|\bdoes not match GitHub URL pattern\b|\bcollect2: |\bld: cannot find\b|\bFailed to download resource\b|^\/\S{1,200}: \[Errno 2\] No such file|\bstat remote path\b.{0,200}\bdoes not exist yet\b|\bwill abort if\b|\bused in conjunction\b|\bthis does not map back to the address\b|\bwon'?t protect against man-in-the-middle\b|vulnerable to man-in-the-middle\b|\bfailed loading \S*dropbear_\w+_host_key|ENOENT\b.{0,200}\.ssh[\\/]config\b|^\s{1,20}-{1,2}[A-Za-z][\w-]{0,30}(?:[,:=]|\s{1,20}[(<[A-Z])|\bX11 (?:forwarding|initiali[sz]ation|connection)|\bX ?server\b|\bxauth\b|^\s{0,8}[%$#] (?:ssh|sftp|scp) |this is end-of-file:|UnimplementedError|not supported on (?:the )?web\b|\bextension '|\bcommand '[\w.-]{1,60}' not found|\bunexpected input\(s\)|\binput required and not supplied|\b(?:check(?:ing)?|search(?:ing)?) for (?:new )?(?:updates|versions)\b|\bupdate check\b|\bRetrying \(Retry\(|^\s*import\s|\bpub[-\\/]cache\b|\bproposed? API\b|\bAPI proposal\b|BeanCreationException|NoSuchBeanDefinition|No qualifying bean|\bresolve placeholder\b|\$\{[\w.-]{1,60}\}|\bcustom build command\b|OpenSSL installation|\bLoadError\b|cannot load such file|requires the following gems|^\s*(?:configure|CMake \w+|dpkg|apt|pip|gem|bundler|cargo|go|make)\b[^:]{0,20}: |\bsystemctl\b|\.service\b|\baddress already in use\b|\b(?:can ?not|failed to|error:) bind\b|no file exists at|\bid_(?:rsa|dsa|ecdsa|ed25519)(?:\.pub)? already exists|passphrase is too short|\bOverwrite \(y\/n\)|\bFTP or FTPS\b|\b(?:npm|gyp|yarn|pnpm) (?:ERR!|(?:error|warn|info)\b)|\bif you (?:see|get|receive|encounter)\b|GnuTLS|(?<!S)FTPError|-37 - Failed getting banner|\bsent status (?:No such file|End of file|OK)|https?:\/\/|(?:readiness|liveness|startup) probe|AccessDeniedException|\bskipp(?:ing|ed)\b|\boverwriting\b|\bfall(?:ing )?back to\b|^\s{0,20}[\w.-]{1,60}=\S{0,200}(?:\s{1,8}[\w.-]{1,60}=\S{0,200}){0,20}\s{0,20}$|\bhelm\b|\bvsftpd\b|\/etc\/ssh\/ssh_(?:host_|known_hosts)|\bhow to\b|\b(?:it|test|describe)\(|\bshould (?:fail|not|return|throw|be (?:able|rejected|refused|denied|thrown|called|ok|true|false))\b|^\W{0,6}(?:docs|feat|fix|chore|refactor|ci|style|perf|build|tests?)(?:\([\w-]{1,30}\))?!?: |cannot spawn|\bHTTP\/\d|postgres|psql|mysql|mariadb|redis|mongo|rabbitmq|amqp|kafka|elasticsearch|ldap|smtp|imap|docker\.sock|kubernetes|kubectl|\bsql\b|jdbc|command not found|not recognized|executable file not found|fatal error: [\w./+-]{1,80}\.h(?:pp)?\b|#include|\.(?:c|h|cc|cpp|rs|go|java|ts|js|py|dart|kt|swift|scala):\d+:(?:\d+| (?:error|warning))|mod_sftp\/\d|TypeError|ReferenceError|SyntaxError|is not a function|module not found|No module named|ServiceConfigurationError|ClassNotFound|NoClassDefFound|NoSuchMethod|(?<!Key)ImportError|(?:Provider|Class|Method) \S+ not found|:(?:1433|1521|2375|2376|3306|5432|5672|6379|6443|8080|9092|9200|11211|27017)\b|\btests?[.:]|\btests?\/[\w/.-]{0,80}\.(?:py|java|kt|js|ts|go|rb|php|rs)\b|\.spec\.|\bassert|::test|\bBug ?#\d|^\W{0,6}(?:\w{1,20}:\W{1,3})?(?:Fix(?:e[sd])?|Add(?:s|ed)?)\b|\bdebug[123]:|^\s*(?:\/\/|#|\*\/?$|--(?!>)|\+\+\+|---|@@|diff )/i

/** Wrappers whose names are those of other programs although what they carry is SFTP. */
const wrappers = /\borg\.apache\.kafka\.connect[\w.]*|\bkafka-connect\b/g

/** Where to read more: the address is no part of what happened. */
const advised =
  /\b(?:see|visit|read|docs?|documentation|help|more (?:info\w*|details)|details|learn more|troubleshoot\w*)\b.{0,40}https?:\/\/\S{1,300}/gi

/** What a proxy of the web answers to somebody who wanted SSH through it. */
const ofProxy =
  /(?<=\b(?:prox(?:y|ies)|socks|banner|identification|version string|ssh protocol)\b.{0,200})\bHTTP\/\d(?:\.\d)?/gi

/** What says that nothing is wrong although it has the words for it: `0 errors`, `Failed: 0`. */
const nothingWrong =
  /\b(?:no|0|zero|without)(?: any)?(?: \w{1,15})? (?:errors?|failures?|fail(?:s|ed)?|problems?|warnings?|retries)\b|\b(?:errors?|failures?|failed)\s{0,2}[:=]\s{0,2}0\b|エラー(?:なし|は?ありません|[:：]? ?0)|失敗 ?0|失败 ?0|无错误|\b0 (?:fehler|erreurs?|errores|erros)\b|\b(?:sans erreurs?|sin errores|sem erros|ohne fehler)\b|\berror (?:logs?|reporting|handling|level)\b|\bon_error\b/gi

/** A line without the words that say that nothing is wrong. */
export function withoutNothingWrong(line: string): string {
  return line.replace(nothingWrong, '')
}

/** What only an FTP server says, as clients show its answers. */
const ftpAnswer =
  /\b(?:FTPError|FTPException|error_perm|error_temp|FTP error)\b\W{0,4}\(?["']?[45][0-5]\d\b|^\W{0,4}(?:Response|Antwort|Réponse|Respuesta|Risposta|Resposta|Ответ|响应|回應|レスポンス|応答|응답|<)\W{1,4}(?:220|230|331|421|530|550)[ -]|^(?:220|230|331|421|530|550)[ -][A-Z]|^\W{0,4}(?:Command|Befehl|Commande|Comando|コマンド|命令|Команда)\W{1,4}(?:PASV|EPSV|MLSD|AUTH (?:TLS|SSL)|TYPE [AI]|PBSZ|PROT|STOR|RETR|USER)\b|\bTLS connection established\b|\bInitializing TLS\b/m

/** Whether an FTP server answered: then what failed is FTP's, and no matter of SSH. */
export function speaksFtp(text: string): boolean {
  return ftpAnswer.test(text.slice(0, LOOKED_AT))
}

/**
 * Faults of a program itself. Where a text tells of one, "error" beside "SFTP" is most likely its name, and says
 * nothing of a connection.
 */
const programFault =
  /\b(?:Type|Reference|Syntax|Range|Attribute|Name|Import|ModuleNotFound|Key|Index|Unimplemented|FunctionClause|NoMethod|Undefined\w{0,12}|Argument)(?:Error)\b(?!\w)(?!.{0,20}(?:ssh|sftp))|NullPointerException|NullReferenceException|ClassNotFound|NoClassDefFound|Method not found|\bis not a function\b|\bpanicked at\b|segmentation fault|\bcore dumped\b/i

/** Whether a text tells of a fault of the program itself. */
export function tellsOfProgramFault(text: string): boolean {
  return programFault.test(text.slice(0, LOOKED_AT))
}

/**
 * Programs, scripts, notes on a release, tables of a manual, and the names of tests: they hold the messages that
 * somebody prepared for, and nobody has met.
 */
const written =
  /\b(?:log|logger|logging|console|fmt|errors|strings)\.[A-Za-z]{1,12}\(|\becho\s+["']|^\s*(?:case\b.{0,80}:|return\b.{0,200};|default:)\s*$|^\s*(?:case\b.{0,80}:\s*)?return ["']|["'],?\s*\/\* |^\s*[-*] `[\w.-]{1,60}`(?::| -) |^\s*(?:\u2714|\u2713|\u221a) |^\s*test \S{1,200} \.\.\. (?:ok|FAILED|ignored)|^\s*type \w{1,60} (?:func|struct|interface)\b|^\s*\d{1,5} \| |\berror\[E\d{4}\]|\.{6,}(?:Passed|Failed|Skipped)$|^\s*(?:===? RUN|--- (?:PASS|FAIL|SKIP):)|^\s*[-*\u2022] (?:\w[\w-]{0,20}\(\d\): |:\w{1,12}:`|(?:bug ?fix|fixed|change|new|improvement)\b: )|\|.{0,60}\]\(#[\w-]{1,40}\) ?\||\bcould not apply [0-9a-f]{7}/i

/** Whether a line is of a program's text, of a release note or a manual, which quotes messages that did not occur. */
export function isWritten(line: string): boolean {
  return written.test(line)
}

/**
 * What shows that a text is of another world, whatever names stand in it: databases, certificates of web servers,
 * containers, hooks and refs of Git, compilers, packages, tests, disks. Words for a failure are then that world's.
 */
const anotherWorld =
  /\bredis connection failed\b|\bNoClassDefFoundError\b|^(?:remote: )?(?:ERROR: (?:You are not allowed|The project you were looking|This deploy key)|conq: )|\bYou've successfully authenticated, but\b|\bacme\b.{0,60}\b(?:error|unable)\b|\bobtain certificates? for\b|\brsyncd\b|\bconnect from \S{1,200} \(\d|\brsync:\/\/|\bACME (?:certificate|challenge)|urn:ietf:params:acme|\bERROR:gpu_|\bGPU process\b|\bError \d{4} \(\w{5}\)|\bSQLSTATE\b|\bSQLite\b|\bmysqld\b|\bEXT4-fs\b|\bblk_update_request\b|\bhook declined\b|\bGL-HOOK|\bsrc refspec\b|\bNo url found for submodule\b|\bLarge files detected\b|\bcould not compile\b|\bModule parse failed\b|\bappropriate loader\b|\bbrew link\b|\bUnsupportedClassVersionError\b|\bLinkageError\b|\bkubelet\b|\bfailed to solve\b|\bError response from daemon\b|\btest result: |^\s*\d{1,5} (?:passing|failing)\b|\bhook id: |\bPGP signature\b|\bfailed to commit transaction\b|\bdata provider\b|proveedor de datos|\bDatenbank\b|\bbase de données\b|\bbase de datos\b|数据库|データベース/im

/** Other things that one logs in to, and how they say that it failed. */
const otherLogins =
  /https?:|\b(?:HTTP|API|OAuth2?|token|LDAP|Kerberos|krb5|SMTP|IMAP|POP3|mail|registry|docker|kafka|redis|mongo\w*|rabbitmq|amqp|mqtt|websocket|wi-?fi|wpa|VPN|RADIUS|SAML|SSO|S3|bucket|SMB|CIFS|NTLM|WebDAV|FTPS?|TLS|SSL|certificate|database|SQL|postgres\w*|mysql|mariadb|oracle|cassandra|elastic\w*|proxy|PAM|sudo|su|polkit|keyring|biometric|fingerprint|bluetooth|printer|VNC|RDP|telnet|SNMP|NTP|SASL|munge|slurm\w*|psql|django|git-credential|npm|pip|maven|gradle|nuget|apt|yum)\b|\b(?:401|403|407|530|535)\b|FluentFTP|Net\.Security|FATAL: {1,3}|\bport (?!22\b|2222\b)\d{2,5}\b/i

/** Keys that are not of SSH, and what one does with them. */
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

function isShort(text: string): boolean {
  return (
    text.length <= OF_A_MESSAGE.letters &&
    text.split('\n').filter((line) => line.trim() !== '').length <= OF_A_MESSAGE.lines
  )
}

/** Whether a text shows that it is not of SSH's world. */
export function isOfAnotherWorld(text: string): boolean {
  return anotherWorld.test(text.slice(0, LOOKED_AT))
}

/** Whether a line is about another program or protocol. */
export function aboutOthers(line: string): boolean {
  return isWritten(line) || others.test(line.replace(wrappers, '').replace(ofProxy, '').replace(advised, ''))
}
