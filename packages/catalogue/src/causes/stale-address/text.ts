import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly host?: string
  /** The address that was used. */
  readonly old?: string
  /** The address that the site profile states for today. */
  readonly current?: string
  /** The last day of the old address. */
  readonly until?: string
  readonly file?: string
  readonly line?: number
  readonly source?: 'hosts-file' | 'settings'
}

type LookAlikes = 'port-blocked' | 'host-unreachable'
type Remedies =
  | 'use-name'
  | 'remove-setting'
  | 'fix-hosts-file'
  | 'check-hosts-file'
  | 'clear-cache'
  | 'ask-network'

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: 'サーバの古いアドレスが使われています',
    saw: ({ old, current, until, file, line, source }) => {
      if (old === undefined || current === undefined)
        return 'サーバから応答がありませんでした。サーバが別のアドレスに移ったあとも、古いアドレスに接続しようとしている可能性があります。'
      const where =
        source === 'hosts-file'
          ? 'このアドレスは hosts ファイルに書かれています。'
          : file
            ? `このアドレスは「${file}」${line === undefined ? '' : `の ${line} 行目`}に書かれています。`
            : ''
      return `接続先は ${old} でしたが、現在のアドレスは ${current} です${until ? `（${until} に変わりました）` : ''}。${where}`
    },
    why: 'サーバの移転でアドレスが変わっても、hosts ファイル、クライアントの設定、DNS のキャッシュに前のアドレスが残っていると、もう使われていない場所に接続しようとします。',
    todo: 'IP アドレスではなくサーバ名で接続し、古いアドレスを書いた設定を消してください。組織のファイアウォールが古いアドレスだけを許可している場合もあります。',
    toldApart: {
      'port-blocked': '名前から引いたアドレスが現在のものと同じなら、アドレスではなく通信の遮断です。',
      'host-unreachable': '名前から引いたアドレスが現在のものと同じなら、経路かサーバの問題です。',
    },
    remedies: {
      'use-name': 'IP アドレスではなく、サイトが公開しているサーバ名で接続します。',
      'remove-setting': ({ file, line }) =>
        file
          ? `「${file}」${line === undefined ? '' : `の ${line} 行目`}の HostName を消します。`
          : 'クライアントの設定に IP アドレスが書かれていれば、サーバ名に直します。',
      'fix-hosts-file': ({ old }) =>
        `hosts ファイルから、古いアドレス${old ? ` ${old} ` : ''}の行を外します。`,
      'check-hosts-file': 'hosts ファイルにこのサーバの行があれば消します（管理者の権限が要ります）。',
      'clear-cache': 'DNS のキャッシュを消します。',
      'ask-network': ({ current }) =>
        `組織のネットワーク管理者に、${current ? `新しいアドレス ${current} ` : '新しいアドレス'}への通信を許可するよう依頼します。`,
    },
  },
  en: {
    title: 'An old address of the server is in use',
    saw: ({ old, current, until, file, line, source }) => {
      if (old === undefined || current === undefined)
        return 'No answer came. The server may have moved while its old address is still in use here.'
      const where =
        source === 'hosts-file'
          ? ' It is written in the hosts file.'
          : file
            ? ` It is written in “${file}”${line === undefined ? '' : `, line ${line}`}.`
            : ''
      return `The connection went to ${old}; the current address is ${current}${until ? ` (changed on ${until})` : ''}.${where}`
    },
    why: 'When a server moves, the hosts file, the client’s settings or a DNS cache may keep its former address, and connections go to a place that is no longer used.',
    todo: 'Connect by name and not by IP address, and remove settings with the old address. A firewall may also still allow the old address only.',
    toldApart: {
      'port-blocked': 'If the name resolves to the current address, the connection is blocked.',
      'host-unreachable': 'If the name resolves to the current address, it is the route or the server.',
    },
    remedies: {
      'use-name': 'Connect to the name that the site publishes, not to an IP address.',
      'remove-setting': ({ file, line }) =>
        file
          ? `Remove HostName in “${file}”${line === undefined ? '' : `, line ${line}`}.`
          : 'If the client’s settings hold an IP address, put the server’s name there.',
      'fix-hosts-file': ({ old }) =>
        `Take the line with ${old ? `the old address ${old}` : 'the old address'} out of the hosts file.`,
      'check-hosts-file': 'If the hosts file has a line for this server, remove it (as administrator).',
      'clear-cache': 'Clear the DNS cache.',
      'ask-network': ({ current }) =>
        `Ask the people who run your network to allow ${current ? `the new address ${current}` : 'the new address'}.`,
    },
  },
}
