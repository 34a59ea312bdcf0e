import type { FrontDoor } from '@tsunagu/catalogue'
import { lineEndOf, optionOf, quotedValue, replaceValue } from '../edit/host-block.ts'
import { expandPath } from '../settings/values.ts'
import { type Executor, planned, type Situation } from './plan.ts'
import { editLine } from './settings-file.ts'

/** Takes a line out of the settings; it stays as a comment. Where the right value is published, that takes its place. */
export const disableSshOption: Executor<'disable-ssh-option'> = {
  kind: 'disable-ssh-option',
  async plan(repair, situation) {
    const path = expandPath(repair.file, situation.host, {})
    const right = rightValue(repair.option, situation)
    const edited = await editLine(situation, path, repair.line, (line) => {
      const option = optionOf(line)
      if (option === null || (repair.option !== '' && option !== repair.option.toLowerCase())) return null
      // Without its first line, a block's settings would belong to the block above.
      if (option === 'host' || option === 'match') return null
      const comment = line.replace(/^(\s*)/, '$1# ')
      if (right === null) return [comment]
      const closed = comment.endsWith('\n') ? comment : comment + lineEndOf(line)
      return [closed, replaceValue(line, quotedValue(right))]
    })
    return edited.outcome === 'edited' ? planned(repair, edited.changes, situation) : edited
  },
}

/** What the site says the option should be; null when the line had better not be there at all. */
function rightValue(option: string, { examination, request }: Situation): string | null {
  const door: FrontDoor | null = examination.frontDoor
  if (door === null) return null
  // An alias leads nowhere without a name; the server's own name needs none.
  if (/^HostName$/i.test(option)) return door.hosts.includes(request.host) ? null : (door.hosts[0] ?? null)
  if (/^Port$/i.test(option)) return door.port === 22 ? null : String(door.port)
  return null
}
