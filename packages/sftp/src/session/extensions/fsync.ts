import { readHandle } from '../../protocol/requests.ts'
import { type Extension, OK } from './extension.ts'

/** Answers when the file and its name would outlive a power cut. OpenSSH's PROTOCOL, section 4.6. */
export const fsync: Extension = {
  name: 'fsync@openssh.com',
  version: '1',
  conduct: 'change',
  async run({ fileHandle }, fields) {
    const handle = fileHandle(readHandle(fields))
    fields.end()
    await handle.file.sync()
    return OK
  },
}
