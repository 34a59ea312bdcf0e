import type { Texts } from '../../cause/text.ts'

export type Params = {
  /** The number that the client printed. */
  readonly length?: number
  /** The letters that were read as a length, or the text that came. */
  readonly letters?: string
}

type LookAlikes = 'subsystem-refused' | 'not-an-ssh-server'

export const text: Texts<Params, LookAlikes, 'see-text' | 'quiet-script' | 'ask-service'> = {
  ja: {
    title: 'サーバのログインスクリプトが SFTP に文字を送っています',
    saw: ({ length, letters }) =>
      letters
        ? `SFTP のデータが来るはずのところに、「${letters}」で始まる文字が届きました${length === undefined ? '' : `（クライアントはそれを長さ ${length} と読みました）`}。`
        : 'SFTP のデータが来るはずのところに、別の文字が届きました。',
    why: 'サーバ側の .bashrc などが、対話でないログインのときにも文字を表示しています。SFTP のプログラムはそれを通信の一部として読もうとして失敗します。',
    todo: 'サーバのアカウントのログインスクリプトを、対話のログインのときだけ表示するように直してください。自分で直せない場合は、サービスの窓口に知らせてください。',
    toldApart: {
      'subsystem-refused':
        '届いた文字が「This service allows sftp connections only」のような案内文なら、ログインの種類の問題です。',
      'not-an-ssh-server':
        '届いた文字が「HTTP」や「220」で始まるなら、SSH ではないサービスにつながっています。',
    },
    remedies: {
      'see-text': '送られている文字を表示します。何も表示されなければ正常です。',
      'quiet-script':
        'サーバの ~/.bashrc の先頭に次の行を加えると、対話でないログインでは以降の行が実行されません。',
      'ask-service': '自分で直せないサーバでは、表示された文を添えて窓口に知らせます。',
    },
  },
  en: {
    title: 'A login script on the server writes text into SFTP',
    saw: ({ length, letters }) =>
      letters
        ? `Where SFTP data should begin, text came that starts with “${letters}”${length === undefined ? '' : ` (the client took it for a length of ${length})`}.`
        : 'Where SFTP data should begin, other text came.',
    why: 'A script on the server, such as .bashrc, prints something even when nobody is at a terminal. SFTP programs try to read that as part of the protocol.',
    todo: 'Change the account’s login script on the server so that it prints for terminals only. If you cannot, tell the service.',
    toldApart: {
      'subsystem-refused':
        'If the text is a notice such as “This service allows sftp connections only”, it is the kind of login.',
      'not-an-ssh-server': 'If the text begins with “HTTP” or “220”, something else than SSH answered.',
    },
    remedies: {
      'see-text': 'Show the text. Nothing shown means that all is well.',
      'quiet-script':
        'Put this line at the top of ~/.bashrc on the server: without a terminal, the lines after it are not run.',
      'ask-service': 'On a server that you cannot change, send the service the text that was shown.',
    },
  },
}
