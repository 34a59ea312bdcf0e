import { readAttributes } from '../../protocol/attributes.ts'
import { type Extension, OK } from './extension.ts'

/** Sets attributes of a link itself, not of what it points to. OpenSSH's PROTOCOL, section 4.7. */
export const lsetstat: Extension = {
  name: 'lsetstat@openssh.com',
  version: '1',
  conduct: 'change',
  async run({ fileSystem }, fields) {
    const path = fields.byteString('path')
    const attributes = readAttributes(fields)
    fields.end()
    await fileSystem.setAttributes(path, attributes, false)
    return OK
  },
}
