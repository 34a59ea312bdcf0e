/**
 * The last resort, for programs whose sentences nobody has written down: words that any program uses for a failure
 * count when they stand in one line with the name of the protocol, and nothing better is known of the text.
 * What is read here is never certain (see explain.ts).
 */
import { type Observation, observe } from '../evidence/evidence.ts'
import { withoutSecrets } from '../evidence/redact.ts'
import { type Draft, fact } from './pattern.ts'

/** How many lines are looked at, from the start and from the end, and how much of each, in characters. */
const LINES = 2000
const WIDTH = 600

/** Names of the protocol and of its clients, as words of their own or as parts of names of classes. */
const aboutSsh =
  /\bssh\b|\bscp\b|\bsftp\b|SFTP|Sftp|\bparamiko\b|\bjsch\b|\bputty\b|\bwinscp\b|NMSSH|SSH_FXP?_/i

/** Other programs and what is said of programs: a line that names one of them is about something else. */
const aboutOthers =
  /https?:\/\/|\bHTTP\/\d|postgres|psql|mysql|mariadb|redis|mongo|rabbitmq|amqp|kafka|elasticsearch|ldap|smtp|imap|docker\.sock|kubernetes|kubectl|\bsql\b|jdbc|command not found|not recognized|executable file not found|fatal error: |#include|\.(?:c|h|cc|cpp|rs|go|java|ts|js|py):\d+:\d+|mod_sftp\/\d|TypeError|ReferenceError|SyntaxError|is not a function|module not found|No module named|:(?:1433|1521|2375|2376|3306|5432|5672|6379|6443|8080|9092|9200|11211|27017)\b|\btests?[/.:]|\.spec\.|\bassert|::test|\bFix(?:e[sd])?\b|\bAdd(?:s|ed)?\b|\bdebug[123]:|^\s*(?:\/\/|#|\*|--|\+\+\+|---|@@|diff )/i

/** Words of a failure, the more particular ones first. One line gives the first that fits. */
const words: readonly (readonly [RegExp, (line: string) => readonly Draft[]])[] = [
  [/too many authentication failures/i, () => [fact('auth.result', { outcome: 'too-many-failures' })]],
  [
    /host ?key (?:verification failed|mismatch|is unknown|not (?:found|known|trusted|verified)|has changed|does not match|could not be verified)|unknown host ?key|fingerprint (?:mismatch|does not match)|(?:verify|verifying) (?:the )?host ?key|ホスト鍵(?:が|の)(?:一致|検証)/i,
    () => [fact('hostKey.refused', {})],
  ],
  [
    /no (?:matching|common|compatible) (?:key exchange|kex|host ?key|cipher|mac|algorithm)|(?:key exchange|kex|algorithm negotiation|negotiation of algorithms) (?:failed|failure|fail\b|error)|failed to (?:negotiate|agree)/i,
    () => [fact('handshake.negotiation', { what: 'unknown', outcome: 'nothing-in-common' })],
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
    /timed[ -]?out|time ?out (?:error|exceeded|expired|occurred|reached|while|waiting|after|connecting)|ETIMEDOUT|i\/o timeout|タイムアウト/i,
    () => [fact('handshake.stalled', { waitingFor: 'anything' })],
  ],
  [
    /no space left|quota exceeded|exceed(?:s|ed)? (?:the |your )?quota|disk (?:is )?full|insufficient (?:disk )?space|空き容量が(?:不足|ありません)/i,
    () => [fact('file.operation', { operation: 'write', outcome: 'no-space' })],
  ],
  [
    /auth(?:entication|entification|\.)? ?(?:has )?(?:fail|failed|failure|error|rejected|refused)|(?:unable|failed|could not|cannot) to? ?(?:authenticate|log ?in)|log ?in (?:failed|incorrect|denied|refused)|invalid (?:credentials|user(?:name)? or password)|not authori[sz]ed to log|認証(?:に失敗|エラー|できません)|ログイン(?:に失敗|できません)/i,
    () => [fact('auth.result', { outcome: 'refused' })],
  ],
  [
    /permission denied|access (?:is )?denied|EACCES|許可がありません|アクセスが拒否/i,
    (line) =>
      /open|put|get\b|writ|creat|mkdir|uploa|file|path|folder|director|remov|delet|renam|list|stat\b|ファイル|フォルダ|転送/i.test(
        line,
      )
        ? [fact('file.operation', { operation: 'other', outcome: 'denied' })]
        : [
            fact('auth.result', { outcome: 'refused' }),
            fact('file.operation', { operation: 'open-write', outcome: 'failed' }),
          ],
  ],
  [
    /no such (?:file|directory|path)|(?:file|path|directory|folder) (?:was )?(?:not found|does not exist|doesn't exist)|ENOENT|(?:ファイル|フォルダ|ディレクトリ)が(?:見つかりません|ありません|存在しません)/i,
    () => [fact('file.operation', { operation: 'other', outcome: 'missing' })],
  ],
  [/already exists/i, () => [fact('file.operation', { operation: 'other', outcome: 'exists' })]],
  [
    /(?:start|open|init\w{0,12}|request|creat\w{0,4}|establish\w{0,4})(?:ing)? (?:the |an? )?sftp(?: (?:sub ?system|session|channel|client|protocol))?.{0,40}(?:fail|error|EOF|closed)|(?:fail\w{0,4}|could ?n.t|cannot|unable) to (?:start|open|init\w{0,12}|request|create) (?:the |an? )?sftp|subsystem request (?:failed|denied|refused)/i,
    () => [fact('auth.result', { outcome: 'accepted' }), fact('sftp.start', { outcome: 'closed' })],
  ],
  [
    /connection (?:was |has been )?(?:reset|aborted|lost|dropped|terminated|closed (?:by|unexpectedly|before))|reset by peer|ECONNRESET|EPIPE|broken pipe|unexpected(?:ly)? (?:EOF|end of file|closed)|closed by (?:the )?(?:remote|server|peer|foreign)|socket (?:hang up|closed)|切断されました/i,
    () => [fact('network.ended', { how: 'reset', by: 'unknown' })],
  ],
  [
    /(?:fail\w{0,4}|could ?n.t|could not|cannot|unable) (?:to )?(?:connect|reach|establish)|connection (?:failed|failure|error|attempt failed)|connect failed|接続(?:に失敗|できません)/i,
    () => [fact('network.connect', { outcome: 'failed' })],
  ],
]

/**
 * What plain words say about a failure of SSH or SFTP; empty when there are none, or they are about something else.
 * @param known lines, counted from 1, that a pattern has read: what they mean is not guessed at
 */
export function plainWords(text: string, known: ReadonlySet<number>): readonly Observation[] {
  const lines = text.split('\n')
  const found: Observation[] = []
  for (const [index, whole] of lines.entries()) {
    if (index >= LINES && index < lines.length - LINES) continue
    if (known.has(index + 1)) continue
    const line = whole.slice(0, WIDTH)
    if (!aboutSsh.test(line) || aboutOthers.test(line)) continue
    const drafts = words.find(([pattern]) => pattern.test(line))?.[1](line)
    if (!drafts) continue
    const quoted = withoutSecrets(line.trim().slice(0, 500))
    for (const draft of drafts)
      found.push(observe(draft.fact, draft.value as never, { kind: 'text', line: index + 1, text: quoted }))
    if (found.length > 20) break
  }
  return found
}
