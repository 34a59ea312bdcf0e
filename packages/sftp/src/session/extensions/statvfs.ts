import type { FileSystemSpace } from '../../filesystem/filesystem.ts'
import { readHandle } from '../../protocol/requests.ts'
import type { Extension, ExtensionAnswer } from './extension.ts'

/** How much room there is. OpenSSH's PROTOCOL, section 4.4; this is what `df` in sftp asks. */
export const statvfs: Extension = {
  name: 'statvfs@openssh.com',
  version: '2',
  conduct: 'inspect',
  async run({ fileSystem }, fields) {
    const path = fields.byteString('path')
    fields.end()
    return answer(await fileSystem.space(path))
  },
}

/** The same for the file system of an open file. */
export const fstatvfs: Extension = {
  name: 'fstatvfs@openssh.com',
  version: '2',
  conduct: 'inspect',
  async run({ fileHandle }, fields) {
    const handle = fileHandle(readHandle(fields))
    fields.end()
    return answer(await handle.file.space())
  },
}

const READ_ONLY = 1n
const NO_SET_USER_ID = 2n
const LONGEST_NAME = 255n

function answer(space: FileSystemSpace): ExtensionAnswer {
  const values = [
    BigInt(space.blockSize),
    BigInt(space.blockSize),
    BigInt(space.blocks),
    BigInt(space.freeBlocks),
    BigInt(space.availableBlocks),
    BigInt(space.files),
    BigInt(space.freeFiles),
    BigInt(space.freeFiles),
    0n,
    (space.readOnly ? READ_ONLY : 0n) | NO_SET_USER_ID,
    LONGEST_NAME,
  ]
  const fields = Buffer.alloc(values.length * 8)
  values.forEach((value, index) => {
    fields.writeBigUInt64BE(value < 0n ? 0n : value, index * 8)
  })
  return { kind: 'fields', fields }
}
