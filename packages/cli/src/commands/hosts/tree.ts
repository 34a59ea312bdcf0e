import type { CommandGroup } from '../../command.ts'

export const hosts: CommandGroup = {
  name: 'hosts',
  summary: {
    ja: 'known_hosts にあるサーバの鍵を調べる・登録する・消す',
    en: 'check, trust or forget the keys of servers (known_hosts)',
  },
  commands: [
    {
      name: 'check',
      summary: {
        ja: 'サーバの鍵が、手元に記録された鍵と同じか調べる',
        en: 'compare a server’s key with the keys recorded here',
      },
      load: async () => (await import('./check.ts')).check,
    },
    {
      name: 'trust',
      summary: {
        ja: '指紋を照合して、サーバの鍵を登録する',
        en: 'record a server’s key after comparing its fingerprint',
      },
      load: async () => (await import('./trust.ts')).trust,
    },
    {
      name: 'forget',
      summary: { ja: '記録されたサーバの鍵を消す', en: 'remove the recorded keys of a server' },
      load: async () => (await import('./forget.ts')).forget,
    },
  ],
}
