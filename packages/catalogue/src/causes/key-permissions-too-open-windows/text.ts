import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly path?: string
  /** Windows accounts that have access and should not, joined by commas. */
  readonly others?: string
}

type Remedies = 'restrict' | 'restrict-explicit' | 'by-hand' | 'undo' | 'see-who'

export const text: Texts<Params, 'key-permissions-too-open', Remedies> = {
  ja: {
    title: '秘密鍵ファイルのアクセス許可が広すぎます（Windows）',
    saw: ({ path, others }) =>
      `秘密鍵${path ? `「${path}」` : ''}に、本人以外のアクセス許可${others ? `（${others}）` : ''}が付いています。`,
    why: 'Windows の OpenSSH は、本人と SYSTEM、Administrators 以外に許可がある秘密鍵を使いません。親フォルダから引き継いだ許可でもこうなります。',
    todo: 'アクセス許可の継承をやめ、本人だけに許可してから、もう一度接続してください。',
    toldApart: {
      'key-permissions-too-open':
        '権限の数字（0644 など）が表示されるなら、Windows ではなく Unix の権限を直します。',
    },
    remedies: {
      restrict: 'PowerShell で、親フォルダから引き継いだ許可を外し、本人だけに許可を与えます。',
      'restrict-explicit':
        'まだ同じ警告が出る場合は、ファイル自身に付いた許可も消してから、本人だけに許可を与えます。',
      'by-hand':
        '画面で行う場合は、ファイルを右クリックして「プロパティ」を開き、「セキュリティ」タブの「詳細設定」を選びます。「継承の無効化」を選び、「継承されたアクセス許可をこのオブジェクトの明示的なアクセス許可に変換します」を選びます。アクセス許可エントリを一つずつ選んで「削除」し、すべてなくなったら「追加」を押します。「プリンシパルの選択」で自分の Windows のユーザ名を入れ、「フル コントロール」に印を付けて「OK」を押し、最後に「適用」を押します。',
      undo: '元に戻す場合は、ファイル自身の許可を消し、親フォルダからの継承に戻します。',
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
        'In PowerShell: drop the permissions inherited from the folder, and grant access to yourself only.',
      'restrict-explicit':
        'If the warning stays: remove the permissions given to the file itself as well, then grant access to yourself only.',
      'by-hand':
        'By hand: right-click the file, open “Properties”, and choose “Advanced” on the “Security” tab. Choose “Disable inheritance”, then “Convert inherited permissions into explicit permissions on this object”. Select each entry and press “Remove” until none is left, then press “Add”. Under “Select a principal” enter your Windows user name, tick “Full control”, press “OK”, and finally “Apply”.',
      undo: 'To undo it: remove the file’s own permissions and inherit those of the folder again.',
      'see-who': 'Show who has access.',
    },
  },
}
