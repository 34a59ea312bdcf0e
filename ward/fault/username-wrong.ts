import { faultsOf } from '../room/fault.ts'
import { SITE_FILE } from '../room/furniture.ts'

export default faultsOf(
  'username-wrong',
  {
    way: 'submission-number',
    breaks: { ja: 'ユーザ名に登録番号を入れた', en: 'a submission’s number was given as the user name' },
    server: 'sshd',
    ask: { user: 'test07-0001', args: ['--site', SITE_FILE] },
    repair: { send: { user: 'test07' } },
    clients: { login: 'test07-0001' },
  },
  {
    way: 'mail-address',
    breaks: { ja: 'ユーザ名にメールアドレスを入れた', en: 'a mail address was given as the user name' },
    server: 'sshd',
    ask: { user: 'test07@example.org', args: ['--site', SITE_FILE] },
    clients: { login: 'test07@example.org' },
  },
  {
    way: 'capitals',
    breaks: { ja: 'ユーザ名を大文字で入れた', en: 'the user name was given in capitals' },
    server: 'sshd',
    ask: { user: 'TEST07', args: ['--site', SITE_FILE] },
    clients: { login: 'TEST07' },
  },
)
