/**
 * The FAQ's nine screenshots as commands of icacls. Written against Microsoft's documentation of icacls and
 * recorded outputs; not run on Windows here.
 */
import { win32 } from 'node:path'
import type { Host, Spawned } from '../host.ts'
import type { AclHand } from './hand.ts'

/** icacls answers at once; a virus scanner may keep it for a while. Milliseconds. */
const ICACLS_MS = 15_000

export function icaclsHand({ spawn }: Pick<Host, 'spawn'>): AclHand {
  const icacls = async (...args: readonly string[]): Promise<boolean> =>
    succeeded(await spawn('icacls', args, AbortSignal.timeout(ICACLS_MS)))
  return {
    save: (path, into) => icacls(path, '/save', into),
    async restrict(path, account, strangers) {
      // Disable inheritance and drop what was inherited; give the person full control. Access that somebody gave to
      // the file itself does not go with the inheritance, and is removed by name.
      if (!(await icacls(path, '/inheritance:r', '/grant:r', `${account}:F`))) return false
      for (const stranger of strangers) if (!(await icacls(path, '/remove', stranger))) return false
      return true
    },
    // What /save writes names the file without its folder; /restore wants the folder.
    restore: (path, from) => icacls(win32.dirname(path), '/restore', from),
  }
}

/** The words differ with the language of Windows; the exit code does not. */
function succeeded({ outcome, code }: Spawned): boolean {
  return outcome === 'ended' && code === 0
}
