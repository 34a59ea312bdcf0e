/**
 * How programs say that something failed, in plain words of several languages: families of words, not sentences of
 * one program. Each expression takes the orders in which people put the same words ("refused the connection",
 * "connection was refused"). Used only by the last resort (see plain-words.ts); every repetition in here is bounded.
 */
import { lettersOfLength } from './decode/length.ts'
import { algorithmKind } from './lines/negotiation.ts'
import { type Draft, fact } from './pattern.ts'

/** One family, and the facts in a line that has its words; none when the line turns out to say something else. */
export interface WordFamily {
  readonly words: RegExp
  read(line: string): readonly Draft[]
  /** True for what is told of the client's own side or of the server's identity: it stands whatever came of the login. */
  readonly particular?: boolean
}

const family = (words: RegExp, read: WordFamily['read']): WordFamily => ({ words, read })
const particular = (words: RegExp, read: WordFamily['read']): WordFamily => ({
  words,
  read,
  particular: true,
})

const failing =
  /fail|error|unable|could ?n.t|could not|cannot|can't|not running|no (?:identities|keys)|refus|unavailable/i
const aboutFiles =
  /open|put|get\b|writ|creat|mkdir|uploa|file|path|folder|director|remov|delet|renam|list|stat\b|ファイル|フォルダ|転送|文件|目录|上传|fichier|dossier|datei|ordner|archivo|carpeta/i

/** A length that is four letters: text came where a packet should be. */
const lengthInPacketWords = /\b(?:length|size|long|packet)\b\D{0,40}(\d{9,10})\b/i

/** The number of libssh2 for what went wrong while a session was begun (libssh2.h); programs print it alone. */
const libssh2Session = /\bsession\b\D{0,12}-(\d{1,2})\b/i
const libssh2Numbers: Readonly<Record<number, readonly Draft[]>> = {
  2: [fact('network.ended', { how: 'closed', during: 'handshake', by: 'unknown' })],
  5: [fact('handshake.negotiation', { what: 'unknown', outcome: 'nothing-in-common' })],
  8: [fact('handshake.negotiation', { what: 'unknown', outcome: 'nothing-in-common' })],
  9: [fact('handshake.stalled', { waitingFor: 'anything' })],
  13: [fact('network.ended', { how: 'closed', during: 'handshake', by: 'unknown' })],
  18: [fact('auth.result', { outcome: 'refused' })],
  30: [fact('handshake.stalled', { waitingFor: 'anything' })],
  43: [fact('network.ended', { how: 'closed', during: 'handshake', by: 'unknown' })],
}

/** The more particular ones first: one line gives the first that fits. */
export const failureWords: readonly WordFamily[] = [
  particular(lengthInPacketWords, (line) => {
    const length = Number(lengthInPacketWords.exec(line)?.[1])
    return lettersOfLength(length) === null ? [] : [fact('sftp.garbage', { length })]
  }),
  family(libssh2Session, (line) => libssh2Numbers[Number(libssh2Session.exec(line)?.[1])] ?? []),
  particular(
    /known_?hosts\b.{0,120}(?:permission denied|access is denied|read-only file system|EACCES|EROFS)|(?:permission denied|EACCES|read-only file system).{0,80}known_?hosts\b/i,
    (line) => [
      fact('hostKey.store', {
        operation: /writ|add|updat|append|creat/i.test(line) ? 'write' : 'read',
        outcome: /read-only|EROFS/i.test(line) ? 'read-only' : 'denied',
      }),
    ],
  ),
  particular(
    /too many (?:authentication failures|login attempts|failed (?:login|auth\w*))|認証の失敗が多すぎ/i,
    () => [fact('auth.result', { outcome: 'too-many-failures' })],
  ),
  particular(
    /host ?key (?:verification failed|mismatch|is unknown|not (?:found|known|trusted|verified|accepted)|has changed|changed|does not match|could not be verified|rejected)|(?:unknown|untrusted|unrecogni[sz]ed|unverified) (?:server |ssh )?host ?key|(?:find|find a|no) host ?key for (?:this|the) (?:server|host)|another type of (?:host )?key exists|(?:server|host)(?:'s)? (?:key )?fingerprint (?:mismatch|does(?: not|n't) match|is unknown|has changed)|fingerprint (?:mismatch|does not match)|(?:verify|verifying|validate|validating|trust) (?:the )?(?:server'?s? )?host ?key|ホスト鍵(?:が|の)(?:一致|検証)|主机密钥.{0,20}(?:失败|不匹配|未知|验证|变更)/i,
    () => [fact('hostKey.refused', {})],
  ),
  particular(
    /(?:no|not find an?y?) (?:matching|common|compatible|mutual|shared|acceptable) (?:key exchange|kex|host ?key|cipher|mac|encryption|.{0,30}algorithm)|(?:agree|settle) on (?:a |an |the )?(?:key exchange|kex|host ?key|cipher|mac|encryption)|密钥交换.{0,10}(?:失败|不匹配)|算法不(?:匹配|支持)/i,
    (line) => [
      fact('handshake.negotiation', { what: algorithmKind(line) ?? 'unknown', outcome: 'nothing-in-common' }),
    ],
  ),
  particular(
    /(?:key exchange|kex|algorithm negotiation|negotiation of algorithms)\b.{0,60}(?:failed|failure|fail\b|error)|failed to (?:negotiate|agree)|鍵交換に失敗/i,
    () => [fact('handshake.negotiation', { what: 'unknown', outcome: 'nothing-in-common' })],
  ),
  particular(
    /(?:wrong|bad|incorrect|invalid) pass ?phrase|pass ?phrase (?:is )?(?:wrong|incorrect|required|missing|needed|invalid)|(?:wrong|bad|incorrect|invalid) password\b.{0,40}(?:decrypt|private key|key ?file)|(?:failed|unable|could not|cannot) (?:to )?decrypt (?:the )?(?:private |ssh )?key|パスフレーズが(?:違|間違|正しく)|密码短语.{0,6}(?:错误|不正确)|(?:私钥|密钥)密码(?:错误|不正确)/i,
    (line) => [
      fact('keyFile.passphrase', {
        outcome: /\b(?:wrong|incorrect)\b|違|間違|错误|不正确/i.test(line) ? 'wrong' : 'not-opened',
      }),
    ],
  ),
  particular(
    /(?:invalid|unsupported|unrecogni[sz]ed|unknown|malformed|corrupt(?:ed)?|bad) (?:format of (?:the )?)?(?:private |ssh |rsa |openssh |identity )*key\b(?! exchange)(?! alg)(?! length)(?! type)|(?:private|ssh|identity) key (?:is )?(?:invalid|malformed|corrupt\w*|not valid|unsupported|in (?:an? )?(?:wrong|invalid|unknown|unsupported))|(?:fail\w{0,4}|error|unable|could ?n.t|could not|cannot) (?:to |in )?(?:parse|load|read|decode|import)(?:ing)? (?:the |your |a )?(?:private|ssh|identity)[- ]?key|(?:parse|load|read|decode|import)(?:ing)? (?:the )?(?:private|ssh|identity) key|parse ?private ?key:|private key could not be (?:read|loaded|parsed)|秘密鍵(?:を|の|が)(?:読み込め|形式|不正)|(?:私钥|密钥)(?:文件)?.{0,6}(?:失败|无效|格式|错误|不支持)/i,
    () => [fact('keyFile.load', { outcome: 'bad-format' })],
  ),
  particular(
    /(?:connect\w*|open\w*|reach\w*|contact\w*|talk\w*|communicat\w*|query\w*)(?: (?:to|with|a connection to))?(?: the| your)?(?: local)? ?(?:ssh[- ]?|authentication |auth )?agent\b.{0,80}|\bagent\b.{0,40}(?:not running|not available|unavailable|no identities|has no keys|did not respond)/i,
    (line) => (failing.test(line) ? [fact('auth.agent', { outcome: 'unavailable' })] : []),
  ),
  particular(
    /(?:identity|private key|key) ?file\b.{0,120}(?:not found|not exist|n't exist|no such|missing)|(?:no such|missing|cannot find|can't find|could not find) (?:identity|private key|key) ?file|(?:私钥|密钥)文件(?:不存在|未找到)/i,
    () => [fact('keyFile.open', { outcome: 'missing' })],
  ),
  family(
    /no (?:supported|suitable|more|acceptable|valid|available) auth\w* (?:methods?|mechanisms?)|(?:all|available|configured) auth\w* methods? (?:have )?(?:failed|exhausted|been tried)/i,
    () => [
      fact('auth.attempt', { method: 'none', outcome: 'refused' }),
      fact('auth.result', { outcome: 'refused' }),
    ],
  ),
  particular(
    /(?:could ?n.t|could not|cannot|can't|unable to|failed to) (?:resolve|look ?up|find) (?:the )?(?:host(?:name)?|server|address|name|ip)\b(?! ?key)|unknown host\b|UnknownHost|name or service not known|no such host|host ?name? .{0,120}(?:not (?:found|resolved)|does not exist|could not be (?:resolved|found))|host does not exist|nodename nor servname|getaddrinfo|ENOTFOUND|name resolution|dns (?:lookup |resolution )?(?:fail|error)|名前解決|ホスト名?が見つかりません|(?:无法|不能)解析(?:主机|域名|服务器)|未知的?主机|h[oô]te inconnu|unbekannter host|host desconocido/i,
    () => [fact('network.lookup', { outcome: 'not-found' })],
  ),
  family(
    /connection (?:was |has been |is )?refused|ECONNREFUSED|actively refused|refused (?:the |your |our |a )?connection|refusing connection|接続(?:が|を)拒否|(?:拒绝|被拒绝).{0,4}连接|连接(?:被|遭到?)拒绝|connexion refus[ée]e|verbindung (?:verweigert|abgelehnt|wurde)|conexi[oó]n (?:rechazada|rehusada)|conex[aã]o recusada|connessione rifiutata|в соединении отказано|соединение отклонено/i,
    () => [fact('network.connect', { outcome: 'refused' })],
  ),
  family(
    /no route to host|(?:host|network|server|destination) (?:is )?unreachable|unreachable (?:host|network|server)|EHOSTUNREACH|ENETUNREACH|(?:主机|网络)不可达|ホストに到達/i,
    () => [fact('network.connect', { outcome: 'unreachable' })],
  ),
  family(
    /timed[ -]?out|time ?out (?:error|exceeded|expired|occurred|reached|while|waiting|after|connecting)|(?:connection|connect|login|handshake|session|read|socket|operation)[ -]time-?out(?! ?[=:] ?\d)|ETIMEDOUT|i\/o timeout|(?:no response|did not respond|not respond\w*|no answer|no reply)|took too long|タイムアウト|超时|逾時|délai.{0,30}(?:dépassé|expiré|attente)|zeitüberschreitung|tiempo de espera|tempo (?:limite|esgotado)|время ожидания|превышено время/i,
    () => [fact('handshake.stalled', { waitingFor: 'anything' })],
  ),
  family(
    /no space left|quota (?:has been )?exceeded|exceed(?:s|ed)? (?:the |your )?(?:disk )?quota|(?:disk|device|file ?system|volume) (?:is )?full|(?:insufficient|not enough|out of|no more) (?:free )?(?:disk |storage )?space|空き容量が(?:不足|ありません)|(?:磁盘|空间)(?:空间)?(?:不足|已满)|espace (?:disque )?insuffisant|kein (?:freier )?speicherplatz/i,
    () => [fact('file.operation', { operation: 'write', outcome: 'no-space' })],
  ),
  family(
    /auth(?:entication|entification|\.)? ?(?:has |was |is )?(?:fail|failed|failure|error|rejected|refused|denied|unsuccessful)|(?:unable|failed|could not|cannot) to? ?(?:authenticate|log ?in)|log ?[io]n (?:has )?(?:failed|incorrect|denied|refused|was rejected|error)|(?:invalid|wrong|bad|incorrect) (?:credentials|user ?name|user(?:name)? (?:or|and) password|password)|(?:credentials|password|username|key|identity) (?:\w{1,6} ){0,2}(?:rejected|refused|not accepted|denied|incorrect)|(?:rejected|refused|denied|did not accept) (?:the |your |our |all )?(?:credentials|password|keys?|login|public ?key|authentication)|not authori[sz]ed to log|認証(?:に失敗|エラー|できません)|ログイン(?:に失敗|できません)|(?:认证|身份验证|鉴权|登录|登陆)(?:失败|错误|被拒绝)|用户名或密码(?:错误|不正确)|(?:échec|erreur) (?:de l.)?(?:authentification|d.authentification|connexion au compte)|authentifizierung (?:ist )?fehlgeschlagen|anmeldung (?:ist )?fehlgeschlagen|(?:error de|falló la|fallo de) autenticaci[oó]n|falha (?:na|de) autentica[cç][aã]o|ошибка (?:аутентификации|авторизации)/i,
    () => [fact('auth.result', { outcome: 'refused' })],
  ),
  family(
    /permission (?:is |was )?denied|access (?:is |was )?denied|EACCES|not permitted|許可がありません|アクセスが拒否|权限(?:不足|被拒绝|不够)|没有权限|拒绝访问|permission (?:non accordée|refusée)|accès refusé|keine berechtigung|zugriff verweigert|permiso denegado|permissão negada|acesso negado|permesso negato|отказано в доступе/i,
    (line) =>
      aboutFiles.test(line)
        ? [fact('file.operation', { operation: 'other', outcome: 'denied' })]
        : [
            fact('auth.result', { outcome: 'refused' }),
            fact('file.operation', { operation: 'open-write', outcome: 'failed' }),
          ],
  ),
  family(
    /no such (?:file|directory|path|folder)|(?:file|path|directory|folder) (?:was |is )?(?:not found|does not exist|doesn't exist|missing)|(?:could ?n.t|could not|cannot|can't|unable to) find (?:the )?(?:remote )?(?:file|path|directory|folder)|ENOENT|(?:ファイル|フォルダ|ディレクトリ)が(?:見つかりません|ありません|存在しません)|(?:文件|目录|路径)(?:不存在|未找到)|(?:没有|找不到)(?:那个|该)?(?:文件|目录|路径)|(?:fichier|dossier|répertoire).{0,20}(?:introuvable|inexistant|n.existe)|(?:datei|verzeichnis|ordner).{0,20}(?:nicht gefunden|existiert nicht)|no existe el (?:archivo|fichero|directorio)/i,
    () => [fact('file.operation', { operation: 'other', outcome: 'missing' })],
  ),
  family(/already exists|すでに存在|已存在/i, () => [
    fact('file.operation', { operation: 'other', outcome: 'exists' }),
  ]),
  family(
    /(?:start|open|init\w{0,12}|request|creat\w{0,4}|establish\w{0,4})(?:ing)? (?:the |an? )?sftp(?: (?:sub ?system|session|channel|client|protocol))?.{0,40}(?:fail|error|EOF|closed)|(?:fail\w{0,4}|could ?n.t|cannot|unable) to (?:start|open|init\w{0,12}|request|create) (?:the |an? )?sftp|sub ?system request (?:failed|denied|refused|rejected)|sftp(?: sub ?system)? (?:is )?(?:not (?:available|supported|enabled)|disabled)/i,
    () => [fact('auth.result', { outcome: 'accepted' }), fact('sftp.start', { outcome: 'closed' })],
  ),
  family(
    /connection (?:\w{1,12} ){0,2}(?:reset|aborted|lost|dropped|terminated|interrupted|broken|closed (?:by|unexpectedly|before))|(?:closed|reset|dropped|terminated|aborted|broke|lost|ended) (?:the |this |your |its )?(?:network |ssh |sftp )?connection|reset by peer|ECONNRESET|EPIPE|broken pipe|unexpected(?:ly)? (?:EOF|end of file|closed|disconnect\w*)|closed by (?:the )?(?:remote|server|peer|foreign)|socket (?:hang up|closed|is closed)|(?:server|remote|peer|host) (?:has )?disconnected|lost connection|切断されました|连接(?:已|被)?(?:断开|重置|关闭|中断)|connexion (?:perdue|interrompue|fermée)|verbindung (?:getrennt|unterbrochen|verloren|geschlossen)|conexi[oó]n (?:perdida|cerrada)/i,
    () => [fact('network.ended', { how: 'reset', by: 'unknown' })],
  ),
  family(
    /(?:fail\w{0,4}|could ?n.t|could not|cannot|can't|unable) (?:to )?(?:connect|reach|establish|contact)|connection (?:failed|failure|error|attempt failed|could not be (?:made|established|opened))|connect failed|max(?:imum)?[- ]?(?:number of )?(?:retries|attempts) (?:exceeded|reached)|(?:retries|attempts) exhausted|接続(?:に失敗|できません)|(?:无法|不能|未能)(?:连接|建立连接)|连接(?:失败|错误)|impossible de (?:se )?connecter|verbindung.{0,40}fehlgeschlagen|no se (?:pudo|puede) conectar|não foi possível conectar|не удалось подключиться/i,
    () => [fact('network.connect', { outcome: 'failed' })],
  ),
]
