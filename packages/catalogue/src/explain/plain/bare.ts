/**
 * Texts that are one bare statement of a failure, of the operating system or of a program that adds nothing of its own:
 * "Connection refused", "Authentication failed. Please try again." They name no program, no protocol and no thing; who
 * asks why a transfer fails, and has only this, means the transfer. One word that is not of this vocabulary (a product,
 * a path, a table) makes it somebody's own sentence, which may be about anything.
 */
import { errnoOf } from '../decode/errno.ts'
import { fact } from '../pattern.ts'
import { isFrame } from './manner.ts'
import type { Readings } from './word-family.ts'

/** A longer text is no bare statement; in characters, lines, and frames of a stack below them. */
const LONGEST = 600
const LINES = 4
const FRAMES = 1

/** Words that any failure of a connection, a login or a file may have, in each form that is met. */
const words: readonly string[] = [
  // English: function words, and what programs are polite with
  "a an the this that it its is are was were be been being has have had do does did to of by on in at for from with without and or not no nor n't cannot can could couldn will would may might should if but please try retry retried again later check verify correct correctly your you we i our while when during after before because due more than too also still now yet already within unexpected unexpectedly suddenly properly gracefully prematurely normal status message reason cause code number result returned reported received encountered occurred problem trouble issue attempt attempts attempted unknown other side end any all",
  // the things
  'connect connection connected connecting reconnect disconnect disconnected session socket channel network server servers host hostname hosts peer remote party machine computer target site service gateway client user users username name login logon log logged logging signin sign password passwd passphrase authenticate authenticated authentication authenticating auth authorization authorized credential credentials account accounts access permission permissions privilege file files directory directories folder folders path data transfer transfers transferring upload uploads uploading uploaded download downloading downloaded operation operations request response reply answer route address disk quota',
  // what becomes of them
  'fail failed fails failing failure error errors fatal critical warning exception denied deny refused refuse rejected reject incorrect invalid wrong bad unable impossible lost lose losing loss closed close closing reset dropped drop aborted abort interrupted interrupt broken broke break timed timeout time out expired expire exceeded limit respond responding responded unreachable unavailable down establish established establishing open opened opening find found located exist exists such existing forcibly actively accepted accept allowed allow permitted supported unsupported unrecognized unrecognised format write writing written read reading create creating created make list listing enter change retrieve send sent sending resolve resolved resolution lookup available reach reached completed complete finish finished stopped terminated ended pipe software caused hang hung up eof',
  // German
  'der die das den dem des ein eine einen einer eines zu zum zur mit von vom vor im in auf an ist sind war wurde werden worden hat haben konnte kann nicht kein keine keinen bitte erneut versuchen prüfen überprüfen sie ihre ihren und oder fehler kritischer schwerwiegender warnung fehlgeschlagen abgelehnt verweigert verweigerte verbindung verbindungsaufbau verbindungen verbinden hergestellt herstellen aufgebaut getrennt unterbrochen geschlossen verloren zurückgesetzt abgebrochen beendet unerwartet zeitüberschreitung überschritten server serververbindung netzwerk netzwerkfehler host rechner zielrechner zielcomputer ziel remotehost remote gegenstelle anmeldung anmelden anmeldefehler authentifizierung authentifizierungsfehler benutzer benutzername benutzernamen kennwort passwort zugriff zugang berechtigung erlaubt datei verzeichnis ordner pfad route keine bekannt unbekannt gefunden nicht erreichbar antwortet antwort da es geschlossen wurde eine vorhandene bestehende übertragung hochladen',
  // French
  'le la les l un une des du de d à au aux en par pour avec sans sur est sont a été était être n pas ne plus et ou erreur erreurs critique fatale avertissement impossible échec échoué échouée connexion connecter connecté établir établie serveur serveurs hôte distant distante cible réseau refusé refusée refus accès permission autorisation authentification identification identifiants utilisateur mot passe incorrect incorrecte invalide délai attente dépassé expiré interrompue perdue fermée fermé inattendue inattendu manière inattendue réinitialisée veuillez réessayer vérifier vos votre fichier dossier répertoire chemin emplacement accéder introuvable aucun aucune route atteindre inaccessible transfert envoi tentative',
  // Spanish, Portuguese, Italian
  'el la los las un una de del al a en con por para se ha han fue no pudo puede es está error errores crítico fatal advertencia fallo falló fallida conexión conexion conectar conectarse conectado establecer servidor servidores host equipo remoto destino red rechazada rechazado rehusada denegado denegada permiso permisos acceso autenticación autenticar usuario contraseña incorrecta incorrecto inválido tiempo espera agotado agotada perdida cerrada cerró inesperadamente interrumpida restablecida inténtelo intente nuevo verifique archivo fichero carpeta directorio ruta encontró existe ninguna alcanzable transferencia imposible',
  'o os as um uma do da dos das ao à em no na nos com por para foi não pôde é está erro erros crítico falha falhou falhar conexão conectar servidor anfitrião remoto rede recusada recusado recusou negado negada permissão acesso autenticação autenticar usuário utilizador senha incorreta incorreto inválida inválido tempo limite esgotado expirou perdida encerrada fechou fechada inesperadamente interrompida redefinida tente novamente verifique arquivo ficheiro pasta diretório caminho encontrado impossível transferência',
  'risolvere nome servizio sconosciuto il lo la i gli le un uno una di del della dello dei al alla allo in con per da dal dalla è stata stato non può possibile impossibile errore errori critico fatale connessione connettersi stabilire server host remoto destinazione rete rifiutata rifiutato negato negata permesso accesso accedere autenticazione utente nome password errata errato non corretta valido tempo scaduto persa chiusa interrotta inaspettatamente posizione file cartella directory percorso trovato raggiungibile nessun riprovare trasferimento risposta corretta parte connessa dopo intervallo oppure mancata dall collegato',
  // Dutch, Polish
  'de het een van naar met op in is was werd kan kon niet geen fout fouten kritieke verbinding verbinden maken gemaakt tot stand door server host externe doelcomputer netwerk geweigerd actief verbroken verloren gesloten geforceerd onverwacht bestaande omdat heeft toegang machtiging aanmelden aanmelding mislukt verificatie gebruiker gebruikersnaam wachtwoord onjuist ongeldig time-out bestand map pad gevonden bestaat probeer opnieuw',
  'nie można mozna się sie z ze do na w i lub jest został została zostało połączyć podłączona strona nie odpowiedziała poprawnie istniejącego zostało gwałtownie wymuszone zamknięcie przez połączenie połączenia połączeniem nawiązać serwer serwerem serwera host hosta zdalny zdalnego zdalnym sieć sieci błąd błędu krytyczny odmowa odmówiono odrzucone odrzucono dostępu dostęp uprawnień uwierzytelnianie uwierzytelniania uwierzytelnienie logowanie logowania użytkownika hasło nieprawidłowe niepoprawne limit czasu upłynął przekroczono przerwane utracone zamknięte nieoczekiwanie plik katalog ścieżka znaleziono istnieje spróbuj ponownie nieudane powiodło',
  // Russian
  'не нет к с со на в во из от по за и или был была было это при невозможно удалось удаётся ошибка ошибки критическая соединение соединения соединиться подключение подключения подключиться сервер сервера серверу сервером хост хоста узел узла удаленный удалённый удаленного удалённого сеть сети отказано отклонено отверг разорвал разорвано разрыв сброшено потеряно закрыто закрыл неожиданно принудительно доступ доступа доступе запрещен запрещён авторизация авторизации аутентификация аутентификации вход пользователь пользователя имя пароль неверный неверное неправильный время времени ожидания истекло превышено таймаут файл файла папка каталог путь найден найдено существует недоступен недоступна известен неизвестен местоположению местоположение получить попробуйте ещё еще снова передача',
  // classes of run-time libraries
  'java net nio io lang util system sockets socket os builtins win thread main exception ioexception socketexception connectexception timeoutexception unknownhostexception noroutetohostexception eofexception filenotfoundexception accessdeniedexception unauthorizedaccessexception oserror ioerror timeouterror connectionerror connectionreseterror connectionrefusederror connectionabortederror brokenpipeerror permissionerror filenotfounderror gaierror errno winerror uncaught unhandled promise rejection enoent eacces econnrefused econnreset econnaborted etimedout ehostunreach enetunreach epipe enotfound getaddrinfo nxdomain nodename servname nor provided known not associated with hostname',
]
const vocabulary: ReadonlySet<string> = new Set(words.flatMap((some) => some.split(' ')))

/** In languages without spaces: what is left of a statement when these are taken out must be no more than its grammar. */
const withoutSpaces =
  /接続済みの?|接続|再接続|切断|通信|ネットワーク|サーバー?|ホスト|リモート|コンピュー?ター?|相手|対象|呼び出し先|ユーザー?名?|アカウント|パスワード|認証|ログイン|ログオン|アクセス|許可|権限|ファイル|フォルダー?|ディレクトリ|ディレクトリー|パス|転送|アップロード|ダウンロード|送信|受信|致命的|重大|エラー|警告|失敗|拒否|拒絶|不明|無効|不正|正しく|または|ため|間違|応答しな|接続済み|過ぎ|부터|졌|된|タイムアウト|時間切れ|時間|期限|一定|応答|確立|リセット|強制的|予期|閉じ|切れ|見つか|存在|到達|経路|名前|解決|再試行|再度|もう一度|確認|入力|操作|ください|できません|でした|ました|ません|され|して|する|した|い|連接|连接|連線|连线|无法|無法|不能|未能|服务器|伺服器|主机|主機|远程|遠端|網路|网络|目标|计算机|用户名?|使用者|帐户|账户|账号|密码|密碼|身份|认证|認證|验证|驗證|登录|登錄|登入|访问|存取|权限|權限|许可|文件夹?|目录|目錄|路径|路徑|传输|傳輸|上传|上傳|下载|下載|错误|錯誤|严重|致命|警告|失败|失敗|拒绝|拒絕|被|超时|逾時|时间|超过|响应|回應|建立|重置|重設|关闭|關閉|断开|斷開|中断|丢失|找不到|不存在|没有|沒有|到达|解析|名称|请|請|重试|重試|再试|一次|检查|输入|或|和|与|您|的|了|已|积极|强迫|现有|연결|접속|서버|호스트|원격|네트워크|사용자|비밀번호|암호|인증|로그인|접근|액세스|권한|파일|폴더|디렉터리|경로|전송|업로드|다운로드|오류|실패|거부|시간|초과|응답|끊어|끊겼|닫혔|강제로|예기치|찾을|존재|알려진|구성원|없|다시|시도|확인/g
const grammar =
  /[\p{Script=Hiragana}ー・、。「」『』！？（）：，]|[은는이가을를에의로으서까지거나또한습니다됐되었했지못않아어해하여주세요]/gu

/** Other ports than those of SSH and, by mistake, FTP; answers of FTP; the inner part of a longer story. */
const ofOthers = /\b(?:530|535)\b|:(?!(?:990|2222)\b)\d{3,5}\b|^\s*Caused by:|\bfrom \.{3}/m

/** Said of a key file, and of nothing else that is needed for a transfer. */
const aboutKeys =
  /^(?:invalid|unknown|unsupported|unrecogni[sz]ed) (?:(?:private )?key )?(?:file )?format$|^(?:the )?(?:private |ssh |identity )?key(?: ?file)? (?:was |could )?(?:not (?:be )?(?:found|read|loaded|opened)|does not exist|is (?:missing|invalid|not valid))$|^(?:invalid|bad|unsupported) (?:private |ssh )?key(?: ?file)?$/i

/**
 * What a text that is a bare statement means where its words have no other meaning; null for every other text.
 * "Connection closed" is no failure elsewhere, and is one where somebody asks about it.
 */
export function bareReadings(text: string): Readings | null {
  if (!isBareMessage(text)) return null
  return text.split('\n').some(isAboutKeys)
    ? unreadKey
    : /clos|lost|disconnect|切断|断开|關閉|关闭|切れ/i.test(text)
      ? itEnded
      : []
}
const itEnded: Readings = [[fact('network.ended', { how: 'closed' })]]
const unreadKey: Readings = [
  [fact('keyFile.load', { outcome: 'bad-format' })],
  [fact('keyFile.open', { outcome: 'missing' })],
]

/** Whether a text is a bare statement of a failure, or of what may be one. */
export function isBareMessage(text: string): boolean {
  if (text.length > LONGEST) return false
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !trace.test(line))
  const spoken = lines.filter((line) => !isFrame(line) && !localFrame.test(line))
  if (spoken.length === 0 || spoken.length > LINES || lines.length - spoken.length > FRAMES) return false
  if (spoken.some((line) => ofOthers.test(line))) return false
  return spoken.some(isAboutKeys) || spoken.every(isOfVocabulary)
}

function isAboutKeys(line: string): boolean {
  return aboutKeys.test(line.replace(/^[\W_]+|[\W_]+$/g, ''))
}

/** Frames of a stack as .NET prints them in other languages. */
const localFrame = /^ {3}(?:場所|bei|à|en|em|в|在) [\w.<>]+/
const trace = /^Traceback \(most recent call last\):$/

/** Names and addresses of servers: in a sentence about connections they are what it is about, in one about files, files. */
const servers =
  /(?<!^\s*)(?<![\w.-])["'“<]?(?!(?:api|www|registry|repo|cdn|smtp|imap|pop3?|mail|db|mysql|ldap|proxy|auth|oauth|login)\.)(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[a-z0-9_-]{1,63}\.){1,6}[a-z]{2,12})(?::\d{2,5})?["'”>]?(?=[\s:,.)]|$)/gi
const aboutFiles =
  /\b(?:files?|director\w+|folders?|path|open|read|writ\w+|load\w*|modules?|packages?)\b|ファイル|フォルダ|文件|目录|https?:/i

function isOfVocabulary(line: string): boolean {
  if (isOfSystem(line)) return true
  const rest = (aboutFiles.test(line) ? line : line.replace(servers, ' '))
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\[?\d{4}[-/]\d\d[-/]\d\d[t ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,6})?)?z?\]?/, '')
    .replace(/\((?:0x)?[0-9a-f]{1,8}\)/g, '')
    .replace(withoutSpaces, ' ')
    .replace(grammar, ' ')
  const said = rest.match(/[\p{L}\p{M}]+/gu) ?? []
  return /\p{L}/u.test(line) && said.every((word) => vocabulary.has(word))
}

/** What .NET puts before the sentence that Windows has for an error of a socket, in the language of the machine. */
const ofSocket = /^\s*(?:System\.Net\.Sockets\.)?SocketException\b[^:]{0,30}: /

function isOfSystem(line: string): boolean {
  return ofSocket.test(line) && errnoOf(line) !== null
}
