import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly path?: string
  /** Permission bits in octal, e.g. `0644`, when they are known. */
  readonly mode?: string
}

type Remedies = 'restrict' | 'move-from-shared-disk'

export const text: Texts<Params, 'key-permissions-too-open-windows', Remedies> = {
  ja: {
    title: '秘密鍵ファイルを他の人が読める状態です',
    saw: ({ path, mode }) =>
      `秘密鍵${path ? `「${path}」` : ''}は、本人以外も読める権限になっています${mode ? `（${mode}）` : ''}。`,
    why: '他の人が読める秘密鍵は安全でないため、SSH のプログラムはその鍵を使いません。鍵がなければログインは拒否されます。',
    todo: '本人だけが読み書きできる権限（rw-------）に変えてから、もう一度接続してください。',
    toldApart: {
      'key-permissions-too-open-windows':
        'Windows では権限の数字（0644 など）は表示されず、アクセス許可の設定を直します。',
    },
    remedies: {
      restrict: '本人だけが読み書きできるようにします。',
      'move-from-shared-disk':
        '権限を変えても直らない場合、そのディスク（USB メモリ、Windows のドライブ、共有フォルダなど）は Unix の権限を保存できません。ホームディレクトリの .ssh に写して権限を変え、接続するときは写した方を指定します。',
    },
  },
  en: {
    title: 'Others can read the private key file',
    saw: ({ path, mode }) =>
      `The private key${path ? ` “${path}”` : ''} has permissions that let others read it${mode ? ` (${mode})` : ''}.`,
    why: 'A private key that others can read is not safe, so SSH programs do not use it; and without a key the login is refused.',
    todo: 'Give the file permissions for its owner only (rw-------) and connect again.',
    toldApart: {
      'key-permissions-too-open-windows':
        'On Windows no number such as 0644 is shown, and the file’s access list has to be changed instead.',
    },
    remedies: {
      restrict: 'Let only the owner read and write it.',
      'move-from-shared-disk':
        'If that changes nothing, the disk (a USB stick, a Windows drive, a shared folder) cannot keep Unix permissions. Copy the key into .ssh in the home directory, restrict it there, and name the copy when connecting.',
    },
  },
}
