import { withoutSecrets } from '@tsunagu/catalogue'
import { systemProxy } from '../network/system-proxy.ts'
import { Notes, type Probe } from '../probe.ts'

/** Whether the settings send the connection through something, and whether this machine has a proxy for the web. */
export const proxy: Probe = {
  id: 'proxy',
  facts: ['settings.proxy'],
  async run(visit, signal) {
    const notes = new Notes('proxy')
    const { settings, host } = visit
    if (settings === null)
      return notes.result('skipped', { kind: 'because', reason: 'an-earlier-step-failed' })
    if (settings.proxyCommand !== null) {
      // People write passwords into such commands.
      const value = withoutSecrets(settings.proxyCommand)
      notes.state('settings.proxy', { kind: 'command', value })
      return notes.result('ok', { kind: 'proxy', how: 'command', value })
    }
    if (settings.proxyJump !== null) {
      notes.state('settings.proxy', { kind: 'jump', value: settings.proxyJump })
      return notes.result('ok', { kind: 'proxy', how: 'jump', value: settings.proxyJump })
    }
    const web = await systemProxy(host, settings.hostName, signal)
    visit.systemProxy = web
    if (web === null) return notes.result('skipped', { kind: 'because', reason: 'nothing-to-look-at' })
    return notes.result('ok', { kind: 'web-proxy', value: web.value })
  },
}
