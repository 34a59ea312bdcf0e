import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly path?: string
  /** The form that was recognised. */
  readonly format: 'openssh' | 'pem' | 'pkcs8' | 'ssh.com'
}

type Remedies = 'convert' | 'convert-puttygen' | 'convert-winscp' | 'convert-filezilla'

const names = { openssh: 'OpenSSH', pem: 'OpenSSH (PEM)', pkcs8: 'PKCS#8', 'ssh.com': 'ssh.com' } as const

export const text: Texts<Params, 'key-file-corrupt', Remedies> = {
  ja: {
    title: 'OpenSSH 形式の秘密鍵は、このプログラムではそのまま使えません',
    saw: ({ path, format }) =>
      `${path ? `「${path}」` : '指定された鍵'}は ${names[format]} 形式の秘密鍵です。このプログラムは PuTTY 形式（.ppk）を読みます。`,
    why: 'PuTTY と WinSCP は PuTTY 形式の秘密鍵だけを使い、FileZilla も変換してから使います。鍵そのものは壊れていません。',
    todo: '鍵を PuTTY 形式（.ppk）に変換し、変換したファイルを指定してください。公開鍵の登録をやり直す必要はありません。',
    toldApart: {
      'key-file-corrupt': '鍵を PuTTYgen で読み込めないなら、形式ではなく中身が壊れています。',
    },
    remedies: {
      convert: '鍵を PuTTY 形式に変換します。元のファイルは残ります。',
      'convert-puttygen': 'PuTTYgen で鍵を読み込み、PuTTY 形式で保存します。',
      'convert-winscp': '設定画面で鍵を選ぶと変換を勧められるので、「OK」で PuTTY 形式に変換して保存します。',
      'convert-filezilla':
        '鍵を追加すると変換するかを尋ねられるので、「はい」を選び、変換したファイルを保存します。',
    },
  },
  en: {
    title: 'An OpenSSH key was given to a program that reads PuTTY keys',
    saw: ({ path, format }) =>
      `${path ? `“${path}”` : 'The key file'} is a private key in the ${names[format]} format. This program reads PuTTY’s format (.ppk).`,
    why: 'PuTTY and WinSCP use private keys in PuTTY’s format only, and FileZilla converts them first. The key itself is fine.',
    todo: 'Convert the key to PuTTY’s format (.ppk) and name the new file. The public key need not be registered again.',
    toldApart: {
      'key-file-corrupt': 'If PuTTYgen cannot load the key either, it is the content that is damaged.',
    },
    remedies: {
      convert: 'Convert the key to PuTTY’s format. The old file stays.',
      'convert-puttygen': 'Load the key in PuTTYgen and save it in PuTTY’s format.',
      'convert-winscp':
        'Choose the key in the site’s settings; WinSCP offers to convert it. Answer “OK” and save the result.',
      'convert-filezilla':
        'Add the key; FileZilla asks whether to convert it. Answer “Yes” and save the result.',
    },
  },
}
