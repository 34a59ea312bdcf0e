import { type Extension, OK } from './extension.ts'

/** Renames and replaces in one step, as rename(2). OpenSSH's PROTOCOL, section 4.3. */
export const posixRename: Extension = {
  name: 'posix-rename@openssh.com',
  version: '1',
  conduct: 'change',
  async run({ fileSystem }, fields) {
    const from = fields.byteString('oldpath')
    const to = fields.byteString('newpath')
    fields.end()
    await fileSystem.rename(from, to, true)
    return OK
  },
}
