/**
 * The same as meanings.ts, in the languages that programs are translated into: German, French, Spanish, Portuguese,
 * Italian, Russian, Japanese, Chinese. No word boundaries: the letters of most of these are none for expressions.
 */
import { fact } from '../pattern.ts'
import { meaning } from './meanings.ts'
import type { WordFamily } from './word-family.ts'

const absent =
  /nicht gefunden|existiert nicht|fehlt|introuvable|n'existe pas|inexistant|no existe|no se encuentra|no encontrad|não existe|não encontrad|non trovat|non esiste|не найден|не существует|見つかりません|存在しません|がありません|不存在|找不到|未找到/
const server = /server|\bhost\b|serveur|servidor|сервер|サーバ|服务器|伺服器|hôte|ホスト|主机/
const path =
  /ordner|verzeichnis|datei|dossier|répertoire|fichier|carpeta|directorio|archivo|pasta|diretório|arquivo|cartella|папк|каталог|файл|フォルダ|ディレクトリ|ファイル|目录|文件|路径|パス/
const privateKey =
  /privater? schlüssel|schlüsseldatei|clé privée|fichier de clé|clave privada|chave privada|chiave privata|закрыт\S{0,4} ключ|приватн\S{0,4} ключ|秘密鍵|鍵ファイル|私钥|密钥文件/
const hostKey =
  /fingerabdruck|empreinte|huella|impronta|отпечат|フィンガープリント|指紋|指纹|host-?schlüssel|clé d.h[ôo]te|clave del? (?:host|servidor)|ホスト ?鍵|ホスト ?キー|主机密钥/
const tooMany = /zu viele|trop de|demasiad|excessiv|troppi|troppe|слишком много|多すぎ|过多|太多/
const refusedWords = /abgelehnt|zurückgewiesen|refusé|rechazad|recusad|rifiutat|отклон|拒否|拒绝/
const accepted = fact('auth.result', { outcome: 'accepted' })
const refused = fact('auth.result', { outcome: 'refused' })

export const meaningsInOtherLanguages: readonly WordFamily[] = [
  meaning(
    [
      hostKey,
      /stimmt nicht|geändert|ne correspond pas|changé|no coincide|cambiad|não corresponde|non corrisponde|не совпада|изменил|一致しま|変更|不匹配|不一致|更改/,
    ],
    [fact('hostKey.check', { outcome: 'changed' })],
  ),
  meaning(
    [hostKey, /unbekannt|inconnu|desconocid|desconhecid|sconosciut|неизвест|不明|未知/],
    [fact('hostKey.check', { outcome: 'unknown', refused: true })],
  ),
  meaning(
    [
      /schlüsselaustausch|échange de clés|intercambio de claves|troca de chaves|scambio d\S{1,5} chiavi|обмен\S{0,3} ключ|鍵交換|密钥交换/,
      /kein|aucun|ningún|nenhum|nessun|нет |一致しま|没有|不匹配|不支持|ありません/,
    ],
    [fact('handshake.negotiation', { what: 'kex', outcome: 'nothing-in-common' })],
  ),
  meaning(
    [
      /passphrase|phrase secrète|phrase de passe|frase de (?:paso|contraseña)|парольн\S{1,3} фраз|パスフレーズ|密码短语/,
      /erforderlich|benötigt|requis|nécessaire|requerid|necesari|necessári|richiest|требуется|必要|需要/,
    ],
    [fact('keyFile.passphrase', { outcome: 'nobody-to-ask' })],
  ),
  meaning([privateKey, absent], [fact('keyFile.open', { outcome: 'missing' })]),
  meaning(
    [
      /öffentliche\S{0,2} schlüssel|clé publique|clave pública|chave pública|chiave pubblica|открыт\S{0,4} ключ|公開鍵|公钥/,
      refusedWords,
    ],
    [fact('auth.key', { outcome: 'refused' }), refused],
  ),
  meaning(
    [tooMany, /anmeld|authentif|autentic|login|попыт|認証|ログイン|认证|登录/],
    [fact('auth.result', { outcome: 'too-many-failures' })],
  ),
  meaning(
    [tooMany, /verbindung|connexion|conexi|conexõ|connession|соединен|接続|连接/],
    [fact('handshake.turnedAway', { reason: 'too-many-connections' })],
  ),
  meaning(
    [
      /konto|compte|cuenta|conta |учетн|учётн|アカウント|账号|账户|帐户|帐号/,
      /deaktiviert|gesperrt|abgelaufen|verrouill|désactiv|bloqu|expir|deshabilit|desativad|caducad|заблок|отключ|ロック|無効|停止|禁用|锁定|过期/,
    ],
    [fact('auth.account', { state: 'locked' }), refused],
  ),
  meaning(
    [
      /passwort|kennwort|mot de passe|contraseña|senha|парол|パスワード|密码/,
      /falsch|incorrect|erron|errad|неверн|неправильн|違い|間違|错误|不正确/,
    ],
    [fact('auth.attempt', { method: 'password', outcome: 'refused' }), refused],
    privateKey,
  ),
  meaning(
    [
      /sub-?system|サブシステム|子系统/,
      /nicht|pas |no (?:es|se|está|hay|dispon|soport|admit)|não |не |できません|ません|不支持|没有/,
    ],
    [accepted, fact('session.request', { kind: 'sftp', outcome: 'refused' })],
  ),
  meaning(
    [/lokal|locale?|ローカル|本地|локальн/, path, absent],
    [fact('file.local', { outcome: 'missing' })],
  ),
  meaning(
    [
      /keine (?:schreib|lese)?rechte|keine (?:schreib)?berechtigung|droits? insuffisants?|pas les droits|sin permisos?|permisos insuficientes|sem permissão|permessi insufficienti|недостаточно прав|許可されていません|書き込.{0,16}(?:できません|許可)|没有.{0,6}权限|无权/,
    ],
    [fact('file.operation', { operation: 'other', outcome: 'denied' })],
    privateKey,
  ),
  meaning(
    [
      /disque plein|festplatte (?:ist )?voll|disco (?:lleno|cheio|pieno)|диск (?:полон|переполнен)|ディスク.{0,6}(?:一杯|いっぱい|フル)|磁盘已?满/,
    ],
    [fact('file.operation', { operation: 'write', outcome: 'no-space' })],
  ),
  meaning(
    [
      /existiert (?:bereits|schon)|existe déjà|ya existe|já existe|esiste già|уже существует|(?:既に|すでに)存在|已存在/,
    ],
    [fact('file.operation', { operation: 'other', outcome: 'exists' })],
    privateKey,
  ),
  meaning([path, absent], [fact('file.operation', { operation: 'other', outcome: 'missing' })], privateKey),
  meaning([server, absent], [fact('network.lookup', { outcome: 'not-found' })], path),
  meaning(
    [
      server,
      /antwortet nicht|keine antwort|ne répond pas|no responde|não responde|non risponde|не отвечает|応答しません|応答がありません|没有响应|无响应|无应答/,
    ],
    [fact('handshake.stalled', { waitingFor: 'anything' })],
  ),
]
