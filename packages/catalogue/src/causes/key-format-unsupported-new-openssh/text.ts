import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly path?: string
  /** True when the program or the file shows the format; false when it is one of several possibilities. */
  readonly shown: boolean
}

type LookAlikes = 'key-file-corrupt' | 'key-format-putty-in-openssh' | 'public-key-given-as-private'
type Remedies = 'update' | 'convert' | 'convert-keygen' | 'see' | 'right-class'

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: 'OpenSSH の新しい鍵の形式を、このプログラムは読めません',
    saw: ({ path }) =>
      `鍵ファイル${path ? `「${path}」` : ''}は OpenSSH の新しい形式で、このプログラムはそれを読めません。`,
    why: 'OpenSSH 7.8 以降の ssh-keygen は「-----BEGIN OPENSSH PRIVATE KEY-----」で始まる形式で鍵を保存します。古い JSch、paramiko、libssh2 などは、それ以前の PEM 形式しか読めません。鍵そのものは壊れていません。',
    todo: 'プログラムやライブラリを新しくするか、鍵を PEM 形式に変換してください。Ed25519 の鍵に PEM 形式はないので、その場合はプログラムを新しくするか、RSA か ECDSA の鍵を作ります。',
    toldApart: {
      'key-file-corrupt': 'ssh-keygen -y でも開けないなら、中身が壊れています。',
      'key-format-putty-in-openssh':
        'ファイルの 1 行目が「PuTTY-User-Key-File-」で始まるなら PuTTY 形式です。',
      'public-key-given-as-private':
        'ファイルが「ssh-rsa」や「ssh-ed25519」で始まるなら、公開鍵を指定しています。',
    },
    remedies: {
      see: 'ファイルの 1 行目を表示します。「-----BEGIN OPENSSH PRIVATE KEY-----」なら新しい形式です。',
      update: 'ライブラリを新しくします（JSch は com.github.mwiede:jsch、paramiko は 2.7 以降）。',
      'right-class':
        'paramiko では、鍵の種類に合うクラスで読み込むか、SSHClient の key_filename に任せます。',
      convert: '鍵を PEM 形式の新しいファイルに変換します。元のファイルは残ります。',
      'convert-keygen': 'ssh-keygen でも変換できますが、元のファイルを書き換えるので、先に写しを取ります。',
    },
  },
  en: {
    title: 'This program cannot read OpenSSH’s newer key format',
    saw: ({ path }) =>
      `The key file${path ? ` “${path}”` : ''} is in OpenSSH’s newer format, which this program cannot read.`,
    why: 'Since OpenSSH 7.8, ssh-keygen saves keys in a format that begins with “-----BEGIN OPENSSH PRIVATE KEY-----”. Older versions of JSch, paramiko, libssh2 and others read only the PEM format before it. The key itself is fine.',
    todo: 'Update the program or library, or convert the key to the PEM format. Ed25519 keys have no PEM format: update the program, or make an RSA or ECDSA key.',
    toldApart: {
      'key-file-corrupt': 'If ssh-keygen -y cannot open it either, the content is damaged.',
      'key-format-putty-in-openssh':
        'If the first line begins with “PuTTY-User-Key-File-”, it is a PuTTY key.',
      'public-key-given-as-private':
        'If the file begins with “ssh-rsa” or “ssh-ed25519”, it is the public half.',
    },
    remedies: {
      see: 'Show the first line of the file. “-----BEGIN OPENSSH PRIVATE KEY-----” is the newer format.',
      update: 'Update the library (JSch to com.github.mwiede:jsch, paramiko to 2.7 or later).',
      'right-class':
        'With paramiko, load the key with the class of its type, or leave it to key_filename of SSHClient.',
      convert: 'Convert the key into a new file in the PEM format. The old file stays.',
      'convert-keygen': 'ssh-keygen can convert it too; it rewrites the file, so make a copy first.',
    },
  },
}
