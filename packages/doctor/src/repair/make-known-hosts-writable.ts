import { quotePosix } from '@tsunagu/catalogue'
import { expandPath } from '../settings/values.ts'
import { type Change, type Executor, planned, refuse } from './plan.ts'
import { restrictAclToOwner } from './restrict-acl-to-owner.ts'

/** Lets the person read and write their own known_hosts again, and its folder. */
export const makeKnownHostsWritable: Executor<'make-known-hosts-writable'> = {
  kind: 'make-known-hosts-writable',
  async plan(repair, situation) {
    const { host } = situation
    const path = expandPath(repair.path, host, {})
    if (host.platform === 'windows') {
      const list = await restrictAclToOwner.plan({ kind: 'restrict-acl-to-owner', path }, situation)
      return list.outcome === 'planned' ? { ...list, plan: { ...list.plan, repair } } : list
    }
    const folder = path.replace(/\/[^/]*$/, '')
    const changes: Change[] = []
    const around = await host.stat(folder)
    if (around.outcome === 'missing') changes.push({ kind: 'make-folder', path: folder, mode: 0o700 })
    else if (around.outcome === 'ok' && (around.mode & 0o300) !== 0o300) {
      if (around.owner !== host.userId) return notYours(folder)
      changes.push({ kind: 'set-mode', path: folder, folder: true, from: around.mode, to: 0o700 })
    }
    const file = await host.stat(path)
    if (file.outcome === 'missing') {
      const content = { bytes: new Uint8Array(0) }
      changes.push({ kind: 'write', path, content, before: null, mode: 0o600, diff: [] })
    } else if (file.outcome === 'ok') {
      if (file.kind !== 'file') return refuse('not-a-file', { path })
      if (file.owner !== host.userId) return notYours(path)
      if ((file.mode & 0o600) !== 0o600)
        changes.push({ kind: 'set-mode', path, folder: false, from: file.mode, to: 0o600 })
    } else if (changes.length === 0) return refuse('unreadable', { path })
    return changes.length === 0 ? refuse('nothing-to-change', { path }) : planned(repair, changes, situation)
  },
}

function notYours(path: string) {
  return refuse('not-yours', { path, show: [`sudo chown "$(id -un)" ${quotePosix(path)}`] })
}
