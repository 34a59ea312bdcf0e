import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly user?: string
  readonly state: 'locked' | 'expired' | 'no-shell' | 'not-permitted' | 'not-known'
}

type LookAlikes =
  | 'key-not-registered'
  | 'username-wrong'
  | 'wrong-key-offered'
  | 'home-missing'
  | 'sftp-only-account'

const sawJa: Record<Params['state'], string> = {
  locked: 'はロックされています。',
  expired: 'またはそのパスワードは、有効期限が切れています。',
  'no-shell': 'には、このサーバで使えるログインシェルがありません。',
  'not-permitted': 'は、このサーバの利用を許可されていません。',
  'not-known':
    'のログインが拒否されました。アカウントが停止している可能性もありますが、表示からは分かりません。',
}
const sawEn: Record<Params['state'], string> = {
  locked: 'is locked.',
  expired: 'or its password has expired.',
  'no-shell': 'has no login shell that works on this server.',
  'not-permitted': 'is not permitted to use this server.',
  'not-known': 'may be inactive; the text does not tell.',
}

export const text: Texts<Params, LookAlikes, 'see-account' | 'ask-service' | 'look-in-log'> = {
  ja: {
    title: 'アカウントが停止しているか、ここでは使えません',
    saw: ({ user, state }) => `アカウント${user ? `「${user}」` : ''}${sawJa[state]}`,
    why: '停止したアカウントでは、登録した鍵が正しくてもログインできません。多くのサーバは安全のため、停止していることを利用者に伝えません。',
    todo: 'アカウントの状態を確かめてください。停止しているときは、再開できるのはサービスの担当者だけです。',
    toldApart: {
      'key-not-registered':
        '同じ鍵で以前はログインできていたなら、鍵の登録よりも、アカウントの状態を先に確かめてください。',
      'username-wrong': 'ユーザ名が登録時の名前と違えば、存在しないアカウントとして拒否されます。',
      'wrong-key-offered': '別の鍵を使っているだけかもしれません。使われた鍵を先に確かめてください。',
      'home-missing': 'ログインに成功してから切れるなら、ホームがない可能性もあります。',
      'sftp-only-account': 'ssh で断られても sftp でつながるなら、アカウントは有効で、SFTP だけが使えます。',
    },
    remedies: {
      'see-account': 'アカウントの画面にログインできるか、状態の表示があるかを確かめます。',
      'ask-service': 'アカウント名、試した日時、表示された文を添えて窓口に尋ねます。',
      'look-in-log': 'サーバの管理者の方へ: 認証の記録で、拒否の理由を確かめます。',
    },
  },
  en: {
    title: 'The account is inactive, or may not be used here',
    saw: ({ user, state }) => `The account${user ? ` “${user}”` : ''} ${sawEn[state]}`,
    why: 'An inactive account refuses even the right key. For safety, most servers do not tell users that an account is inactive.',
    todo: 'Check the state of the account. If it is inactive, only the staff of the service can open it again.',
    toldApart: {
      'key-not-registered':
        'If the same key worked before, the account is more likely than the registration.',
      'username-wrong': 'With another name than the registered one, there is no such account to log in to.',
      'wrong-key-offered': 'It may just be another key that was used. See first which one it was.',
      'home-missing': 'If it ends after a login that worked, the home may be missing instead.',
      'sftp-only-account':
        'If ssh is turned away and sftp works, the account is active and may use SFTP only.',
    },
    remedies: {
      'see-account': 'See whether you can sign in to the account’s page, and what it says about its state.',
      'ask-service': 'Ask the service, giving the account’s name, the time and the text as it was shown.',
      'look-in-log': 'For the server’s administrators: the authentication log has the reason.',
    },
  },
}
