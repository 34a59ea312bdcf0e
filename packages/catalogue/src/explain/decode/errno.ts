/**
 * Operating-system errors in words and numbers: POSIX names, what strerror(3) prints in several languages
 * (glibc; macOS and musl print English), and Windows error numbers.
 */

export type Errno =
  | 'EACCES'
  | 'EPERM'
  | 'ENOENT'
  | 'ENOTDIR'
  | 'EISDIR'
  | 'EEXIST'
  | 'ENOSPC'
  | 'EDQUOT'
  | 'EROFS'
  | 'ECONNREFUSED'
  | 'ECONNRESET'
  | 'ECONNABORTED'
  | 'ETIMEDOUT'
  | 'EHOSTUNREACH'
  | 'ENETUNREACH'
  | 'EPIPE'
  | 'ENOTFOUND'
  | 'EAI_AGAIN'

/** Words as they are printed, lower case. Languages: en, ja, de, fr, es, zh (simplified, traditional), ko. */
export const errnoWords: Readonly<Record<Errno, readonly string[]>> = {
  EACCES: [
    'permission denied',
    'access is denied',
    '許可がありません',
    'アクセスが拒否されました',
    'keine berechtigung',
    'permission non accordée',
    'permiso denegado',
    '权限不够',
    '拒绝访问',
    '拒絕不符權限的操作',
    '허가 거부',
  ],
  EPERM: [
    'operation not permitted',
    '許可されていない操作です',
    'die operation ist nicht erlaubt',
    'opération non permise',
    'operación no permitida',
    '不允许的操作',
    '명령을 허용하지 않음',
  ],
  ENOENT: [
    'no such file or directory',
    'the system cannot find the file specified',
    'the system cannot find the path specified',
    '指定されたパスが見つかりません',
    'das system kann die angegebene datei nicht finden',
    'das system kann den angegebenen pfad nicht finden',
    'le fichier spécifié est introuvable',
    'el sistema no puede encontrar el archivo especificado',
    '系统找不到指定的文件',
    '系统找不到指定的路径',
    'そのようなファイルやディレクトリはありません',
    '指定されたファイルが見つかりません',
    'datei oder verzeichnis nicht gefunden',
    'aucun fichier ou dossier de ce type',
    'no existe el archivo o el directorio',
    'no existe el fichero o el directorio',
    '没有那个文件或目录',
    '沒有此一檔案或目錄',
    '그런 파일이나 디렉터리가 없습니다',
  ],
  ENOTDIR: [
    'not a directory',
    'ディレクトリではありません',
    'ist kein verzeichnis',
    "n'est pas un dossier",
    'no es un directorio',
    '不是目录',
    '디렉터리가 아닙니다',
  ],
  EISDIR: [
    'is a directory',
    'ディレクトリです',
    'ist ein verzeichnis',
    'est un dossier',
    'es un directorio',
    '是一个目录',
    '디렉터리입니다',
  ],
  EEXIST: [
    'file exists',
    'ファイルが存在します',
    'die datei existiert bereits',
    'le fichier existe',
    'el archivo ya existe',
    '文件已存在',
    '파일이 있습니다',
  ],
  ENOSPC: [
    'no space left on device',
    'デバイスに空き領域がありません',
    'auf dem gerät ist kein speicherplatz mehr verfügbar',
    'aucun espace disponible sur le périphérique',
    'no queda espacio en el dispositivo',
    '设备上没有空间',
    '장치에 남은 공간이 없음',
  ],
  EDQUOT: [
    'disk quota exceeded',
    'ディスク使用量制限を超過しました',
    'der zugewiesene plattenplatz (quota) ist überschritten',
    "débordement du quota d'espace disque",
    'se ha excedido la cuota de disco',
    '超出磁盘限额',
    '디스크 할당량이 초과됨',
  ],
  EROFS: [
    'read-only file system',
    '読み込み専用ファイルシステムです',
    'das dateisystem ist nur lesbar',
    'système de fichiers accessible en lecture seulement',
    'sistema de ficheros de sólo lectura',
    '只读文件系统',
    '읽기전용 파일 시스템',
  ],
  ECONNREFUSED: [
    'connection refused',
    '接続を拒否されました',
    '対象のコンピューターによって拒否された',
    'verbindungsaufbau abgelehnt',
    'connexion refusée',
    'conexión rehusada',
    'conexión rechazada',
    '拒绝连接',
    '连接被拒绝',
    '連線被拒絕',
    '연결이 거부됨',
    'actively refused it',
    'zielcomputer die verbindung verweigerte',
    "l'ordinateur cible l'a expressément refusée",
    '目标计算机积极拒绝',
    '目標電腦拒絕連線',
    'el equipo de destino denegó expresamente',
    'máquina de destino as recusou ativamente',
    'rifiuto persistente del computer di destinazione',
    'конечный компьютер отверг запрос',
    'conexão recusada',
    'connessione rifiutata',
    'в соединении отказано',
    'verbinding is geweigerd',
    'verbinding actief heeft geweigerd',
    'måldatorn aktivt nekade',
    'cílový počítač je aktivně odmítl',
    'hedef makine etkin olarak reddet',
    '대상 컴퓨터에서 연결을 거부',
    'komputer docelowy aktywnie jej odmawia',
    'połączenie odrzucone',
    'econnrefused',
  ],
  ECONNRESET: [
    'connection reset by peer',
    'forcibly closed by the remote host',
    'リモート ホストに強制的に切断されました',
    'vom remotehost geschlossen',
    '远程主机强迫关闭了一个现有的连接',
    '遠端主機已強制關閉一個現存的連線',
    "fermée par l'hôte distant",
    'interrupción de una conexión existente por el host remoto',
    'cancelamento de uma conexão existente pelo host remoto',
    "interrotta forzatamente dall'host remoto",
    'удаленный хост принудительно разорвал',
    'geforceerd gesloten door de externe host',
    '원격 호스트에 의해 강제로',
    'wymuszone zamknięcie istniejącego połączenia przez zdalnego hosta',
    'zostało gwałtownie zamknięte przez zdalnego hosta',
    'connessione interrotta dal corrispondente',
    'соединение сброшено другой стороной',
    '接続が相手からリセットされました',
    '接続がリセットされました',
    'die verbindung wurde vom kommunikationspartner zurückgesetzt',
    'connexion ré-initialisée par le correspondant',
    'conexión reinicializada por la máquina remota',
    '连接被对方重置',
    '연결이 상대편으로부터 끊어짐',
    'econnreset',
  ],
  ECONNABORTED: [
    'software caused connection abort',
    'connection was aborted by the software in your host machine',
    'ソフトウェアによって中止されました',
    'ソウトウェアによって中止されました',
    'durch die software auf dem hostcomputer',
    'abandonnée par un logiciel de votre ordinateur hôte',
    'anuló una conexión establecida',
    'anulou uma ligação estabelecida',
    'anulada pelo software no computador host',
    'interrotta dal software del computer host',
    'программа на вашем хост-компьютере разорвала',
    '主机中的软件中止了一个已建立的连接',
    '主機上的軟體中止',
    'econnaborted',
  ],
  ETIMEDOUT: [
    'connection timed out',
    'operation timed out',
    'did not properly respond after a period of time',
    '一定の時間を過ぎても正しく応答しなかった',
    '연결된 구성원으로부터 응답이 없어',
    '연결 시간이 초과',
    'svarade inte korrekt efter en viss tid',
    'po určité době řádně neodpověděla',
    'risposta non corretta della parte connessa',
    'verbonden partij niet correct heeft gereageerd',
    'podłączona strona nie odpowiedziała poprawnie',
    'connected host has failed to respond',
    'nach einer bestimmten zeitspanne nicht richtig reagiert',
    'tempo scaduto per la connessione',
    'connessione scaduta',
    'tempo esgotado para conexão',
    'время ожидания соединения истекло',
    '连接方在一段时间后没有正确答复',
    '連線對象有一段時間並未正確回應',
    "n'a pas répondu convenablement au-delà",
    'no respondió adecuadamente tras un periodo',
    'não respondeu corretamente após um período',
    'за требуемое время не получен нужный отклик',
    '接続がタイムアウトしました',
    'die wartezeit für die verbindung ist abgelaufen',
    'connexion terminée par expiration du délai',
    'expiró el tiempo de conexión',
    '连接超时',
    '連線逾時',
    '연결 시간 초과',
    'etimedout',
  ],
  EHOSTUNREACH: [
    'no route to host',
    'ホストへの経路がありません',
    'keine route zum zielrechner',
    "aucun chemin d'accès pour atteindre l'hôte cible",
    "no existe ninguna ruta hasta el `host'",
    '没有到主机的路由',
    '호스트로 갈 루트가 없음',
    'unreachable host',
    'host is unreachable',
    'host is down',
    '到達できないホスト',
    "nessun instradamento per l'host",
    'нет маршрута до узла',
    'ehostunreach',
    'ehostdown',
  ],
  ENETUNREACH: [
    'network is unreachable',
    'ネットワークに届きません',
    'das netzwerk ist nicht erreichbar',
    "le réseau n'est pas accessible",
    'la red es inaccesible',
    '网络不可达',
    '네트워크가 접근 불가능합니다',
    'unreachable network',
    'network is down',
    'network unreachable',
    '到達できないネットワーク',
    'rete non raggiungibile',
    'сеть недоступна',
    'enetunreach',
    'enetdown',
  ],
  EPIPE: [
    'broken pipe',
    'パイプが壊れました',
    'datenübergabe unterbrochen (broken pipe)',
    'relais brisé (pipe)',
    'tubería rota',
    '断开的管道',
    '파이프가 깨어짐',
  ],
  ENOTFOUND: [
    'name or service not known',
    'nodename nor servname provided, or not known',
    'no address associated with hostname',
    'no such host is known',
    'そのようなホストは不明です',
    'es ist kein solcher host bekannt',
    'der angegebene host ist unbekannt',
    '不知道这样的主机',
    '無法識別這台主機',
    'hôte inconnu',
    'host desconocido',
    'este host não é conhecido',
    'этот хост неизвестен',
    '알려진 호스트가 없습니다',
    'host is onbekend',
    'nieznany host',
    'nome o servizio sconosciuto',
    'nome ou serviço desconhecido',
    'имя или служба не известны',
    'nieznana nazwa lub usługa',
    'naam of dienst is onbekend',
    'okänt namn eller okänd tjänst',
    'ten host jest nieznany',
    'хост неизвестен',
    'host sconosciuto',
    'non-recoverable error occurred during a database lookup',
    '名前またはサービスが不明です',
    'ホスト名にアドレスが割り当てられていません',
    'der name oder der dienst ist nicht bekannt',
    'nom ou service inconnu',
    'nombre o servicio desconocido',
    '未知的名称或服务',
    '알려지지 않은 이름 또는 서비스',
    'enotfound',
  ],
  EAI_AGAIN: [
    'temporary failure in name resolution',
    '名前解決に一時的に失敗しました',
    'temporärer fehler bei der namensauflösung',
    'échec temporaire dans la résolution du nom',
    'fallo temporal en la resolución del nombre',
    '域名解析出现暂时性错误',
    '域名解析暂时失败',
    '이름 해석에 일시적으로 실패',
    'eai_again',
  ],
}

/** Numbers of Linux and macOS, for programs that print the number with words of their own. They do not collide. */
const unixErrors: Readonly<Record<number, Errno>> = {
  1: 'EPERM',
  2: 'ENOENT',
  13: 'EACCES',
  32: 'EPIPE',
  51: 'ENETUNREACH',
  54: 'ECONNRESET',
  60: 'ETIMEDOUT',
  61: 'ECONNREFUSED',
  64: 'EHOSTUNREACH',
  65: 'EHOSTUNREACH',
  101: 'ENETUNREACH',
  103: 'ECONNABORTED',
  104: 'ECONNRESET',
  110: 'ETIMEDOUT',
  111: 'ECONNREFUSED',
  112: 'EHOSTUNREACH',
  113: 'EHOSTUNREACH',
}

/** Windows Sockets and system error numbers (winerror.h). */
const windowsErrors: Readonly<Record<number, Errno>> = {
  2: 'ENOENT',
  3: 'ENOENT',
  5: 'EACCES',
  80: 'EEXIST',
  112: 'ENOSPC',
  183: 'EEXIST',
  10013: 'EACCES',
  10050: 'ENETUNREACH',
  10051: 'ENETUNREACH',
  10053: 'ECONNABORTED',
  10054: 'ECONNRESET',
  10060: 'ETIMEDOUT',
  10061: 'ECONNREFUSED',
  10064: 'EHOSTUNREACH',
  10065: 'EHOSTUNREACH',
  11001: 'ENOTFOUND',
  11002: 'EAI_AGAIN',
  11003: 'ENOTFOUND',
  11004: 'ENOTFOUND',
}

/** The error that words say, in any of the languages; null when they say none. */
export function errnoOf(words: string): Errno | null {
  // "FileNotFoundError" has the letters of a name of an error in it.
  const lower = words.toLowerCase().replaceAll('filenotfound', 'no such file or directory')
  for (const [errno, wordings] of Object.entries(errnoWords))
    if (wordings.some((wording) => lower.includes(wording))) return errno as Errno
  return null
}

/** The error with a number of Linux or macOS; null for numbers that have nothing to do with connections. */
export function errnoOfUnix(number: number): Errno | null {
  return unixErrors[number] ?? null
}

/** The error that a text begins with; null when it begins with something else. For reasons that run on into other lines. */
export function errnoAtStart(words: string): Errno | null {
  const lower = words.slice(0, 80).toLowerCase().trimStart()
  for (const [errno, wordings] of Object.entries(errnoWords))
    if (wordings.some((wording) => lower.startsWith(wording))) return errno as Errno
  return null
}

/** The error with a Windows number; null for numbers that have nothing to do with transfers. */
export function errnoOfWindows(number: number): Errno | null {
  return windowsErrors[number] ?? null
}
