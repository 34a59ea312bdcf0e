import { withoutSecrets } from '@tsunagu/catalogue'
import { Notes, type Probe } from '../probe.ts'
import type { Visit } from '../visit.ts'

/** Whether the settings send the connection through something, and whether this machine has a proxy for the web. */
export const proxy: Probe = {
  id: 'proxy',
  facts: ['settings.proxy'],
  async run(visit) {
    const notes = new Notes('proxy')
    const { settings } = visit
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
    const web = webProxy(visit)
    if (web === null) return notes.result('skipped', { kind: 'because', reason: 'nothing-to-look-at' })
    return notes.result('ok', { kind: 'web-proxy', value: web.value })
  },
}

/** The proxy that other programs of this machine use; SSH does not. Without the password that may stand in it. */
export function webProxy({
  host: { env },
}: Visit): { readonly kind: 'http' | 'socks'; readonly value: string } | null {
  for (const name of ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY']) {
    const value = env[name]?.trim()
    if (!value) continue
    return { kind: /^socks/i.test(value) ? 'socks' : 'http', value: value.replace(/\/\/[^@/]*@/, '//') }
  }
  return null
}
