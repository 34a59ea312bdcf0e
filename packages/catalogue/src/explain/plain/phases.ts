/**
 * What remains where no family knows the words: that something failed, and what it was about. Any word for failing
 * with any word for a thing of one phase of a connection gives all the readings that the phase leaves, so that the
 * answer is what is usual there; never silence, and never one cause alone.
 */
import { type Draft, fact } from '../pattern.ts'
import type { Readings } from './word-family.ts'

/** That something failed, in whatever form of the word, and in the languages that localised programs speak. */
const failing =
  /\bfail(?:s|ed|ing|ures?)?\b|[a-z](?:Failed|Failure|Error|Exception)\b|\bunable\b|\bcan ?not\b|\b(?:ca|could|did|does|was|wo|is) ?n[o']t\b|\b(?:could|did|does|was|were|is|are|has|have) not\b|\bnot (?:able|allowed|accepted|authenticated|authori[sz]ed|available|connected|established|found|opened|possible|permitted|recogni[sz]ed|supported|successful|trusted|valid|verified)\b|\bun(?:successful|expected|authori[sz]ed|available|reachable|trusted|recogni[sz]ed|supported|resolved)(?:ly)?\b|\brefus(?:ed|al|es|ing)\b|\bden(?:y|ied|ies)\b|\breject(?:ed|s|ion|ing)?\b|\bdeclin(?:ed|es)\b|\bdisallow|\bforbid|\b(?:in|not )valid\b|\billegal\b|\bincorrect|\bwrong\b|\bbad\b|\bmalformed\b|\bcorrupt|\bmismatch|\bmissing\b|\bexpired\b|\bexhausted\b|\babort|\bterminated\b|\bdropped\b|\bbroken?\b|\binterrupted\b|\btimed? ?-?out\b|\bexceed|\btoo (?:many|long|large|old|new|short)\b|\berrors?\b|\bexception\b|\bpanic|\bfatal\b|\bproblem\b|\btrouble\b|\bstuck\b|\bhangs?\b|\bstall|\bno (?:valid|suitable|supported|available|usable|response|such)\b|失敗|エラー|正しくありません|できません|できない|拒否|無効|不正|切断|タイムアウト|见つかりません|見つかりません|失败|錯誤|错误|无法|無法|不能|拒绝|拒絕|无效|超时|异常|断开|échou|échec|erreur|impossible|refusé|invalide|introuvable|expiré|fehler|fehlgeschlagen|konnte nicht|nicht möglich|abgelehnt|verweigert|ungültig|unterbrochen|falló|fallido|fallo|no se (?:pudo|puede|ha podido)|rechazad|denegad|inválid|tiempo de espera|falha|falhou|não foi possível|recusad|negad|errore|impossibile|fallit|rifiutat|negato|ошибк|не удалось|невозможно|отказано|неверн|\bexpected\b.{1,60}\bgot\b|\bout of range\b|\btoo small\b|\bunhandled\b|\bno auth\w* (?:method|mechanism)|\bno (?:pageant|agent)\b|\bdo not (?:match|agree)\b|\bkey changed\b|\binactivity|\bkey is (?:encrypted|corrupt)|\bnot (?:ready|configured|compatible|a valid|an? \w{1,12} key)\b|\bencrypted\b.{0,20}\bkey|\bkey\b.{0,20}\bencrypted\b|실패|오류|거부|할 수 없|찾을 수 없|시간 초과|끊|만료|잘못|一致しません|ロックされ|許可されて|期限切れ|存在しません|ありません|没有共同|不匹配|不存在|未找到|不正确|已锁定|被锁|过期|不支持|中断|falsche|gesperrt|zurückgewiesen|gescheitert|nicht (?:gefunden|unterstützt|erlaubt|erreichbar|verfügbar)|abgebrochen|getrennt|mauvais|bloqué|n'existe pas|interrompu|perdue?\b|bloquead|no existe|cerrad|errónea|caducad|errat[ao]|bloccat|scadut|interrott|non (?:è|esiste|trovat|riuscit|riconosciut)|incorret|não (?:existe|encontrad|permitid)|expirou|interrompid|неправильн|заблокирован|не найден|не существует|разорван|прерван|истекло|отклон|\bprohibited\b|\bturned down\b|\bnone of\b|\bmay not\b|\bwould not\b|\bhung up\b|\bgave up\b|\bwent down\b|\bkicked\b|nie można|nie udało|nie powiodł|nieudan|odmow|odmówi|odrzucon|błąd|błęd|mislukt|geweigerd|\bkan niet\b|\bkon niet\b|\bfout\b|fechou|fechad|chius|zamkni|przerwan|utracon|gesloten|verbroken/i

const ended = (during?: 'handshake' | 'authentication' | 'files') =>
  fact('network.ended', { how: during ? 'closed' : 'reset', by: 'unknown', during })
const refused = fact('auth.result', { outcome: 'refused' })
const accepted = fact('auth.result', { outcome: 'accepted' })
const nothingInCommon = (what: 'unknown' | 'host-key') =>
  fact('handshake.negotiation', { what, outcome: 'nothing-in-common' })

const identity: Readings = [[fact('hostKey.refused', {})]]
const agreement: Readings = [
  [nothingInCommon('unknown')],
  [fact('handshake.serverSoftware', { text: 'SSH' }), ended('handshake')],
]
const keyFile: Readings = [
  [fact('keyFile.load', { outcome: 'bad-format' })],
  [fact('keyFile.passphrase', { outcome: 'not-opened' })],
  [fact('keyFile.open', { outcome: 'missing' })],
  [fact('keyFile.open', { outcome: 'denied' })],
  [fact('keyFile.permissions', { tooOpen: true })],
]
const agent: Readings = [
  [fact('auth.agent', { outcome: 'unavailable' })],
  [fact('auth.agent', { outcome: 'refused' })],
]
const login: Readings = [
  [refused],
  [fact('auth.attempt', { method: 'password', outcome: 'refused' }), refused],
  [fact('auth.attempt', { method: 'none', outcome: 'refused' }), refused],
  [fact('auth.result', { outcome: 'too-many-failures' })],
]
const signature: Readings = [[fact('auth.signature', { outcome: 'key-type-refused' }), refused]]
const reach: Readings = [
  [fact('network.connect', { outcome: 'failed' })],
  [fact('network.connect', { outcome: 'timed-out' })],
  [fact('network.lookup', { outcome: 'not-found' })],
  [ended()],
]
const start: Readings = [
  [accepted, fact('sftp.start', { outcome: 'closed' })],
  [accepted, fact('session.request', { kind: 'sftp', outcome: 'refused' })],
  [accepted, fact('session.request', { kind: 'shell', outcome: 'refused' })],
  [accepted, ended()],
]
const copy: Readings = [
  [accepted, fact('session.request', { kind: 'scp', outcome: 'refused' })],
  [accepted, fact('session.request', { kind: 'exec', outcome: 'refused' })],
]
const files: Readings = [
  [fact('file.operation', { operation: 'other', outcome: 'failed' })],
  [fact('file.operation', { operation: 'other', outcome: 'missing' })],
  [fact('file.local', { outcome: 'missing' })],
]
const transfer: Readings = [...files, [accepted, ended('files')]]
const attributes: Readings = [[fact('file.operation', { operation: 'set-attributes', outcome: 'failed' })]]

/** A thing of one phase, as people name it, and what its failure leaves. The more particular things first. */
const things: readonly (readonly [RegExp, (said: string) => Readings])[] = [
  [
    /host.?(?:public.)?keys?\b|known.?hosts?\b|fingerprint|\bserver(?:'s|s)? (?:public |rsa |ssh )?key\b|remote key|ホスト鍵|ホスト ?キー|フィンガープリント|指紋|主机密钥|主機金鑰|指纹|clé d.h[ôo]te|empreinte|host-?schlüssel|fingerabdruck|clave (?:de|del) (?:host|servidor|anfitri)|huella|chave d[eo] (?:host|servidor)|ключ (?:хоста|сервера)|отпечат/i,
    (said) =>
      /algorithm|\btype\b|format|negotiat/i.test(said)
        ? [...identity, [nothingInCommon('host-key')]]
        : identity,
  ],
  [
    /private.?key|key.?(?:file|pair|data|string|content|material|format)|identity.?file|P ?Key ?Error|\bpem\b|\bppk\b|pass.?phrase|\bid_(?:rsa|dsa|ecdsa|ed25519)\b|(?:load|read|pars|decod|import|decrypt|convert)\w* (?:\w{1,12} ){0,3}keys?\b|\bkeys? (?:\w{1,12} ){0,3}(?:load|read|pars|decod|import|decrypt|convert)|秘密鍵|鍵ファイル|パスフレーズ|キーファイル|私钥|私鑰|密钥文件|clé privée|phrase secrète|privater? ?schlüssel|schlüsseldatei|clave privada|chave privada|chiave privata|(?:закрыт|приватн)\w+ ключ/i,
    () => keyFile,
  ],
  [
    /key.?exchange|\bkex|negotiat|algorithm|cipher|\bh?macs?\b(?! ?OS|book| ?\d)|encryption|diffie|鍵交換|暗号|アルゴリズム|密钥交换|算法|加密|échange de clés|chiffrement|schlüsselaustausch|verschlüsselung|intercambio de claves|cifrado|обмен ключ|шифр/i,
    () => agreement,
  ],
  [
    /handshake|\bbanner\b|identification|version (?:string|exchange|line)|protocol version|ハンドシェイク|バナー|握手|handschlag|рукопожат/i,
    () => [...agreement, ...reach, ...identity, [refused]],
  ],
  [
    /ssh.?agent|pageant|SSH_AUTH_SOCK|auth\w* agent|key agent|\bagent (?:object|support|identit|protocol|response|failure)|エージェント/i,
    () => agent,
  ],
  [
    /prox(?:y|ies)|jump.?(?:host|server)|bastion|\bsocks[45]?\b|プロキシ|踏み台|代理|跳板/i,
    () => [[fact('network.proxy', { outcome: 'failed' })], ...reach, [refused]],
  ],
  [
    /\bauth|log(?:ged|ging)?.?[io]n\b|sign.?in\b|credential|passwo?r?d\b|user.?names?\b|\bthe user\b|\baccounts?\b|public.?key|keyboard.?interactive|認証|ログイン|パスワード|ユーザー名|公開鍵|认证|認證|登录|登入|密码|密碼|用户名|authentifi|identifiant|mot de passe|anmeld|passwort|kennwort|benutzer|\bkonto\b|compte|cuenta|conta\b|учетн|autentic|contraseña|usuario|senha|credenziali|аутентифик|авторизац|парол|인증|로그인|비밀번호|uwierzyteln|logowani|hasło|aanmeld|verificatie|wachtwoord/i,
    () => login,
  ],
  [
    /\bscp\b.{0,60}(?:command|protocol|exec|channel|mode)|(?:command|exec\w*|protocol|channel).{0,60}\bscp\b/i,
    () => [...copy, ...start],
  ],
  [
    /\bkeys?\b|\bpkcs|\basn\.?1|\bDER (?:format|encod)|鍵|密钥|schlüssel|\bclé|\bclave\b|ключ/i,
    () => [...keyFile, ...signature],
  ],
  [
    /chmod|chown|chgrp|utimes?\b|setstat|time ?stamp|modification time|属性/i,
    () => [...attributes, ...files],
  ],
  [
    /up.?load|down.?load|transfer|\bsen[dt]\b|\breceiv|\bsync|\bcop(?:y|ied|ying)\b|アップロード|ダウンロード|転送|上传|下载|上傳|传输|envoi|téléverse|télécharg|hochladen|übertrag|subi[rd]|transferencia|transferir|передач|загруз|업로드|전송/i,
    () => transfer,
  ],
  [
    /sub.?system|channel|\bshell\b|\bexec|sftp.{0,3}(?:protocol|version|init\w*|start|packet|response|message)|サブシステム|チャネル|チャンネル|子系统|通道|\bcanal\b|\bkanal\b|подсистем|канал/i,
    () => start,
  ],
  [
    /session|sftp.{0,3}(?:server|client)\b|セッション|会话|sitzung|sesión|sessão|сеанс|세션/i,
    () => [...reach, ...login, ...start],
  ],
  [
    /\bfile(?:s|name)?\b|\bpath|folder|director|\bput\b|\bget\b|\bread|\bwrit|\bopen|\bcreat|\brenam|\bremov|\bdelet|\blist|\bl?stat\b|mkdir|\bmov(?:e|ing)\b|\bstor|remote (?:file|name)|ファイル|フォルダ|ディレクトリ|パス|文件|目录|路径|檔案|資料夾|fichier|dossier|répertoire|chemin|datei|ordner|verzeichnis|pfad|archivo|carpeta|directorio|ruta|arquivo|pasta|файл|папк|каталог|파일|폴더/i,
    () => files,
  ],
  [
    /\bpackets?\b|message (?:type|too|length)|\bsignature|\bpadding\b|protocol|\bcert(?:ificate)?s?\b/i,
    () => [...agreement, [ended()], [refused]],
  ],
  [
    /connect|socket|network|transport|\bhost|server|remote|\bport\b|packet|\bpeer\b|\bparty\b|\brequest\b|接続|通信|サーバ|ホスト|连接|連線|服务器|主机|伺服器|connexion|serveur|hôte|verbind|conex|servidor|соедин|подключ|сервер|연결|서버|połącz|serwer|connession|connetter/i,
    () => [...reach, [refused]],
  ],
]

/** A line that says nothing but that the protocol failed. */
const bare =
  /\b(?:sftp|ssh|scp)\b\W{1,3}(?:\w{1,15}\W{1,2}){0,2}(?:error|fail\w{0,4}|problem|exception)\b|\b(?:error|fail\w{0,4}|problem|exception|unable|could not|cannot)\b\W{1,3}(?:\w{1,15}\W{1,2}){0,3}(?:sftp|ssh|scp)\b|(?:sftp|ssh|scp).{0,12}(?:エラー|失敗|失败|错误)/i
const anything: Readings = [...reach, [refused], ...start.slice(0, 2)]

/**
 * What goes wrong with programs before they speak to anybody: building, testing, installing, starting them, and their
 * own faults. The phases' words are too common to count beside it.
 */
const ofPrograms =
  /\b(?:null|function|import|assembly|compil\w+|gem|container|unhandled|locations|exit status)\b|\bmust be (?:an?|set|defined|one of)\b|\bconfig\.(?:ya?ml|json|toml)\b|\w{3,40}Tests?\b|IllegalState|KeyError|AttributeError|NameError|denied_mask|allow_agent|transfer mechanism/i

/** Advice for the case that something fails. */
const advice = /場合/

/** Whether a line says, in any of ten languages, that something failed. */
export function saysFailure(said: string): boolean {
  return failing.test(said)
}

/** What a failure in words that no family knows leaves; null when the line does not say that anything failed. */
export function phaseReadings(said: string): Readings | null {
  if (!failing.test(said) || ofPrograms.test(said) || advice.test(said)) return null
  return things.find(([words]) => words.test(said))?.[1](said) ?? (bare.test(said) ? anything : null)
}

/** Facts of what may come after the login; after one that worked, words about earlier phases are no failure. */
export function isAfterLogin({ fact: name }: Draft): boolean {
  return (
    name === 'sftp.start' ||
    name === 'sftp.garbage' ||
    name === 'session.request' ||
    name === 'file.operation' ||
    name === 'file.local' ||
    name === 'network.ended' ||
    name === 'handshake.stalled'
  )
}
