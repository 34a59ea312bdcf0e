/**
 * What an observation says by itself, in words: the symptom, whatever its cause may be. Told of findings that are
 * merely possible, in the place of the cause's own words, so that no cause is stated which nobody has seen. The words
 * belong to the facts and not to the causes; so no cause can lack them, and none can slip into them.
 *
 * One file, because it is one table: a fact without its words does not compile.
 */
import type { Locale } from './cause/text.ts'
import type { Observation } from './evidence/evidence.ts'
import type { FactName, Facts } from './evidence/facts.ts'

type Both = { readonly [K in Locale]: string }
/** Null when the value is no symptom, as that something worked. */
type Words = { readonly [F in FactName]: (value: Facts[F]) => Both | null }

const says = (ja: string, en: string): Both => ({ ja, en })
const nothing = () => null
/** A name in quotation marks, or else what it is called in general. */
const named = (name: string | undefined, ja: string, en: string): Both =>
  name ? { ja: `「${name}」`, en: `“${name}”` } : { ja, en }
const theServer = (host: string | undefined) => named(host, 'サーバ', 'the server')
const itsKey = (path: string | undefined): Both =>
  path
    ? { ja: `鍵ファイル「${path}」`, en: `The key file “${path}”` }
    : { ja: '鍵ファイル', en: 'The key file' }

const ended: Record<Facts['network.ended']['how'], Both> = {
  closed: says('接続が閉じられました。', 'The connection was closed.'),
  reset: says('接続がリセットされました。', 'The connection was reset.'),
  'timed-out': says('接続の途中で応答がなくなりました。', 'The other side stopped answering.'),
  'broken-pipe': says('接続が切れていました。', 'The connection had been cut.'),
  aborted: says('接続が打ち切られました。', 'The connection was aborted.'),
  unreachable: says('接続の途中で、相手に届かなくなりました。', 'The other side could no longer be reached.'),
  corrupted: says('届いたデータが壊れていました。', 'Data arrived damaged.'),
  idle: says(
    '使われていなかった接続が閉じられました。',
    'The connection was closed while it was not in use.',
  ),
}

const operations: Record<Facts['file.operation']['operation'], (path: string | undefined) => Both> = {
  'open-read': (path) => onFile(path, 'を読むこと', 'Reading'),
  'open-write': (path) => onFile(path, 'に書き込むこと', 'Writing'),
  read: (path) => onFile(path, 'を読むこと', 'Reading'),
  write: (path) => onFile(path, 'に書き込むこと', 'Writing'),
  stat: (path) => onFile(path, 'の情報を得ること', 'Looking up'),
  'set-attributes': (path) => onFile(path, 'の日時や権限を変えること', 'Changing time, mode or owner of'),
  'make-directory': (path) =>
    path
      ? says(`フォルダ「${path}」を作ること`, `Making the folder “${path}”`)
      : says('フォルダを作ること', 'Making a folder'),
  list: (path) =>
    path
      ? says(`「${path}」の一覧を得ること`, `Listing “${path}”`)
      : says('一覧を得ること', 'Listing a folder'),
  rename: (path) => onFile(path, 'の名前を変えること', 'Renaming'),
  remove: (path) => onFile(path, 'を消すこと', 'Removing'),
  'change-directory': (path) =>
    path
      ? says(`フォルダ「${path}」に移ること`, `Going to the folder “${path}”`)
      : says('フォルダに移ること', 'Going to a folder'),
  other: (path) => onFile(path, 'の操作', 'An operation on'),
}

function onFile(path: string | undefined, ja: string, en: string): Both {
  const file = named(path, 'ファイル', 'a file')
  return says(`${file.ja}${ja}`, `${en} ${file.en}`)
}

const words: Words = {
  'settings.client': nothing,
  'settings.platform': nothing,
  'settings.target': nothing,
  'settings.keyFile': nothing,
  'settings.protocol': ({ id }) =>
    id === 'sftp' || id === 'scp'
      ? null
      : says('SFTP ではない方式が選ばれています。', 'Another protocol than SFTP is chosen.'),
  'settings.configLine': () =>
    says('設定ファイルに読めないところがあります。', 'A settings file could not be read.'),
  'settings.override': ({ option, value }) =>
    says(`設定により、${option} は「${value}」になっています。`, `A setting makes ${option} “${value}”.`),
  'settings.hostSyntax': ({ given }) =>
    says(`サーバ名として「${given}」が使われました。`, `“${given}” was used as the server’s name.`),
  'settings.keepAlive': nothing,
  'settings.transferMode': ({ mode }) =>
    mode === 'text'
      ? says('ファイルをテキストとして送る設定になっています。', 'The program is set to send files as text.')
      : null,
  'settings.interactive': ({ on }) =>
    on
      ? null
      : says(
          'プログラムは、途中で人に尋ねることができない状態で動いていました。',
          'The program ran where it could ask nobody.',
        ),
  'settings.proxy': nothing,

  'network.lookup': ({ name, outcome }) => {
    const { ja, en } = theServer(name)
    return outcome === 'resolved'
      ? null
      : says(`${ja}のアドレスを調べられませんでした。`, `The address of ${en} could not be looked up.`)
  },
  'network.connect': ({ host, address, port, outcome }) => {
    const server = theServer(host ?? address)
    const ja = `${server.ja}${port === undefined ? '' : `のポート ${port} `}`
    const en = `${port === undefined ? '' : `port ${port} of `}${server.en}`
    switch (outcome) {
      case 'open':
        return null
      case 'timed-out':
        return says(`${ja}から応答がありませんでした。`, `No answer came from ${en}.`)
      case 'refused':
        return says(`${ja}への接続が拒否されました。`, `The connection to ${en} was refused.`)
      case 'unreachable':
        return says(`${ja}に届きませんでした。`, `There was no way to ${en}.`)
      case 'denied-here':
        return says(
          `${ja}への接続を、このコンピュータが許可しませんでした。`,
          `This computer did not allow the connection to ${en}.`,
        )
      case 'failed':
        return says(`${ja}に接続できませんでした。`, `No connection to ${en} could be made.`)
    }
  },
  'network.alternative': nothing,
  'network.proxy': ({ outcome }) =>
    outcome === 'connected'
      ? null
      : outcome === 'authentication-required'
        ? says('プロキシが、利用者の認証を求めました。', 'The proxy asked for a name and a password.')
        : says(
            'プロキシや踏み台を経由する接続に失敗しました。',
            'The way through a proxy or jump host failed.',
          ),
  'network.directAccess': nothing,
  'network.ended': ({ how }) => ended[how],
  'network.seenByService': nothing,
  'network.stalled': () => says('通信が止まったまま進みませんでした。', 'Nothing moved any more.'),
  'network.largePackets': nothing,

  'handshake.firstBytes': ({ kind }) =>
    kind === 'ssh' ? null : says('SSH の応答がありませんでした。', 'No answer in SSH came.'),
  'handshake.serverSoftware': nothing,
  'handshake.clientSoftware': nothing,
  'handshake.turnedAway': () => says('サーバが接続を断りました。', 'The server turned the connection away.'),
  'handshake.negotiation': ({ outcome }) =>
    outcome === 'agreed'
      ? null
      : says(
          'クライアントとサーバに、共通して使える方式がありませんでした。',
          'Client and server found no method that both can use.',
        ),
  'handshake.badPacketLength': () => says('読めないデータが届きました。', 'Data arrived that made no sense.'),
  'handshake.postQuantum': nothing,
  'handshake.completed': nothing,
  'handshake.waiting': () =>
    says('サーバの応答を待つところで止まりました。', 'It stopped waiting for an answer of the server.'),
  'handshake.stalled': ({ waitingFor }) =>
    waitingFor === 'anything'
      ? says('時間内に接続が完了しませんでした。', 'The time ran out before the connection was complete.')
      : says(
          '接続はできましたが、サーバの応答を待つうちに時間切れになりました。',
          'A connection was opened, and the time ran out waiting for an answer of the server.',
        ),

  'hostKey.presented': nothing,
  'hostKey.check': ({ outcome }) =>
    outcome === 'known'
      ? null
      : says(
          'ホスト鍵を確かめる段階で接続が止まりました。',
          'The connection stopped where the host key is checked.',
        ),
  'hostKey.refused': () =>
    says(
      'ホスト鍵を確かめる段階で接続が止まりました。',
      'The connection stopped where the host key is checked.',
    ),
  'hostKey.store': ({ outcome }) =>
    outcome === 'ok'
      ? null
      : says(
          'ホスト鍵の記録（known_hosts）を使えませんでした。',
          'The list of host keys (known_hosts) could not be used.',
        ),
  'hostKey.clientLeft': ({ left }) =>
    left
      ? says(
          'クライアントは、ホスト鍵を確かめる段階で接続を閉じました。',
          'The client left where the host key is checked.',
        )
      : null,

  'keyFile.open': ({ outcome, path }) =>
    outcome === 'ok'
      ? null
      : says(`${itsKey(path).ja}を開けませんでした。`, `${itsKey(path).en} could not be opened.`),
  'keyFile.permissions': nothing,
  'keyFile.format': nothing,
  'keyFile.load': ({ outcome, path }) =>
    outcome === 'ok'
      ? null
      : says(
          `${itsKey(path).ja}を秘密鍵として読めませんでした。`,
          `${itsKey(path).en} could not be read as a private key.`,
        ),
  'keyFile.passphrase': ({ outcome, path }) =>
    outcome === 'accepted'
      ? null
      : outcome === 'asked'
        ? says('プログラムが鍵のパスフレーズを尋ねました。', 'The program asked for the passphrase of a key.')
        : says(`${itsKey(path).ja}を開けませんでした。`, `${itsKey(path).en} could not be opened.`),
  'keyFile.role': nothing,

  'auth.methods': ({ allowed }) =>
    says(
      `サーバが受け付けるログインの方法は「${allowed.join(', ')}」です。`,
      `The ways to log in that the server takes are “${allowed.join(', ')}”.`,
    ),
  'auth.attempt': ({ method, outcome }) =>
    outcome !== 'refused'
      ? null
      : method === 'password'
        ? says('パスワードによるログインが拒否されました。', 'The login by password was refused.')
        : says('ログインが拒否されました。', 'The login was refused.'),
  'auth.key': ({ outcome, path }) => {
    const { ja, en } = path ? { ja: `鍵「${path}」`, en: `the key “${path}”` } : { ja: '鍵', en: 'the key' }
    if (outcome === 'refused')
      return says(`サーバは${ja}を受け付けませんでした。`, `The server did not take ${en}.`)
    return outcome === 'not-signed'
      ? says(
          `サーバは${ja}を受け付けるつもりでしたが、プログラムはその鍵で署名しませんでした。`,
          `The server would have taken ${en}, and the program did not sign with it.`,
        )
      : null
  },
  'auth.registration': nothing,
  'auth.signature': () =>
    says('鍵による署名が受け付けられませんでした。', 'The signature with the key was not accepted.'),
  'auth.nothingToTry': () =>
    says('ログインに使える鍵がありませんでした。', 'There was no key to log in with.'),
  'auth.agent': ({ outcome }) =>
    outcome === 'available'
      ? null
      : says('鍵のエージェントを使えませんでした。', 'The key agent could not be used.'),
  'auth.account': nothing,
  'auth.result': ({ outcome, user }) => {
    if (outcome === 'accepted') return null
    const { ja, en } = user ? { ja: `ユーザ名「${user}」での`, en: ` as “${user}”` } : { ja: '', en: '' }
    return says(`${ja}ログインが拒否されました。`, `The login${en} was refused.`)
  },

  'session.request': ({ kind, outcome }) =>
    outcome === 'accepted'
      ? null
      : kind === 'sftp'
        ? says('SFTP が始まりませんでした。', 'SFTP did not begin.')
        : says(
            'サーバはコマンドやシェルに応じませんでした。',
            'The server did not run a command or a shell.',
          ),
  'session.home': nothing,
  'sftp.garbage': () =>
    says(
      'SFTP のデータが来るはずのところに、別のものが届きました。',
      'Where SFTP data should begin, something else came.',
    ),
  'sftp.start': ({ outcome }) =>
    outcome === 'started'
      ? null
      : says('SFTP が始まらないまま接続が終わりました。', 'The connection ended before SFTP had begun.'),

  'file.operation': ({ operation, outcome, path, after }) => {
    if (outcome === 'ok') return null
    const { ja, en } = operations[operation](path)
    return says(
      `${after ? '送り終えた後、' : ''}サーバで${ja}ができませんでした。`,
      `${en} failed on the server${after ? ' after the upload' : ''}.`,
    )
  },
  'file.local': ({ outcome, path }) => {
    const { ja, en } = named(path, 'ファイル', 'a file')
    return outcome === 'ok'
      ? null
      : says(`このコンピュータの${ja}を扱えませんでした。`, `Something failed with ${en} on this computer.`)
  },
  'file.rule': nothing,
  'file.upload': ({ bytes, expectedBytes, path }) => {
    const { ja, en } = named(path, 'ファイル', 'the file')
    return bytes === undefined || expectedBytes === undefined
      ? says(`${ja}の転送が途中で終わりました。`, `The transfer of ${en} ended early.`)
      : says(
          `${ja}を ${expectedBytes} バイト送り、サーバには ${bytes} バイトあります。`,
          `${expectedBytes} bytes of ${en} were sent, and the server has ${bytes}.`,
        )
  },
  'file.resume': nothing,
  'file.lineEnds': nothing,
  'file.checksum': ({ same }) =>
    same ? null : says('チェックサムが一致しません。', 'The checksums do not agree.'),
}

const afterLogin = says('ログインには成功しましたが、その後、', 'The login worked. ')

/**
 * The symptom that the first of the observations to state one states (they begin with the most telling); null when none
 * does.
 */
export function symptomIn(observations: readonly Observation[], locale: Locale): string | null {
  const loggedIn = observations.some(
    ({ fact, value }) => fact === 'auth.result' && value.outcome === 'accepted',
  )
  for (const { fact, value } of observations) {
    const said = (words[fact] as (value: Facts[FactName]) => Both | null)(value)
    if (said) return `${loggedIn ? afterLogin[locale] : ''}${said[locale]}`
  }
  return null
}
