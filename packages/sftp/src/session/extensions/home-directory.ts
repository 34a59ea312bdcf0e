import { SessionError } from '../status.ts'
import type { Extension } from './extension.ts'

/** Where a user's home is; asked for one's own name or for nobody's. draft-ietf-secsh-filexfer-extensions, section 5. */
export const homeDirectory: Extension = {
  name: 'home-directory',
  version: '1',
  conduct: 'inspect',
  async run({ fileSystem, userName }, fields) {
    const user = fields.text('username')
    fields.end()
    if (user !== '' && user !== userName) throw new SessionError('unknown-user')
    return { kind: 'path', path: await fileSystem.realPath(fileSystem.startDirectory) }
  },
}
