/** Causes that no file of ward/fault breaks, and why. Who takes one out writes its fault. */
import type { CauseId } from '@tsunagu/catalogue'

export const withoutFault: Partial<Record<CauseId, string>> = {
  'account-not-yet-active':
    'it needs a server that learns of new keys only after minutes; ours knows them at once',
  'archive-type-refused':
    'no server here has rules for kinds of archives; read from the profile in the catalogue’s tests',
  'checksum-mismatch':
    'bytes that change on the way do not get through SSH; only a server that stores badly could show it',
  'file-name-refused':
    'no server here refuses letters in a name; read from the profile in the catalogue’s tests',
  'key-format-openssh-in-putty': 'the doctor stands in for OpenSSH here; seen with psftp in docs/faults.md',
  'key-format-ppk-too-new': 'it needs a PuTTY before 0.75; recorded texts in the catalogue’s tests',
  'key-format-unsupported-new-openssh':
    'it needs a client that is ten years old; recorded texts in the catalogue’s tests',
  'key-permissions-too-open-windows': 'it needs Windows; tested with recorded outputs of icacls',
  'local-file-missing':
    'the doctor is not told which file is to be sent; recorded texts in the catalogue’s tests',
  'post-quantum-warning': 'OpenSSH 10.1 and newer print it; Debian 12 has 9.2',
  'post-upload-check-failed':
    'it needs a server that takes files away at once; recorded texts in the catalogue’s tests',
  'resume-mismatch': 'the doctor resumes nothing; the gateway’s own tests do it',
  'subdirectory-not-allowed':
    'no server here refuses sub-folders; read from the profile in the catalogue’s tests',
  'text-mode-corruption': 'it needs a client that changes line ends; recorded texts in the catalogue’s tests',
}
