import { MAX_FILE_BYTES } from '../host.ts'
import { hostsFile } from '../probes/lookup.ts'
import { type Executor, planned, refuse } from './plan.ts'
import { editLine } from './settings-file.ts'

/** Takes a server's old address out of the hosts file, where this user may change it; else shows the line. */
export const removeHostsEntry: Executor<'remove-hosts-entry'> = {
  kind: 'remove-hosts-entry',
  async plan(repair, situation) {
    const path = hostsFile(situation.host)
    const file = await situation.host.read(path, MAX_FILE_BYTES)
    if (file.outcome !== 'ok') return refuse('unreadable', { path })
    const lines = new TextDecoder().decode(file.bytes).split('\n')
    const at = lines.findIndex((line) => without(line, repair.name, repair.address) !== null)
    if (at === -1) return refuse('nothing-to-change', { path })
    const edited = await editLine(situation, path, at + 1, (line) =>
      without(line, repair.name, repair.address),
    )
    return edited.outcome === 'edited' ? planned(repair, edited.changes, situation) : edited
  },
}

/** The line without the name, as a comment when it was the only one; null when the line is about something else. */
function without(line: string, name: string, address: string): string[] | null {
  const [, written = '', rest = ''] = /^\s*([^\s#]+)\s([^#\r\n]*)/.exec(line) ?? []
  if (written !== address) return null
  const names = rest.split(/\s+/).filter(Boolean)
  const others = names.filter((one) => one.toLowerCase() !== name.toLowerCase())
  if (others.length === names.length) return null
  if (others.length === 0) return [`# ${line}`]
  const index = line.indexOf(rest)
  return [`${line.slice(0, index)}${others.join(' ')}${line.slice(index + rest.trimEnd().length)}`]
}
