import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly user?: string
  /** `either`: nothing shows how old they are. */
  readonly what: 'account' | 'key' | 'either'
  /** How old it is; left out when unknown. */
  readonly ageMinutes?: number
  /** How long it may take until it works. */
  readonly minutes: number
}

type LookAlikes = 'key-not-registered' | 'wrong-key-offered' | 'username-wrong'

export const text: Texts<Params, LookAlikes, 'wait' | 'ask-service'> = {
  ja: {
    title: '作られたばかりのアカウントや鍵は、まだ使えないことがあります',
    saw: ({ user, what, ageMinutes }) =>
      `${what === 'key' ? '鍵' : `アカウント${user ? `「${user}」` : ''}`}は、${
        ageMinutes === undefined ? '登録されたばかり' : `${ageMinutes} 分前に登録されたもの`
      }です。`,
    why: ({ minutes }) =>
      `登録した内容がサーバに行き渡るまで、${minutes} 分ほどかかることがあります。その間のログインは、鍵が違う場合と同じように拒否されます。`,
    todo: ({ minutes }) => `${minutes} 分ほど待ってから、同じ鍵と同じユーザ名でもう一度接続してください。`,
    toldApart: {
      'key-not-registered':
        '待っても変わらなければ、登録した公開鍵と使っている秘密鍵が対になっているかを確かめてください。',
      'wrong-key-offered': '待っても変わらなければ、使われている鍵を確かめてください。',
      'username-wrong': '待っても変わらなければ、ユーザ名を確かめてください。',
    },
    remedies: {
      wait: 'しばらく待ってから、もう一度接続します。設定を変える必要はありません。',
      'ask-service': '一時間たっても変わらなければ、アカウント名を添えて窓口に尋ねます。',
    },
  },
  en: {
    title: 'A new account or key may not work yet',
    saw: ({ user, what, ageMinutes }) =>
      `The ${what === 'key' ? 'key' : `account${user ? ` “${user}”` : ''}`} was registered ${
        ageMinutes === undefined ? 'just now' : `${ageMinutes} minutes ago`
      }.`,
    why: ({ minutes }) =>
      `It can take about ${minutes} minutes until what was registered has reached the server. Until then a login is refused as if the key were wrong.`,
    todo: ({ minutes }) =>
      `Wait about ${minutes} minutes, and connect again with the same key and the same user name.`,
    toldApart: {
      'key-not-registered':
        'If waiting changes nothing, see whether the registered public key and the private key in use belong together.',
      'wrong-key-offered': 'If waiting changes nothing, see which key is used.',
      'username-wrong': 'If waiting changes nothing, check the user name.',
    },
    remedies: {
      wait: 'Wait a while and connect again. No setting needs to change.',
      'ask-service': 'If an hour changes nothing, ask the service and name the account.',
    },
  },
}
