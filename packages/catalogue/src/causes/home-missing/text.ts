import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly user?: string
  /** Whether the missing home was seen itself, or only that the connection ended right after login. */
  readonly seen: boolean
  /** True when the home could not be prepared or entered, which need not mean that it is missing. */
  readonly unusable?: boolean
}

type LookAlikes = 'chroot-bad-ownership' | 'subsystem-refused' | 'network-drop'

export const text: Texts<Params, LookAlikes, 'ask-service' | 'make-home' | 'try-again-verbose'> = {
  ja: {
    title: 'サーバにアカウントのホームディレクトリがありません',
    saw: ({ seen, user, unusable }) =>
      unusable
        ? `サーバは、${user ? `アカウント「${user}」の` : ''}ホームディレクトリを用意できなかったか、開けませんでした。`
        : seen
          ? `${user ? `アカウント「${user}」の` : ''}ホームディレクトリがサーバにありません。`
          : 'ログインには成功しましたが、その直後にサーバが接続を閉じました。',
    why: 'SFTP はホームディレクトリから始まります。ホームがないと、ログインの直後に切断するサーバもあれば、書き込みのできない「/」から始めるサーバもあります。利用者の側の設定では直せません。',
    todo: 'アカウント名を添えて、サービスの窓口にホームディレクトリの作成を依頼してください。',
    toldApart: {
      'chroot-bad-ownership':
        'ホームはあっても所有者が正しくない場合、利用者からは同じに見えます。区別できるのはサーバの管理者だけです。',
      'subsystem-refused':
        '「subsystem request failed」と表示されるなら、ホームではなく SFTP の設定の問題です。',
      'network-drop': '「sftp>」が表示された後や転送の途中で切れるなら、ネットワークの問題です。',
    },
    remedies: {
      'try-again-verbose':
        '詳しい表示を付けて接続し、ログインに成功した後（OpenSSH では「Authenticated to」の行の後）で切れるかどうかを確かめます。',
      'ask-service': 'アカウント名、試した日時、表示された文をそのまま窓口に送ります。',
      'make-home': 'サーバの管理者の方へ: ホームディレクトリを作り、所有者と権限を設定します。',
    },
  },
  en: {
    title: 'The account has no home directory on the server',
    saw: ({ seen, user, unusable }) =>
      unusable
        ? `The server could not prepare or enter the home directory${user ? ` of “${user}”` : ''}.`
        : seen
          ? `The account${user ? ` “${user}”` : ''} has no home directory on the server.`
          : 'The login worked, and right after it the server closed the connection.',
    why: 'SFTP begins in the home directory. Without one, some servers end the session right after login, and others begin in “/”, where nothing can be written. Nothing on your side can mend that.',
    todo: 'Ask the service to make the home directory, giving the account’s name.',
    toldApart: {
      'chroot-bad-ownership':
        'A home with the wrong owner looks the same from outside. Only the server’s administrators can tell.',
      'subsystem-refused': 'If “subsystem request failed” is shown, it is the SFTP set-up and not the home.',
      'network-drop':
        'If it ends after “sftp>” has appeared, or in the middle of a transfer, it is the network.',
    },
    remedies: {
      'try-again-verbose':
        'Connect with verbose output and see whether it ends after the login has worked (OpenSSH: the line “Authenticated to”).',
      'ask-service': 'Send the account’s name, the time of the attempt and the text as it was shown.',
      'make-home':
        'For the server’s administrators: make the home directory and set its owner and permissions.',
    },
  },
}
