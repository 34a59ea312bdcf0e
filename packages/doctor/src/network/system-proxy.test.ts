// Outputs of reg, netsh and scutil as documented and as published by users, none of which was run here; that of
// gsettings has the form of the real one.
import { expect, test } from 'vitest'
import { type Fake, fakeHost } from '../testing/fake-host.ts'
import { readGsettings, readInternetSettings, readScutil, readWinHttp, systemProxy } from './system-proxy.ts'

const signal = new AbortController().signal
const of = (fake: Fake, server = 'sftp.example.org') => systemProxy(fakeHost(fake), server, signal)

test.each([
  [
    { https_proxy: 'http://taro:s3cret@proxy.example:8080/' },
    { kind: 'http', value: 'http://proxy.example:8080/' },
  ],
  [{ ALL_PROXY: 'socks5h://proxy.example:1080' }, { kind: 'socks', value: 'socks5h://proxy.example:1080' }],
  [{ http_proxy: 'taro:s3cret@proxy.example:3128' }, { kind: 'http', value: 'proxy.example:3128' }],
  [{ https_proxy: ' ' }, null],
  [{}, null],
])('the environment %j names %j, without a password', async (env, expected) => {
  expect(await of({ env })).toEqual(expected)
})

test.each(['sftp.example.org', '.example.org', 'localhost, example.org', '*'])(
  'a server that no_proxy exempts (%s) is reached without it',
  async (no_proxy) => {
    expect(await of({ env: { https_proxy: 'http://proxy:8080', no_proxy } })).toBeNull()
    expect(await of({ env: { https_proxy: 'http://proxy:8080', no_proxy: 'xexample.org' } })).not.toBeNull()
  },
)

const internetSettings = (...lines: string[]) =>
  `\r\nHKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\r\n${lines.map((line) => `    ${line}\r\n`).join('')}\r\nHKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections\r\n`

test.each([
  [
    ['ProxyEnable    REG_DWORD    0x1', 'ProxyServer    REG_SZ    proxy.example:8080'],
    { kind: 'http', value: 'proxy.example:8080' },
  ],
  [
    ['ProxyEnable    REG_DWORD    0x1', 'ProxyServer    REG_SZ    http=a:80;https=b:81;socks=c:1080'],
    { kind: 'http', value: 'b:81' },
  ],
  [
    ['ProxyEnable    REG_DWORD    0x1', 'ProxyServer    REG_SZ    socks=c:1080'],
    { kind: 'socks', value: 'c:1080' },
  ],
  [['ProxyEnable    REG_DWORD    0x0', 'ProxyServer    REG_SZ    proxy.example:8080'], null],
  [
    ['User Agent    REG_SZ    Mozilla/4.0', 'AutoConfigURL    REG_SZ    http://wpad.example/proxy.pac'],
    { kind: 'http', value: null },
  ],
])('the settings of Windows %j name %j', (lines, expected) => {
  expect(readInternetSettings(internetSettings(...lines))).toEqual(expected)
})

test.each([
  [
    'English',
    'Current WinHTTP proxy settings:\r\n\r\n    Proxy Server(s) :  proxy.example:8080\r\n    Bypass List     :  (none)\r\n',
    true,
  ],
  [
    'Japanese',
    '現在の WinHTTP プロキシ設定:\r\n\r\n    プロキシ サーバー:  proxy.example:8080\r\n    バイパス一覧     :  (なし)\r\n',
    true,
  ],
  [
    'German',
    'Aktuelle WinHTTP-Proxyeinstellungen:\r\n\r\n    Proxyserver:  proxy.example:8080\r\n    Umgehungsliste     :  <local>\r\n',
    true,
  ],
  ['English, none', 'Current WinHTTP proxy settings:\r\n\r\n    Direct access (no proxy server).\r\n', false],
  [
    'Japanese, none',
    '現在の WinHTTP プロキシ設定:\r\n\r\n    直接アクセス (プロキシ サーバーなし)。\r\n',
    false,
  ],
])('netsh in %s', (_, output, set) => {
  expect(readWinHttp(output)).toEqual(set ? { kind: 'http', value: 'proxy.example:8080' } : null)
})

test('Windows is asked for the user’s setting first, and for that of services when there is none', async () => {
  const programs = {
    reg: () => ({ stdout: internetSettings('ProxyEnable    REG_DWORD    0x0') }),
    netsh: () => ({ stdout: '    Proxy Server(s) :  services.example:3128\r\n' }),
  }
  expect(await of({ platform: 'windows', programs })).toMatchObject({ value: 'services.example:3128' })
})

test.each([
  ['HTTPEnable : 1\n  HTTPPort : 8080\n  HTTPProxy : proxy.example\n  HTTPSEnable : 0', 'proxy.example:8080'],
  ['ProxyAutoConfigEnable : 1\n  ProxyAutoConfigURLString : http://wpad/p.pac', null],
])('macOS with %j', (lines, value) => {
  const output = `<dictionary> {\n  ExceptionsList : <array> {\n    0 : *.local\n    1 : 169.254/16\n  }\n  ${lines}\n  FTPPassive : 1\n}\n`
  expect(readScutil(output)).toEqual({ kind: 'http', value })
})

test('macOS without a proxy', () => {
  expect(readScutil('<dictionary> {\n  FTPPassive : 1\n}\n')).toBeNull()
})

test.each([
  ['manual', { kind: 'socks', value: 'c.example:1080' }],
  ['auto', { kind: 'http', value: null }],
  ['none', null],
])('the desktop in mode %s', (mode, expected) => {
  const output = `org.gnome.system.proxy mode '${mode}'\norg.gnome.system.proxy ignore-hosts ['localhost']\norg.gnome.system.proxy.http host ''\norg.gnome.system.proxy.http port 8080\norg.gnome.system.proxy.socks host 'c.example'\norg.gnome.system.proxy.socks port 1080\n`
  expect(readGsettings(output)).toEqual(expected)
})
