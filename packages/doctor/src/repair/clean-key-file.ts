import { KeyFileError, mendPrivateKey } from '@tsunagu/keys'
import { MAX_FILE_BYTES } from '../host.ts'
import { expandPath } from '../settings/values.ts'
import { type Executor, planned, refuse } from './plan.ts'

/** Puts the text of a key file right. The key inside is copied as it is: no passphrase, and nothing is lost. */
export const cleanKeyFile: Executor<'clean-key-file'> = {
  kind: 'clean-key-file',
  async plan(repair, situation) {
    const path = expandPath(repair.path, situation.host, {})
    const file = await situation.host.read(path, MAX_FILE_BYTES)
    if (file.outcome === 'missing') return refuse('not-found', { path })
    if (file.outcome !== 'ok') return refuse('unreadable', { path })
    const mended = mend(file.bytes)
    if (mended === null) return refuse('cannot-be-mended', { path })
    if (!(await situation.mayChange(path))) return refuse('not-writable', { path })
    const bytes = new TextEncoder().encode(mended)
    const change = { kind: 'write', path, content: { bytes }, before: file.bytes, mode: 0o600, diff: null }
    return planned(repair, [change as typeof change & { kind: 'write' }], situation)
  },
}

function mend(bytes: Uint8Array): string | null {
  try {
    return mendPrivateKey(bytes)
  } catch (error) {
    if (error instanceof KeyFileError) return null
    throw error
  }
}
