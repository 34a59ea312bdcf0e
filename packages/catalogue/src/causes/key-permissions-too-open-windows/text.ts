import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly path?: string
  /** Windows accounts that have access and should not, joined by commas. */
  readonly others?: string
}

export const text: Texts<Params, 'key-permissions-too-open', 'restrict' | 'see-who'> = {
  ja: {
    title: '秘密鍵ファイルのアクセス許可が広すぎます (Windows)',
    saw: ({ path, others }) =>
      `秘密鍵${path ? `「${path}」` : ''}に、本人以外のアクセス許可${others ? ` (${others})` : ''}が付いています。`,
    why: 'Windows の OpenSSH は、本人と SYSTEM、Administrators 以外に許可がある秘密鍵を使いません。親フォルダから引き継いだ許可でもこうなります。',
    todo: 'アクセス許可の継承をやめ、本人だけに許可してから、もう一度接続してください。',
    toldApart: {
      'key-permissions-too-open':
        '権限の数字 (0644 など) が表示されるなら、Windows ではなく Unix の権限を直します。',
    },
    remedies: {
      restrict:
        'PowerShell で、引き継いだ許可を外し、本人だけに許可を与えます。プロパティの「セキュリティ」タブで行う操作と同じ結果になります。',
      'see-who': '誰に許可があるかを表示します。',
    },
  },
  en: {
    title: 'Others have access to the private key file (Windows)',
    saw: ({ path, others }) =>
      `The private key${path ? ` “${path}”` : ''} grants access to others than its owner${others ? ` (${others})` : ''}.`,
    why: 'OpenSSH for Windows does not use a private key to which anyone but its owner, SYSTEM and Administrators has access. Permissions inherited from the folder count too.',
    todo: 'End the inheritance, give access to the owner only, and connect again.',
    toldApart: {
      'key-permissions-too-open':
        'If a number such as 0644 is shown, the permissions are Unix ones, not an access list.',
    },
    remedies: {
      restrict:
        'In PowerShell: drop the inherited permissions and grant access to yourself only. It does what can be done by hand in the “Security” tab of the file’s properties.',
      'see-who': 'Show who has access.',
    },
  },
}
