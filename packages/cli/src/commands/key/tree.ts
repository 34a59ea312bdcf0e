import type { CommandGroup } from '../../command.ts'

export const key: CommandGroup = {
  name: 'key',
  summary: {
    ja: '鍵を作る・調べる・変換する・置く',
    en: 'make, read, check, convert and install keys',
  },
  commands: [
    {
      name: 'new',
      summary: { ja: '鍵ペア（秘密鍵と公開鍵）を作る', en: 'make a pair of keys' },
      load: async () => (await import('./new.ts')).newKey,
    },
    {
      name: 'show',
      summary: {
        ja: '鍵のファイルが何なのか、どこか壊れていないかを表示する',
        en: 'say what a key file is, and what is wrong with it',
      },
      load: async () => (await import('./show.ts')).show,
    },
    {
      name: 'check',
      summary: {
        ja: '秘密鍵と公開鍵が対になっているか調べる',
        en: 'check whether a private and a public key belong together',
      },
      load: async () => (await import('./check.ts')).check,
    },
    {
      name: 'convert',
      summary: {
        ja: '鍵を別の形式で書き出す（OpenSSH、PuTTY、PEM など）',
        en: 'write a key in another form (OpenSSH, PuTTY, PEM ...)',
      },
      load: async () => (await import('./convert.ts')).convert,
    },
    {
      name: 'install',
      summary: {
        ja: '鍵を ssh と sftp が探す場所に置き、接続先の設定を加える',
        en: 'put a key where ssh looks, and add a server’s settings',
      },
      load: async () => (await import('./install.ts')).install,
    },
  ],
}
