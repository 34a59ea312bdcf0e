import { Notes, type Probe } from '../probe.ts'
import { agentKeys } from '../ssh/agent.ts'

/** What the agent holds, in its own order. */
export const agent: Probe = {
  id: 'agent',
  facts: ['auth.agent'],
  async run(visit, signal) {
    const notes = new Notes('agent')
    const { host, settings } = visit
    if (settings === null)
      return notes.result('skipped', { kind: 'because', reason: 'an-earlier-step-failed' })
    if (settings.agentSocket === null)
      return notes.result('skipped', { kind: 'because', reason: 'nothing-to-look-at' })
    const found = await agentKeys(host, settings.agentSocket, signal)
    if (found.outcome === 'available') {
      visit.agentKeys = found.keys
      if (found.keys.length > 0) notes.state('auth.agent', { outcome: 'available', keys: found.keys.length })
      return notes.result('ok', { kind: 'agent', keys: found.keys.length })
    }
    // Windows has a name for it whether or not one runs. Whether the lack of an agent matters shows later.
    return notes.result('skipped', { kind: 'because', reason: 'nothing-to-look-at' })
  },
}
