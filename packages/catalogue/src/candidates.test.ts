import { describe, expect, test } from 'vitest'
import { explain } from './explain/explain.ts'

/** What a program prints when it says the symptom and no more, and every cause that shows itself so. */
describe('a bare symptom carries every cause that produces it', () => {
  test.each([
    [
      'com.jcraft.jsch.JSchException: Auth fail',
      [
        'key-not-registered',
        'wrong-key-offered',
        'username-wrong',
        'password-not-accepted',
        'account-inactive',
        'account-not-yet-active',
        'key-type-refused',
        'keyboard-interactive-required',
        'public-key-not-accepted',
      ],
    ],
    [
      'com.jcraft.jsch.JSchException: invalid privatekey: [B@1f32e575',
      [
        'key-file-corrupt',
        'key-format-putty-in-openssh',
        'public-key-given-as-private',
        'key-format-unsupported-new-openssh',
        'passphrase-wrong',
        'passphrase-missing',
      ],
    ],
    [
      'net.schmizz.sshj.sftp.SFTPException: Failure',
      [
        'permission-denied-remote-path',
        'disk-full-or-quota',
        'overwrite-refused',
        'remote-path-is-directory',
        'no-such-directory',
        'file-name-refused',
        'set-attributes-refused',
      ],
    ],
    [
      'paramiko.ssh_exception.SSHException: EOF during negotiation',
      [
        'home-missing',
        'chroot-bad-ownership',
        'account-inactive',
        'subsystem-refused',
        'sftp-protocol-garbage',
        'network-drop',
      ],
    ],
  ])('%s', (text, expected) => {
    const { findings } = explain(text)
    const names: readonly string[] = findings.map(({ cause }) => cause)
    expect(names).toEqual(expect.arrayContaining(expected))
    expect(findings.filter(({ confidence }) => confidence === 'certain')).toEqual([])
  })
})

test('two causes that look the same and were both found are not certain, a cause and its symptom may be', () => {
  const both =
    'Net::SSH::HostKeyMismatch: fingerprint 5e:0d:37:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd is unknown for "host1.example.org,192.0.2.14"'
  const sure = (text: string) =>
    explain(text).findings.flatMap(({ cause, confidence }) => (confidence === 'certain' ? [cause] : []))
  expect(explain(both).findings.map(({ cause }) => cause)).toEqual(['host-key-changed', 'host-key-unknown'])
  expect(sure(both)).toEqual([])
  expect(sure('ssh: Could not resolve hostname sftp://sftp.example.org: Name or service not known')).toEqual([
    'host-syntax-wrong',
  ])
})

describe('what sounds outright, and has another cause as well, is not certain', () => {
  test.each([
    [
      'only the name of the file says that it is a public key',
      'Load key "/home/taro/.ssh/id_rsa.pub": error in libcrypto',
      'public-key-given-as-private',
    ],
    [
      'Go calls a recorded key of another type a mismatch',
      'ssh: handshake failed: knownhosts: key mismatch',
      'host-key-changed',
    ],
    [
      'another type is recorded, which may be the same server’s',
      'Unable to find host key for this server but another type of key exists.',
      'host-key-changed',
    ],
    [
      'a certificate for other names says nothing of what is recorded',
      "KeyExchange certificate check failed: Hostname sftp.example.org doesn't match any of the principals: 192.0.2.3",
      'host-key-unknown',
    ],
    [
      'the command on the way may only pass on that the server hung up',
      'Connection closed by UNKNOWN port 65535',
      'proxy-command-failed',
    ],
    [
      'accounts for SFTP only have no shell either',
      'This account is currently not available.',
      'account-inactive',
    ],
  ])('%s', (_, text, first) => {
    const { findings } = explain(text)
    expect(findings[0]?.cause).toBe(first)
    expect(findings.filter(({ confidence }) => confidence === 'certain')).toEqual([])
  })

  test('while the program’s own word for it, or a reason beside it, settles it', () => {
    const sure = (text: string) =>
      explain(text).findings.flatMap(({ cause, confidence }) => (confidence === 'certain' ? [cause] : []))
    expect(sure('Error: privateKey value does not contain a (valid) private key')).toEqual([
      'public-key-given-as-private',
    ])
    expect(
      sure(
        'ssh: Could not resolve hostname jump.example.org: Name or service not known\nConnection closed by UNKNOWN port 65535',
      ),
    ).toEqual(['proxy-command-failed'])
    expect(sure('sshd[812]: User test07 not allowed because shell /bin/none does not exist')).toEqual([
      'account-inactive',
    ])
  })
})

test('ssh-add that asks which keys there are has seen no refusal to sign', () => {
  const [first] = explain('error fetching identities: agent refused operation').findings
  expect(first?.cause).toBe('agent-unavailable')
})

test('a word of the sentence is no name of a server', () => {
  const [first] = explain('Unable to open connection:\nName or service not known').findings
  expect(first).toMatchObject({ cause: 'dns-failure', confidence: 'likely' })
  expect(first?.params).not.toHaveProperty('name')
})

test('what is rare in a situation comes after what is usual there, however frequent it is elsewhere', () => {
  const order = (text: string) => explain(text).findings.map(({ cause }) => cause)
  const refused = order('taro@sftp.example.org: Permission denied (publickey).')
  expect(refused.indexOf('key-file-missing')).toBeGreaterThan(refused.indexOf('wrong-key-offered'))
  // Words of a client; a probe that sees a client leave at the host key has mostly met one with an old record.
  expect(order('Host key verification failed.')[0]).toBe('host-key-unknown')
  expect(order('Connection closed')[0]).toBe('network-drop')
})
