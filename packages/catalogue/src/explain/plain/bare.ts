/**
 * Texts that are one bare sentence for a failure, of the operating system or of a program that adds nothing of its own:
 * "Connection refused", "Authentication failed". They name no program and no protocol; who asks why a transfer fails
 * and has only this means the transfer. With anything else beside it (a name, a path, a port) it is somebody's own
 * sentence, and may be about anything.
 */
import { fact } from '../pattern.ts'
import { isFrame } from './context.ts'
import type { Readings } from './families.ts'

/** A longer text is not one sentence, whatever it begins with; in characters. */
const LONGEST = 2_000
/** How many lines beside a stack, and how many letters of each are looked at. */
const LINES = 2
const WIDTH = 200

/** What stands before or after a sentence without saying whose it is: a time, a level, a class of the run-time library. */
const framing: readonly RegExp[] = [
  /^[\s"'“”「『>*#$-]+|[\s"'“”」』!.。]+$/g,
  /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,6})?)?Z?\]?[\s:-]*/,
  /^\[?\d\d:\d\d(?::\d\d)?\]?[\s:-]*/,
  /^\[?(?:(?:fatal|unexpected|unknown) )?(?:error|fatal|warn(?:ing)?|status|message|エラー|错误|錯誤|fehler|erreur)\]?\s*(?:code)?\s*[:：>-]\s*/i,
  /^(?:Uncaught |Unhandled )?(?:Exception in thread "[\w-]{1,30}" )?(?:(?:java\.(?:io|net|nio(?:\.\w{1,20})?)|System(?:\.(?:IO|Net(?:\.Sockets)?))?|socket|builtins)\.)?(?:\w{0,24}(?:Exception|Error)|gaierror|timeout)\s*[:：]\s*/,
  /^\[(?:Errno|WinError) -?\d{1,5}\]\s*/,
  /^\{:error, :|\}$/g,
  /\s*\((?:os error|errno|code|error)[:=]? ?-?\d{1,5}\)$/i,
  /["'”]? error$/i,
  /\s*[([](?:ECONN\w+|ETIMEDOUT|EPIPE|ENOTFOUND|EACCES|ENOENT)[)\]]$/,
]

/** Said of a key file, and of nothing else that is needed for a transfer. */
const aboutKeys =
  /^(?:invalid (?:key )?(?:file )?format|(?:unknown|unsupported|unrecogni[sz]ed) (?:(?:private )?key )?(?:file )?format|(?:the )?(?:private |ssh |identity )?key(?: ?file)? (?:was |could )?(?:not (?:be )?(?:found|read|loaded|opened)|does not exist|is (?:missing|invalid|not valid))|(?:invalid|bad|unsupported) (?:private |ssh )?key(?: ?file)?)$/

const side = '(?: by (?:the )?(?:peer|server|remote(?: (?:host|server|side|end|peer))?|foreign host|host))?'
const sentences: readonly RegExp[] = [
  // ── reaching, and the end of a connection ──
  new RegExp(
    `^(?:the )?(?:server |remote |network |ssh )?connection (?:was |has been |is |got )?(?:refused|reset|closed|lost|aborted|dropped|interrupted|broken|failed|failure|timed ?out|timeout|error)(?: unexpectedly)?${side}(?: error)?$`,
  ),
  new RegExp(`^(?:the )?(?:channel|session|socket) (?:was |has been |is )?(?:closed|down|reset)${side}$`),
  /^(?:lost (?:the )?connection(?: (?:to|with) (?:the )?(?:remote )?(?:server|host))?|broken pipe|(?:the )?(?:operation|connect|request) timed out|timed out|network is unreachable|no route to host|host is (?:down|unreachable)|(?:host|server|network) unreachable)$/,
  /^(?:could not|couldn't|cannot|can't|unable to|failed to) connect(?: to (?:the )?(?:remote )?(?:server|host|site))?$/,
  /^(?:the )?(?:server|remote (?:host|side)) (?:unexpectedly closed|has (?:unexpectedly )?closed|closed) (?:the |network )*connection(?: unexpectedly)?$/,
  /^(?:connect|read|write) E(?:CONNRESET|CONNREFUSED|CONNABORTED|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH)(?: [\w.:-]{1,100}:(?:21|22|990|2222))?$/i,
  /^(?:name or service not known|nodename nor servname provided, or not known|temporary failure in name resolution|unknown host(?:name)?|no such host(?: is known)?|host not found|nxdomain|getaddrinfo failed|could not resolve host(?:name)?)$/,
  /^(?:接続(?:が|は|に|を)?(?:拒否|リセット|切断|タイムアウト|失敗|中断)(?:され|し)?(?:ました|ています)?|(?:サーバー?|ホスト|リモートホスト)?(?:に|へ)?接続(?:でき|出来)ません(?:でした)?|そのようなホストは不明です)$/,
  /^(?:连接(?:被拒绝|超时|失败|已关闭|被重置|断开|已断开)|无法连接(?:到)?(?:远程)?(?:服务器|主机)?|連線(?:逾時|失敗|被拒))$/,
  /^(?:verbindung(?:saufbau)? (?:abgelehnt|verweigert|fehlgeschlagen|unterbrochen|getrennt|verloren)|zeitüberschreitung(?: der verbindung)?|connexion (?:refusée|perdue|interrompue|fermée)|conexi[oó]n (?:rechazada|rehusada|perdida|cerrada)|conexão (?:recusada|perdida|encerrada)|соединение (?:отклонено|разорвано|сброшено))$/,
  /^由于连接方在一段时间后没有正确答复或连接的主机没有反应，连接尝试失败$/,
  // ── being let in ──
  /^(?:(?:user|server|password|client|gateway|remote|public ?key|login) )?(?:auth(?:entication)?|login|log ?on|sign-?in) (?:failed|failure|error|incorrect|rejected|denied|unsuccessful|cancel(?:led)?)$/,
  /^(?:permission denied|access (?:is |was )?denied|(?:invalid|incorrect|wrong|bad) (?:credentials?|password|login|user(?:name)?(?: (?:or|and|\/) password)?|account))$/,
  /^(?:認証(?:に失敗しました|エラー|失敗)|ログイン(?:に失敗しました|できません(?:でした)?|失敗)|アクセス(?:が|は)?拒否されました|許可がありません)$/,
  /^(?:认证失败|登录失败|权限不够|权限被拒绝|拒绝访问|身份验证失败|驗證失敗|登入失敗)$/,
  /^(?:zugriff verweigert|keine berechtigung|anmeldung fehlgeschlagen|permission non accordée|accès refusé|échec de l.authentification|permiso denegado|acceso denegado|permissão negada|acesso negado|доступ запрещ[её]н|отказано в доступе)$/,
  // ── keys ──
  aboutKeys,
  // ── files ──
  /^(?:no such file(?: or directory)?|(?:file|path|directory) (?:does not exist|not found)|そのようなファイルやディレクトリはありません)$/,
]

/**
 * What a text that is one of these sentences means where its words have no other meaning; null for every other text.
 * "Connection closed" is no failure elsewhere, and is one where somebody asks about it.
 */
export function bareReadings(text: string): Readings | null {
  if (!isBareMessage(text)) return null
  const keys = text.split('\n').some((line) => aboutKeys.test(unframed(line).toLowerCase()))
  return keys ? unreadKey : itEnded
}
const itEnded: Readings = [[fact('network.ended', { how: 'closed' })]]
const unreadKey: Readings = [
  [fact('keyFile.load', { outcome: 'bad-format' })],
  [fact('keyFile.open', { outcome: 'missing' })],
]

/** Whether a text is one of these sentences and nothing else. */
export function isBareMessage(text: string): boolean {
  if (text.length > LONGEST) return false
  const spoken = text
    .split('\n')
    .filter((line) => line.trim() !== '' && !isFrame(line) && !localFrame.test(line) && !trace.test(line))
  return (
    spoken.length > 0 &&
    spoken.length <= LINES &&
    spoken.every((line) => line.length <= WIDTH && isSentence(line))
  )
}

/** Frames of a stack as .NET prints them in other languages. */
const localFrame = /^ {3}(?:場所|bei|à|en|em|в|在) [\w.<>]+/
const trace = /^Traceback \(most recent call last\):$/

function unframed(line: string): string {
  let said = line
  // A class before a number before a sentence: as often as there are kinds of framing.
  for (const _ of framing) said = framing.reduce((rest, each) => rest.replace(each, ''), said)
  return said.trim()
}

function isSentence(line: string): boolean {
  const said = unframed(line)
  return sentences.some((sentence) => sentence.test(said.toLowerCase()) || sentence.test(said))
}
