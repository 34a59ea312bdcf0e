import { MAX_MESSAGE_BYTES, MAX_READ_BYTES, MAX_WRITE_BYTES } from '../../protocol/limits.ts'
import type { Extension } from './extension.ts'

/** Tells how large requests may be; OpenSSH's client then sends eight times larger ones. PROTOCOL 4.8. */
export const limits: Extension = {
  name: 'limits@openssh.com',
  version: '1',
  conduct: 'inspect',
  async run({ maxHandles }, reader) {
    reader.end()
    const fields = Buffer.alloc(4 * 8)
    const values = [MAX_MESSAGE_BYTES, MAX_READ_BYTES, MAX_WRITE_BYTES, maxHandles]
    values.forEach((value, index) => {
      fields.writeBigUInt64BE(BigInt(value), index * 8)
    })
    return { kind: 'fields', fields }
  },
}
