import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly user?: string
  /** The folder whose owner or permissions are wrong, when the server's log names it. */
  readonly path?: string
  /** Whether it was seen itself, or only that the connection ended right after login. */
  readonly seen: boolean
}

type LookAlikes = 'home-missing' | 'subsystem-refused' | 'network-drop'

export const text: Texts<Params, LookAlikes, 'ask-service' | 'look-in-log' | 'set-owner'> = {
  ja: {
    title: 'サーバのホームの所有者や権限が正しくありません',
    saw: ({ seen, path }) =>
      seen
        ? `サーバの${path ? `「${path}」` : 'ホームに至るフォルダ'}の所有者か権限が、sshd の求めるものと違います。`
        : 'ログインには成功しましたが、その直後にサーバが接続を閉じました。',
    why: '利用者をホームに閉じ込める設定（ChrootDirectory）では、そこに至るすべてのフォルダが root の所有で、ほかの誰も書き込めない必要があります。一つでも違うと、sshd はすぐに接続を閉じます。利用者の側の設定では直せません。',
    todo: 'アカウント名と試した日時を添えて、サービスの窓口に知らせてください。',
    toldApart: {
      'home-missing':
        'ホームがない場合も、利用者からは同じに見えます。区別できるのはサーバの管理者だけです。',
      'subsystem-refused': '「subsystem request failed」と表示されるなら、SFTP の設定の問題です。',
      'network-drop': '「sftp>」が表示された後や転送の途中で切れるなら、ネットワークの問題です。',
    },
    remedies: {
      'ask-service': 'アカウント名、試した日時、表示された文をそのまま窓口に送ります。',
      'look-in-log':
        'サーバの管理者の方へ: sshd の記録に「bad ownership or modes for chroot directory」があるかを調べます。',
      'set-owner':
        'サーバの管理者の方へ: そのフォルダを root の所有にし、ほかから書き込めなくします。利用者の書き込み先は、その下に別に作ります。',
    },
  },
  en: {
    title: 'The home on the server has the wrong owner or permissions',
    saw: ({ seen, path }) =>
      seen
        ? `The owner or the permissions of ${path ? `“${path}”` : 'a folder on the way to the home'} on the server are not what sshd demands.`
        : 'The login worked, and right after it the server closed the connection.',
    why: 'Where users are confined to their home (ChrootDirectory), every folder on the way to it must belong to root and be writable by nobody else. If one is not, sshd closes the connection at once. Nothing on your side can mend that.',
    todo: 'Tell the service the account’s name and the time of the attempt.',
    toldApart: {
      'home-missing':
        'A missing home looks the same from outside. Only the server’s administrators can tell.',
      'subsystem-refused': 'If “subsystem request failed” is shown, it is the SFTP set-up.',
      'network-drop':
        'If it ends after “sftp>” has appeared, or in the middle of a transfer, it is the network.',
    },
    remedies: {
      'ask-service': 'Send the account’s name, the time of the attempt and the text as it was shown.',
      'look-in-log':
        'For the server’s administrators: look for “bad ownership or modes for chroot directory” in sshd’s log.',
      'set-owner':
        'For the server’s administrators: give the folder to root and let nobody else write to it. The user’s own folder goes below it.',
    },
  },
}
