/** What the gateway itself says to people, through whatever their client shows. Both languages where the account is unknown. */
import type { Language } from '@tsunagu/sftp'

export type Text = Readonly<Record<Language, string>>

export const TEXTS = {
  sftpOnly: {
    ja: 'このサービスは SFTP 専用です。シェルやコマンドは使えません。sftp コマンドか、SFTP に対応したソフトをお使いください。\n',
    en: 'This service offers SFTP only: no shell and no commands. Please use sftp or another SFTP program.\n',
  },
  oldScp: {
    ja: '従来方式の scp（-O）には対応していません。-O を外すか（OpenSSH 9.0 以降）、「scp -s」または sftp をお使いください。\n',
    en: 'The old scp protocol (-O) is not offered here. Leave -O out (OpenSSH 9.0 and later), or use "scp -s" or sftp.\n',
  },
  keysOnly: {
    ja: 'このサービスは公開鍵認証のみです。パスワードではログインできません。登録した鍵の秘密鍵を指定してください。\n',
    en: 'This service accepts SSH keys only, no passwords. Please choose the private key that belongs to your registered key.\n',
  },
  keyTypeRefused: {
    ja: 'この種類の鍵または署名方式（{type}）は使えません。RSA（2048 ビット以上、SHA-2 署名）、ECDSA、Ed25519 をお使いください。古いソフトは更新が必要な場合があります。\n',
    en: 'Keys or signatures of this type ({type}) are not accepted. Use RSA (2048 bits or more, signed with SHA-2), ECDSA or Ed25519; an old program may need an update.\n',
  },
  homeUnavailable: {
    ja: 'ログインはできましたが、サーバ側でホームを用意できませんでした。お使いの環境の問題ではありません。担当者に次の番号をお伝えください: {id}\n',
    en: 'You are logged in, but the server could not prepare your home. Nothing is wrong on your side. Please tell the staff this number: {id}\n',
  },
  tooManyConnections: {
    ja: '接続が多すぎます。しばらくしてからもう一度お試しください。',
    en: 'Too many connections; please try again in a moment.',
  },
  idle: {
    ja: '長時間操作がなかったため接続を終了しました。もう一度接続してください。',
    en: 'Closed after a long time without any request; please connect again.',
  },
  tooSlow: {
    ja: '時間内にログインが完了しませんでした。',
    en: 'The login was not completed in time.',
  },
  tooManyKeys: {
    ja: '試された鍵が多すぎます。使う鍵だけを指定してください（OpenSSH では IdentitiesOnly yes と -i）。',
    en: 'Too many keys were tried. Name only the one to use (OpenSSH: IdentitiesOnly yes and -i).',
  },
  cannotDecide: {
    ja: 'サーバ側の問題で、今はログインを確認できません。鍵やアカウントの問題ではありません。しばらくしてからもう一度お試しください。',
    en: 'The server cannot check logins at the moment. Nothing is wrong with your key or account; please try again later.',
  },
  notAsExpected: {
    ja: '想定外の要求が届いたため、接続を終了しました。',
    en: 'Closed because of a request that has no place here.',
  },
  restarting: {
    ja: 'サービスを再起動しています。少し待ってから接続し直してください。',
    en: 'The service is restarting; please connect again in a moment.',
  },
  broken: {
    ja: 'SFTP として解釈できないデータが届きました。',
    en: 'What arrived could not be understood as SFTP.',
  },
} satisfies Record<string, Text>

/** English first: a terminal that cannot show Japanese still shows something at the start of the line. */
export function inBoth(text: Text): string {
  return text.en.endsWith('\n') ? text.en + text.ja : `${text.en} / ${text.ja}`
}

export function fill(text: Text, values: Readonly<Record<string, string>>): Text {
  const replace = (sentence: string): string =>
    sentence.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all)
  return { ja: replace(text.ja), en: replace(text.en) }
}
