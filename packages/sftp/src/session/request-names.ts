import type { Request } from '../protocol/requests.ts'
import { EXTENSIONS } from './extensions/extensions.ts'

/** An extension without the `@openssh.com` behind its name, as OpenSSH's sftp-server lists it. */
export function shortExtensionName(name: string): string {
  return name.replace(/@openssh\.com$/, '')
}

/**
 * What a request is called where a site allows or forbids requests by name; the names are those of OpenSSH's
 * sftp-server(8), options -p and -P. A request that we do not know has no name.
 */
export function requestName(request: Request): string | null {
  if (request.type === 'unknown') return null
  return request.type === 'extended' ? shortExtensionName(request.name) : request.type
}

/** Every name that `requestName` can give for a request that we carry out, as `sftp-server -Q requests` lists them. */
export const REQUEST_NAMES: readonly string[] = [
  ...['open', 'close', 'read', 'write', 'lstat', 'fstat', 'setstat', 'fsetstat', 'opendir', 'readdir'],
  ...['remove', 'mkdir', 'rmdir', 'realpath', 'stat', 'rename', 'readlink', 'symlink'],
  ...EXTENSIONS.map(({ name }) => shortExtensionName(name)),
]
