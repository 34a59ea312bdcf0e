import type { Host } from '../host.ts'
import { readAcl } from '../keys/windows-acl.ts'
import { expandPath } from '../settings/values.ts'
import { type Executor, planned, refuse } from './plan.ts'

/** Starting a program on Windows takes its time. Milliseconds. */
const PROGRAM_MS = 15_000

/** Windows: nobody but the owner, as the nine screenshots of the FAQ do it by hand. */
export const restrictAclToOwner: Executor<'restrict-acl-to-owner'> = {
  kind: 'restrict-acl-to-owner',
  async plan(repair, situation) {
    const { host } = situation
    if (host.platform !== 'windows') return refuse('not-for-this-system')
    const path = expandPath(repair.path, host, {})
    const found = await host.stat(path)
    if (found.outcome === 'missing') return refuse('not-found', { path })
    const account = await accountName(host)
    if (account === null) return refuse('failed', { path })
    const listed = await host.spawn('icacls', [path], AbortSignal.timeout(PROGRAM_MS))
    const acl = listed.outcome === 'ended' && listed.code === 0 ? readAcl(listed.stdout, path) : null
    const others = acl?.strangers(host.userName) ?? []
    if (acl !== null && others.length === 0 && found.outcome === 'ok')
      return refuse('nothing-to-change', { path })
    // What is inherited goes with the inheritance; what was given to the file itself has to be taken by name.
    const strangers = (acl?.entries ?? [])
      .filter(
        ({ account: name, rights, denies }) => !denies && !/\(I\)/.test(rights) && others.includes(name),
      )
      .map(({ account: name }) => name)
    const change = { kind: 'restrict-acl', path, account, strangers: [...new Set(strangers)] } as const
    return planned(repair, [change], situation)
  },
}

/** `DOMAIN\user`, which is one account also where a domain and this computer have one of the same name. */
async function accountName(host: Host): Promise<string | null> {
  const asked = await host.spawn('whoami', [], AbortSignal.timeout(PROGRAM_MS))
  const said = asked.stdout.trim()
  if (asked.outcome === 'ended' && asked.code === 0 && /^[^\\\r\n]+\\[^\\\r\n]+$/.test(said)) return said
  const domain = host.env['USERDOMAIN']
  if (host.userName === '') return null
  return domain ? `${domain}\\${host.userName}` : host.userName
}
