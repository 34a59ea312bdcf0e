import type { Texts } from '../../cause/text.ts'

export type Params = {
  /** The account that the login named. */
  readonly user?: string
  readonly fingerprint?: string
}

type LookAlikes = 'key-not-registered' | 'username-wrong'

export const text: Texts<Params, LookAlikes, 'use-owner-name' | 'make-own-key' | 'register-own-key'> = {
  ja: {
    title: 'その鍵は別のアカウントに登録されています',
    saw: ({ user, fingerprint }) =>
      `使われた鍵${fingerprint ? `（${fingerprint}）` : ''}は、${user ? `アカウント「${user}」ではなく、` : ''}別のアカウントに登録されています。`,
    why: '鍵は、登録されているアカウントのログインにだけ使えます。共同の作業で鍵を渡し合っている場合や、アカウントを二つ持っている場合に起こります。',
    todo: '自分のアカウントに登録した鍵を使ってください。なければ、自分用の鍵ペアを作って登録します。',
    toldApart: {
      'key-not-registered': 'どのアカウントにも登録がなければ、鍵の登録が済んでいないだけです。',
      'username-wrong': '鍵の持ち主のアカウントでログインするつもりだったなら、ユーザ名を直します。',
    },
    remedies: {
      'use-owner-name': 'その鍵を登録したアカウントの名前で接続します。',
      'make-own-key': '自分用の鍵ペアを新しく作ります。秘密鍵を人に渡してはいけません。',
      'register-own-key': '作った公開鍵を、自分のアカウントに登録します。',
    },
  },
  en: {
    title: 'The key is registered on another account',
    saw: ({ user, fingerprint }) =>
      `The key that was used${fingerprint ? ` (${fingerprint})` : ''} is registered on another account${user ? `, not on “${user}”` : ''}.`,
    why: 'A key opens only the account on which it is registered. This happens when people share a key, or when one person has two accounts.',
    todo: 'Use the key that is registered on your own account. If there is none, make a key pair of your own and register it.',
    toldApart: {
      'key-not-registered': 'If no account has the key, it was just not registered yet.',
      'username-wrong': 'If the key’s own account was meant, correct the user name.',
    },
    remedies: {
      'use-owner-name': 'Connect with the name of the account on which this key is registered.',
      'make-own-key': 'Make a new key pair of your own. A private key is never handed on.',
      'register-own-key': 'Register the new public key on your account.',
    },
  },
}
