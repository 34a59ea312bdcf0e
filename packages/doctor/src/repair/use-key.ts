import { transferCommand } from '../words/verdict.ts'
import type { Change, RepairPlan, Situation } from './plan.ts'
import { replaceNamedKey, setForHost, shortPath } from './settings-file.ts'

/**
 * What to change so that another key is used from now on. Where the settings name the old key, it is replaced there;
 * where it was typed, another one is typed, or (`inSettings`) the settings name it, so that it need not be typed.
 */
export async function useKey(
  situation: Situation,
  oldKeys: readonly string[],
  newKey: string,
  { inSettings }: { readonly inSettings: boolean },
): Promise<Pick<RepairPlan, 'changes' | 'request' | 'command'>> {
  const { host, request } = situation
  const typed = request.keyFiles.some((file) => oldKeys.includes(file))
  const withKeys = (keyFiles: readonly string[], changes: readonly Change[]) => {
    const next = { ...request, keyFiles }
    // What is typed stays the same when the settings alone change.
    const same = keyFiles.join('\0') === request.keyFiles.join('\0')
    return { changes, request: next, command: same ? null : transferCommand(next, host) }
  }
  const kept = request.keyFiles.filter((file) => !oldKeys.includes(file))
  for (const oldKey of oldKeys) {
    const replaced = await replaceNamedKey(situation, oldKey, newKey)
    if (replaced?.outcome === 'edited') return withKeys(kept, replaced.changes)
  }
  if (inSettings || !typed) {
    const set = await setForHost(situation, [
      { name: 'IdentityFile', value: shortPath(host, newKey) },
      // Without it, keys of an agent are offered first, and a server counts them as failures.
      { name: 'IdentitiesOnly', value: 'yes' },
    ])
    if (set.outcome === 'edited') return withKeys(kept, set.changes)
  }
  // Settings that cannot be changed are no reason not to log in today.
  return withKeys([...kept, newKey], [])
}
