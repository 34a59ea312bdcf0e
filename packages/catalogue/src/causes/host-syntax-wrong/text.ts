import type { Texts } from '../../cause/text.ts'

export type Params = {
  /** What was given as the server's name. */
  readonly given?: string
  readonly problem: 'scheme' | 'path' | 'port-inside' | 'user-inside' | 'spaces' | 'other'
  /** The name inside it. */
  readonly host?: string
}

type Remedies = 'name-only' | 'command' | 'fields'

const parts = {
  ja: {
    scheme: '「sftp://」のような前置き',
    path: 'フォルダの名前',
    'port-inside': 'ポート番号',
    'user-inside': 'ユーザ名',
    spaces: '空白',
    other: '使えない文字',
  },
  en: {
    scheme: 'a beginning like “sftp://”',
    path: 'the name of a folder',
    'port-inside': 'the port number',
    'user-inside': 'the user name',
    spaces: 'a space',
    other: 'letters that no name has',
  },
} as const

export const text: Texts<Params, 'dns-failure', Remedies> = {
  ja: {
    title: 'サーバ名の欄に、名前でないものが入っています',
    saw: ({ given, problem }) =>
      given
        ? `サーバ名として「${given}」が使われました。${parts.ja[problem]}が含まれています。`
        : 'サーバ名を調べられませんでした。名前のほかに、「sftp://」やフォルダの名前、ポート番号が入っている可能性があります。',
    why: 'サーバ名の欄には名前だけを入れます。ポート番号、ユーザ名、フォルダは別の欄か別のオプションで指定します。まとめて入れると、その全体が名前として調べられ、見つかりません。',
    todo: ({ host }) =>
      host
        ? `サーバ名は「${host}」だけにして、ほかのものは別に指定してください。`
        : 'サーバ名だけを指定してください。',
    toldApart: {
      'dns-failure': '名前だけを入れても見つからなければ、綴りか DNS の問題です。',
    },
    remedies: {
      'name-only': 'サーバ名だけを入れて、もう一度接続します。',
      command: 'ポート番号は -P、ユーザ名は @ の前に書きます。フォルダへは、接続してから cd で移ります。',
      fields:
        'ホスト名の欄には名前だけを入れます。ポート番号、ユーザ名、フォルダにはそれぞれの欄があります。',
    },
  },
  en: {
    title: 'The server’s name holds more than a name',
    saw: ({ given, problem }) =>
      given
        ? `“${given}” was used as the server’s name. It holds ${parts.en[problem]}.`
        : 'The server’s name could not be resolved. It may hold more than a name: “sftp://”, a folder or a port.',
    why: 'Only a name belongs there. Port, user name and folder have their own fields or options; put together, all of it is looked up as a name, and nothing is found.',
    todo: ({ host }) =>
      host
        ? `Give “${host}” alone as the server’s name, and the rest separately.`
        : 'Give the server’s name alone.',
    toldApart: {
      'dns-failure': 'If the bare name is not found either, it is the spelling or the DNS.',
    },
    remedies: {
      'name-only': 'Connect again with the bare name.',
      command:
        'Give the port with -P and the user name before the @. Change to the folder with cd once connected.',
      fields: 'Put the bare name into the host field. Port, user name and folder have fields of their own.',
    },
  },
}
