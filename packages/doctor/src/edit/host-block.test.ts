import { describe, expect, test } from 'vitest'
import { findHostBlock, type HostBlock, withHostBlock } from './host-block.ts'

const block: HostBlock = {
  alias: 'lab',
  hostName: 'sftp.example.org',
  port: 443,
  user: 'hanako',
  identityFile: '~/.ssh/lab',
}
const lines =
  'Host lab\n    HostName sftp.example.org\n    Port 443\n    User hanako\n    IdentityFile ~/.ssh/lab\n    IdentitiesOnly yes\n'

describe('a Host block', () => {
  test.each([
    ['an empty file', '', lines],
    ['a file without blocks', 'Compression yes\n', `Compression yes\n\n${lines}`],
    ['a file without a last line end', 'Compression yes', `Compression yes\n\n${lines}`],
    ['other blocks', 'Host *\n  User x\n', `${lines}\nHost *\n  User x\n`],
    ['settings for all, then blocks', 'A b\n\nMatch all\n', `A b\n\n${lines}\nMatch all\n`],
    ['a comment that belongs to a block', '# top\n\n# mine\nHost=x\n', `# top\n\n${lines}\n# mine\nHost=x\n`],
    ['Windows line ends', 'Host *\r\n', `${lines.replaceAll('\n', '\r\n')}\r\nHost *\r\n`],
  ])('goes into %s where it counts', (_, before, after) => {
    expect(withHostBlock(before, block)).toBe(after)
  })

  test('says only what is needed, and quotes a path with blanks', () => {
    const small: HostBlock = {
      alias: 'h',
      hostName: null,
      port: null,
      user: null,
      identityFile: '~/.ssh/my key',
    }
    expect(withHostBlock('', small)).toBe(
      'Host h\n    IdentityFile "~/.ssh/my key"\n    IdentitiesOnly yes\n',
    )
  })

  test.each([
    ['Host lab', 1],
    ['# x\n  host\tother LAB', 2],
    ['Host = "lab"', 1],
    ['Host lab2 *', null],
    ['Host *', null],
    ['HostName lab', null],
    ['# Host lab', null],
  ])('for the same name is found in %j: %s', (config, line) => {
    expect(findHostBlock(config, 'lab')).toBe(line)
  })
})
