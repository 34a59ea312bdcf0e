// Outputs of icacls as documented and as published by users; the doctor was not run on Windows.
import { describe, expect, test } from 'vitest'
import { readAcl } from './windows-acl.ts'

const path = 'C:\\Users\\hanako\\.ssh\\id_rsa'

describe('the list of icacls', () => {
  test('of a key that only its owner, SYSTEM and Administrators may read has no strangers', () => {
    const acl = readAcl(
      `${path} NT AUTHORITY\\SYSTEM:(F)\r\n${' '.repeat(path.length)} BUILTIN\\Administrators:(F)\r\n${' '.repeat(path.length)} DESKTOP-7\\hanako:(F)\r\n\r\nSuccessfully processed 1 files; Failed processing 0 files\r\n`,
      path,
    )
    expect(acl?.entries).toHaveLength(3)
    expect(acl?.strangers('hanako')).toEqual([])
  })

  test('of a key on a shared disk names the groups that may read it', () => {
    const acl = readAcl(
      `${path} BUILTIN\\Users:(I)(RX)\n  NT AUTHORITY\\Authenticated Users:(I)(M)\n  DESKTOP-7\\hanako:(F)\n\n1 個のファイルが正常に処理されました。0 個のファイルを処理できませんでした\n`,
      path,
    )
    expect(acl?.strangers('hanako')).toEqual(['BUILTIN\\Users', 'NT AUTHORITY\\Authenticated Users'])
  })

  test.each([
    ['NT-AUTORITÄT\\SYSTEM', 'VORDEFINIERT\\Administratoren', 'VORDEFINIERT\\Benutzer'],
    ['AUTORITE NT\\Système', 'BUILTIN\\Administrateurs', 'BUILTIN\\Utilisateurs'],
  ])('knows SYSTEM and Administrators in other languages: %s', (system, administrators, users) => {
    const acl = readAcl(`${path} ${system}:(F)\n  ${administrators}:(F)\n  ${users}:(RX)\n`, path)
    expect(acl?.strangers('hanako')).toEqual([users])
  })

  test('does not count what is denied, nor another user of a similar name as the owner', () => {
    const acl = readAcl(`${path} BUILTIN\\Guests:(DENY)(R)\n  DESKTOP-7\\hanako2:(R)\n`, path)
    expect(acl?.strangers('hanako')).toEqual(['DESKTOP-7\\hanako2'])
  })

  test('is told apart from an error', () => {
    expect(readAcl('Access is denied.\r\n', path)).toBeNull()
  })
})
