import { Notes, type Probe } from '../probe.ts'
import { resolveSettings } from '../settings/resolve.ts'

/** What the person's settings make of the name they typed. */
export const settings: Probe = {
  id: 'settings',
  facts: ['settings.target', 'settings.configLine', 'settings.proxy'],
  async run(visit, signal) {
    const { host, request } = visit
    const notes = new Notes('settings')
    const resolved = await resolveSettings(host, request, signal)
    const { settings: found, problems } = resolved
    visit.settings = found
    visit.setAt = resolved.setAt
    notes.state('settings.platform', { id: host.platform })
    notes.state('settings.client', { id: host.platform === 'windows' ? 'openssh-windows' : 'openssh' })
    notes.state('settings.target', { host: found.hostName, port: found.port, user: found.user })
    notes.state('settings.keepAlive', {
      on: found.keepAliveSeconds > 0,
      ...(found.keepAliveSeconds > 0 && { seconds: found.keepAliveSeconds }),
    })
    if (found.batchMode) notes.state('settings.interactive', { on: false })
    for (const { path } of found.identityFiles.filter(({ named }) => named))
      notes.state('settings.keyFile', { path })
    for (const { problem, file, line, option } of problems) {
      notes.state(
        'settings.configLine',
        { problem, file, line: line ?? undefined, option: option ?? undefined },
        { kind: 'file', path: file, ...(line !== null && { line }) },
      )
    }
    const [first] = problems
    if (first) return notes.result('failed', { kind: 'settings-problem', file: first.file, line: first.line })
    const { user, hostName, port, origin } = found
    return notes.result('ok', { kind: 'settings', user, host: hostName, port, origin })
  },
}
