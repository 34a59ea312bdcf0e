import { inClient } from '../../cause/command.ts'
import { defineCause, found, no } from '../../cause/define.ts'
import { remedy } from '../../cause/remedy.ts'
import { fact, line } from '../../explain/pattern.ts'
import { filezilla, winscp } from '../menus.ts'
import { text } from './text.ts'

export default defineCause({
  id: 'text-mode-corruption',
  phase: 'files',
  severity: 'failure',
  frequency: 'rare',
  explainedAwayBy: [],
  toldApartBy: { 'checksum-mismatch': { facts: ['file.lineEnds'] } },
  detect(evidence) {
    const changed = evidence.all('file.lineEnds', ({ changed }) => changed)
    if (changed.length > 0) {
      const path = changed.findLast(({ value }) => value.path)?.value.path
      return found('certain', changed, { ...(path && { path }) })
    }
    // Sent as text, and something is different: mostly the line ends.
    const asText = evidence.last('settings.transferMode')
    const differs = evidence.last('file.checksum', ({ same }) => !same)
    if (asText?.value.mode !== 'text') return no
    // So set up in its own settings, a program changes the line ends of whatever it sends.
    if (!differs) return asText.source.kind === 'file' ? found('possible', [asText], {}) : no
    return found('likely', [differs, asText], { ...(differs.value.path && { path: differs.value.path }) })
  },
  remedies: () => [
    remedy('winscp-binary', 'use-menu', {
      clients: ['winscp'],
      menu: winscp('Options', 'Preferences', 'Transfer', 'Edit…', 'Transfer mode', 'Binary'),
      changes: 'client-settings',
      repair: { kind: 'set-binary-transfer', client: 'winscp' },
    }),
    remedy('filezilla-binary', 'use-menu', {
      clients: ['filezilla'],
      menu: filezilla('Transfer', 'Transfer type', 'Binary'),
      changes: 'client-settings',
    }),
    remedy('send-anew', 'run-command', {
      commands: [inClient`put FILE`],
      changes: 'server',
      undoable: false,
    }),
  ],
  lines: [
    line(['Ascii transfer mode selected', 'ASCII transfer mode selected'], { client: 'winscp' }, () =>
      fact('settings.transferMode', { mode: 'text' }),
    ),
    line(['Binary transfer mode selected'], { client: 'winscp' }, () =>
      fact('settings.transferMode', { mode: 'binary' }),
    ),
    line(['{n:int} bare linefeeds received in ASCII mode'], {}, () =>
      fact('file.lineEnds', { changed: true }),
    ),
  ],
  says: ['WARNING! 1523 bare linefeeds received in ASCII mode.'],
  examples: [{ path: '/upload/reads.fastq' }, {}],
  text,
})
