import type { Text } from './language.ts'

/** Every error that the portal answers with: its code in JSON, its status, and what people read. */
export const ERRORS = {
  'not-found': {
    status: 404,
    title: { ja: 'ページが見つかりません', en: 'There is no such page' },
    text: {
      ja: 'アドレスに誤りがあるか、ページが移動しています。接続の案内と指紋の一覧は、最初のページにあります。',
      en: 'The address is mistyped, or the page has moved. How to connect, and the fingerprints, are on the first page.',
    },
  },
  'method-not-allowed': {
    status: 405,
    title: { ja: 'このページは読み取り専用です', en: 'This page can only be read' },
    text: {
      ja: 'ここには何も送信できません（使えるメソッドは GET と HEAD です）。ファイルは SFTP で送ってください。',
      en: 'Nothing can be sent here; the methods are GET and HEAD. Files are sent by SFTP.',
    },
  },
  'internal-error': {
    status: 500,
    title: { ja: 'サーバ側で問題が起きました', en: 'Something went wrong on the server' },
    text: {
      ja: '操作の誤りではありません。少し待ってから読み込み直してください。続くときは、このサービスの担当者に時刻を添えて知らせてください。',
      en: 'Nothing that you did was wrong. Please reload in a moment; if it stays like this, tell the people who run this service, with the time.',
    },
  },
} as const satisfies Record<string, { status: number; title: Text; text: Text }>

export type ErrorCode = keyof typeof ERRORS
