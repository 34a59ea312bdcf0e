import { FileSystemError } from '../../filesystem/filesystem.ts'
import type { Extension } from './extension.ts'

/** REALPATH that also knows `~`. Only one's own home can be named. OpenSSH's PROTOCOL, section 4.9. */
export const expandPath: Extension = {
  name: 'expand-path@openssh.com',
  version: '1',
  conduct: 'inspect',
  async run({ fileSystem, userName }, fields) {
    const path = fields.byteString('path')
    fields.end()
    return {
      kind: 'path',
      path: await fileSystem.realPath(withoutTilde(path, userName, fileSystem.startDirectory)),
    }
  },
}

function withoutTilde(path: string, userName: string, home: string): string {
  const match = /^~([^/]*)(.*)$/s.exec(path)
  if (match === null) return path
  const [, user, rest] = match as unknown as [string, string, string]
  if (user !== '' && user !== userName) throw new FileSystemError('no-such-file', path)
  return `${home}${rest}`
}
