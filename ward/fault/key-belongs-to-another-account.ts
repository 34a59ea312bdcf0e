import { faultsOf } from '../room/fault.ts'

export default faultsOf('key-belongs-to-another-account', {
  breaks: { ja: '鍵が別のアカウントに登録されている', en: 'the key is registered on another account' },
  server: 'tsunagu',
  meet: (scene) => scene.run(`sftp -o BatchMode=yes -b /dev/null hanako@${scene.host}`),
  beside: ['username-wrong'],
  clients: { login: 'hanako' },
})
