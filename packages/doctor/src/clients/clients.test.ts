// Settings of PuTTY, WinSCP and FileZilla. What is in `recorded` was written by the programs themselves; a session of
// PuTTY is read by the real plink beside us. WinSCP and the registry were not run here: their forms are documented and published.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { haveTools } from '../testing/tools.ts'
import { readRegQuery } from '../windows/registry.ts'
import { readFileZilla } from './filezilla.ts'
import { readPuttyFile, readPuttyRegistry } from './putty.ts'
import { readWinScpIni, readWinScpRegistry } from './winscp.ts'

const SECRET = 'correct-horse-battery'
const at = (value: unknown, line: number) => expect.objectContaining({ value, line })

describe('PuTTY', () => {
  const path = '/home/hanako/.putty/sessions/DRA%20upload'
  const file = (host: string, port: number) =>
    `Present=1\nHostName=${host}\nProtocol=ssh\nPortNumber=${port}\nUserName=\nPublicKeyFile=/k/id.ppk\nProxyMethod=0\nProxyHost=proxy\nProxyPassword=${SECRET}\n`

  test('names a session by its file, with the user that stands before the host', () => {
    const session = readPuttyFile(file('test07@sftp.example.org', 443), path)
    expect(session).toMatchObject({
      client: 'putty',
      name: 'DRA upload',
      host: at('sftp.example.org', 2),
      port: at(443, 4),
      user: at('test07', 2),
      keyFile: at('/k/id.ppk', 6),
      protocol: at('sftp', 3),
      proxy: null,
    })
    expect(JSON.stringify(session)).not.toContain(SECRET)
  })

  test('is read as its own window saved it', () => {
    const saved = new URL('recorded/putty-0.78.DRA%2520upload', import.meta.url)
    expect(readPuttyFile(readFileSync(saved, 'utf8'), path)).toMatchObject({
      name: 'DRA upload',
      host: at('sftp.example.org', 2),
      port: at(443, 11),
      user: at('test07', 2),
      keyFile: null,
      protocol: at('sftp', 10),
      proxy: null,
    })
  })

  test('has no session without a host, such as its default settings', () => {
    expect(readPuttyFile('HostName=\nPortNumber=22\n', path)).toBeNull()
  })

  test.runIf(haveTools('plink'))('reads such a file as we do: it connects to that port, as SSH', async () => {
    const home = mkdtempSync(join(tmpdir(), 'doctor-putty-'))
    const listener = createServer().listen(0, '127.0.0.1')
    await once(listener, 'listening')
    const { port } = listener.address() as { port: number }
    mkdirSync(join(home, 'sessions'))
    const saved = join(home, 'sessions', 'DRA%20upload')
    writeFileSync(saved, file('test07@127.0.0.1', port))
    const session = readPuttyFile(readFileSync(saved, 'utf8'), saved)
    expect(session).toMatchObject({ host: { value: '127.0.0.1' }, port: { value: port } })
    const plink = spawn('plink', ['-batch', '-load', session?.name ?? ''], {
      env: { PATH: process.env['PATH'], HOME: home, PUTTYDIR: home },
      stdio: 'ignore',
    })
    try {
      const [socket] = await once(listener, 'connection')
      const [bytes] = await once(socket, 'data')
      expect(String(bytes)).toMatch(/^SSH-2\.0-PuTTY/)
      socket.destroy()
    } finally {
      plink.kill()
      listener.close()
      rmSync(home, { recursive: true })
    }
  })

  test('keeps the same names in the registry', () => {
    const keys = readRegQuery(
      [
        '',
        'HKEY_CURRENT_USER\\Software\\SimonTatham\\PuTTY\\Sessions\\DRA%20upload',
        '    HostName    REG_SZ    sftp.example.org',
        '    PortNumber    REG_DWORD    0x1bb',
        '    UserName    REG_SZ    ',
        '    PublicKeyFile    REG_SZ    C:\\Users\\hanako\\my keys\\id_ed25519',
        '    ProxyMethod    REG_DWORD    0x3',
        '    ProxyHost    REG_SZ    proxy.example',
        '    ProxyPort    REG_DWORD    0x1f90',
        `    ProxyPassword    REG_SZ    ${SECRET}`,
        '',
      ].join('\r\n'),
    )
    const sessions = readPuttyRegistry(keys)
    expect(sessions).toMatchObject([
      {
        name: 'DRA upload',
        port: { value: 443, line: null },
        user: null,
        keyFile: { value: 'C:\\Users\\hanako\\my keys\\id_ed25519' },
        proxy: { value: { kind: 'http', value: 'proxy.example:8080' } },
      },
    ])
    expect(JSON.stringify(sessions)).not.toContain(SECRET)
  })
})

describe('WinSCP', () => {
  const ini = [
    '[Configuration\\Interface\\CopyParam]',
    'TransferMode=1',
    '[Sessions\\Default%20Settings]',
    'UserName=nobody',
    '[Sessions\\DDBJ/DRA%20upload]',
    'HostName=sftp.example.org',
    'PortNumber=2222',
    'UserName=%EF%BB%BF%E5%B1%B1%E7%94%B0',
    'PublicKeyFile=C:%5CUsers%5Chanako%5Cid_ed25519',
    `Password=${SECRET}`,
    '[Sessions\\old]',
    'HostName=sftp.example.org',
    'FSProtocol=5',
    'Ftps=3',
    '[Sessions\\really%20old]',
    'HostName=sftp.example.org',
    'FSProtocol=5',
    '[SshHostKeys]',
  ].join('\r\n')

  test('keeps sites as sections, with lines, and one transfer mode for all', () => {
    const sessions = readWinScpIni(ini, 'C:\\WinSCP.ini')
    expect(sessions).toMatchObject([
      {
        name: 'DDBJ/DRA upload',
        host: at('sftp.example.org', 6),
        port: at(2222, 7),
        user: at('山田', 8),
        keyFile: at('C:\\Users\\hanako\\id_ed25519', 9),
        protocol: { value: 'sftp' },
        textMode: at(true, 2),
      },
      { name: 'old', protocol: at('ftps', 13) },
      { name: 'really old', protocol: at('ftp', 17) },
    ])
    expect(JSON.stringify(sessions)).not.toContain(SECRET)
  })

  test.each([
    ['0', null],
    ['2', null],
    ['1', { value: true }],
  ])('TransferMode=%s is text only when it is 1', (mode, textMode) => {
    const [session] = readWinScpIni(ini.replace('TransferMode=1', `TransferMode=${mode}`), 'x')
    if (textMode === null) expect(session?.textMode).toBeNull()
    else expect(session?.textMode).toMatchObject(textMode)
  })

  test('keeps the same names in the registry', () => {
    const keys = readRegQuery(
      [
        'HKEY_CURRENT_USER\\Software\\Martin Prikryl\\WinSCP 2\\Configuration\\Interface\\CopyParam',
        '    TransferMode    REG_DWORD    0x1',
        '',
        'HKEY_CURRENT_USER\\Software\\Martin Prikryl\\WinSCP 2\\Sessions\\DRA%20upload',
        '    HostName    REG_SZ    sftp.example.org',
        '    FSProtocol    REG_DWORD    0x0',
        `    Password    REG_SZ    ${SECRET}`,
      ].join('\r\n'),
    )
    const sessions = readWinScpRegistry(keys)
    expect(sessions).toMatchObject([
      { name: 'DRA upload', protocol: { value: 'scp' }, textMode: { value: true, line: null } },
    ])
    expect(JSON.stringify(sessions)).not.toContain(SECRET)
  })
})

describe('FileZilla', () => {
  const site = (protocol: number, logon: string) => `<?xml version="1.0" encoding="UTF-8"?>
<FileZilla3 version="3.63.0" platform="*nix">
	<Servers>
		<Folder expanded="1">archive
			<Server>
				<Host>sftp.example.org</Host>
				<Port>22</Port>
				<Protocol>${protocol}</Protocol>
				<Type>0</Type>
				<User>test07</User>
				${logon}
				<Name>DRA &amp; GEA</Name>
			</Server>
		</Folder>
	</Servers>
</FileZilla3>`
  const password = `<Pass encoding="base64">${SECRET}</Pass><Logontype>1</Logontype>`

  test('keeps sites in folders, with lines, and of a password not a letter is kept', () => {
    const read = readFileZilla(site(1, password), '/fz/sitemanager.xml')
    expect(read?.sessions).toMatchObject([
      {
        name: 'DRA & GEA',
        host: at('sftp.example.org', 6),
        port: at(22, 7),
        protocol: at('sftp', 8),
        user: at('test07', 10),
        keyFile: null,
      },
    ])
    expect(JSON.stringify(read)).not.toContain(SECRET)
  })

  test('uses a key file only with the logon type for it', () => {
    const key = (type: number) => `<Keyfile>/k/id_ed25519</Keyfile><Logontype>${type}</Logontype>`
    const read = (type: number) => readFileZilla(site(1, key(type)), 'x')?.sessions[0]?.keyFile
    expect(read(5)).toMatchObject({ value: '/k/id_ed25519' })
    expect(read(1)).toBeNull()
  })

  test.each([
    [0, 'ftp'],
    [1, 'sftp'],
    [3, 'ftps'],
    [4, 'ftps'],
    [6, 'ftp'],
    [7, 'other'],
  ])('protocol %i is %s', (number, protocol) => {
    expect(readFileZilla(site(number, ''), 'x')?.sessions[0]?.protocol.value).toBe(protocol)
  })

  test('is read up to where its file was cut off, and another file is not its own', () => {
    const whole = site(1, '')
    const two = whole.replace('</Folder>', '<Server><Host>other')
    expect(readFileZilla(two.slice(0, two.indexOf('other') + 3), 'x')?.sessions).toHaveLength(1)
    expect(readFileZilla('<html><body>', 'x')).toBeNull()
    expect(readFileZilla('not xml', 'x')).toBeNull()
  })

  test('has its proxy in the file that FileZilla itself wrote', () => {
    const text = readFileSync(new URL('recorded/filezilla-3.63.0.filezilla.xml', import.meta.url), 'utf8')
    expect(readFileZilla(text, 'x')).toEqual({ sessions: [], proxy: null })
    const set = text
      .replace('<Setting name="Proxy type">0', '<Setting name="Proxy type">1')
      .replace('<Setting name="Proxy host"></Setting>', '<Setting name="Proxy host">proxy.example</Setting>')
      .replace('<Setting name="Proxy port">0', '<Setting name="Proxy port">8080')
    expect(readFileZilla(set, 'x')?.proxy).toMatchObject({
      value: { kind: 'http', value: 'proxy.example:8080' },
    })
  })
})
