import type { Texts } from '../../cause/text.ts'

export type Params = {
  /** `none`: no agent answers; `empty`: it has no key; `unknown`: one of several possibilities. */
  readonly state: 'none' | 'empty' | 'unknown'
}

type Remedies = 'see' | 'start' | 'start-windows' | 'add' | 'pageant' | 'name-key' | 'socket'

export const text: Texts<Params, 'key-file-missing' | 'key-not-registered', Remedies> = {
  ja: {
    title: '鍵のエージェントが動いていないか、鍵を持っていません',
    saw: ({ state }) =>
      state === 'empty'
        ? '鍵のエージェントは動いていますが、鍵を一つも持っていません。'
        : '鍵のエージェント（ssh-agent、Pageant など）につながりませんでした。',
    why: 'エージェントに預けた鍵は、コンピュータを再起動したり、別の端末や cron、sudo、コンテナの中から実行したりすると使えなくなります。',
    todo: 'エージェントを起動して鍵を加えるか、エージェントを使わずに鍵ファイルを指定してください。',
    toldApart: {
      'key-file-missing': '鍵ファイルを指定しているなら、そのファイルがあるかを確かめてください。',
      'key-not-registered': '「ssh-add -l」に鍵が表示されるなら、エージェントの問題ではありません。',
    },
    remedies: {
      see: 'エージェントが持っている鍵を表示します。',
      start: 'この端末でエージェントを起動し、鍵を加えます。',
      'start-windows':
        '管理者の PowerShell で、サービスを一度だけ起動します（1 行目）。その後、管理者ではない普段の PowerShell で鍵を加えます（2 行目）。',
      add: '動いているエージェントに鍵を加えます。',
      pageant: 'Pageant を起動し、鍵を加えます。',
      'name-key': 'エージェントを使わずに、鍵ファイルを指定して接続します。',
      socket:
        'cron や sudo から使う場合は、エージェントの場所を示す環境変数 SSH_AUTH_SOCK が渡っているかを確かめます。',
    },
  },
  en: {
    title: 'The key agent is not running, or holds no key',
    saw: ({ state }) =>
      state === 'empty'
        ? 'The key agent is running and holds no key.'
        : 'The key agent (ssh-agent, Pageant and the like) did not answer.',
    why: 'Keys given to an agent are gone after a restart of the computer, and cannot be reached from another terminal, cron, sudo or a container.',
    todo: 'Start the agent and add the key, or name the key file and do without an agent.',
    toldApart: {
      'key-file-missing': 'If a key file is named, check whether it exists.',
      'key-not-registered': 'If “ssh-add -l” shows the key, it is not the agent.',
    },
    remedies: {
      see: 'Show the keys that the agent holds.',
      start: 'Start an agent in this terminal and add the key.',
      'start-windows':
        'Start the service once, in a PowerShell of an administrator (first line). Then add the key in an ordinary PowerShell of your own (second line).',
      add: 'Add the key to the agent that is running.',
      pageant: 'Start Pageant and add the key.',
      'name-key': 'Connect without an agent, naming the key file.',
      socket:
        'From cron or sudo, check that the variable SSH_AUTH_SOCK, which says where the agent is, is passed on.',
    },
  },
}
