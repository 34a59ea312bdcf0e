import { type Fault, faultsOf, type Words } from '../room/fault.ts'

/** The default key, damaged in one way. */
function damaged(
  way: string,
  breaks: Words,
  damage: (text: string) => string | Uint8Array,
  repair?: Fault['repair'],
): Fault {
  return {
    way,
    breaks,
    server: 'sshd',
    break(scene) {
      scene.write('id_ed25519', damage(scene.read('id_ed25519')))
    },
    ask: { args: ['-i', '/home/taro/.ssh/id_ed25519'] },
    ...(repair && { repair }),
    clients: {},
  }
}

export default faultsOf(
  'key-file-corrupt',
  damaged('cut-off', { ja: '鍵ファイルが途中で切れている', en: 'the key file is cut off' }, (text) =>
    text.slice(0, text.length / 2),
  ),
  damaged(
    'last-line-lost',
    { ja: '鍵ファイルの最後の行がない', en: 'the last line of the key file is missing' },
    (text) => text.replace(/-----END.*\n/, ''),
  ),
  damaged(
    'windows-line-ends',
    { ja: '鍵ファイルの改行が CRLF になった', en: 'the key file has CRLF line ends' },
    (text) => text.replaceAll('\n', '\r\n'),
    {},
  ),
  damaged(
    'byte-order-mark',
    { ja: '鍵ファイルの先頭に BOM がある', en: 'the key file begins with a BOM' },
    (text) => `\ufeff${text}`,
    {},
  ),
  damaged(
    'utf-16',
    { ja: '鍵ファイルが UTF-16 で保存された', en: 'the key file was saved as UTF-16' },
    (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
    {},
  ),
  damaged(
    'html-page',
    { ja: '鍵ではなく、ログイン画面の HTML が保存された', en: 'a sign-in page was saved instead of the key' },
    () => '<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body>Please sign in</body></html>\n',
  ),
  damaged('empty', { ja: '鍵ファイルが空', en: 'the key file is empty' }, () => ''),
  damaged(
    'line-breaks-lost',
    { ja: '鍵ファイルの改行がなくなった', en: 'the key file lost its line breaks' },
    (text) => text.replaceAll('\n', ''),
    {},
  ),
  damaged(
    'indented',
    { ja: '鍵ファイルの各行の頭に空白が付いた', en: 'every line of the key file is indented' },
    (text) => text.replace(/^/gm, ' '),
    {},
  ),
)
