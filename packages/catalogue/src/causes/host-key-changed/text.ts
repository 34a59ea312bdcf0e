import type { Texts } from '../../cause/text.ts'
import type { Published } from '../host-key.ts'

export type Params = {
  readonly host?: string
  readonly port?: number
  /** Where the remembered key is, when the client says so. */
  readonly file?: string
  readonly line?: number
  readonly type?: string
  /** Fingerprint of the key that the server shows now. */
  readonly shown?: string
  /** How `shown` compares with the site profile: equal to an authoritative entry, to another entry, to none. */
  readonly published: Published
  /** The last day on which the site changed its keys. */
  readonly changedOn?: string
  /** True when the program says the same where only a key of another type is recorded. */
  readonly otherType?: true
}

type Remedies =
  | 'compare'
  | 'replace'
  | 'forget'
  | 'forget-line'
  | 'forget-putty'
  | 'forget-winscp'
  | 'forget-filezilla'
  | 'forget-paramiko'
  | 'forget-record'
  | 'ask-recorded-kind'
  | 'ask-service'

const portJa = ({ port }: Params) => (port === undefined || port === 22 ? '' : `（ポート ${port}）`)
const portEn = ({ port }: Params) => (port === undefined || port === 22 ? '' : ` (port ${port})`)
const shownJa = ({ shown }: Params) => (shown ? `（現在の指紋: ${shown}）` : '')
const shownEn = ({ shown }: Params) => (shown ? ` (fingerprint now: ${shown})` : '')

export const text: Texts<Params, 'config-overrides' | 'host-key-unknown' | 'host-key-revoked', Remedies> = {
  ja: {
    title: 'サーバのホスト鍵が、以前に記録したものと違います',
    saw: (p) =>
      `${p.host ? `「${p.host}」${portJa(p)}` : 'サーバ'}が示したホスト鍵${shownJa(p)}は、${
        p.file ? `「${p.file}」${p.line ? `の ${p.line} 行目` : ''}に` : 'このコンピュータに'
      }記録されている鍵と一致しません。${p.otherType ? '鍵が変わったか、別の種類の鍵だけが記録されています。' : ''}`,
    why: (p) =>
      `サーバの移行や更新で鍵が変わった場合にも、第三者が通信に割り込んでいる場合にも、同じ警告になります。${
        p.changedOn ? `サイトの情報では、最後のホスト鍵の変更は ${p.changedOn} です。` : ''
      }区別できるのは指紋の照合だけです。`,
    todo: ({ published }) => {
      switch (published) {
        case 'matches':
          return '現在の指紋は、サイトが公開しているものと一致しました。古い記録を新しい鍵に置き換えて構いません。'
        case 'matches-unofficially':
          return '現在の指紋は、サイトのページに例として載っているものと同じですが、照合用に公開されたものではありません。置き換える前に、サービスの窓口に確かめてください。'
        case 'differs':
          return '現在の指紋は、サイトが公開しているどの指紋とも一致しません。接続せず、サービスの窓口に知らせてください。'
        case 'unknown':
          return '現在の指紋を、サイトが公開している指紋と照合してください。一致を確かめるまでは、「yes」と答えたり、記録を消したりしないでください。'
      }
    },
    toldApart: {
      'config-overrides':
        '設定ファイルで別のサーバに向けられていると、同じ警告になります。実際の接続先を確かめてください。',
      'host-key-unknown':
        'このコンピュータから一度も接続したことのないサーバなら、鍵がまだ記録されていないだけです。',
      'host-key-revoked': '「REVOKED」と表示されていれば、無効とされた鍵です。',
    },
    remedies: {
      compare: '現在の指紋を表示し、サイトの公開する指紋と一文字ずつ照合します。',
      replace: '公開された指紋と一致した場合に限り、古い記録を新しい鍵に置き換えます。',
      forget:
        '照合して一致した場合に限り、このサーバの古い記録を消します。元のファイルは known_hosts.old として残ります。',
      'forget-line': ({ line }) =>
        `照合して一致した場合に限り、known_hosts の該当する行を消します。${
          line ? '' : 'LINE は、初めのコマンドが「found: line」の後に示す番号です。'
        }元のファイルは known_hosts.bak として残ります。`,
      'forget-putty':
        '表示された指紋が公開されたものと一致する場合に限り、「Accept」（psftp、pscp、plink では「y」）を選びます。一致しなければ「Cancel」（Enter キー）を選びます。',
      'forget-winscp':
        '表示された指紋が公開されたものと一致する場合に限り、「更新」を選びます。一致しなければ「キャンセル」を選びます。',
      'forget-filezilla': '表示された指紋が公開されたものと一致する場合に限り、「OK」を選びます。',
      'forget-paramiko':
        '照合して一致した場合に限り、プログラムが読み込む known_hosts から古い行を消します。AutoAddPolicy で検査を外さないでください。',
      'forget-record':
        '照合して一致した場合に限り、プログラムが読み込む known_hosts から古い行を消します。検査を外す設定は使わないでください。',
      'ask-recorded-kind':
        'OpenSSH でこのサーバに警告なしに接続できるなら、記録は正しく、鍵の種類が違うだけです。記録を消さずに、記録されている種類の鍵を rclone に求めさせます（rclone 1.63 以降。記録が Ed25519 の鍵でなければ、その種類を書きます）。それより古い rclone では、サーバのほかの鍵を、指紋を照合してから known_hosts に加えます。',
      'ask-service': '公開された指紋が見つからない場合は、サービスの窓口に指紋を尋ねます。',
    },
  },
  en: {
    title: 'The server’s host key differs from the one remembered',
    saw: (p) =>
      `The host key shown by ${p.host ? `“${p.host}”${portEn(p)}` : 'the server'}${shownEn(p)} ${
        p.otherType ? 'differs from the one recorded' : 'is not the one recorded'
      } ${p.file ? `in “${p.file}”${p.line ? `, line ${p.line}` : ''}` : 'on this computer'}${
        p.otherType ? ', or only a key of another kind is recorded' : ''
      }.`,
    why: (p) =>
      `The warning is the same whether the server was moved or renewed, or somebody sits between you and it.${
        p.changedOn ? ` According to the site, its host keys last changed on ${p.changedOn}.` : ''
      } Only comparing fingerprints tells the two apart.`,
    todo: ({ published }) => {
      switch (published) {
        case 'matches':
          return 'The fingerprint equals the one that the site publishes. The old record may be replaced.'
        case 'matches-unofficially':
          return 'The fingerprint equals one that occurs on the site’s pages as an example, which was not published for comparing. Ask the service before you replace the record.'
        case 'differs':
          return 'The fingerprint equals none that the site publishes. Do not connect; tell the service.'
        case 'unknown':
          return 'Compare the fingerprint with the one that the site publishes. Until they agree, do not answer “yes” and do not remove the record.'
      }
    },
    toldApart: {
      'config-overrides':
        'Settings that send this name to another server give the same warning. Check where the connection really goes.',
      'host-key-unknown':
        'If you never connected to this server from this computer, the key is only not recorded yet.',
      'host-key-revoked': 'If “REVOKED” is shown, the key was declared invalid.',
    },
    remedies: {
      compare: 'Show the fingerprint and compare it, letter by letter, with the one that the site publishes.',
      replace: 'Only if the key equals the published fingerprint: replace the old record.',
      forget:
        'Only if they agree: remove the old record of this server. The file as it was stays as known_hosts.old.',
      'forget-line': ({ line }) =>
        `Only if they agree: remove that line of known_hosts. ${
          line ? '' : 'LINE is the number that the first command shows after “found: line”. '
        }The file as it was stays as known_hosts.bak.`,
      'forget-putty':
        'Choose “Accept” (psftp, pscp, plink: “y”) only if the fingerprint shown equals the published one, otherwise “Cancel” (Enter).',
      'forget-winscp':
        'Choose “Update” only if the fingerprint shown equals the published one, otherwise “Cancel”.',
      'forget-filezilla': 'Choose “OK” only if the fingerprint shown equals the published one.',
      'forget-paramiko':
        'Only if they agree: remove the old line from the known_hosts that the program loads. Do not switch the check off with AutoAddPolicy.',
      'forget-record':
        'Only if they agree: remove the old line from the known_hosts that the program loads. Do not switch the check off.',
      'ask-recorded-kind':
        'If OpenSSH connects to this server without a warning, the record is right and only of another kind of key. Leave it, and let rclone ask for the kind that is recorded (rclone 1.63 and later; if it is not Ed25519, name that kind). With an older rclone, add the server’s other keys to known_hosts after comparing their fingerprints.',
      'ask-service': 'If no fingerprint is published, ask the service for it.',
    },
  },
}
