import { type ClientCheck, checkHostKeys, checkSession, sessionsAbout } from '../clients/check.ts'
import { findOtherClients } from '../clients/find.ts'
import { Notes, type Probe } from '../probe.ts'

/** Nobody has more for one server; what is beyond is not looked at. */
const MAX_SESSIONS = 20

/**
 * What PuTTY, WinSCP and FileZilla are set up to do with this server. It is evidence about them and not about
 * OpenSSH, and so it is kept apart.
 */
export const otherClients: Probe = {
  id: 'other-clients',
  facts: [],
  async run(visit, signal) {
    const notes = new Notes('other-clients')
    const found = await findOtherClients(visit.host, signal)
    const sessions = sessionsAbout(found, visit).slice(0, MAX_SESSIONS)
    const checks: ClientCheck[] = [...checkHostKeys(found, visit)]
    for (const session of sessions) checks.push(await checkSession(session, visit, signal))
    visit.clients = checks
    if (checks.length === 0) return notes.result('skipped', { kind: 'because', reason: 'nothing-to-look-at' })
    return notes.result('ok', { kind: 'clients', clients: [...new Set(checks.map(({ client }) => client))] })
  },
}
