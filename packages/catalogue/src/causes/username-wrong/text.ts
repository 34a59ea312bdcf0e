import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly user?: string
  /** What is odd about the name; `not-known` when only a refusal is seen. */
  readonly problem:
    | 'submission-id'
    | 'e-mail'
    | 'capital-letters'
    | 'not-a-name-of-the-site'
    | 'no-such-account'
    | 'not-known'
  /** The account name that was probably meant. */
  readonly meant?: string
  readonly host?: string
}

type LookAlikes = 'key-not-registered' | 'wrong-key-offered'
type Remedies = 'use-account-name' | 'set-user' | 'look-up-name'

const problemsJa: Record<Params['problem'], string> = {
  'submission-id': 'これはアカウント名ではなく、登録（submission）の番号の形をしています。',
  'e-mail': 'これはメールアドレスの形をしています。',
  'capital-letters': '大文字が含まれています。',
  'not-a-name-of-the-site': 'このサイトのアカウント名の形ではありません。',
  'no-such-account': 'この名前のアカウントはありません。',
  'not-known': '',
}
const problemsEn: Record<Params['problem'], string> = {
  'submission-id': 'That has the form of a submission’s number, not of an account name.',
  'e-mail': 'That has the form of an e-mail address.',
  'capital-letters': 'It contains capital letters.',
  'not-a-name-of-the-site': 'Account names of this site have another form.',
  'no-such-account': 'There is no account with this name.',
  'not-known': '',
}

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: 'ユーザ名がアカウント名と違います',
    saw: ({ user, problem }) =>
      user
        ? `ユーザ名「${user}」でログインが拒否されました。${problemsJa[problem]}`
        : 'ログインが拒否されました。ユーザ名が正しいかどうかは、表示からは分かりません。',
    why: 'ログインはアカウントごとに行います。ユーザ名が違うと、正しい鍵を使っていても拒否されます。ユーザ名を省くと、このコンピュータのログイン名が送られます。',
    todo: ({ meant }) =>
      meant
        ? `ユーザ名を「${meant}」にして、もう一度接続してください。`
        : 'アカウントの登録時に決めた名前を、そのまま使って接続してください。',
    toldApart: {
      'key-not-registered': 'ユーザ名が登録時のアカウント名と一字も違わなければ、原因は鍵の側にあります。',
      'wrong-key-offered': 'ユーザ名が登録時のアカウント名と一字も違わなければ、原因は鍵の側にあります。',
    },
    remedies: {
      'use-account-name': 'アカウント名を付けて接続します。',
      'set-user': '設定ファイルに、このサーバで使うユーザ名を書いておきます。',
      'look-up-name': 'アカウントの画面で、アカウント名を確かめます。',
    },
  },
  en: {
    title: 'The user name is not the account’s name',
    saw: ({ user, problem }) =>
      user
        ? `The login as “${user}” was refused. ${problemsEn[problem]}`.trim()
        : 'The login was refused. Whether the user name is right cannot be told from the text.',
    why: 'A login belongs to an account. With another user name even the right key is refused. When no user name is given, the login name on this computer is sent.',
    todo: ({ meant }) =>
      meant
        ? `Connect again as “${meant}”.`
        : 'Connect with the name that was chosen when the account was made, letter by letter.',
    toldApart: {
      'key-not-registered':
        'If the user name equals the account’s name in every letter, the cause is with the key.',
      'wrong-key-offered':
        'If the user name equals the account’s name in every letter, the cause is with the key.',
    },
    remedies: {
      'use-account-name': 'Connect with the account’s name.',
      'set-user': 'Write the user name for this server into the settings.',
      'look-up-name': 'Look up the account’s name on its page.',
    },
  },
}
