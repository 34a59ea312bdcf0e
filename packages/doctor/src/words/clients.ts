import type { ClientId } from '@tsunagu/catalogue'

const names: Partial<Record<ClientId, string>> = {
  openssh: 'OpenSSH',
  'openssh-windows': 'OpenSSH',
  putty: 'PuTTY',
  winscp: 'WinSCP',
  filezilla: 'FileZilla',
}

/** As the program calls itself. */
export function clientName(id: ClientId): string {
  return names[id] ?? id
}
