import type { CommandGroup } from '../../command.ts'

/** `tsunagu admin`: what the staff of a service does with its data directory, also while `serve` runs on it. */
export const admin: CommandGroup = {
  name: 'admin',
  summary: {
    ja: 'サービスを管理する（アカウント、鍵、接続記録、ホスト鍵）',
    en: 'manage a service: accounts, keys, connection records, host keys',
  },
  commands: [
    {
      name: 'account',
      summary: { ja: 'アカウントを作る・調べる・変更する', en: 'make, look up and change accounts' },
      commands: [
        {
          name: 'add',
          summary: { ja: 'アカウントを作る', en: 'make an account' },
          load: async () => (await import('./account-add.ts')).accountAdd,
        },
        {
          name: 'list',
          summary: { ja: 'アカウントの一覧を表示する', en: 'list the accounts' },
          load: async () => (await import('./account-list.ts')).accountList,
        },
        {
          name: 'show',
          summary: { ja: '1 つのアカウントとその鍵を表示する', en: 'show one account and its keys' },
          load: async () => (await import('./account-show.ts')).accountShow,
        },
        {
          name: 'set',
          summary: { ja: 'アカウントの設定を変更する', en: 'change the settings of an account' },
          load: async () => (await import('./account-set.ts')).accountSet,
        },
        {
          name: 'remove',
          summary: { ja: 'アカウントを削除する', en: 'remove an account' },
          load: async () => (await import('./account-remove.ts')).accountRemove,
        },
      ],
    },
    {
      name: 'key',
      summary: {
        ja: 'アカウントの公開鍵を登録する・調べる・削除する',
        en: 'add, look up and remove public keys of accounts',
      },
      commands: [
        {
          name: 'add',
          summary: { ja: '公開鍵を登録する', en: 'add a public key to an account' },
          load: async () => (await import('./key-add.ts')).keyAdd,
        },
        {
          name: 'list',
          summary: { ja: '登録されている鍵を表示する', en: 'list the keys of an account' },
          load: async () => (await import('./key-list.ts')).keyList,
        },
        {
          name: 'remove',
          summary: { ja: '鍵の登録を取り消す', en: 'remove a key from an account' },
          load: async () => (await import('./key-remove.ts')).keyRemove,
        },
      ],
    },
    {
      name: 'connections',
      summary: { ja: '接続記録を表示する', en: 'show the connection records' },
      load: async () => (await import('./connections.ts')).connections,
    },
    {
      name: 'host-key',
      summary: { ja: 'ホスト鍵を調べる', en: 'look up the host keys' },
      commands: [
        {
          name: 'list',
          summary: { ja: 'ホスト鍵の一覧を表示する', en: 'list the host keys of the front doors' },
          load: async () => (await import('./host-key-list.ts')).hostKeyList,
        },
      ],
    },
  ],
}
