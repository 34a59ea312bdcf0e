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
