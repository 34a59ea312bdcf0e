import { winScpIniFiles } from '../clients/find.ts'
import { linesWithEnds, replaceValue } from '../edit/host-block.ts'
import { MAX_FILE_BYTES } from '../host.ts'
import { type Executor, planned, refuse } from './plan.ts'
import { rewrite } from './settings-file.ts'

/**
 * WinSCP's default transfer settings, where they are in a file: `TransferMode` is 0 for binary, 1 for text, 2 for
 * automatic (TTransferMode in WinSCP's CopyParam.h). Most installations keep them in the registry; there the menu
 * is the way, and the remedy says it.
 */
export const setBinaryTransfer: Executor<'set-binary-transfer'> = {
  kind: 'set-binary-transfer',
  async plan(repair, situation) {
    for (const path of winScpIniFiles(situation.host)) {
      const file = await situation.host.read(path, MAX_FILE_BYTES)
      if (file.outcome !== 'ok') continue
      const after = binary(new TextDecoder().decode(file.bytes))
      if (after === null) continue
      if (!(await situation.mayChange(path))) return refuse('not-writable', { path })
      return planned(repair, await rewrite(situation, path, file.bytes, after), situation)
    }
    return refuse('nothing-to-change')
  },
}

/** Null when no line asks for text. Presets that a person made for some files stay as they made them. */
function binary(ini: string): string | null {
  let inDefaults = false
  let found = false
  const lines = linesWithEnds(ini).map((line) => {
    const [, section] = /^\s*\[(.*)\]\s*$/.exec(line) ?? []
    if (section !== undefined) inDefaults = /(?:^|\\)CopyParam$/i.test(section)
    if (!inDefaults || !/^\s*TransferMode\s*=\s*[12]\s*$/i.test(line)) return line
    found = true
    return replaceValue(line, '0')
  })
  return found ? lines.join('') : null
}
