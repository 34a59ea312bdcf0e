/**
 * What a line means by the things that it names and what it says of them, in whatever order the words stand: "the local
 * file does not exist", "no such file here locally". Looked at after the families that only SSH has words for, before
 * those that any failure has words for. Only what those would take for something else, and what is too short for words
 * to be weighed (see ../learned), stands here. The second list is for the languages that programs are translated
 * into; no word boundaries there, because the letters of most of them are none for expressions.
 */
import { type Draft, fact } from '../pattern.ts'
import type { WordFamily } from './word-family.ts'

/** Words that must all occur in the line, in any order; and words that must not. */
function meaning(all: readonly RegExp[], drafts: readonly Draft[], none?: RegExp): WordFamily {
  const parts = all.map(({ source }) => `(?=.{0,1300}(?:${source}))`).join('')
  const words = new RegExp(`^${none ? `(?!.{0,1300}(?:${none.source}))` : ''}${parts}`, 'i')
  return { kind: 'meant', words, read: () => [drafts] }
}

const accepted = fact('auth.result', { outcome: 'accepted' })
const refused = fact('auth.result', { outcome: 'refused' })

const absent =
  /\bnot (?:exist|found|be found|there|present)|n't (?:exist|find|found)|\bno such\b|\bmissing\b|\babsent\b|\b(?:cannot|could not|unable to|failed to) find\b|\bnot be located\b/
const failed =
  /\bfail|\bcould ?n[o']t\b|\bcould not\b|\bcan ?not\b|\bcan't\b|\bunable\b|\berror|\bdenied\b|\brefus|\breject|\bnot (?:possible|permitted|allowed|supported)\b/
const keyFile =
  /\b(?:private|identity|ssh|sftp|rsa|login)[- ]?keys?(?:[- ]?(?:file|path)s?)?\b|\bkey[- ]?(?:file|path)s?\b|\bidentity ?files?\b|\bid_(?:rsa|dsa|ecdsa|ed25519)\b/

const inEnglish: readonly WordFamily[] = [
  meaning(
    [keyFile, absent],
    [fact('keyFile.open', { outcome: 'missing' })],
    /\bhost ?key|known_?hosts|passphrase/,
  ),
  meaning(
    [
      /\b(?:ssh|auth\w*)[- ]?agent\b/,
      /\bnot (?:running|found|available|reachable|started|set)\b|\bno (?:ssh[- ]?)?agent\b|\bunavailable\b|\bmissing\b|\bcould not\b|\bunable\b|\bno (?:identit|keys)/,
    ],
    [fact('auth.agent', { outcome: 'unavailable' })],
  ),
  meaning(
    [
      /\bsftp\b/,
      /\b(?:server|host|remote)\b/,
      /\bnot (?:enabled|available|supported|provided|offered|configured)\b|\bdisabled\b|\bunavailable\b/,
    ],
    [accepted, fact('session.request', { kind: 'sftp', outcome: 'refused' })],
    /\b(?:key|auth|algorithm|password|method|log ?in|extension|operation|option|rename|command)/,
  ),
  meaning(
    [
      /\b(?:local|source)\b.{0,12}\b(?:file|path|folder|directory)\b|\blocally\b|\bnothing to (?:upload|send|transfer)\b/,
      absent,
    ],
    [fact('file.local', { outcome: 'missing' })],
  ),
  meaning(
    [
      /\b(?:permissions|chmod|time ?stamps?|modification (?:time|date)|mtime|attributes?|ownership)\b/,
      /\b(?:set|sett|chang|preserv|updat|apply|restor|keep)\w*/,
      failed,
    ],
    [fact('file.operation', { operation: 'set-attributes', outcome: 'failed' })],
    /\bkey\b|\bhost\b|\bdenied\b.{0,80}\b(?:write|create|open)/,
  ),
  meaning(
    [
      /\baccess to\b.{0,120}\bdenied\b|\bno (?:write |read )?(?:permissions?|access|rights?|privileges?)\b|\bnot (?:allowed|permitted|authori[sz]ed) to (?:write|create|upload|read|open|delete|remove|rename|list|access|modify)|\binsufficient (?:permission|privilege|right|access)|\bnot writ(?:e)?able\b|\bread-only\b/,
    ],
    [fact('file.operation', { operation: 'other', outcome: 'denied' })],
    /\bkey\b|known_?hosts/,
  ),
]

const tooMany = /zu viele|trop de|demasiad|excessiv|troppi|troppe|слишком много|多すぎ|过多|太多/

const inOtherLanguages: readonly WordFamily[] = [
  meaning(
    [
      /fingerabdruck|empreinte|huella|impronta|отпечат|フィンガープリント|指紋|指纹|host-?schlüssel|clé d.h[ôo]te|clave del? (?:host|servidor)|ホスト ?鍵|ホスト ?キー|主机密钥/,
      /stimmt nicht|geändert|ne correspond pas|changé|no coincide|cambiad|não corresponde|non corrisponde|не совпада|изменил|一致しま|変更|不匹配|不一致|更改/,
    ],
    [fact('hostKey.check', { outcome: 'changed' })],
  ),
  meaning(
    [
      /schlüsselaustausch|échange de clés|intercambio de claves|troca de chaves|scambio d\S{1,5} chiavi|обмен\S{0,3} ключ|鍵交換|密钥交换/,
      /kein|aucun|ningún|nenhum|nessun|нет |一致しま|没有|不匹配|不支持|ありません/,
    ],
    [fact('handshake.negotiation', { what: 'kex', outcome: 'nothing-in-common' })],
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
      /lokal|locale?|ローカル|本地|локальн/,
      /ordner|verzeichnis|datei|dossier|répertoire|fichier|carpeta|directorio|archivo|pasta|diretório|arquivo|cartella|папк|каталог|файл|フォルダ|ディレクトリ|ファイル|目录|文件|路径|パス/,
      /nicht gefunden|existiert nicht|fehlt|introuvable|n'existe pas|inexistant|no existe|no se encuentra|no encontrad|não existe|não encontrad|non trovat|non esiste|не найден|не существует|見つかりません|存在しません|がありません|不存在|找不到|未找到/,
    ],
    [fact('file.local', { outcome: 'missing' })],
  ),
  meaning(
    [
      /disque plein|festplatte (?:ist )?voll|disco (?:lleno|cheio|pieno)|диск (?:полон|переполнен)|ディスク.{0,6}(?:一杯|いっぱい|フル)|磁盘已?满/,
    ],
    [fact('file.operation', { operation: 'write', outcome: 'no-space' })],
  ),
]

export const meanings: readonly WordFamily[] = [...inEnglish, ...inOtherLanguages]
