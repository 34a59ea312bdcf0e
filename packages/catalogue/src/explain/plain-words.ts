/**
 * The last resort, for programs whose sentences nobody has written down: words that any program uses for a failure
 * count when they stand in one line with the name of the protocol, and nothing better is known of the text.
 * What is read here is never certain (see explain.ts).
 */
import { type Observation, observe } from '../evidence/evidence.ts'
import { withoutSecrets } from '../evidence/redact.ts'
import { fileOutcomeOfStatus } from './decode/sftp-status.ts'
import { failureWords } from './failure-words.ts'
import { algorithmKind, kindOfName } from './lines/negotiation.ts'
import { type Draft, fact } from './pattern.ts'
import { isAboutSsh, isFrame, quietLevel, sayingFailure, withNamesSpread } from './plain-context.ts'

/** How many lines are looked at, from the start and from the end, and how much of each, in characters. */
const LINES = 2000
const WIDTH = 600

/**
 * Names of the protocol and of its clients, as words of their own or as parts of names of classes, and things that
 * only SSH has: its key exchange, host keys, agents, the names of its files.
 */
const aboutSsh =
  /\bp?ssh2?\b|\bscp\b|\bsftp\b|SFTP|Sftp|\bparamiko\b|\bjsch\b|\bputty\b|\bwinscp\b|NMSSH|SSH_FXP?_|\bsshd?[-_:]|[a-z]Ssh(?![a-z])|\bkex\b|\bkey ?exchange\b|\bhost ?keys?\b|\bknown_?hosts\b|authorized_keys|\bpublickey\b|\bpageant\b|\bid_(?:rsa|dsa|ecdsa|ed25519)\b|OPENSSH PRIVATE KEY|(?:Ed25519|ECDSA|RSA|DSS)Key\b/i

/** A message of so few lines is one message: the protocol may be named in a line, and the failure in the next. */
const ONE_MESSAGE = 4

/** Other programs and what is said of programs: a line that names one of them is about something else. */
const aboutOthers =
  /https?:\/\/|\bHTTP\/\d|postgres|psql|mysql|mariadb|redis|mongo|rabbitmq|amqp|kafka|elasticsearch|ldap|smtp|imap|docker\.sock|kubernetes|kubectl|\bsql\b|jdbc|command not found|not recognized|executable file not found|fatal error: [\w./+-]{1,80}\.h(?:pp)?\b|#include|\.(?:c|h|cc|cpp|rs|go|java|ts|js|py):\d+:\d+|mod_sftp\/\d|TypeError|ReferenceError|SyntaxError|is not a function|module not found|No module named|ServiceConfigurationError|ClassNotFound|NoClassDefFound|NoSuchMethod|ImportError|(?:Provider|Class|Method) \S+ not found|:(?:1433|1521|2375|2376|3306|5432|5672|6379|6443|8080|9092|9200|11211|27017)\b|\btests?[.:]|\btests?\/[\w/.-]{0,80}\.(?:py|java|kt|js|ts|go|rb|php|rs)\b|\.spec\.|\bassert|::test|\bBug ?#\d|^\W{0,6}(?:\w{1,20}:\W{1,3})?(?:Fix(?:e[sd])?|Add(?:s|ed)?)\b|\bdebug[123]:|^\s*(?:\/\/|#|\*\/?$|--|\+\+\+|---|@@|diff )/i

/** Wrappers whose names are those of other programs although what they carry is SFTP. */
const wrappers = /\borg\.apache\.kafka\.connect[\w.]*|\bkafka-connect\b/g

/** Which kind of algorithm there was no agreement about: by its name, or by the names in the lists. */
function nothingInCommon(said: string): readonly Draft[] {
  const [what = said] = said.split(/[;[:]|ours|offered/)
  const offer =
    /(?:theirs|peer offered|server offered|server(?:proposal)?)\W{1,6}([a-z0-9@.,"' -]{3,1500})/i.exec(said)
  const server = offer?.[1]
    ?.split(/[\s,"']+/)
    .filter((name) => name.length > 2 && name.length <= 200)
    .slice(0, 60)
  const byName = server?.map(kindOfName).find((kind) => kind !== 'unknown')
  const kind = algorithmKind(what) ?? algorithmKind(said.slice(0, 80)) ?? byName
  const ofKey = /\bkey algo|\bkey type/i.test(what) ? 'host-key' : 'unknown'
  return [
    fact('handshake.negotiation', {
      what: kind ?? ofKey,
      outcome: 'nothing-in-common',
      server: server && server.length > 0 ? server : undefined,
    }),
  ]
}

const refused = fact('auth.result', { outcome: 'refused' })

/** A status of SFTP as a number beside a name with SFTP in it: `SftpError(2)`, `SFTP status code: 3`. */
const statusNumber =
  /s(?:ftp|FTP)\w*(?: ?(?:error|status|exception|failure|code)){1,3}[^\w\n]{1,4}(?:code\W{0,3})?(\d{1,2})\b(?![.:]\d)/i

function ofStatus(said: string): readonly Draft[] {
  const outcome = fileOutcomeOfStatus(Number(statusNumber.exec(said)?.[1]))
  return outcome && outcome !== 'ok' ? [fact('file.operation', { operation: 'other', outcome })] : []
}

/** Words that nothing but SSH has a use for: they count without a name beside them, and before vaguer words. */
const ownWords: readonly (readonly [RegExp, (said: string) => readonly Draft[]])[] = [
  [
    /\bno ?(?:common|matching|mutual|compatible|shared) ?(?:ssh )?(?:kex|key exchange|(?:host ?|server ?)?key|cipher|encryption|hmac|mac|algo)\w*(?: ?algo\w*| ?found| ?between|\W)/i,
    nothingInCommon,
  ],
  [
    /(?:no (?:entry|record|key)\b.{0,30}|not (?:found|present|listed|known)? ?in |missing (?:from|in) |absent from )(?:the )?["'\x60~/.\w-]{0,60}known.?hosts/i,
    () => [fact('hostKey.check', { outcome: 'unknown', refused: true })],
  ],
  [
    /pass(?:word|phrase)[- ]protected (?:private |ssh |rsa )*key|encrypted private keys?\b.{0,40}(?:not supported|unsupported|cannot|no pass|without)|(?:cannot|unable to|failed to) (?:decode|decrypt|read|open) encrypted (?:private )?key|private key (?:file )?is (?:encrypted|pass(?:word|phrase)[- ]protected)/i,
    () => [fact('keyFile.passphrase', { outcome: 'nobody-to-ask' })],
  ],
  [
    /(?:could not|cannot|can't|unable to|failed to) verify .{0,40}host ?key/i,
    () => [fact('hostKey.refused', {})],
  ],
  [
    /unsupported {1,3}(?:openssh |private |ssh )?key format/i,
    () => [fact('keyFile.load', { outcome: 'bad-format' })],
  ],
  [statusNumber, ofStatus],
]

/** Words of a failure, the more particular ones first. One line gives the first that fits. */
const words: readonly (readonly [RegExp, (line: string) => readonly Draft[]])[] = [
  [/too many authentication failures/i, () => [fact('auth.result', { outcome: 'too-many-failures' })]],
  [
    /host ?key (?:verification failed|mismatch|is unknown|not (?:found|known|trusted|verified)|has changed|does not match|could not be verified)|unknown host ?key|fingerprint (?:mismatch|does not match)|(?:verify|verifying) (?:the )?host ?key|ホスト鍵(?:が|の)(?:一致|検証)/i,
    () => [fact('hostKey.refused', {})],
  ],
  [
    /no (?:matching|common|compatible) (?:key exchange|kex|host ?key|cipher|mac|algorithm)|(?:key exchange|kex|algorithm negotiation|negotiation of algorithms) (?:failed|failure|fail\b|error)|failed to (?:negotiate|agree)/i,
    nothingInCommon,
  ],
  [
    /\b(?:chmod|chown|chtimes|f?setstat|utimes?)\b.{0,200}(?:sftp|SSH_FX|fail|error|denied|unsupported)/i,
    () => [fact('file.operation', { operation: 'set-attributes', outcome: 'failed' })],
  ],
  [
    /signature verification failed/i,
    () => [
      fact('handshake.negotiation', { what: 'unknown', outcome: 'nothing-in-common' }),
      fact('hostKey.refused', {}),
    ],
  ],
  [
    /(?:key ?exchange|kex)\w* .{0,30}(?:not (?:finished|completed?)|incomplete|aborted|interrupted)/i,
    () => [fact('network.ended', { how: 'closed', during: 'handshake', by: 'unknown' })],
  ],
  [
    /channel ?open (?:error|fail)|open(?:ing)? (?:a |the )?(?:new )?(?:ssh )?(?:channel|session channel).{0,40}(?:fail|refus|denied|error)|administratively prohibited/i,
    () => [fact('auth.result', { outcome: 'accepted' }), fact('sftp.start', { outcome: 'closed' })],
  ],
  [
    /closed before (?:auth|login|logging)|auth\w* ?abort/i,
    () => [fact('network.ended', { how: 'closed', during: 'authentication', by: 'unknown' }), refused],
  ],
  [
    /(?:wrong|bad|incorrect|invalid) pass ?phrase|pass ?phrase (?:is )?(?:wrong|incorrect|required|missing|needed)|パスフレーズが(?:違|間違|正しく)/i,
    () => [fact('keyFile.passphrase', { outcome: 'not-opened' })],
  ],
  [
    /(?:invalid|unsupported|unrecogni[sz]ed|malformed|corrupt(?:ed)?|bad) (?:private |ssh |rsa |openssh )*key|(?:parse|load|read|decode|import)(?:ing)? (?:the )?(?:private|ssh|identity) key|private key (?:is )?(?:invalid|malformed|not valid|could not be (?:read|loaded|parsed))|秘密鍵(?:を|の|が)(?:読み込め|形式|不正)/i,
    () => [fact('keyFile.load', { outcome: 'bad-format' })],
  ],
  [
    /could not resolve|cannot resolve|unable to resolve|unknown host\b|UnknownHost|name or service not known|no such host|nodename nor servname|getaddrinfo|ENOTFOUND|name resolution|名前解決|ホスト名?が見つかりません/i,
    () => [fact('network.lookup', { outcome: 'not-found' })],
  ],
  [
    /connection refused|ECONNREFUSED|actively refused|refused (?:the )?connection|接続(?:が|を)拒否/i,
    () => [fact('network.connect', { outcome: 'refused' })],
  ],
  [
    /no route to host|host (?:is )?unreachable|network (?:is )?unreachable|EHOSTUNREACH|ENETUNREACH/i,
    () => [fact('network.connect', { outcome: 'unreachable' })],
  ],
  [
    /timed[ -]?out|time ?out (?:error|exceeded|expired|occurred|reached|while|waiting|after|connecting)|ETIMEDOUT|i\/o timeout|(?:[:=>]|request) ?timeout\b|タイムアウト/i,
    () => [fact('handshake.stalled', { waitingFor: 'anything' })],
  ],
  [
    /no space left|quota exceeded|exceed(?:s|ed)? (?:the |your )?quota|disk (?:is )?full|insufficient (?:disk )?space|空き容量が(?:不足|ありません)/i,
    () => [fact('file.operation', { operation: 'write', outcome: 'no-space' })],
  ],
  [
    /auth(?:entication|entification|\.)? ?(?:has )?(?:fail|failed|failure|error|exception|rejected|refused)|no auth(?:entication)? methods? (?:succeeded|left|worked|remain|accepted)|all auth\w* methods failed|(?:unable|failed|could not|cannot) to? ?(?:authenticate|log ?in)|log ?in (?:failed|incorrect|denied|refused)|invalid (?:credentials|user(?:name)? or password)|not authori[sz]ed to log|認証(?:に失敗|エラー|できません)|ログイン(?:に失敗|できません)/i,
    () => [fact('auth.result', { outcome: 'refused' })],
  ],
  [
    /permission denied|access (?:is )?denied|EACCES|許可がありません|アクセスが拒否/i,
    (line) =>
      /Sftp\w*Permission|open|put|get\b|writ|creat|mkdir|uploa|file|path|folder|director|remov|delet|renam|list|stat\b|ファイル|フォルダ|転送/i.test(
        line,
      )
        ? [fact('file.operation', { operation: 'other', outcome: 'denied' })]
        : [
            fact('auth.result', { outcome: 'refused' }),
            fact('file.operation', { operation: 'open-write', outcome: 'failed' }),
          ],
  ],
  [
    /no such (?:file|directory|path)|(?:file|path|directory|folder)\b[^:]{0,80}(?:not found|does not exist|doesn't exist)|ENOENT|(?:ファイル|フォルダ|ディレクトリ)が(?:見つかりません|ありません|存在しません)/i,
    () => [fact('file.operation', { operation: 'other', outcome: 'missing' })],
  ],
  [/already exists/i, () => [fact('file.operation', { operation: 'other', outcome: 'exists' })]],
  [
    /\b(?:ssh2_)?sftp[_ .:](?:mkdir|rename|put|upload|write|rmdir|unlink|symlink|chmod|fopen|open)\w*\b.{0,60}(?:fail|error)|status ?error|(?:code[ :=(]{1,3}4\b|\bSSH_FX_FAILURE\b)|(?:error|exception|fail\w*|unable|could not|cannot) (?:while |when |in |on |to )?(?:upload|writ|creat|put|renam|stor|transferr|sav|copy|(?:open|read|delet|remov|access|list)\w* (?:the |a |remote )?(?:file|director|folder|path))\w* /i,
    () => [fact('file.operation', { operation: 'other', outcome: 'failed' })],
  ],
  [
    /(?:start|open|init\w{0,12}|request|creat\w{0,4}|establish\w{0,4})(?:ing)? (?:the |an? )?sftp(?: (?:sub ?system|session|channel|client|protocol))?.{0,40}(?:fail|error|EOF|closed)|(?:fail\w{0,4}|could ?n.t|cannot|unable) to (?:start|open|init\w{0,12}|request|create) (?:the |an? )?sftp|subsystem request (?:failed|denied|refused)/i,
    () => [fact('auth.result', { outcome: 'accepted' }), fact('sftp.start', { outcome: 'closed' })],
  ],
  [
    /connection (?:was |has been |is )?(?:reset|aborted|lost|dropped|terminated|closed (?:by|unexpectedly|before|premature))|reset by peer|ECONNRESET|EPIPE|broken pipe|unexpected(?:ly)? (?:EOF|end of file|closed)|closed by (?:the )?(?:remote|server|peer|foreign)|socket (?:hang up|closed)|切断されました/i,
    () => [fact('network.ended', { how: 'reset', by: 'unknown' })],
  ],
  [
    /^(?!.{0,60}\b(?:INFO|DEBUG|TRACE)\b).{0,300}(?:error|exception|fail|warn).{0,120}\b(?:transport|session|channel|client|socket|connection) (?:is |was |has been |has )?(?:already )?(?:closed|lost|dead|not open|not connected|down|terminated)\b/i,
    () => [fact('network.ended', { how: 'closed', by: 'unknown' })],
  ],
  [
    /(?:fail\w{0,4}|could ?n.t|could not|cannot|unable) (?:to )?(?:connect|reach|establish|(?:get|open|obtain|create|make) (?:a |an |the )?(?:\w{1,12} )?connection)|can not (?:connect|get|open|obtain|create|make) (?:a |the )?(?:\w{1,12} )?(?:connection|session)|connection (?:failed|failure|error|attempt failed)|connection to \S{1,200}(?: on| port|:| \d+){0,6} (?:has |was )?(?:failed|refused|error)|connect failed|接続(?:に失敗|できません)/i,
    // Programs that hide the reason say so of every step up to the session, the login included.
    (line) =>
      /session|to sftp\b|sftp(?: server|:\/\/)|ssh (?:server|gateway|host)|gateway|login/i.test(line)
        ? [fact('network.connect', { outcome: 'failed' }), refused]
        : [fact('network.connect', { outcome: 'failed' })],
  ],
]

/** Calls of libraries that log in with a password, as frames of a stack name them. */
const passwordCalls =
  /\b(?:userauth_password|auth_password|_password_auth|authPassword|AuthPassword|userAuthPassword|authenticateWithPassword|ssh2_auth_password)\b/

/** What the first family says whose words are in the line. */
function inFamilies(line: string, particular: boolean): readonly Draft[] | undefined {
  for (const family of failureWords) {
    if ((family.particular === true) !== particular || !family.words.test(line)) continue
    const drafts = family.read(line)
    if (drafts.length > 0) return drafts
  }
  return undefined
}

/**
 * What plain words say about a failure of SSH or SFTP; empty when there are none, or they are about something else.
 * @param known lines, counted from 1, that a pattern has read: what they mean is not guessed at
 * @param particular true to look only for words that nothing but SSH has a use for
 */
export function plainWords(
  text: string,
  known: ReadonlySet<number>,
  particular = false,
): readonly Observation[] {
  const lines = text.split('\n')
  const found: Observation[] = []
  const whole = !particular && isAboutSsh(text)
  const spoken = lines.filter((line) => line.trim() !== '')
  const one =
    spoken.length <= ONE_MESSAGE &&
    spoken.some((line) => aboutSsh.test(line.slice(0, WIDTH))) &&
    !spoken.some((line) => aboutOthers.test(line.slice(0, WIDTH)))
  for (const [index, full] of lines.entries()) {
    if (index >= LINES && index < lines.length - LINES) continue
    if (known.has(index + 1)) continue
    const line = full.slice(0, WIDTH)
    if (line.length < 8 || isFrame(line) || aboutOthers.test(line.replace(wrappers, ''))) continue
    const said = withNamesSpread(line)
    const own = ownWords.find(([pattern]) => pattern.test(said))?.[1](
      `${said} ${lines.slice(index + 1, index + 3).join(' ')}`,
    )
    const named = aboutSsh.test(said)
    const near = named || one || (whole && sayingFailure.test(line) && !quietLevel.test(line))
    const drafts =
      own ??
      (near
        ? (inFamilies(line, true) ??
          (particular
            ? undefined
            : (words.find(([pattern]) => pattern.test(said))?.[1](line) ?? inFamilies(line, false))))
        : undefined)
    if (!drafts) continue
    // Files are everywhere; in one message their troubles count in the line that names the protocol.
    if (one && !named && !whole && drafts.some(({ fact }) => fact === 'file.operation')) continue
    const quoted = withoutSecrets(line.trim().slice(0, 500))
    for (const draft of drafts)
      found.push(observe(draft.fact, draft.value as never, { kind: 'text', line: index + 1, text: quoted }))
    if (found.length > 20) break
  }
  const login = found.find(({ fact }) => fact === 'auth.result')
  if (login && passwordCalls.test(text.slice(0, 200_000)))
    found.push(observe('auth.attempt', { method: 'password', outcome: 'refused' }, login.source))
  return found
}
