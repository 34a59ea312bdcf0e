import { type Extension, OK } from './extension.ts'

/** A second name for a file. Both names are inside the home, so nothing from outside gets in. PROTOCOL 4.5. */
export const hardlink: Extension = {
  name: 'hardlink@openssh.com',
  version: '1',
  conduct: 'change',
  async run({ fileSystem }, fields) {
    const existing = fields.byteString('oldpath')
    const link = fields.byteString('newpath')
    fields.end()
    await fileSystem.hardLink(existing, link)
    return OK
  },
}
