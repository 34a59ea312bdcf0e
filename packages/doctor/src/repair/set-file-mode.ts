import { quotePosix } from '@tsunagu/catalogue'
import { expandPath } from '../settings/values.ts'
import { type Change, type Executor, planned, refuse } from './plan.ts'

/** Unix permissions of a key or a settings file, and of `~/.ssh` when others can write into it. */
export const setFileMode: Executor<'set-file-mode'> = {
  kind: 'set-file-mode',
  async plan(repair, situation) {
    const { host } = situation
    if (host.platform === 'windows') return refuse('not-for-this-system')
    const path = expandPath(repair.path, host, {})
    const found = await host.stat(path)
    if (found.outcome === 'missing') return refuse('not-found', { path })
    if (found.outcome !== 'ok') return refuse('unreadable', { path })
    if (found.kind === 'other') return refuse('not-a-file', { path })
    const show = [`sudo chown "$(id -un)" ${quotePosix(path)}`]
    if (host.userId !== 0 && found.owner !== host.userId) return refuse('not-yours', { path, show })
    const changes: Change[] = []
    const folder = `${host.home}/.ssh`
    if (path.startsWith(`${folder}/`)) {
      const around = await host.stat(folder)
      if (around.outcome === 'ok' && around.owner === host.userId && (around.mode & 0o022) !== 0)
        changes.push({ kind: 'set-mode', path: folder, folder: true, from: around.mode, to: 0o700 })
    }
    if (found.mode !== repair.mode)
      changes.push({
        kind: 'set-mode',
        path,
        folder: found.kind === 'directory',
        from: found.mode,
        to: repair.mode,
      })
    return changes.length === 0 ? refuse('nothing-to-change', { path }) : planned(repair, changes, situation)
  },
}
