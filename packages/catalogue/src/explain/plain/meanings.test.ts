import { expect, test } from 'vitest'
import { explain } from '../explain.ts'

// Each meaning in two orders of its words: no program's own sentence, so that no pattern can know it.
test.each([
  ['SFTP host cannot be found, check the address', 'dns-failure'],
  ['sftp connector: lookup failure for the host name', 'dns-failure'],
  ['SSH: the server only offers ssh-rsa host keys, which are not accepted', 'host-key-algorithm-mismatch'],
  ['Stored host key differs from what the SFTP server shows', 'host-key-changed'],
  ['The SSH fingerprint of the server does not match the stored one', 'host-key-changed'],
  ['The fingerprint of this SSH server is not trusted yet', 'host-key-unknown'],
  ['SFTP: a public key was supplied where a private key is required', 'public-key-given-as-private'],
  ['SSH private key file permissions are too permissive, expected 0600', 'key-permissions-too-open'],
  ['No passphrase was supplied for the encrypted SSH key', 'passphrase-missing'],
  ['SSH key path does not exist', 'key-file-missing'],
  ['The SSH server has disabled ssh-rsa signatures', 'key-type-refused'],
  ['SSH: maximum number of login attempts reached', 'too-many-auth-failures'],
  ['Your SFTP account has been suspended', 'account-inactive'],
  ['SFTP is not enabled on this server', 'subsystem-refused'],
  ['SFTP upload: the local file does not exist', 'local-file-missing'],
  ['The storage quota of the SFTP account is used up', 'disk-full-or-quota'],
  ['SFTP: changing its permissions failed although the file arrived', 'set-attributes-refused'],
  ['You are not allowed to create files in this SFTP folder', 'permission-denied-remote-path'],
  ['The destination folder is missing on the SFTP server', 'no-such-directory'],
])('%s: %s', (text, cause) => {
  const [first] = explain(text).findings
  expect(first?.cause).toBe(cause)
  expect(first?.confidence).not.toBe('certain')
})

test.each([
  'The disk of the database server is full',
  'The host name of the web site could not be resolved',
  'INFO sftp: the destination folder is missing, creating it',
  'Your account has been suspended. Please contact billing.',
])('what has nothing to do with a failure of SSH stays without an answer: %s', (text) => {
  expect(explain(text).findings).toEqual([])
})
