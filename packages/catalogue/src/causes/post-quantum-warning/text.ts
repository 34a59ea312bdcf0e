import type { Texts } from '../../cause/text.ts'

export type Params = { readonly [K in never]: never }

export const text: Texts<Params, never, 'ignore' | 'silence' | 'update-server'> = {
  ja: {
    title: '鍵交換が耐量子計算機暗号ではないという警告（転送はできます）',
    saw: '鍵交換に耐量子計算機暗号が使われていないという警告が表示されました。',
    why: 'これは警告で、転送が失敗した原因ではありません。記録された通信が、将来の量子計算機で解読される可能性があるという注意です。',
    todo: '転送はそのまま続けられます。失敗している場合は、ほかの行に原因があります。',
    toldApart: {},
    remedies: {
      ignore: '何もせずに転送を続けます。',
      silence: 'このサーバについての警告を消します（OpenSSH 10.1 以降の設定です）。',
      'update-server': 'サーバの管理者の方へ: OpenSSH 9.0 以降なら、耐量子の鍵交換が使えます。',
    },
  },
  en: {
    title: 'A warning that the key exchange is not post-quantum (transfers work)',
    saw: 'A warning says that the key exchange does not use post-quantum cryptography.',
    why: 'This is a warning, and not why a transfer failed: what is recorded today could be decrypted by a future quantum computer.',
    todo: 'Transfers work as before. If one failed, the reason is in other lines.',
    toldApart: {},
    remedies: {
      ignore: 'Do nothing and go on.',
      silence: 'Switch the warning off for this server (a setting of OpenSSH 10.1 and later).',
      'update-server':
        'For the server’s administrators: OpenSSH 9.0 and later offer a post-quantum key exchange.',
    },
  },
}
