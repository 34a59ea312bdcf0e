import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly path?: string
}

type LookAlikes = 'key-file-unreadable' | 'agent-unavailable'
type Remedies = 'look' | 'name-right' | 'choose-winscp' | 'choose-filezilla' | 'choose-putty' | 'make-new'

export const text: Texts<Params, LookAlikes, Remedies> = {
  ja: {
    title: '指定された鍵ファイルがありません',
    saw: ({ path }) => `鍵ファイル${path ? `「${path}」` : ''}が見つかりません。`,
    why: '鍵を読めなければ、公開鍵によるログインはできません。ファイル名の打ち間違い、別のフォルダからの実行、拡張子の見落とし（.ppk、.txt など）が多い理由です。',
    todo: '鍵ファイルの場所を確かめ、フォルダ名を含めて指定し直してください。',
    toldApart: {
      'key-file-unreadable': 'ファイルの一覧に名前があるのに開けないなら、読む権限がありません。',
      'agent-unavailable':
        '鍵をエージェントに預けて使っているなら、エージェントに鍵があるかを確かめてください。',
    },
    remedies: {
      look: '鍵ファイルがどこにあるかを一覧で確かめます。',
      'name-right': '見つかった鍵を、フォルダ名を含めて指定して接続します。',
      'choose-winscp': '設定画面で、秘密鍵のファイルを選び直します。',
      'choose-filezilla': 'サイト マネージャーで、鍵ファイルを選び直します。',
      'choose-putty': '秘密鍵のファイルを -i で指定し直します。',
      'make-new':
        'どこにも見つからない場合は、新しい鍵を作り、その公開鍵をアカウントに登録します。失くした鍵の公開鍵から秘密鍵を戻すことはできません。',
    },
  },
  en: {
    title: 'The key file that was named does not exist',
    saw: ({ path }) => `The key file${path ? ` “${path}”` : ''} was not found.`,
    why: 'Without the key there is no login by public key. Mostly the name is misspelt, the command was run in another folder, or an ending such as .ppk or .txt was overlooked.',
    todo: 'Check where the key file is, and name it together with its folder.',
    toldApart: {
      'key-file-unreadable':
        'If the name is in the folder’s list and still cannot be opened, the permission to read it is missing.',
      'agent-unavailable': 'If the key is kept by an agent, check whether the agent holds it.',
    },
    remedies: {
      look: 'See which key files there are.',
      'name-right': 'Connect and name the key you found, together with its folder.',
      'choose-winscp': 'Choose the private key file again in the site’s settings.',
      'choose-filezilla': 'Choose the key file again in the Site Manager.',
      'choose-putty': 'Name the private key file again with -i.',
      'make-new':
        'If it is nowhere to be found, make a new key and register its public half. A private key cannot be restored from the public one.',
    },
  },
}
