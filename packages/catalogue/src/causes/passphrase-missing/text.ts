import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly path?: string
  /** The program says so; or it did not sign with a key that the server would take; or it only had nobody to ask. */
  readonly seen: 'said' | 'not-signed' | 'nobody-to-ask' | 'not-opened'
}

type LookAlikes =
  | 'passphrase-wrong'
  | 'agent-refused'
  | 'password-not-accepted'
  | 'keyboard-interactive-required'
type Remedies =
  | 'agent'
  | 'agent-windows'
  | 'terminal'
  | 'pageant'
  | 'winscp'
  | 'paramiko'
  | 'asyncssh'
  | 'rclone'
  | 'curl'
  | 'library'
  | 'separate-key'

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: '鍵のパスフレーズを尋ねる相手がいません',
    saw: ({ path, seen }) => {
      const file = path ? `「${path}」` : ''
      switch (seen) {
        case 'said':
          return `秘密鍵${file}にはパスフレーズが付いていますが、プログラムに渡されていません。`
        case 'not-signed':
          return `サーバは鍵${file}を受け付けるつもりでしたが、プログラムはその鍵で署名しませんでした。パスフレーズを尋ねられない場合にもこうなります。`
        case 'not-opened':
          return `秘密鍵${file}を開けませんでした。パスフレーズが渡されていないのか、違うのかは表示されていません。`
        case 'nobody-to-ask':
          return 'プログラムは何かを尋ねようとしましたが、尋ねる相手がいませんでした。鍵のパスフレーズを尋ねる場合にもこうなります。'
      }
    },
    why: 'cron、CI、スクリプト、-b や BatchMode を付けた実行では、利用者に尋ねることができません。パスフレーズがなければ鍵を開けず、公開鍵によるログインはできません。',
    todo: '鍵をエージェントに預けるか、パスフレーズをプログラムに渡してください。パスフレーズをスクリプトに直接書くことは避けてください。',
    toldApart: {
      'passphrase-wrong': 'パスフレーズを入力したか、設定に書いてあるなら、それが違っています。',
      'agent-refused': '「agent refused operation」と表示されていれば、エージェントが署名を断っています。',
      'password-not-accepted':
        '「password:」と尋ねられているなら、鍵ではなくパスワードでログインしようとしています。',
      'keyboard-interactive-required':
        '確認コードを尋ねられているなら、鍵のほかに二つ目の認証が求められています。',
    },
    remedies: {
      agent: '鍵をエージェントに預けます。パスフレーズは一度だけ尋ねられ、その後の接続では要りません。',
      'agent-windows':
        '鍵をエージェントに預けます。サービスを始める 1 行目は、管理者の PowerShell で一度だけ実行します。',
      terminal: '端末で実行し、尋ねられたときにパスフレーズを入力します。',
      pageant: 'Pageant を起動して鍵を加えておきます。',
      winscp: 'スクリプトでは、-passphrase でパスフレーズを渡すか、Pageant に鍵を加えておきます。',
      paramiko: '鍵を読むところで passphrase を渡します。',
      asyncssh: '接続するところで passphrase を渡します。',
      rclone:
        'rclone の設定では、パスフレーズを暗号化して保存するか（key_file_pass）、エージェントを使います（key_use_agent）。',
      curl: '--pass でパスフレーズを渡します。',
      library: '鍵を読むところで、パスフレーズを渡します。',
      'separate-key':
        '人がいないところで使い続けるなら、その用途だけの鍵を作り、その公開鍵をアカウントに登録します。パスフレーズを付けない場合は、本人だけが読めるように保管します。',
    },
  },
  en: {
    title: 'Nobody can be asked for the key’s passphrase',
    saw: ({ path, seen }) => {
      const file = path ? ` “${path}”` : ''
      switch (seen) {
        case 'said':
          return `The private key${file} has a passphrase, which was not given to the program.`
        case 'not-signed':
          return `The server was willing to take the key${file}, and the program did not sign with it. That is also what happens when nobody can be asked for the passphrase.`
        case 'not-opened':
          return `The private key${file} could not be opened. Whether the passphrase was missing or wrong is not shown.`
        case 'nobody-to-ask':
          return 'The program wanted to ask something and had nobody to ask. That is also what happens when a key has a passphrase.'
      }
    },
    why: 'In cron jobs, CI, scripts, and with -b or BatchMode, nobody can be asked. Without the passphrase the key cannot be opened, and there is no login by public key.',
    todo: 'Put the key into an agent, or hand the passphrase to the program. Do not write it into the script itself.',
    toldApart: {
      'passphrase-wrong': 'If a passphrase was typed or stands in the settings, it is a wrong one.',
      'agent-refused': 'If “agent refused operation” is shown, an agent declined to sign.',
      'password-not-accepted': 'If “password:” was asked for, the login is by password and not by key.',
      'keyboard-interactive-required':
        'If a code was asked for, the server wants a second factor besides the key.',
    },
    remedies: {
      agent: 'Put the key into an agent. It asks for the passphrase once, and not when connecting.',
      'agent-windows':
        'Put the key into an agent. The first line, which starts the service, is run once in a PowerShell of an administrator.',
      terminal: 'Run it at a terminal, and enter the passphrase when asked.',
      pageant: 'Start Pageant and add the key to it.',
      winscp: 'In a script, give the passphrase with -passphrase, or add the key to Pageant.',
      paramiko: 'Give the passphrase where the key is loaded.',
      asyncssh: 'Give the passphrase where the connection is made.',
      rclone:
        'In rclone’s settings, store it in obscured form (key_file_pass), or use the agent (key_use_agent).',
      curl: 'Give the passphrase with --pass.',
      library: 'Give the passphrase where the key is loaded.',
      'separate-key':
        'For lasting use where nobody is present, make a key for that purpose alone and register its public half. If it has no passphrase, keep it where only you can read it.',
    },
  },
}
