import type { Texts } from '../../cause/text.ts'

export type Params = {
  readonly host?: string
  readonly port?: number
  readonly type?: string
  readonly shown?: string
}

export const text: Texts<
  Params,
  'host-key-changed' | 'host-key-unknown',
  'ask-service' | 'see-mark' | 'check'
> = {
  ja: {
    title: 'サーバのホスト鍵は、無効とされた鍵です',
    saw: ({ host, shown }) =>
      `${host ? `「${host}」` : 'サーバ'}が示したホスト鍵${shown ? `（指紋: ${shown}）` : ''}には、無効の印（@revoked）が付いています。`,
    why: '無効の印は、盗まれるなどして信用できなくなった鍵に付けられます。その鍵を示すサーバは、本物を装った別のサーバかもしれません。',
    todo: '接続せず、サービスの窓口に知らせて、今のホスト鍵の指紋を尋ねてください。印を消して接続しないでください。',
    toldApart: {
      'host-key-changed': '「REVOKED」と表示されず「HAS CHANGED」と表示されるなら、鍵が変わっています。',
      'host-key-unknown': '鍵が記録されていないだけなら、「REVOKED」とは表示されません。',
    },
    remedies: {
      'ask-service': '表示された文と指紋を添えて、サービスの窓口に知らせます。',
      'see-mark': '無効の印がどこに書かれているかを表示します。',
      check: 'サーバが今示している鍵と、記録されている鍵を比べます。',
    },
  },
  en: {
    title: 'The server’s host key was declared invalid',
    saw: ({ host, shown }) =>
      `The host key shown by ${host ? `“${host}”` : 'the server'}${shown ? ` (fingerprint ${shown})` : ''} is marked as revoked.`,
    why: 'Keys are marked as revoked when they cannot be trusted any more, for instance because they were stolen. A server that shows such a key may be another one that poses as it.',
    todo: 'Do not connect. Tell the service, and ask for the fingerprint of its present host key. Do not remove the mark in order to connect.',
    toldApart: {
      'host-key-changed': 'If “HAS CHANGED” is shown and not “REVOKED”, the key has changed.',
      'host-key-unknown': 'If the key is only not recorded, “REVOKED” is not shown.',
    },
    remedies: {
      'ask-service': 'Send the service the text and the fingerprint that were shown.',
      'see-mark': 'Show where the mark is written.',
      check: 'Compare the key that the server shows now with those on record.',
    },
  },
}
