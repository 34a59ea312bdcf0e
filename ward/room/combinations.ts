/** Two faults at once: the doctor names the one to mend first, and after that the other. */

export interface Combination {
  /** Ids of ward/fault, the one to mend first in front. Both for the same server. */
  readonly faults: readonly [string, string]
  readonly because: string
}

export const combinations: readonly Combination[] = [
  {
    faults: ['key-permissions-too-open--readable', 'port-blocked--dropped'],
    because: 'what is certain comes before what is likely, and can be mended at once',
  },
  {
    faults: ['host-key-changed--published', 'key-not-registered--sshd'],
    because: 'no key is offered to a server that is not trusted',
  },
  {
    faults: ['host-key-revoked', 'passphrase-missing'],
    because: 'no passphrase is asked for before the server is trusted',
  },
  {
    faults: ['config-file-error--unknown-option', 'host-key-changed--not-published'],
    because: 'OpenSSH does not start with settings that it cannot read',
  },
  {
    faults: ['key-permissions-too-open--readable', 'subsystem-refused--none'],
    because: 'the login comes before SFTP',
  },
  {
    faults: ['kex-mismatch--old-server', 'key-file-corrupt--cut-off'],
    because: 'without encryption no key is used',
  },
  {
    faults: ['connection-refused--firewall-rejects', 'username-wrong--capitals'],
    because: 'nobody is asked for a name before the server is reached',
  },
  {
    faults: ['key-file-corrupt--windows-line-ends', 'disk-full-or-quota--nothing-left'],
    because: 'room matters once somebody is in',
  },
  {
    faults: ['wrong-key-offered--another-name', 'permission-denied-remote-path--home'],
    because: 'rights in the home matter once somebody is in',
  },
  {
    faults: ['too-many-auth-failures', 'sftp-protocol-garbage'],
    because: 'the login comes before what a login script prints',
  },
]
