/**
 * How programs say that something failed, in plain words of several languages: families of words, not sentences of
 * one program. Each expression takes the orders in which people put the same words ("refused the connection",
 * "connection was refused"). Used only by the last resort (see words.ts); every repetition in here is bounded.
 * One file, because the order of the families is what decides between them.
 */
import { type Errno, errnoOf, errnoOfWindows } from '../decode/errno.ts'
import { lettersOfLength } from '../decode/length.ts'
import { fileOutcomeOfStatus } from '../decode/sftp-status.ts'
import { algorithmKind, kindOfName } from '../lines/negotiation.ts'
import { type Draft, fact } from '../pattern.ts'
import {
  anyStep,
  common,
  connect,
  cutOff,
  either,
  loginRefused,
  notReached,
  own,
  particular,
  sessionEnded,
  several,
  type WordFamily,
} from './word-family.ts'

const failing =
  /fail|error|unable|could ?n.t|could not|cannot|can't|not running|no (?:identities|keys)|refus|unavailable/i
const aboutFiles =
  /(?:^|[\s"'(:])(?:~|\.{1,2})?\/[\w.@~+-]{1,100}(?:\/|\b)|\b[A-Za-z]:\\|access failed|mkstemp|\brm\b|sftp server:|sftp_error|\bscp: |Sftp\w*Permission|SSH_FX|ChannelSftp|\b3: permission|open|put|get\b|writ|creat|mkdir|uploa|file|path|folder|director|remov|delet|renam|list|stat\b|ファイル|フォルダ|転送|文件|目录|上传|fichier|dossier|datei|ordner|archivo|carpeta/i

/** Which kind of algorithm there was no agreement about: by its name, or by the names in the lists. */
function nothingInCommon(said: string, following: string): readonly Draft[] {
  // The name of an error's class, before it, may name another kind.
  const from = Math.max(0, said.search(/\bno ?(?:common|matching|mutual|compatible|shared|acceptable)/i))
  const text = `${said.slice(from)} ${following}`
  const [what = text] = text.split(/[;[:]|ours|offered/)
  const offer =
    /(?:theirs|peer offered|server offered|server(?:proposal)?)\W{1,6}([a-z0-9@.,"' -]{3,1500})/i.exec(text)
  const server = offer?.[1]
    ?.split(/[\s,"']+/)
    .filter((name) => name.length > 2 && name.length <= 200)
    .slice(0, 60)
  const byName = server?.map(kindOfName).find((kind) => kind !== 'unknown')
  const kind = algorithmKind(what) ?? algorithmKind(text.slice(0, 80)) ?? byName
  const ofKey = /\bkey algo|\bkey type/i.test(what) ? 'host-key' : 'unknown'
  return [
    fact('handshake.negotiation', {
      what: kind ?? ofKey,
      outcome: 'nothing-in-common',
      server: server && server.length > 0 ? server : undefined,
    }),
  ]
}

const keyChanged =
  /\bchang|differ|mismatch|do(?:es)?(?: not|n't) match|did not match|not the same|no longer|変更|変わ|一致しま|不匹配|不一致|变更|更改|已改变|geändert|stimmt nicht|changé|ne correspond pas|cambiad|no coincide|изменил|не совпада/i
const keyUnknown =
  /\bunknown\b|not (?:found|known|cached|present|listed|in )|no (?:known.?)?host ?keys?\b|never seen|first (?:time|connection)|isn't (?:known|cached)|未知|不明|见つかりません|見つかりません|unbekannt|inconnu|desconocid|неизвест/i

/** What was wrong with the server's key, as far as the words tell. */
function ofHostKey(said: string): readonly Draft[] {
  const changed = keyChanged.test(said)
  if (changed === keyUnknown.test(said)) return [fact('hostKey.refused', {})]
  return [fact('hostKey.check', changed ? { outcome: 'changed' } : { outcome: 'unknown', refused: true })]
}

/** A refusal with the methods that the server takes, as OpenSSH writes it and others repeat it. */
const methodsLeft =
  /\b(?:permission|access) denied \(((?:(?:publickey|password|keyboard-interactive|hostbased|gssapi-[\w-]{1,20})[, ]{0,2}){1,8})\)/i

/** A status of SFTP as a number beside a name with SFTP in it: `SftpError(2)`, `SFTP status code: 3`. */
const statusNumber =
  /s(?:ftp|FTP)\w*(?:[: ]{0,2}(?:protocol|error|status|exception|failure|code)){1,3}[^\w\n]{1,4}(?:code\W{0,3})?(\d{1,2})\b(?![.:]\d)/i

function ofStatus(said: string): readonly Draft[] {
  const outcome = fileOutcomeOfStatus(Number(statusNumber.exec(said)?.[1]))
  return outcome && outcome !== 'ok' ? [fact('file.operation', { operation: 'other', outcome })] : []
}

/** A length that is four letters: text came where a packet should be. */
const lengthInPacketWords = /\b(?:length|size|long|packet)\b\D{0,40}(\d{9,10})\b/i

/** The number of libssh2 for what went wrong while a session was begun (libssh2.h); programs print it alone. */
const libssh2Session =
  /(?:\b(?:session|libssh2(?: error| returned| rc)?)\b\D{0,12}-(\d{1,2})\b|-(\d{1,2})\)?,? ?LIBSSH2_)/i
const libssh2Numbers: Readonly<Record<number, readonly Draft[]>> = {
  2: [cutOff('handshake')],
  5: [fact('handshake.negotiation', { what: 'unknown', outcome: 'nothing-in-common' })],
  8: [fact('handshake.negotiation', { what: 'unknown', outcome: 'nothing-in-common' })],
  9: [fact('handshake.stalled', { waitingFor: 'anything' })],
  13: [cutOff('handshake')],
  18: [loginRefused],
  30: [fact('handshake.stalled', { waitingFor: 'anything' })],
  43: [cutOff('handshake')],
}

const operation = (outcome: 'no-space' | 'exists' | 'is-directory') =>
  fact('file.operation', { operation: 'other', outcome })

/** The system's own errors, which any program may pass on, in the language of the system. */
const systemErrors: Partial<Record<Errno, Draft>> = {
  ECONNREFUSED: connect('refused'),
  EHOSTUNREACH: connect('unreachable'),
  ENETUNREACH: connect('unreachable'),
  ENOTFOUND: fact('network.lookup', { outcome: 'not-found' }),
  EAI_AGAIN: fact('network.lookup', { outcome: 'try-again' }),
  ECONNRESET: fact('network.ended', { how: 'reset', by: 'unknown' }),
  ECONNABORTED: fact('network.ended', { how: 'aborted', by: 'unknown' }),
  EPIPE: fact('network.ended', { how: 'broken-pipe', by: 'unknown' }),
  ETIMEDOUT: fact('handshake.stalled', { waitingFor: 'anything' }),
  ENOSPC: operation('no-space'),
  EDQUOT: operation('no-space'),
  EEXIST: operation('exists'),
  EISDIR: operation('is-directory'),
}

/** A number of Windows Sockets, which programs print alone. */
const windowsNumber =
  /\b(?:socket|winsock|wsa|windows|network) ?(?:error|err|code){0,2}\W{0,4}(1[01]\d{3})\b/i

/** What only Windows says of a connection that nobody answered (error 10060). */
const unanswered =
  /connected party did not|正しく応答しなかった|nicht richtig reagiert|没有正确答复|並未正確回應/i

function ofSystem(said: string): readonly Draft[] {
  if (unanswered.test(said)) return [connect('timed-out')]
  const draft = systemErrors[errnoOf(said) ?? 'EPERM']
  return draft ? [draft] : []
}

/** The more particular ones first: one line gives the first that fits. */
export const families: readonly WordFamily[] = [
  own(
    /\bno (?:kex|cipher|mac) algorithm\b|\bno ?(?:common|matching|mutual|compatible|shared) ?(?:ssh )?(?:kex|key exchange|(?:host ?|server ?)?key|cipher|encryption|hmac|mac|algo)\w*(?: ?algo\w*| ?found| ?between|\W|$)/i,
    nothingInCommon,
  ),
  own(
    /(?:no (?:entry|record|key)\b.{0,30}|not (?:found|present|listed|known)? ?in |missing (?:from|in) |absent from )(?:the )?["'\x60~/.\w-]{0,60}(?:known|trusted).?hosts/i,
    () => [fact('hostKey.check', { outcome: 'unknown', refused: true })],
  ),
  own(
    /pass(?:word|phrase)[- ]protected (?:private |ssh |rsa )*key|encrypted\b.{0,20}without (?:a )?pass ?phrase|encrypted private keys?\b.{0,40}(?:not supported|unsupported|cannot|no pass|without)|(?:cannot|unable to|failed to) (?:decode|decrypt|read|open) encrypted (?:private )?key|private key (?:file )?is (?:encrypted|pass(?:word|phrase)[- ]protected)/i,
    () => [fact('keyFile.passphrase', { outcome: 'nobody-to-ask' })],
  ),
  own(
    /\bftps? connection to an? (?:sftp|ssh) server|(?:\bftp\b|\b220\b).{0,80}\bSSH-[12]\.\d{1,2}-|FTP 接続を確立できません.{0,20}プロトコル|(?:response|reply|greeting|welcome)\b.{0,40}\bSSH-[12]\.\d{1,2}-|^.{0,40}(?:connection|<|received).{0,6}['"\s]SSH-[12]\.\d{1,2}-/i,
    () => [
      fact('settings.protocol', { id: 'ftp' }),
      fact('handshake.firstBytes', { from: 'server', kind: 'ssh' }),
    ],
  ),
  own(/\b(?:PEM|key) is encrypted\b.{0,40}(?:\bno\b|without|missing|required)/i, () => [
    fact('keyFile.passphrase', { outcome: 'nobody-to-ask' }),
  ]),
  own(
    /decrypt\w{0,4} (?:PEM|(?:private )?key)\b.{0,40}(?:wrong padding|bad decrypt|correct password)/i,
    () => [fact('keyFile.passphrase', { outcome: 'wrong' })],
  ),
  own(
    /\bno ?host ?key (?:was |is )?(?:found|known|available)|unable to get ?host ?key|host ?key (?:not found|is not known)\b/i,
    () => [fact('hostKey.check', { outcome: 'unknown', refused: true })],
  ),
  own(/(?:could not|cannot|can't|unable to|failed to) verify .{0,40}host ?key/i, () => [
    fact('hostKey.refused', {}),
  ]),
  own(
    /pass ?phrase (?:cannot|can't|could ?n.t|could not|does not|did not|fail\w* to) (?:decrypt|unlock|open|match)/i,
    () => [fact('keyFile.passphrase', { outcome: 'wrong' })],
  ),
  own(/unsupported {1,3}(?:openssh |private |ssh )?key format/i, () => [
    fact('keyFile.load', { outcome: 'bad-format' }),
  ]),
  own(
    /\b(?:DH )?GEX group out of range|dh_gen_key: group too|invalid elliptic curve|\bkex protocol error/i,
    () => [fact('handshake.negotiation', { what: 'kex', outcome: 'nothing-in-common' })],
  ),
  own(/(?:exceed\w*|past|reached|over) max ?startups|\bpam_nologin\b|\/(?:etc|run)\/nologin\b/i, (said) => [
    fact('handshake.turnedAway', {
      reason: /nologin/i.test(said) ? 'shutting-down' : 'too-many-connections',
    }),
  ]),
  own(
    /^(?!.*\b(?:git|you've successfully)\b).*?(?:\bsftp[ -]only\b|\bonly (?:allows? |permits? |supports? |accepts? |for )?sftp\b|\brssh\b|\bscponly\b|\brestricted to (?:only )?(?:sftp|scp|file transfers?)\b|\bsftp (?:connections?|access|sessions?|transfers?|protocol) only\b|\b(?:shell|ssh|interactive|terminal) (?:access|logins?|sessions?) (?:is |are |has been )?(?:disabled|not (?:allowed|permitted|enabled|available|supported)|denied|forbidden|restricted|disallowed)|\bdoes not (?:allow|support|permit|offer) (?:interactive |remote )?(?:shell|command|ssh command))/i,
    () => [
      fact('auth.result', { outcome: 'accepted' }),
      fact('session.request', { kind: 'shell', outcome: 'refused' }),
    ],
  ),
  own(
    /\b(?:exec|shell|pty(?:-req)?|command execution)\b(?: channel)?(?: request)?.{0,30}\b(?:refused|rejected|denied|not (?:allowed|permitted)|prohibited)\b|\b(?:server|host|remote)\b.{0,20} (?:refused|rejected|denied|does not allow|did not accept).{0,20} (?:exec|shell|command)\b/i,
    () => [
      fact('auth.result', { outcome: 'accepted' }),
      fact('session.request', { kind: 'exec', outcome: 'refused' }),
    ],
  ),
  own(
    /\bsub ?system\b.{0,60}(?:fail|denied|refus|reject|disabled|not (?:found|available|supported|enabled|configured|permitted|allowed)|unknown|unsupported|could not be)|(?:unable|fail\w*|could not|cannot|can't|couldn't|refus\w*|reject\w*|denied)\b.{0,40}\bsub ?system\b/i,
    () => [
      fact('auth.result', { outcome: 'accepted' }),
      fact('session.request', { kind: 'sftp', outcome: 'refused' }),
    ],
  ),
  own(
    /\b(?:ssh-(?:rsa|dss)|sha-?1|dsa|rsa\/sha-?1)\b.{0,60}(?:signatures?|keys?|pubkeys?)?.{0,40}(?:not (?:in|allowed|accepted|supported|permitted)|no longer|doesn't accept|disabled|deprecated and|rejected|refused|unsupported)|no mutual signature|(?:not|n't) (?:accept|support|allow)\w* (?:\w{1,20} ){0,2}(?:ssh-(?:rsa|dss)|sha-?1|rsa) (?:signatures?|keys?)\b|key type \S{1,40} (?:is )?not (?:in|allowed|accepted|supported)/i,
    (said) =>
      /host.?key|kex|negotiat|server offered|offer:/i.test(said) && !/signature|pubkey/i.test(said)
        ? []
        : [fact('auth.signature', { outcome: 'key-type-refused' }), loginRefused],
  ),
  // A length that is four letters, in the words of whoever expected a packet.
  own(
    /\b(?:packet|message|sftp)\b.{0,60}\b\d{9,10}\b|\b\d{9,10}\b.{0,30}\b(?:packet|message|sftp)\b|パケット.{0,6}\d{9,10}/i,
    (said) => {
      const length = Number(/\b(\d{9,10})\b/.exec(said)?.[1] ?? /(\d{9,10})/.exec(said)?.[1])
      return /too (?:long|large|big)|exceed|invalid|larger|max|大き|过大|過大|太大/i.test(said) &&
        lettersOfLength(length) !== null
        ? [fact('sftp.garbage', { length })]
        : []
    },
  ),
  own(
    /\b(?:shell|exec|pty allocation|pty|x11)\b(?: channel)? request (?:has )?failed|\bchannel request (?:for )?["']?(?:shell|exec|pty-req)\b.{0,20}failed/i,
    (said) =>
      /\b(?:shell|exec)\b/i.test(said)
        ? [
            fact('auth.result', { outcome: 'accepted' }),
            fact('session.request', {
              kind: /\bexec\b/i.test(said) ? 'exec' : 'shell',
              outcome: 'refused',
            }),
          ]
        : [],
  ),
  own(
    /\bnot (?:a |in )?putty\b.{0,20}(?:key|format)|\bonly\b.{0,20}\bputty\b.{0,12}(?:format|keys?)|putty.{0,4}形式のみ|\bopenssh\b.{0,40}\bkey\b.{0,60}\b(?:convert|puttygen)\b/i,
    () => [fact('settings.client', { id: 'putty' }), fact('keyFile.format', { format: 'pem' })],
  ),
  own(
    /(?:cannot|can't|could ?n.t|could not|unable to|fail\w* to) (?:execute|run|start|find) (?:the )?["'`]?scp\b(?!:)|(?<![\w/])scp(?:["'`]| command| program)? (?:is |was )?not (?:found|installed|available on)/i,
    () => [
      fact('auth.result', { outcome: 'accepted' }),
      fact('session.request', { kind: 'scp', outcome: 'command-not-found' }),
    ],
  ),
  several(
    /\bchannel\b.{0,24}\bopen(?:ing)?\b.{0,24}fail\w*.{0,30}(?:connection (?:refused|timed out)|connect failed|no route to host|name or service not known)/i,
    () => [
      [fact('network.proxy', { outcome: 'failed', kind: 'jump' })],
      [fact('network.connect', { outcome: 'refused' })],
      [fact('network.connect', { outcome: 'timed-out' })],
    ],
  ),
  several(/(?:ssh_dispatch_run_fatal|host ?key)\b.{0,60}invalid key length/i, () => [
    [fact('handshake.negotiation', { what: 'host-key', outcome: 'nothing-in-common' })],
    [fact('handshake.negotiation', { what: 'kex', outcome: 'nothing-in-common' })],
    [fact('auth.signature', { outcome: 'key-too-short' })],
  ]),
  // "Network error:" with a name in quotation marks, as PuTTY's family says it in every language.
  own(
    /(?:Netzwerkfehler|Erreur réseau|Error de red|Errore di rete|Erro de rede|Ошибка сети|网络错误|網路錯誤|네트워크 오류|Netwerkfout|Błąd sieci|ネットワーク ?エラー)\s?[:：].{0,60}"[\w.-]{1,255}".{0,60}/i,
    (said) => {
      const outcome =
        /abgelehnt|verweigert|refus|rechaz|rifiut|recus|отклон|отказ|拒|거부|geweigerd|odmówion/i.test(said)
          ? 'refused'
          : /zeit|délai|temps|tiempo|expirad|tempo|scadut|врем|超时|逾時|시간|time-?out|czas|タイムアウト/i.test(
                said,
              )
            ? 'timed-out'
            : /rout|percorso|rota|ruta|chemin|маршрут|путь|路由|trasy|ルート/i.test(said)
              ? 'unreachable'
              : null
      return outcome ? [connect(outcome)] : []
    },
  ),
  // paramiko, when the connection was gone before the login was decided: at the first key too many, for instance.
  either(
    'common',
    /No existing session/,
    [fact('auth.result', { outcome: 'too-many-failures' })],
    [loginRefused],
    [cutOff()],
  ),
  // A host for Git, of a key that opens another account than the one that may write.
  either(
    'own',
    /^\W{0,4}ERROR: Permission to \S{1,200} denied to\b/,
    [fact('file.operation', { operation: 'other', outcome: 'denied' })],
    [loginRefused],
    [fact('auth.key', { outcome: 'refused' }), fact('auth.registration', { registered: 'another-account' })],
  ),
  either(
    'own',
    /read_passphrase: can't open \/dev\/tty/,
    [fact('keyFile.passphrase', { outcome: 'nobody-to-ask' })],
    [fact('auth.attempt', { method: 'password', outcome: 'not-tried' }), loginRefused],
    [fact('hostKey.check', { outcome: 'unknown', refused: true })],
  ),
  // Ansible, of the first command that it has carried out.
  either(
    'own',
    /Authentication or permission failure|Failed to create temporary directory\. In some cases, you may have been able to authenticate/,
    [fact('auth.result', { outcome: 'refused' })],
    [
      fact('auth.result', { outcome: 'accepted' }),
      fact('file.operation', { operation: 'make-directory', outcome: 'denied' }),
    ],
    [fact('hostKey.refused', {})],
  ),
  own(/too many (?:public )?keys (?:were )?(?:tried|offered|attempted)/i, () => [
    fact('auth.result', { outcome: 'too-many-failures' }),
  ]),
  own(
    /(?:expected|not|isn't|no) (?:an? )?ssh (?:protocol|server|banner|greeting|identification)\b|does(?: not|n't) (?:speak|appear to be|look like) (?:an? )?ssh\b/i,
    (said) => [
      fact('handshake.firstBytes', {
        from: 'server',
        kind: /\bHTTP\b/.test(said) ? 'http' : /\bFTP\b/.test(said) ? 'ftp' : 'text',
      }),
    ],
  ),
  own(
    /\b(?:banner|identification|version|greeting|ssh)\b.{0,80}["'](?:220[ -]|HTTP\/1)|\bserver (?:sent|answered|replied|said)\b.{0,12}(?:HTTP\/1|220[ -])/i,
    (said) => [
      fact('handshake.firstBytes', { from: 'server', kind: /HTTP\/1/i.test(said) ? 'http' : 'ftp' }),
    ],
  ),
  own(/\b(?:data|text|output|bytes)\b.{0,60}\b(?:before|instead of) (?:the |an? )?sftp\b/i, () => [
    fact('auth.result', { outcome: 'accepted' }),
    fact('sftp.garbage', {}),
  ]),
  own(/\baddress \S{1,255}: too many colons in address/i, (said) => [
    fact('settings.hostSyntax', {
      given: /\baddress (\S{1,255}): too many/i.exec(said)?.[1] ?? '',
      problem: 'port-inside',
    }),
  ]),
  own(
    /^(?!.*\b(?:gpg|pgp|luks|crypt|wallet|keystore|key ?store|vault|borg|restic|repository|pfx|p12|pkcs12|jks|tls|ssl|cert\w*|crypto|changelog|error messages?|archive|zip|backup|bitlocker|veracrypt)\b).{0,200}\b(?:wrong|bad|incorrect|invalid) pass ?phrase\b/i,
    () => [fact('keyFile.passphrase', { outcome: 'wrong' })],
  ),
  own(
    /\b(?:failed|unable|could ?n.t|could not|cannot|can't) (?:to )?(?:list|upload|download|put|get|transfer)\b[^:]{0,200}: (?:permission denied|no such file|failure)\b/i,
    (said) => {
      const outcome = /: permission denied/i.test(said)
        ? 'denied'
        : /: no such file/i.test(said)
          ? 'missing'
          : 'failed'
      return [fact('file.operation', { operation: 'other', outcome })]
    },
  ),
  own(/\bPEM is encrypted\b|\bprivate key (?:file )?is encrypted\b/i, () => [
    fact('keyFile.passphrase', { outcome: 'nobody-to-ask' }),
  ]),
  own(/local ?file ?error/i, () => [fact('file.local', { outcome: 'missing' })]),
  own(
    /(?:can't|cannot|could not|failed to|unable to) set (?:the )?(?:modified|modification|access) time|support operations to modify file attributes/i,
    () => [fact('file.operation', { operation: 'set-attributes', outcome: 'denied' })],
  ),
  own(statusNumber, ofStatus),
  own(methodsLeft, (said) => [
    fact('auth.methods', {
      allowed: (methodsLeft.exec(said)?.[1] ?? '')
        .split(/[,\s]+/)
        .filter(Boolean)
        .slice(0, 10),
    }),
    loginRefused,
  ]),
  own(/\bq must be exactly 160, 224, or 256 bits/i, () => [fact('keyFile.load', { outcome: 'bad-format' })]),
  particular(lengthInPacketWords, (said) => {
    const length = Number(lengthInPacketWords.exec(said)?.[1])
    return lettersOfLength(length) === null ? [] : [fact('sftp.garbage', { length })]
  }),
  own(
    /(?:(?:unable|fail\w*|could ?n.t|could not|cannot|can't) (?:\w{1,12} ){0,4}(?:create|write|save|append|update|add)|(?:creating|writing|saving|updating) .{0,40}(?:fail|error)).{0,80}\bknown[_ ]?hosts\b/i,
    () => [fact('hostKey.store', { operation: 'write', outcome: 'failed' })],
  ),
  own(
    /(?:no such file|cannot find the (?:file|path)|ENOENT|FileNotFound|not found|does not exist|(?:unable|fail\w*|could ?n.t|could not|cannot|can't) (?:to )?(?:open|read|load|parse)).{0,160}\bknown[_ ]?hosts\b|\bknown[_ ]?hosts\b.{0,120}(?:no such file|cannot find the (?:file|path)|does not exist|ENOENT|(?:could not|cannot|can't) be (?:opened|read|loaded|parsed|found))/i,
    () => [fact('hostKey.store', { operation: 'read', outcome: 'missing' })],
  ),
  particular(
    /known[_ ]?hosts\b.{0,120}(?:permission denied|access is denied|read-only file system|EACCES|EROFS)|(?:permission denied|EACCES|read-only file system).{0,80}known[_ ]?hosts\b/i,
    (said) => [
      fact('hostKey.store', {
        operation: /writ|add|updat|append|creat/i.test(said) ? 'write' : 'read',
        outcome: /read-only|EROFS/i.test(said) ? 'read-only' : 'denied',
      }),
    ],
  ),
  particular(
    /too many (?:(?:bad |failed |unsuccessful |invalid )?(?:auth\w*|log ?in) (?:failures|attempts|tries|errors)|failed (?:login|auth\w*))|認証の失敗が多すぎ/i,
    () => [fact('auth.result', { outcome: 'too-many-failures' })],
  ),
  particular(
    /(?:server|remote|host)(?:'s)? (?:public )?key (?:did not (?:validate|match)|does not match|(?:was |is )?not (?:accepted|trusted|known|verified|found)|could not be|rejected)|required host key|(?:host|server(?:'s)?) ?(?:public )?key\b.{0,60}\b(?:not (?:known|found|trusted|cached|recogni[sz]ed|verified)|unknown|untrusted)\b|(?:host|server(?:'s)?) ?(?:public )?key\b.{0,60}\b(?:has |have )?(?:been )?(?:changed|differs?|is different|does(?: not|n't) match|mismatch)|host ?key (?:was |is )?(?:verification failed|mismatch|is unknown|not (?:found|known|trusted|verified|accepted)|has changed|changed|does not match|could not be verified|rejected)|(?:unknown|untrusted|unrecogni[sz]ed|unverified) (?:server |ssh |remote )?(?:host ?|server ?)key|(?:can't|cannot|could not|unable to|fail\w* to) verify (?:the )?(?:identity|authenticity) of|identity (?:of .{1,80} )?(?:has |have )?changed|(?:host|server|computer) could not be authenticated|(?:find|find a|no) host ?key for (?:this|the) (?:server|host)|another type of (?:host )?key exists|authenticity of (?:the )?(?:host|server)|(?:server|host)(?:'s)? (?:key )?fingerprint (?:mismatch|does(?: not|n't) match|is unknown|has changed)|fingerprint (?:mismatch|does not match)|(?:verify|verifying|validate|validating|trust) (?:the )?(?:server'?s? )?host ?key|ホスト ?(?:鍵|キー).{0,20}(?:一致しま|検証|変更|不明|見つかりません|変わ)|主机密钥.{0,20}(?:失败|不匹配|未知|验证|变更|更改|不一致)|未知的?主机密钥|unbekannter? host-?schlüssel|(?:不明|未知)な?(?:の)?ホスト ?(?:鍵|キー)|host-?schlüssel.{0,40}(?:geändert|unbekannt|stimmt nicht|fehlgeschlagen)|clé (?:de |d.)(?:l.)?h[ôo]te.{0,40}(?:changé|inconnu|correspond)|clave (?:de|del) (?:host|servidor|anfitri\w+).{0,40}(?:cambiad|desconocid|coincide)|ключ (?:хоста|сервера).{0,40}(?:изменил|неизвест|совпада)/i,
    ofHostKey,
  ),
  particular(
    /(?:no|not find an?y?) (?:matching|common|compatible|mutual|shared|acceptable) (?:key exchange|kex|host ?key|cipher|mac|encryption|.{0,30}algorithm)|(?:agree|settle) on (?:a |an |the )?(?:key exchange|kex|host ?key|cipher|mac|encryption)|密钥交换.{0,10}(?:失败|不匹配)|算法不(?:匹配|支持)/i,
    nothingInCommon,
  ),
  particular(
    /(?:key exchange|kex|algorithm negotiation|negotiation of algorithms)\b.{0,60}(?:failed|failure|fail\b|error)|failed to (?:negotiate|agree)|鍵交換に失敗/i,
    () => [fact('handshake.negotiation', { what: 'unknown', outcome: 'nothing-in-common' })],
  ),
  particular(
    /(?:private[ _-]?key|identity|key ?file|\bid_(?:rsa|dsa|ecdsa|ed25519))\b.{0,160}(?:no such file|not found|not exist|n't exist|missing|ENOENT)|(?:no such|missing|cannot find|can't find|could not find) (?:identity|private key|key) ?file|(?:私钥|密钥)文件(?:不存在|未找到)|找不到.{0,4}(?:私钥|密钥)|schlüsseldatei.{0,20}(?:nicht gefunden|fehlt|existiert nicht)|fichier de clé.{0,20}(?:introuvable|inexistant)|archivo de clave.{0,20}no (?:existe|se enc)|鍵(?:ファイル)?が(?:見つかりません|存在しません|ありません)/i,
    () => [fact('keyFile.open', { outcome: 'missing' })],
  ),
  particular(
    /\b(?:private key|identity file|key ?file|\bid_(?:rsa|dsa|ecdsa|ed25519))\b.{0,80}(?:(?:invalid|wrong|bad|insecure|unsafe|loose|incorrect) permissions|too open|world[- ]?readable|accessible by others)|permissions?\b.{0,60}\b(?:private key|identity file|key ?file|id_(?:rsa|dsa|ecdsa|ed25519))\b.{0,60}(?:should be|must be|too open|are too)/i,
    () => [fact('keyFile.permissions', { tooOpen: true })],
  ),
  particular(
    /(?:private[ _-]?key|identity|key ?file|\bid_(?:rsa|dsa|ecdsa|ed25519))\b.{0,160}(?:permission denied(?! \()|access is denied|EACCES)/i,
    () => [fact('keyFile.open', { outcome: 'denied' })],
  ),
  particular(
    /(?:wrong|bad|incorrect|invalid|falsche[sr]?) pass ?phrase|phrase (?:secrète|de passe) (?:incorrecte|erronée|invalide)|frase (?:de paso|secreta|de contraseña|clave) (?:incorrecta|errónea|inválida)|passphrase (?:incorrecte|errata|incorreta|falsch|ungültig)|неверн\w+ (?:парольн|кодов|секретн)\w+ фраз|pass ?phrase (?:for \S{1,80} ){0,2}(?:is )?(?:wrong|incorrect|required|missing|needed|invalid)|(?:wrong|bad|incorrect|invalid) password\b.{0,40}(?:decrypt|private key|key ?file)|(?:failed|unable|could not|cannot) (?:to )?decrypt (?:the )?(?:private |ssh )?key|パスフレーズが(?:違|間違|正しく)|密码短语.{0,6}(?:错误|不正确)|(?:私钥|密钥)密码(?:错误|不正确)/i,
    (said) => [
      fact('keyFile.passphrase', {
        outcome: /\bwrong\b|incorre|falsch|erron|errat|неверн|違|間違|正しく|错误|不正确/i.test(said)
          ? 'wrong'
          : 'not-opened',
      }),
    ],
  ),
  particular(
    /(?:invalid|unsupported|unrecogni[sz]ed|unknown|malformed|corrupt(?:ed)?|bad) (?:format of (?:the )?)?(?:private |ssh |rsa |openssh |identity )*key\b(?! exchange)(?! alg)(?! length)(?! type)|(?:private|ssh|identity) key (?:is )?(?:invalid|malformed|corrupt\w*|not valid|unsupported|in (?:an? )?(?:wrong|invalid|unknown|unsupported))|(?:fail\w{0,4}|error|unable|could ?n.t|could not|cannot) (?:to |in )?(?:parse|load|read|decode|import)(?:ing)? (?:the |your |a )?(?:private|ssh|identity)[- ]?key|(?:parse|load|read|decode|import)(?:ing)? (?:the )?(?:private|ssh|identity) key|parse ?private ?key:|load(?:ing)? key\b.{0,300}(?:invalid|error|fail|bad |incorrect|not )|invalid ?private ?key|invalid PEM|(?:read|load|parse)\w* key\b.{0,200}no key found|private key could not be (?:read|loaded|parsed)|秘密鍵(?:ファイル)?(?:を|の|が)(?:読み込め|形式|不正)|(?:私钥|密钥)(?:文件)?.{0,6}(?:失败|无效|格式|错误|不支持)/i,
    () => [fact('keyFile.load', { outcome: 'bad-format' })],
  ),
  particular(
    /(?:connect\w*|open\w*|reach\w*|contact\w*|talk\w*|communicat\w*|query\w*)(?: (?:to|with|a connection to))?(?: the| your)?(?: local)? ?(?:ssh[- ]?|authentication |auth )?agent\b.{0,80}|reply from (?:the )?(?:pageant|agent)|connecting (?:to )?agent|(?:identities|keys) from (?:the )?(?:ssh[- ]?)?agent|\bagent\b.{0,40}(?:not running|not available|unavailable|no identities|has no keys|did not respond)/i,
    (said) => (failing.test(said) ? [fact('auth.agent', { outcome: 'unavailable' })] : []),
  ),
  particular(
    /(?:could ?n.t|could not|cannot|can't|unable to|failed to) (?:resolve|look ?up|find) (?:the )?(?:host(?:name)?|server|address|name|ip)\b(?! ?key)|(?:could not|cannot|unable to) resolve (?!(?:the )?(?:real|path|home|file|remote (?:path|dir)))|unknown host\b|UnknownHost|name or service not known|no such host|host ?name? .{0,120}(?:not (?:found|resolved)|does not exist|could not be (?:resolved|found))|host does not exist|nodename nor servname|getaddrinfo|\bENOTFOUND|\bnxdomain\b|name resolution|dns (?:lookup |resolution )?(?:fail|error)|dns lookup .{0,80}fail|名前解決|ホスト名?が見つかりません|ホストは不明|(?:无法|不能)解析(?:主机|域名|服务器)|未知的?主机(?!密)|h[oô]te inconnu|unbekannte[rn]? (?:host|rechner)(?!-?schl)|host desconocido|\bnicht aufgelöst|auflösung.{0,20}fehl|résoudre (?:le |l.)?(?:nom|h[ôo]te)|resolver (?:el |o )?(?:nombre|nome|host)|risolvere (?:il |l.)?(?:nome|host)|разреш\w+ имя|(?:ホスト)?名.{0,4}解決(?:でき|に失敗)|主机名.{0,6}(?:无法|未找到|不存在)/i,
    () => [fact('network.lookup', { outcome: 'not-found' })],
  ),
  common(
    /\b(?:chmod|chown|chgrp|chtimes|f?setstat|utimes?)\b.{0,200}(?:sftp|SSH_FX|fail|error|denied|unsupported|not permitted)/i,
    () => [fact('file.operation', { operation: 'set-attributes', outcome: 'failed' })],
  ),
  several(
    /\b(?:prox(?:y|ies)|socks ?[45]?)\b.{0,80}(?:fail|refus|reject|denied|error|required|not allowed|unauthori)/i,
    () => [
      [fact('network.proxy', { outcome: 'failed' })],
      [fact('network.proxy', { outcome: 'authentication-required' })],
    ],
  ),
  particular(
    /\b(?:two|2|multi)[- ]?(?:factor|step)\b|one[- ]time (?:password|code)|verification code|(?:requires?|needs?) keyboard.?interactive|keyboard.?interactive\b.{0,30}(?:required|not supported)|二段階認証|二要素認証|双因素|两步验证/i,
    () => [fact('auth.result', { outcome: 'second-factor-asked' })],
  ),
  particular(
    /\b(?:account|user|login)\b.{0,30}\b(?:is|has|has been|was) (?:locked|disabled|expired|suspended|blocked|deactivated|inactive)\b|アカウントが(?:ロック|無効)|\bkonto\b.{0,20}(?:gesperrt|deaktiviert|abgelaufen)|compte.{0,20}(?:bloqué|désactivé|expiré)|cuenta.{0,20}(?:bloquead|deshabilitad|caducad)|conta.{0,20}(?:bloquead|desativad|expirad)|учетная запись.{0,20}(?:заблок|отключ)|(?:账号|账户|帳戶)(?:已)?(?:被)?(?:锁定|禁用|过期)/i,
    (said) => [
      fact('auth.account', { state: /expired|过期/i.test(said) ? 'expired' : 'locked' }),
      loginRefused,
    ],
  ),
  common(windowsNumber, (said) => {
    const errno = errnoOfWindows(Number(windowsNumber.exec(said)?.[1]))
    const draft = errno && systemErrors[errno]
    return draft ? [draft] : []
  }),
  common(libssh2Session, (said) => {
    const [, before, after] = libssh2Session.exec(said) ?? []
    return libssh2Numbers[Number(before ?? after)] ?? []
  }),
  common(
    /no (?:supported|suitable|more|acceptable|valid|available) auth\w* (?:methods?|mechanisms?)|(?:all|available|configured) auth\w* methods? (?:have )?(?:failed|exhausted|been tried)/i,
    () => [fact('auth.attempt', { method: 'none', outcome: 'refused' }), loginRefused],
  ),
  several(
    /(?:fail|error|unable|could not|cannot|no )\w{0,4}.{0,40}(?:banner|identification string|version (?:string|line|exchange)|protocol version)/i,
    () => [
      [cutOff('handshake')],
      [fact('handshake.stalled', { waitingFor: 'version-line' })],
      [fact('handshake.negotiation', { what: 'unknown', outcome: 'nothing-in-common' })],
    ],
  ),
  several(
    /\b(?:garbage|junk|stray|unexpected) (?:packet|data|output|text|bytes)\b|\b(?:unexpected|unknown|invalid|bad) (?:sftp )?(?:message|packet|response)(?: type| length| size)?\b.{0,30}\b(?:received|from|in reply|\d)|\bpacket (?:is )?too (?:long|large|big)|\btoo (?:long|large|big) (?:an? )?(?:sftp )?(?:packet|message)/i,
    () => [[fact('sftp.garbage', {})], sessionEnded],
  ),
  several(
    /(?:\bEOF\b|end[- ]of[- ]file).{0,40}\bsftp\b|\bsftp\b.{0,60}(?:\bEOF\b|end[- ]of[- ]file)/i,
    () => [sessionEnded, [fact('network.ended', { how: 'closed', by: 'unknown' })]],
  ),
  several(/signature verification failed/i, () => [
    [fact('handshake.negotiation', { what: 'unknown', outcome: 'nothing-in-common' })],
    [fact('hostKey.refused', {})],
  ]),
  common(
    /(?:key ?exchange|kex)\w* .{0,30}(?:not (?:finished|completed?)|incomplete|aborted|interrupted)/i,
    () => [cutOff('handshake')],
  ),
  common(
    /channel ?open (?:error|fail)|channel is not open|connect(?:ing)? (?:the |an? )?sftp channel|channel (?:was |has been )(?:closed|lost)|open(?:ing)? (?:a |the )?(?:new )?(?:ssh )?(?:channel|session channel).{0,40}(?:fail|refus|denied|error)|administratively prohibited/i,
    () => sessionEnded,
  ),
  several(/closed before (?:auth|login|logging)|auth\w* ?abort/i, () => [
    [cutOff('authentication'), loginRefused],
    [cutOff('authentication')],
  ]),
  common(
    /(?:inactivity|idle|keep-?alive)[- ]?time-?out|no (?:response|data|traffic|activity)\b.{0,40}\bfor \d{1,5} ?(?:s\b|sec|min)|(?:idle|inactive) for too long|due to inactivity/i,
    () => [fact('network.ended', { how: 'idle', by: 'unknown' })],
  ),
  common(
    /\b(?:since|because|as) (?:it'?s|it is|the path is|this is) (?:already )?a (?:directory|folder)\b/i,
    () => [fact('file.operation', { operation: 'open-read', outcome: 'is-directory' })],
  ),
  particular(
    /\b(?:since|because|as) (?:the )?(?:parent )?(?:path|folder|directory)\b.{0,24}\b(?:does not|doesn't) exist/i,
    () => [fact('file.operation', { operation: 'open-write', outcome: 'missing' })],
  ),
  common(/./, ofSystem),
  common(
    /connection (?:was |has been |is )?refused|ECONNREFUSED|actively refused|refused (?:the |your |our |a )?connection|refusing connection|接続(?:が|を)拒否|(?:拒绝|被拒绝).{0,4}连接|连接(?:被|遭到?)拒绝|connexion refus[ée]e|verbindung (?:verweigert|abgelehnt|wurde)|conexi[oó]n (?:rechazada|rehusada)|conex[aã]o recusada|connessione rifiutata|в соединении отказано|соединение отклонено/i,
    () => [fact('network.connect', { outcome: 'refused' })],
  ),
  common(
    /no route to host|(?:host|network|server|destination) (?:is )?unreachable|unreachable (?:host|network|server)|EHOSTUNREACH|ENETUNREACH|(?:主机|网络)不可达|ホストに到達/i,
    () => [fact('network.connect', { outcome: 'unreachable' })],
  ),
  common(
    /auth(?:entication|entification|\.)? ?(?:has |was |is )?(?:fail|failed|failure|error|exception|rejected|refused|denied|unsuccessful)|no auth(?:entication)? methods? (?:succeeded|left|worked|remain|accepted)|all auth\w* methods failed|(?:unable|failed|could not|cannot) to? ?(?:authenticate|log ?in)|log ?[io]n (?:has )?(?:failed|incorrect|denied|refused|was rejected|error)|(?:invalid|wrong|bad|incorrect) (?:credentials|user ?name|user(?:name)? (?:or|and) password|password)|(?:credentials|password|username|key|identity) (?:\w{1,6} ){0,2}(?:rejected|refused|not accepted|denied|incorrect)|(?:rejected|refused|denied|did not accept) (?:the |your |our |all )?(?:credentials|password|keys?|login|public ?key|authentication)|not authori[sz]ed to log|認証(?:に失敗|エラー|できません)|ログイン(?:に失敗|できません)|(?:认证|身份验证|鉴权|登录|登陆)(?:失败|错误|被拒绝)|用户名或密码(?:错误|不正确)|(?:échec|erreur) (?:de l.)?(?:authentification|d.authentification|connexion au compte)|authentifizierung (?:ist )?fehlgeschlagen|anmeldung (?:ist )?fehlgeschlagen|(?:error de|falló la|fallo de) autenticaci[oó]n|falha (?:na|de) autentica[cç][aã]o|ошибка (?:аутентификации|авторизации)/i,
    () => [loginRefused],
  ),
  common(
    /timed[ -]?out|time ?out (?:error|exceeded|expired|occurred|reached|while|waiting|after|connecting)|(?:connection|connect|login|handshake|session|read|socket|operation)[ -]time-?out(?! ?[=:] ?\d)|ETIMEDOUT|i\/o timeout|(?:[:=>]|request) ?timeout\b|exceeded the timeout|within (?:the )?(?:specified |given |configured )?time-?out|(?:no response|did not respond|not respond\w*|no answer|no reply)|took too long|タイムアウト|超时|逾時|délai.{0,30}(?:dépassé|expiré|attente)|zeitüberschreitung|tiempo de espera|tempo (?:limite|esgotado)|время ожидания|превышено время/i,
    () => [fact('handshake.stalled', { waitingFor: 'anything' })],
  ),
  particular(
    /too many (?:open |simultaneous |concurrent |active )?(?:connections|sessions|users|clients)\b|(?:maximum|max|limit)\w* (?:number of |of )?(?:simultaneous |concurrent |allowed |open )?(?:connections|sessions|users|clients|logins)\b|(?:connection|session) limit (?:reached|exceeded)|\b(?:ip|address|host|you|client)\b(?: \S{1,40}){0,3} (?:has been |have been |is |was |are |been )?(?:temporarily )?(?:blocked|banned|blacklisted|blocklisted|locked out)\b|logins? (?:are |is )?(?:currently )?disabled|接続数.{0,12}(?:超|上限|制限)|(?:连接|連接)(?:数|過多|过多).{0,8}(?:限制|上限|过多|過多)?|\b(?:IP|адрес).{0,20}(?:заблокирован)/i,
    (said) => [
      fact('handshake.turnedAway', {
        reason: /block|bann|black|locked/i.test(said)
          ? 'banned'
          : /disabled/i.test(said)
            ? 'shutting-down'
            : 'too-many-connections',
      }),
    ],
  ),
  particular(
    /speicherplatz\b.{0,40}(?:erschöpft|voll|nicht|kein)|quota\b.{0,30}(?:überschritten|dépassé|superad|excedid|ultrapassad|超)|(?:容量|空き領域|空き容量)が?(?:不足|ありません|足り)|espac(?:e|io|o)\b.{0,20}insu(?:ffisant|ficiente)|sin espacio|недостаточно места|нет (?:свободного )?места|no space left|dis[ck] quota|quota (?:has been )?exceeded|exceed(?:s|ed)? (?:the |your )?(?:disk )?quota|(?:disk|device|file ?system|volume) (?:is )?full|(?:insufficient|not enough|out of|no more) (?:free )?(?:disk |storage )?space|空き容量が(?:不足|ありません)|(?:磁盘|空间)(?:空间)?(?:不足|已满)|espace (?:disque )?insuffisant|kein (?:freier )?speicherplatz/i,
    () => [fact('file.operation', { operation: 'write', outcome: 'no-space' })],
  ),
  several(
    /permission (?:is |was )?denied|access (?:is |was )?denied|EACCES|not permitted|許可がありません|権限が(?:ありません|不足)|アクセス権限?が(?:ありません|な)|アクセスが拒否|权限(?:不足|被拒绝|不够)|没有权限|拒绝访问|permission (?:non accordée|refusée)|accès refusé|keine berechtigung|zugriff verweigert|permiso denegado|permissão negada|acesso negado|permesso negato|отказано в доступе|доступ запрещ|odmowa dostępu|odmówiono dostępu|toegang geweigerd|åtkomst nekad|přístup (?:byl )?odepřen|액세스가 거부|접근이 거부/i,
    (said) =>
      aboutFiles.test(said)
        ? [[fact('file.operation', { operation: 'other', outcome: 'denied' })]]
        : [[loginRefused], [fact('file.operation', { operation: 'open-write', outcome: 'denied' })]],
  ),
  common(
    /no such (?:file|directory|path|folder)|FolderMissing|PathNotFound|(?:fail\w*|could ?n.t|could not|cannot|can't|unable) (?:to )?(?:change|cd|switch|chdir)\w*(?: \w{1,12}){0,4} (?:director|folder)|(?:file|path|directory|folder)\b[^:]{0,80}(?:not found|does not exist|doesn't exist|missing)|(?:could ?n.t|could not|cannot|can't|unable to) find (?:the )?(?:remote )?(?:file|path|directory|folder)|ENOENT|(?:ファイル|フォルダ|ディレクトリ)が(?:見つかりません|ありません|存在しません)|(?:文件|目录|路径)(?:不存在|未找到)|(?:没有|找不到)(?:那个|该)?(?:文件|目录|路径)|(?:fichier|dossier|répertoire).{0,20}(?:introuvable|inexistant|n.existe)|(?:datei|verzeichnis|ordner).{0,20}(?:nicht gefunden|existiert nicht)|no existe el (?:archivo|fichero|directorio)/i,
    () => [fact('file.operation', { operation: 'other', outcome: 'missing' })],
  ),
  common(/already exists|すでに存在|已存在/i, () => [
    fact('file.operation', { operation: 'other', outcome: 'exists' }),
  ]),
  common(
    /(?:start|open|init\w{0,12}|request|creat\w{0,4}|establish\w{0,4})(?:ing)? (?:the |an? )?sftp(?: (?:sub ?system|session|channel|client|protocol))?.{0,40}(?:fail|error|EOF|closed)|(?:fail\w{0,4}|could ?n.t|cannot|unable) to (?:start|open|init\w{0,12}|request|create) (?:the |an? )?sftp|sftp(?: sub ?system)? (?:is )?(?:not (?:available|supported|enabled)|disabled)/i,
    () => sessionEnded,
  ),
  common(/sub ?system request (?:failed|denied|refused|rejected)/i, () => [
    fact('auth.result', { outcome: 'accepted' }),
    fact('session.request', { kind: 'sftp', outcome: 'refused' }),
  ]),
  common(
    /connection (?:\w{1,12} ){0,2}(?:reset|aborted|lost|dropped|terminated|interrupted|broken|closed (?:by(?! (?:the )?(?:client|user)\b)|unexpectedly|before|premature))|(?:closed|reset|dropped|terminated|aborted|broke|lost|ended) (?:the |this |your |its )?(?:network |ssh |sftp )?connection|reset by peer|ECONNRESET|EPIPE|ECONNABORTED|software caused (?:a )?connection abort|broken pipe|\bEOF\b|end[- ]of[- ]file|unexpected(?:ly)? (?:end|closed|disconnect\w*)|closed by (?:the )?(?:remote|server|peer|foreign)|socket (?:hang up|closed|is closed)|(?:server|remote|peer|host) (?:has )?disconnected|lost connection|切断されました|连接(?:已|被)?(?:断开|重置|关闭|中断)|connexion (?:perdue|interrompue|fermée)|verbindung (?:getrennt|unterbrochen|verloren|geschlossen)|conexi[oó]n (?:perdida|cerrada)/i,
    () => [fact('network.ended', { how: 'reset', by: 'unknown' })],
  ),
  common(
    /^(?!.{0,60}\b(?:INFO|DEBUG|TRACE)\b).{0,300}(?:error|exception|fail|warn).{0,120}\b(?:transport|session|channel|client|socket|connection) (?:is |was |has been |has )?(?:already )?(?:closed|lost|dead|not open|not connected|down|terminated)\b/i,
    () => [cutOff()],
  ),
  several(
    /(?:fail\w{0,4}|could ?n.t|could not|cannot|can't|unable) (?:to )?(?:connect|reach|establish|contact|(?:get|open|obtain|create|make) (?:a |an |the )?(?:\w{1,12} )?connection)|can not (?:connect|get|open|obtain|create|make) (?:a |the )?(?:\w{1,12} )?(?:connection|session)|connection (?:failed|failure|error|attempt failed|could not be (?:made|established|opened))|connection to \S{1,200}(?: on| port|:| \d+){0,6} (?:has |was )?(?:failed|refused|error)|connect failed|max(?:imum)?[- ]?(?:number of )?(?:retries|attempts) (?:exceeded|reached)|(?:retries|attempts) exhausted|接続(?:に失敗|できません)|(?:无法|不能|未能)(?:连接|建立连接)|连接(?:失败|错误)|impossible de (?:se )?connecter|verbindung.{0,40}fehlgeschlagen|no se (?:pudo|puede) conectar|não foi possível conectar|не удалось подключиться/i,
    // Programs that hide the reason say so of every step up to the session, the login included.
    (said) =>
      /session|to sftp\b|sftp(?: server|:\/\/)|ssh (?:server|gateway|host)|gateway|login/i.test(said)
        ? anyStep
        : [[notReached]],
  ),
  common(
    /\b(?:ssh2_)?sftp[_ .:](?:mkdir|rename|put|upload|write|rmdir|unlink|symlink|chmod|fopen|open)\w*\b.{0,60}(?:fail|error)|status ?error|(?:[:)\]]\s{0,2}|(?:exception|error)\W{1,3})["']?failure["']?\W{0,8}(?:$|at |when |while |\()|(?:code[ :=(]{1,3}4\b|\bSSH_FX_FAILURE\b)|(?:error|exception|fail\w*|unable|could not|cannot) (?:while |when |in |on |to )?(?:upload|writ|creat|put|renam|stor|transferr|sav|copy|(?:open|read|delet|remov|access|list)\w* (?:the |a |remote )?(?:file|director|folder|path))\w* /i,
    () => [fact('file.operation', { operation: 'other', outcome: 'failed' })],
  ),
]
