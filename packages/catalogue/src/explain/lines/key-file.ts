/** Lines about reading key files. */
import { fact, line } from '../pattern.ts'

export const keyFileLines = [
  // OpenSSH for Windows prints no mode, because there is none.
  line('Permissions {mode} for {path:path} are too open', { client: 'openssh' }, ({ mode, path }) =>
    /^0?[0-7]{3,4}$/.test(mode)
      ? fact('keyFile.permissions', {
          path,
          tooOpen: true,
          system: 'unix',
          mode: Number.parseInt(mode, 8),
          ignored: true,
        })
      : null,
  ),
  line('Permissions for {path:path} are too open', { client: 'openssh-windows' }, ({ path }) => [
    fact('settings.platform', { id: 'windows' }),
    fact('keyFile.permissions', { path, tooOpen: true, system: 'windows', ignored: true }),
  ]),
  line(
    'Bad permissions. Try removing permissions for user: {principal:text} on file {path:path}.$',
    { client: 'openssh-windows' },
    ({ principal, path }) => [
      fact('settings.platform', { id: 'windows' }),
      fact('keyFile.permissions', {
        path,
        tooOpen: true,
        system: 'windows',
        principals: [principal.replace(/ \(S-[0-9-]+\)$/, '')],
        ignored: true,
      }),
    ],
  ),
  line('Load key "{path:path}": Permission denied', { client: 'openssh' }, ({ path }) =>
    fact('keyFile.open', { outcome: 'denied', path, named: true }),
  ),
  line(
    [
      'Warning: Identity file {path:path} not accessible: No such file or directory',
      'no such identity: {path:path}: No such file or directory',
    ],
    { client: 'openssh', unless: ['debug1: '] },
    ({ path }) => fact('keyFile.open', { outcome: 'missing', path, named: true }),
  ),
  // Which file, without saying why: a wrong kind of file, a damaged one, or another program's format.
  line(
    [
      'Load key "{path:path}": invalid format',
      'Load key "{path:path}": error in libcrypto',
      'key_load_public: invalid format {path:path}',
    ],
    { client: 'openssh' },
    ({ path }) => fact('keyFile.load', { outcome: 'bad-format', path }),
  ),
  line('Enter passphrase for key {path:path}:', { client: 'openssh' }, ({ path }) =>
    fact('keyFile.passphrase', { outcome: 'asked', path: path.replace(/['"]$/, '') }),
  ),
]
