import type { Texts } from '../../cause/text.ts'
import type { Published } from '../host-key.ts'

export type Params = {
  readonly host?: string
  readonly port?: number
  readonly type?: string
  /** Fingerprint of the key that the server shows. */
  readonly shown?: string
  readonly published: Published
}

type LookAlikes = 'host-key-changed' | 'host-key-revoked' | 'known-hosts-unwritable'
type Remedies =
  | 'trust-published'
  | 'see'
  | 'trust'
  | 'answer'
  | 'putty'
  | 'winscp'
  | 'filezilla'
  | 'cyberduck'
  | 'paramiko'
  | 'rclone'
  | 'library'
  | 'ask-service'

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: 'このサーバのホスト鍵が、まだ記録されていません',
    saw: ({ host, shown }) =>
      `${host ? `「${host}」` : 'サーバ'}のホスト鍵${shown ? `（指紋: ${shown}）` : ''}は、このコンピュータにまだ記録されていません。`,
    why: '初めて接続するサーバでは、本物かどうかを利用者が確かめます。スクリプト、cron、CI のように尋ねる相手がいない場合や、厳格に検査する設定では、確かめられないので接続をやめます。',
    todo: ({ published }) => {
      switch (published) {
        case 'matches':
          return 'この指紋は、サイトが公開しているものと一致しました。鍵を記録して構いません。'
        case 'matches-unofficially':
          return 'この指紋は、サイトのページに例として載っているものと同じですが、照合用に公開されたものではありません。記録する前に、サービスの窓口に確かめてください。'
        case 'differs':
          return 'この指紋は、サイトが公開しているどの指紋とも一致しません。接続せず、サービスの窓口に知らせてください。'
        case 'unknown':
          return '指紋を、サイトが公開している指紋と照合してから記録してください。照合せずに「yes」と答えたり、検査を外したりしないでください。'
      }
    },
    toldApart: {
      'host-key-changed':
        '以前に接続したことがあるサーバなら、鍵が変わった可能性があります。「REMOTE HOST IDENTIFICATION HAS CHANGED」と表示されていないか確かめてください。',
      'host-key-revoked': '「REVOKED」と表示されていれば、無効とされた鍵です。',
      'known-hosts-unwritable': '以前に記録したはずなら、known_hosts を読めるか確かめてください。',
    },
    remedies: {
      'trust-published': '公開された指紋と一致した場合に限り、ホスト鍵を記録します。',
      see: 'サーバが示す鍵の指紋を表示し、サイトの公開する指紋と照合します。',
      trust: '公開された指紋を指定して、ホスト鍵を記録します。指紋が違えば記録されません。',
      answer:
        '端末で一度接続し、尋ねられたら、「yes」の代わりに公開された指紋を貼り付けます（OpenSSH 8.0 以降）。一致しなければ接続されません。',
      putty: '公開された指紋を指定して接続します。指紋が違えば接続されません。',
      winscp:
        'スクリプトでは、公開された指紋を -hostkey で指定します（鍵の種類、ビット数、「SHA256:」を除いた指紋の順。新しい版では指紋だけでも構いません）。画面では、表示された指紋が一致する場合に限り「承認」を選びます。',
      filezilla: '表示された指紋が公開されたものと一致する場合に限り、「OK」を選びます。',
      cyberduck: '表示された指紋が公開されたものと一致する場合に限り、「許可」を選びます。',
      paramiko: '照合して記録した known_hosts を読み込みます。AutoAddPolicy で検査を外さないでください。',
      rclone: '照合して記録した known_hosts のファイルを、rclone の設定で指定します。',
      library:
        '照合して記録した known_hosts を、プログラムに読み込ませます。検査を外す設定は使わないでください。',
      'ask-service': '公開された指紋が見つからない場合は、サービスの窓口に指紋を尋ねます。',
    },
  },
  en: {
    title: 'The server’s host key is not recorded yet',
    saw: ({ host, shown }) =>
      `The host key of ${host ? `“${host}”` : 'the server'}${shown ? ` (fingerprint ${shown})` : ''} is not recorded on this computer yet.`,
    why: 'When a server is met for the first time, a person decides whether it is the right one. A script, a cron job or a CI system has nobody to ask, and strict settings do not ask: so the connection is given up.',
    todo: ({ published }) => {
      switch (published) {
        case 'matches':
          return 'The fingerprint equals the one that the site publishes. The key may be recorded.'
        case 'matches-unofficially':
          return 'The fingerprint equals one that occurs on the site’s pages as an example, which was not published for comparing. Ask the service before you record it.'
        case 'differs':
          return 'The fingerprint equals none that the site publishes. Do not connect; tell the service.'
        case 'unknown':
          return 'Compare the fingerprint with the one that the site publishes, and then record the key. Do not answer “yes” unseen, and do not switch the check off.'
      }
    },
    toldApart: {
      'host-key-changed':
        'If you have connected to this server before, its key may have changed. Look for “REMOTE HOST IDENTIFICATION HAS CHANGED”.',
      'host-key-revoked': 'If “REVOKED” is shown, the key was declared invalid.',
      'known-hosts-unwritable': 'If the key was recorded before, check whether known_hosts can be read.',
    },
    remedies: {
      'trust-published': 'Only if it equals the published fingerprint: record the host key.',
      see: 'Show the fingerprint of the server’s key and compare it with the one that the site publishes.',
      trust: 'Record the host key by its published fingerprint. If they differ, nothing is recorded.',
      answer:
        'Connect once at a terminal, and answer the question with the published fingerprint instead of “yes” (OpenSSH 8.0 or later). If they differ, the connection is refused.',
      putty: 'Connect and name the published fingerprint. If they differ, the connection is refused.',
      winscp:
        'In a script, give the published fingerprint with -hostkey: the kind and the bits of the key, and the fingerprint without “SHA256:” (recent versions take the fingerprint alone). In the window, choose “Accept” only if the fingerprint shown equals it.',
      filezilla: 'Choose “OK” only if the fingerprint shown equals the published one.',
      cyberduck: 'Choose “Allow” only if the fingerprint shown equals the published one.',
      paramiko:
        'Load a known_hosts in which the compared key is recorded. Do not switch the check off with AutoAddPolicy.',
      rclone: 'Name the known_hosts file with the compared key in rclone’s settings.',
      library:
        'Let the program load a known_hosts in which the compared key is recorded. Do not use settings that switch the check off.',
      'ask-service': 'If no fingerprint is published, ask the service for it.',
    },
  },
}
