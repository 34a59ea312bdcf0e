/** Lines about files on the server, from which several causes can follow. */
import type { Facts } from '../../evidence/facts.ts'
import { fileOutcomeOf } from '../decode/sftp-status.ts'
import { fact, line } from '../pattern.ts'

type Operation = Facts['file.operation']['operation']

/** OpenSSH's verbs for what failed, lower case. */
const opensshOperations: readonly (readonly [string, Operation])[] = [
  ['remote open', 'open-write'],
  ['dest open', 'open-write'],
  ['remote mkdir', 'make-directory'],
  ["Couldn't create directory", 'make-directory'],
  ['remote setstat', 'set-attributes'],
  ['remote fsetstat', 'set-attributes'],
  ["Couldn't setstat on", 'set-attributes'],
  ["Couldn't fsetstat", 'set-attributes'],
  ['remote rename', 'rename'],
  ["Couldn't rename file", 'rename'],
  ['remote delete', 'remove'],
  ["Couldn't delete file", 'remove'],
  ['remote readdir', 'list'],
  ["Couldn't open remote file", 'open-read'],
  ["Couldn't write to remote file", 'write'],
  ["Couldn't read from remote file", 'read'],
  ["Couldn't stat remote file", 'stat'],
  ['stat remote', 'stat'],
]

function operation(name: Operation, path: string | undefined, reason: string) {
  const outcome = fileOutcomeOf(reason)
  return outcome && fact('file.operation', { operation: name, outcome, path, message: reason })
}

export const fileLines = [
  ...opensshOperations.map(([words, name]) =>
    line([`${words} "{path:path}": {reason:text}`], { client: 'openssh' }, ({ path, reason }) =>
      operation(name, path, reason),
    ),
  ),
  line("Couldn't create directory: {reason:text}", { client: 'openssh' }, ({ reason }) =>
    operation('make-directory', undefined, reason),
  ),
  // Wordings without a path, or with another order.
  line("Couldn't stat remote file: {reason:text}", { client: 'openssh' }, ({ reason }) =>
    operation('stat', undefined, reason),
  ),
  line('write remote "{path:path}": {reason:text}', { client: 'openssh' }, ({ path, reason }) =>
    operation('write', path, reason),
  ),
  line('Can\'t ls: "{path:path}" not found', { client: 'openssh' }, ({ path }) =>
    fact('file.operation', { operation: 'list', outcome: 'missing', path }),
  ),
  line(
    'stat {path:path}: No such file or directory',
    { weak: true, unless: ['debug1', 'identity', 'Identity'] },
    ({ path }) => fact('file.operation', { operation: 'stat', outcome: 'missing', path }),
  ),
]
