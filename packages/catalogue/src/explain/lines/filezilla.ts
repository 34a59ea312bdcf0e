/**
 * FileZilla's own sentences, in the languages of its translations (its catalogue of messages). What its helper fzsftp
 * says is PuTTY's, in English everywhere, behind a label in the person's language.
 */
import { fileOutcomeOf } from '../decode/sftp-status.ts'
import { fact, line } from '../pattern.ts'
import { attemptOrLookup, ending } from './connect.ts'

const refused = fact('auth.result', { outcome: 'refused' })

/** The label of an error in the log, where "Error:" is written otherwise. */
const errorLabels = [
  'エラー:',
  'Fehler:',
  'Erreur :',
  'Erreur:',
  '错误:',
  '錯誤:',
  'Errore:',
  'Erro:',
  'Ошибка:',
  '오류:',
  'Fout:',
  'Błąd:',
] as const

/** What psftp's commands are called at the start of a line. */
const operations = {
  directory: 'change-directory',
  mkdir: 'make-directory',
  rmdir: 'remove',
  rm: 'remove',
  mv: 'rename',
} as const

/** What is said of files and lists in other languages than English, where a word before it would be too much to ask. */
const sessionWords = [
  'のアップロードを開始しています',
  'のダウンロードを開始しています',
  'の転送後にファイル転送が失敗しました',
  'のファイル転送に成功しました',
  'のディレクトリ リストの表示成功',
  'Status: Starte Upload von',
  'Status: Starte Download von',
  'Dateiübertragung erfolgreich',
  'Dateiübertragung fehlgeschlagen nach Übertragung von',
  'Anzeigen des Verzeichnisinhalts für',
  'Démarrage de l’envoi de',
  'Démarrage du téléchargement de',
  'Transfert de fichier réussi',
  'Échec du transfert du fichier après avoir transféré',
  'Comenzando la subida de',
  'Comenzando la descarga de',
  'Transferencia correcta, transferidos',
  'Transferencia fallida después de transferir',
  'Avvio upload di',
  'Avvio download di',
  'Trasferimento file completato',
  'Trasferimento file fallito dopo aver trasferito',
  'Iniciando o envio de',
  'Transferência do arquivo bem sucedida',
  'Transferência de arquivo falhou após transferir',
  'Начинаю закачивать',
  'Начинаю скачивать',
  'Файл передан успешно',
  'Передача файла потерпела неудачу после передачи',
  '文件传输成功，传输了',
  '状态: 开始上传',
  '状态: 开始下载',
  '后文件传输失败',
  '檔案傳輸成功, 已傳輸',
  '之後檔案傳輸失敗',
  '파일 전송 성공',
  '전송 후 파일 전송 실패',
  'Bestandsoverdracht geslaagd',
  'Bestandsoverdracht mislukt na het overdragen van',
  'Transfer plików zakończony pomyślnie',
  'Transfer plików nie powiódł się po przeniesieniu',
  'Rozpoczynanie wysyłania',
] as const

/** `host:port`, as FileZilla writes it where the port is not the usual one. */
function hostAndPort(given: string) {
  const [, v6, plain, port] = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(given) ?? []
  const host = v6 ?? plain ?? given
  // Behind port 21 it is FTP that was meant, and no port of SSH that was mistaken.
  return { host, port: port === undefined || port === '21' ? undefined : Number(port) }
}

/** What stands behind a label, as FileZilla puts one before the words of its helper. */
export function withoutLabel(words: string): string {
  const label = ['Error:', ...errorLabels].find((each) => words.startsWith(each))
  return label === undefined ? words : words.slice(label.length).trimStart()
}

export const filezillaLines = [
  line(
    [
      'Connection timed out after {seconds:int} seconds of inactivity',
      '{seconds:int} 秒間活動がなかったため、接続がタイムアウトしました',
      'Zeitüberschreitung der Verbindung nach {seconds:int} Sekunden Inaktivität',
      'Délai d’attente de connexion expiré après {seconds:int} secondes d’inactivité',
      "Délai d'attente expiré après {seconds:int} secondes d'inactivité",
      'Se agotó el tiempo de conexión después de {seconds:int} segundos de inactividad',
      '连接在 {seconds:int} 秒不活动后超时',
      '{seconds:int} 秒后无活动，连接超时',
      'Превышено время ожидания соединения после {seconds:int} секунд',
      'Tempo limite da conexão após {seconds:int} segundos de inatividade',
      'Connessione scaduta dopo {seconds:int} secondi di inattività',
      '秒後に接続がタイムアウトになりました',
      'Connection interrompue après {seconds:int} seconde',
      'La conexión superó el tiempo de espera después de {seconds:int} segundo',
      '{seconds:int} 秒後無動作, 連線逾時',
      'Timeout connessione dopo {seconds:int} second',
      'Conexão expirou após {seconds:int} segundo',
      'A ligação expirou após {seconds:int} segundo',
      'Соединение прервано после {seconds:int} секунд',
      '초간 활동이 없어 연결 시간이 만료됨',
      'Verbinding verlopen na {seconds:int} second',
      'Połączenie zakończone po {seconds:int} sekund',
    ],
    { client: 'filezilla' },
    // Also said of a connection that stands, when nothing more comes.
    () => [fact('network.connect', { outcome: 'timed-out' }), fact('network.stalled', {})],
  ),
  // Said after the login, before SFTP has begun.
  line(
    [
      'Status: Connected to {host:host}',
      '状態: Connected to {host:host}',
      'Statut : Connected to {host:host}',
      '状态: Connected to {host:host}',
    ],
    { client: 'filezilla' },
    () => fact('auth.result', { outcome: 'accepted' }),
  ),
  // Before a login there is nothing to send and no list to get.
  line(
    [
      'Status: Starting upload of',
      'Status: Starting download of',
      'File transfer successful, transferred',
      'File transfer failed after transferring',
      'Directory listing of "{path:text}" successful',
      ...sessionWords,
    ],
    { client: 'filezilla' },
    () => [fact('auth.result', { outcome: 'accepted' }), fact('sftp.start', { outcome: 'started' })],
  ),
  line(
    [
      'Status: Connecting to {host:host}...',
      '状態: {host:host} に接続中',
      'Status: Verbinde mit {host:host}...',
      'Statut : Connexion à {host:host}…',
      'Estado: Conectando a {host:host}...',
      'Stato: Connessione a {host:host}...',
      'Estado: Conectando {host:host}...',
      'Статус: Соединяюсь с {host:host}...',
      '状态: 正在连接 {host:host}...',
      '狀態: 正在連線到 {host:host}...',
      '상태: {host:host}에 연결',
      'Status: Verbinden met {host:host}...',
      'Status: Łączenie z {host:host}...',
    ],
    { client: 'filezilla' },
    ({ host }) => fact('settings.target', hostAndPort(host)),
  ),
  // The connection stood and the login had worked: it was a file list that did not come.
  line(
    [
      'seconds of inactivity Error: Failed to retrieve directory listing',
      '秒後に接続がタイムアウトになりました エラー: ディレクトリ リストの取得に失敗しました',
      'Sekunden Inaktivität Fehler: Verzeichnisinhalt konnte nicht empfangen werden',
      "secondes d'inactivité Erreur : Impossible de récupérer le contenu du dossier",
      '秒后无活动，连接超时 错误: 读取目录列表失败',
    ],
    { client: 'filezilla' },
    () => [
      fact('network.connect', { outcome: 'open' }),
      fact('auth.result', { outcome: 'accepted' }),
      fact('network.ended', { how: 'timed-out', during: 'sftp', by: 'unknown' }),
    ],
  ),
  line(
    [
      'Falló intento de conexión con "{reason:text}"',
      'Verbindungsversuch fehlgeschlagen mit "{reason:text}"',
      '"{reason:text}" への接続の試行が失敗しました',
      'Échec de la tentative de connexion avec « {reason:text} »',
      '尝试连接“{reason:text}”失败',
      '以 "{reason:text}" 嘗試連線失敗',
      'Tentativo di connessione con "{reason:text}" non riuscito',
      'Tentativa de conexão falhou com "{reason:text}"',
      'Не удалось установить соединение с "{reason:text}"',
      'Verbindingspoging mislukt met "{reason:text}"',
      'Nieudana próba połączenia z "{reason:text}"',
    ],
    { client: 'filezilla' },
    ({ reason }) => attemptOrLookup(reason),
  ),
  line(
    [
      'Disconnected from server: {reason:text}',
      'サーバーから切断されました: {reason:text}',
      'Verbindung zum Server getrennt: {reason:text}',
      'Déconnecté du serveur : {reason:text}',
      'Desconectado del servidor: {reason:text}',
      '已从服务器断开: {reason:text}',
      '已從伺服器離線: {reason:text}',
      'Disconnesso dal server: {reason:text}',
      'Desconectado do servidor: {reason:text}',
      'Отключен от сервера: {reason:text}',
    ],
    { client: 'filezilla', unless: ['FTP'] },
    ({ reason }) => ending(reason),
  ),
  line(
    [
      '错误: 认证失败',
      '錯誤: 認證失敗',
      'Error: La autenticación falló',
      'Errore: Autenticazione non riuscita',
      'Erro: Falha de autenticação',
      'Ошибка: Сбой аутентификации',
      '오류: 인증 실패',
      'Fout: Authenticatie is mislukt',
      'Błąd: Uwierzytelnianie nie powiodło się',
    ],
    { client: 'filezilla' },
    () => [fact('auth.attempt', { method: 'password', outcome: 'refused' }), refused],
  ),
  line(
    [
      '無法連線到伺服器',
      'Невозможно подключиться к серверу',
      '서버에 연결하지 못함',
      'Kan niet verbinden met server',
      'Impossible d’établir une connexion au serveur',
    ],
    { client: 'filezilla', weak: true },
    () => fact('network.connect', { outcome: 'failed' }),
  ),
  line(
    [
      'サーバーのホスト鍵は不明です',
      'Der Server-Schlüssel ist unbekannt',
      'La clef du serveur hôte est inconnue',
      'La clave del sitio del servidor es desconocida',
      '该服务器的主机密匙是未知的',
      '此伺服器的主機金鑰不明',
      'La chiave host del server è sconosciuta',
      'A chave do servidor host é desconhecida',
      'Ключ хоста сервера неизвестен',
      '호스트 키가 레지스트리에 저장되어 있지 않습니다',
      'De hostsleutel van de server is onbekend',
      'Klucz hosta serwera jest nieznany',
    ],
    { client: 'filezilla' },
    () => fact('hostKey.check', { outcome: 'unknown' }),
  ),
  line(
    [
      "The server's host key does not match the key that has been cached",
      'サーバーのホスト鍵がキャッシュされた鍵と一致しません',
      'Der Server-Schlüssel stimmt nicht mit dem Schlüssel überein',
      'La clef du serveur ne correspond pas à la clef mise en cache',
      'La clave del servidor no coincide con la clave que hay guardada',
      '该服务器的主机密匙与缓存的密钥不符',
      '此伺服器的主機金鑰未與快取內的資料相符',
      'La chiave host del server non corrisponde alla chiave salvata',
      'A chave do servidor host não corresponde à chave',
      'Ключ хоста сервера не соответствует ключу в кэше',
      '서버의 호스트 키가 저장된 키와 일치하지 않습니다',
      'De hostsleutel van de server komt niet overeen',
      'Ten klucz serwera nie pasuje do klucza z pamięci',
    ],
    { client: 'filezilla' },
    () => fact('hostKey.check', { outcome: 'changed' }),
  ),
  line(
    [
      '鍵ファイルを読み込めません',
      'Konnte Schlüsseldatei nicht laden',
      'Impossible de charger le fichier de clef',
      'No se pudo cargar el archivo de claves',
      '无法加载密钥文件',
      '無法載入金鑰檔案',
      'Impossibile caricare il file chiave',
      'Não foi possível carregar arquivo chave',
      'Невозможно загрузить файл с ключом',
      '키 파일을 불러오지 못함',
    ],
    { client: 'filezilla' },
    () => fact('keyFile.load', { outcome: 'bad-format' }),
  ),
  line(
    [
      'Kann keine FTP-Verbindung zu einem SFTP-Server aufbauen',
      'Impossible d’établir une connexion FTP à un serveur SFTP',
      '无法和 SFTP 服务器建立 FTP 连接',
      '無法建立 FTP 連線到 SFTP 伺服器',
      'stabilire una connessione FTP a un server SFTP',
      'establecer uma conexão FTP a um servidor SFTP',
      'Невозможно установить FTP соединение на SFTP сервер',
      'SFTP 서버로 FTP를 연결하지 못했습니다',
      'Kan geen FTP-verbinding maken met een SFTP-server',
      'Nie można nawiązać połączenia FTP z serwerem SFTP',
    ],
    { client: 'filezilla' },
    () => [
      fact('settings.protocol', { id: 'ftp' }),
      fact('handshake.firstBytes', { from: 'server', kind: 'ssh' }),
    ],
  ),
  // psftp's sentences behind a label in another language than English.
  ...errorLabels.map((label) =>
    line(`${label} {command} {path:path}: {reason:text}`, { client: 'filezilla' }, (found) => {
      const { command, path, reason } = found as Record<'command' | 'path' | 'reason', string>
      const operation = operations[command.toLowerCase() as keyof typeof operations]
      const outcome = operation && fileOutcomeOf(reason)
      return outcome && outcome !== 'ok' ? fact('file.operation', { operation, outcome, path }) : null
    }),
  ),
]
