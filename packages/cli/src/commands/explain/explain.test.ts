import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildTestCommand, type TestCommand } from '../../testing/command.ts'

let command: TestCommand
beforeAll(async () => {
  command = await buildTestCommand()
})
afterAll(() => command.close())

/** What sftp prints when a login ends at once: a missing home, or a line that broke. */
const ambiguous = 'sftp> client_loop: send disconnect: Connection reset\nConnection closed\n'

/** A library that cannot read a key file says no more than this. */
const unreadable = 'paramiko.ssh_exception.SSHException: not a valid OPENSSH private key file\n'

describe('explain', () => {
  test('shows the first of several guesses in full, and only names what else it may be', async () => {
    const { code, stdout } = await command.run(['explain'], { input: ambiguous })
    expect(code).toBe(0)
    expect(stdout).toMatch(/does not say which of \d+ causes/)
    expect(stdout).toContain('tsunagu doctor USER@SERVER')
    expect(stdout.match(/^ {2}What to do$/gm)).toHaveLength(1)
    expect(stdout).toContain('Other candidates')
    expect(stdout).toMatch(/\[(network-drop|home-missing)\]/)
  })

  test('shows all guesses in full when asked to', async () => {
    const { stdout } = await command.run(['explain', '--all'], { input: ambiguous })
    expect(stdout.match(/^ {2}What to do$/gm)?.length).toBeGreaterThan(1)
    expect(stdout).not.toContain('Other candidates')
  })

  test('never states as seen what is only one of several candidates', async () => {
    const { stdout } = await command.run(['explain'], { input: 'sftp: Failure\n' })
    expect(stdout).toMatch(/^\? There is no room where it should be written$/m)
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'An operation on a file failed on the server. Your program does not say why. This is one of the causes that fit.',
    )
    expect(stdout).not.toMatch(/^✗/m)
    expect(stdout).toContain(
      'Typed at the program’s prompt (“sftp>”), this tells most of them apart:\n    ls -la\n',
    )
    const japanese = await command.run(['explain', '--lang', 'ja'], { input: 'sftp: Failure\n' })
    expect(japanese.stdout.replaceAll(/\s+/g, '')).toContain('これは、考えられる原因の一つです。')
  })

  test('of a refused login names what is frequent there, and not the port beside it', async () => {
    const { stdout } = await command.run(['explain'], {
      input: 'user@host: Permission denied (publickey).\n',
    })
    const [, often = '', rest = ''] =
      /Often it is one of these\n(.*?)It may also be\n(.*)/s.exec(stdout) ?? []
    expect(often.match(/\[[\w-]+\]/g)).toEqual([
      '[key-not-registered]',
      '[password-not-accepted]',
      '[username-wrong]',
    ])
    expect(rest).toContain('The port number is not the right one')
  })

  test('what is merely possible beside a certain cause is not called found', async () => {
    const { stdout } = await command.run(['explain'], {
      input: 'ssh: connect to host 443 port 22: Invalid argument\nConnection closed\n',
    })
    expect(stdout).toContain('wrong-port, certain')
    expect(stdout).not.toContain('Also found')
    expect(stdout).toMatch(/It may also be\n.*\[stale-address\]/s)
  })

  test('of many candidates names one of each phase with what to do, and the rest by their titles', async () => {
    const { stdout } = await command.run(['explain'], { input: 'SFTP error\n' })
    expect(stdout).not.toContain('What to do')
    expect(stdout).toMatch(/\[connection-refused\]\n.*\[key-not-registered\]\n.*It may also be\n/s)
    expect(stdout).toContain('  Being let in:\n    - The login by password was not accepted\n')
    expect(stdout.split('\n').length).toBeLessThan(60)
    const all = await command.run(['explain', '--all'], { input: 'SFTP error\n' })
    const json = JSON.parse((await command.run(['explain', '--json'], { input: 'SFTP error\n' })).stdout)
    expect(json.findings.length).toBeGreaterThan(20)
    expect(all.stdout.match(/^\? /gm)).toHaveLength(json.findings.length)
    for (const { saw, evidence } of json.findings) {
      expect(saw).toBe(
        'Your program says “SFTP error”, which does not tell why. This is one of the causes that fit.',
      )
      expect(evidence).toEqual([{ line: 1, text: 'SFTP error' }])
    }
  })

  test('writes a step once, with the commands of each platform below it', async () => {
    const { stdout } = await command.run(['explain'], { input: unreadable })
    const steps = stdout.split('\n').filter((line) => line.startsWith('    - '))
    expect(new Set(steps).size).toBe(steps.length)
    expect(stdout).toMatch(
      /Linux, macOS:\n {8}head -n 1 KEYFILE\n {6}Windows \(PowerShell\):\n {8}Get-Content/,
    )
  })

  test('writes the menus of graphical programs before the value to enter', async () => {
    const { stdout } = await command.run(['explain', '--all', '--client', 'putty'], { input: ambiguous })
    expect(stdout).toMatch(/ {8}Connection > Seconds between keepalives .*\n {8}60/)
  })

  test('says that a private key is no error text, and quotes none of it', async () => {
    const input = '-----BEGIN OPENSSH PRIVATE KEY-----\nc2VjcmV0c2VjcmV0\n-----END OPENSSH PRIVATE KEY-----\n'
    const { code, stdout, stderr } = await command.run(['explain'], { input })
    expect(code).toBe(1)
    expect(stdout).toContain('tsunagu key show FILE')
    expect(stdout + stderr).not.toContain('c2VjcmV0')
  })

  test('asks for all of the text when it recognises nothing', async () => {
    const { code, stdout } = await command.run(['explain', '--lang', 'ja'], { input: 'it did not work\n' })
    expect(code).toBe(1)
    expect(stdout).toContain('最初から最後まで')
  })
})

describe('menus', () => {
  const denied = 'user@host: Permission denied (publickey).\n'

  test.each([
    ['ja', 'winscp', 'ログイン > 設定… > SSH > 認証 > 秘密鍵'],
    ['ja', 'filezilla', 'ファイル > サイト マネージャー… > 一般 > ログオン タイプ > 鍵ファイル'],
    ['en', 'winscp', 'Login > Advanced… > SSH > Authentication > Private key file'],
  ])('are shown in %s as %s has them', async (lang, client, path) => {
    const { stdout } = await command.run(['explain', '--all', '--lang', lang, '--client', client], {
      input: denied,
    })
    expect(stdout).toContain(`        ${path}\n`)
  })

  test('stay English in the JSON’s field for them, which is older than the other languages', async () => {
    const { stdout } = await command.run(['explain', '--json', '--lang', 'ja', '--client', 'winscp'], {
      input: denied,
    })
    const { findings } = JSON.parse(stdout)
    const menus = findings.flatMap(
      ({ remedies }: { remedies: { menu?: string[]; menuLabels?: string[] }[] }) =>
        remedies.flatMap(({ menu, menuLabels }) => (menu ? [[menu[0], menuLabels?.[0]]] : [])),
    )
    expect(menus).toContainEqual(['Login', 'ログイン'])
  })
})

test('says that a command is for PowerShell, also when there is no other way', async () => {
  const input = "Permissions for 'C:\\Users\\a\\id_rsa' are too open.\nBad permissions.\n"
  const options = ['--all', '--client', 'openssh-windows', '--platform', 'windows']
  const { stdout } = await command.run(['explain', ...options], { input })
  expect(stdout).toMatch(/ {6}Windows \(PowerShell\):\n {8}icacls /)
  const japanese = await command.run(['explain', ...options, '--lang', 'ja'], { input })
  expect(japanese.stdout).toMatch(/ {6}Windows（PowerShell）:\n {8}icacls /)
})
