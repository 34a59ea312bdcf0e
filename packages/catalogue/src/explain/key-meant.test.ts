import { expect, test } from 'vitest'
import { explain } from './explain.ts'

test('a file that was missing while a key was loaded is the key file, whatever the program calls it', () => {
  const { findings } = explain(
    'java.io.FileNotFoundException: /etc/keys/upload (No such file or directory)\n' +
      '\tat java.base/java.io.FileInputStream.open0(Native Method)\n' +
      '\tat com.jcraft.jsch.IdentityFile.newInstance(IdentityFile.java:40)',
  )
  expect(findings[0]?.cause).toBe('key-file-missing')
})

test('a missing file without a call that loads keys stays a file', () => {
  const { findings } = explain(
    'java.io.FileNotFoundException: /data/reads.fastq (No such file or directory)\n' +
      '\tat com.jcraft.jsch.ChannelSftp.put(ChannelSftp.java:436)',
  )
  expect(findings.map(({ cause }) => cause)).not.toContain('key-file-missing')
})

const unread = 'paramiko.ssh_exception.SSHException: not a valid RSA private key file'

test('a public key that a setting names as the private one is what could not be read', () => {
  const { findings } = explain(`key_filename='/home/user/.ssh/id_rsa.pub'\n${unread}`)
  expect(findings[0]?.cause).toBe('public-key-given-as-private')
})

test.each([
  'Your public key has been saved in /home/user/.ssh/id_rsa.pub',
  '$ ssh-copy-id -i ~/.ssh/id_rsa.pub user@host1',
  'added id_rsa.pub to authorized_keys',
])('a public key that is mentioned where it belongs is not: %s', (line) => {
  const { findings } = explain(`${line}\n${unread}`)
  expect(findings[0]?.cause).not.toBe('public-key-given-as-private')
})
