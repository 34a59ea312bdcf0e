/**
 * Whether a text or a line is about something else than a transfer that failed, although it has the words for it: other
 * programs and protocols, programs' own faults, sources, tests, notes and manuals. What words lean to (see
 * ../learned) knows most of other worlds; here stands what it does not learn, because the same words tell of failures.
 */

/** One expression for all of these. */
const anyOf = (...parts: readonly RegExp[]): RegExp =>
  new RegExp(parts.map(({ source }) => source).join('|'), 'i')

/** Programs that a line begins with, or names: what follows is their affair. */
const otherPrograms = anyOf(
  /^\W{0,4}(?:cp|mv|chmod|chown|mkdir|ln|tar|gcc|cc1|docker|gcloud|jira|changelog|readme|prometheus|terraform|commit [0-9a-f]{6,40}): (?!access failed)/,
  /^\s*(?:configure|CMake \w+|dpkg|apt|pip|gem|bundler|cargo|go|make)\b[^:]{0,20}: /,
  /\b(?:redis|pymongo|psycopg2?|pymysql|kombu|elasticsearch|pika|ldap3?|cassandra|kazoo|botocore|urllib3|requests|aiohttp)\.(?:exceptions?|errors?)\b/,
  /\bhelm\b|GnuTLS|postgres|kafka|smtp|mod_sftp\/\d|\.service\b|\bpods?\b/,
  /\bcannot start service\b|(?:readiness|liveness|startup) probe|executable file not found|として認識されていません|cannot spawn/,
  /^\W{0,4}(?:GET|POST|PUT|DELETE|HEAD|PATCH) \//,
  /\.tar\.gz\b.{0,60}\bindex\b|\bupdate check\b/,
  /\bX11 (?:forwarding|initiali[sz]ation|connection)|\bX ?server\b/,
)

/** A program's own faults, its settings and what it was called with. */
const faultsOfPrograms = anyOf(
  /TypeError|OutOfMemory|\bheap out of memory\b|\bdisposed object\b|ClassNotFound|NoClassDefFound|\bLoadError\b/,
  /(?:Provider|Class|Method) \S+ not found|No qualifying bean|ImproperlyConfigured|InvalidArgumentException/,
  /\bunknown scheme\b|\bsection in config\b|\btoo many parameters\b|\bis invalid because\b|\$\{[\w.-]{1,60}\}/,
  /\bcommand '[\w.-]{1,60}' not found|\bextension '|\b(?:pip|npm|gem) could not install\b|\binput required and not supplied|not supported on (?:the )?web\b/,
  /\bCould not find the SSH Server configuration\b|no file exists at|ENOENT\b.{0,200}\.ssh[\\/]config\b/,
  /^\/\S{1,200}: \[Errno 2\] No such file/,
  // `name=value`, and nothing else
  /^\s{0,20}[\w.-]{1,60}=\S{0,200}(?:\s{1,8}[\w.-]{1,60}=\S{0,200}){0,20}\s{0,20}$/,
)

/** What is told by the way, and stops nobody. */
const byTheWay = anyOf(
  /, (?:creating|starting|adding|generating) (?:it|one|a|the)\b|\bskipp(?:ing|ed)\b|\boverwriting\b/,
  /\bsettings? saved\b|\bdeprecat(?:ion|ed)\b|\bEventEmitter\b|\bclearing connection timeout\b/,
  /\bControlSocket \S{1,300} already exists\b|\bstat remote path\b.{0,200}\bdoes not exist yet\b/,
  /\bsent status (?:No such file|End of file|OK)|\bthis does not map back to the address\b|\bfailed loading \S*dropbear_\w+_host_key|\bload pubkey "/,
  /\/etc\/ssh\/ssh_(?:host_|known_hosts)|\baddress already in use\b|\bdebug[123]:/,
  /\bid_(?:rsa|dsa|ecdsa|ed25519)(?:\.pub)? already exists|passphrase is too short|\bOverwrite \(y\/n\)/,
)

/** Sources, tests, notes on changes, advice: nobody has met what they name. */
const writings = anyOf(
  /^\s*(?:def|class|function|func|except|rescue|catch|\} catch)\b.{0,200}[:({]|\bthrow new \w+\(|\bTODO\b/,
  /^\s*(?:\/\/|#|\*\/?$|--(?!>)|\+\+\+|---|@@|diff )|^\s{0,8}[%$#] (?:ssh|sftp|scp) /,
  /\.(?:c|h|cc|cpp|rs|go|java|ts|js|py|dart|kt|swift|scala):\d+:(?:\d+| (?:error|warning))|fatal error: [\w./+-]{1,80}\.h(?:pp)?\b/,
  /\b(?:it|test|describe)\(|\btests?[.:]|\bassert|\[[A-Z]\d{3}:/,
  /^\W{0,6}(?:\w{1,20}:\W{1,3})?(?:Fix(?:e[sd])?|Add(?:s|ed)?)\b|\bBug ?#\d|\b(?:improved?|better|clearer) error messages?\b/,
  /^\W{0,4}[QA]: |\bhow to\b|\bif you (?:see|get|receive|encounter)\b/,
)

const others = anyOf(otherPrograms, faultsOfPrograms, byTheWay, writings)

/** Wrappers whose names are those of other programs although what they carry is SFTP. */
const wrappers = /\borg\.apache\.kafka\.connect[\w.]*|\bkafka-connect\b/g

/** What only an FTP server says, as clients show its answers. */
const ftpAnswer =
  /\b(?:FTPError|FTPException|error_perm|error_temp|FTP error)\b\W{0,4}\(?["']?[45][0-5]\d\b|^\W{0,4}(?:Response|Antwort|Réponse|Respuesta|Risposta|Resposta|Ответ|响应|回應|レスポンス|応答|응답|<)\W{1,4}(?:220|230|331|421|530|550)[ -]|^(?:220|230|331|421|530|550)[ -][A-Z]|^\W{0,4}(?:Command|Befehl|Commande|Comando|コマンド|命令|Команда)\W{1,4}(?:PASV|EPSV|MLSD|AUTH (?:TLS|SSL)|TYPE [AI]|PBSZ|PROT|STOR|RETR|USER)\b|\bTLS connection established\b|\bInitializing TLS\b/m

/** Whether an FTP server answered: then what failed is FTP's, and no matter of SSH. */
export function speaksFtp(text: string): boolean {
  return ftpAnswer.test(text.slice(0, LOOKED_AT))
}

/**
 * Programs, scripts, notes on a release, tables of a manual, and the names of tests: they hold the messages that
 * somebody prepared for, and nobody has met.
 */
const written = anyOf(
  /\b(?:log|logger|logging|console|fmt|errors|strings)\.[A-Za-z]{1,12}\(/,
  /^\s*(?:case\b.{0,80}:|return\b.{0,200};|default:)\s*$|^\s*(?:case\b.{0,80}:\s*)?return ["']|["'],?\s*\/\* /,
  /^\s*type \w{1,60} (?:func|struct|interface)\b|^\s*\d{1,5} \| /,
  /^\s*test \S{1,200} \.\.\. (?:ok|FAILED|ignored)|\.{6,}(?:Passed|Failed|Skipped)$|^\s*(?:===? RUN|--- (?:PASS|FAIL|SKIP):)/,
  /^\s*[-*] `[\w.-]{1,60}`(?::| -) |\|.{0,60}\]\(#[\w-]{1,40}\) ?\|/,
  /^\s*[-*\u2022] (?:\w[\w-]{0,20}\(\d\): |:\w{1,12}:`|(?:bug ?fix|fixed|change|new|improvement)\b: )|\bcould not apply [0-9a-f]{7}/,
)

/** Whether a line is of a program's text, of a release note or a manual, which quotes messages that did not occur. */
export function isWritten(line: string): boolean {
  return written.test(line)
}

/** What shows that a text is of another world, whatever names stand in it: words for a failure are then that world's. */
const anotherWorld =
  /\bYou've successfully authenticated, but\b|\brsyncd\b|\brsync:\/\/|\bACME (?:certificate|challenge)|\bGPU process\b|\bSQLite\b|\bmysqld\b|\bhook declined\b|\bappropriate loader\b|\bfailed to solve\b/i

/** Whether a text shows that it is not of SSH's world. */
export function isOfAnotherWorld(text: string): boolean {
  return anotherWorld.test(text.slice(0, LOOKED_AT))
}

/** Whether a line is about another program or protocol, or tells of nothing that happened. */
export function aboutOthers(line: string): boolean {
  return isWritten(line) || others.test(line.replace(wrappers, ''))
}

/** How much of a text is searched, in characters. */
const LOOKED_AT = 60_000
