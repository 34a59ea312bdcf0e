import { isIP } from 'node:net'
import { transferCommand } from '../words/verdict.ts'
import { type Executor, type Planned, planned, type RepairOf, refuse, type Situation } from './plan.ts'
import { setForHost } from './settings-file.ts'
import { useKey } from './use-key.ts'

/**
 * Another value in the command that was meant. With consent it is also written for this server into the person's
 * settings, so that it holds next time.
 */
export const useInstead: Executor<'use-instead'> = {
  kind: 'use-instead',
  async plan(repair, situation) {
    const { setting, value } = repair
    if (setting === 'key') return useOtherKey(repair, situation)
    const { request, host } = situation
    switch (setting) {
      case 'user':
        return written(
          repair,
          situation,
          { name: 'User', value },
          { ...request, user: null },
          { ...request, user: value },
        )
      case 'port': {
        const port = Number(value)
        if (!Number.isInteger(port) || port < 1 || port > 65_535) return refuse('not-a-setting')
        return written(
          repair,
          situation,
          { name: 'Port', value },
          { ...request, port: null },
          { ...request, port },
        )
      }
      case 'host': {
        const typed = { ...request, host: value }
        // An alias stays what people type: with it go its port, its user and its key. A bare address is better not typed.
        const next = isIP(request.host) > 0 ? typed : request
        return written(repair, situation, { name: 'HostName', value }, next, typed)
      }
      case 'program':
        // A program is not a setting: the corrected command is all there is.
        return planned(repair, [], situation, { command: transferCommand(request, host) })
    }
  },
}

async function useOtherKey(repair: RepairOf<'use-instead'>, situation: Situation): Promise<Planned> {
  const { host, request } = situation
  const { value } = repair
  if (value.startsWith('SHA256:')) return refuse('only-in-agent')
  if ((await host.stat(value)).outcome !== 'ok') return refuse('not-found', { path: value })
  const oldKeys = [`${value}.pub`, ...request.keyFiles.filter((file) => file !== value)]
  return planned(repair, [], situation, await useKey(situation, oldKeys, value, { inSettings: true }))
}

/** @param next what to ask once the settings have it; @param typed what to ask when they cannot */
async function written(
  repair: RepairOf<'use-instead'>,
  situation: Situation,
  option: { readonly name: string; readonly value: string },
  next: Situation['request'],
  typed: Situation['request'],
): Promise<Planned> {
  const set = await setForHost(situation, [option])
  const done =
    set.outcome === 'edited' ? { changes: set.changes, request: next } : { changes: [], request: typed }
  const same = (['host', 'user', 'port'] as const).every(
    (name) => done.request[name] === situation.request[name],
  )
  if (done.changes.length === 0 && same) return refuse('nothing-to-change')
  return planned(repair, done.changes, situation, {
    request: done.request,
    command: transferCommand(done.request, situation.host),
  })
}
