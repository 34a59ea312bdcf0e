/** `tsunagu doctor --undo [ID]`. */
import {
  Journal,
  type JournalEntry,
  journalFolder,
  nodeHand,
  nodeHost,
  type UndoStep,
  undoEntries,
} from '@tsunagu/doctor'
import type { Cli } from '../../cli.ts'
import { Failure } from '../../failure.ts'
import { fill, type Phrase, type Text } from '../../language.ts'

const texts = {
  nothing: { ja: '元に戻す修復はありません。', en: 'There is no repair to undo.' },
  untouched: { ja: '何も変更していません。', en: 'Nothing was changed.' },
  force: {
    ja: '書き換えられた内容を控えたうえで元に戻すには、--force を付けてください。',
    en: 'With --force, the changed version is kept and the old one put back.',
  },
  incomplete: {
    ja: '一部を戻せませんでした。控えは残っています。もう一度実行できます。',
    en: 'Not everything could be put back. What was kept is still there; run it again.',
  },
} satisfies Record<string, Text>

const undoing: Phrase<{ at: string; host: string }> = {
  ja: ({ at, host }) => `${at} に ${host} のために行った修復を、元に戻します。`,
  en: ({ at, host }) => `Undoing the repairs made for ${host} on ${at}.`,
}
const unknown: Phrase<{ id: string; known: string }> = {
  ja: ({ id, known }) => `「${id}」という修復はありません。${known && `元に戻せるもの: ${known}`}`,
  en: ({ id, known }) => `There is no repair "${id}" to undo.${known && ` There are: ${known}`}`,
}

const steps: { readonly [O in UndoStep['outcome']]: Phrase<{ path: string; kept: string }> } = {
  restored: { ja: ({ path }) => `✓ ${path} を元に戻しました`, en: ({ path }) => `✓ ${path} is as it was` },
  removed: {
    ja: ({ path }) => `✓ ${path} を消しました（修復の前にはありませんでした）`,
    en: ({ path }) => `✓ ${path} was removed (it did not exist before)`,
  },
  'was-so': {
    ja: ({ path }) => `✓ ${path} は既に元のとおりです`,
    en: ({ path }) => `✓ ${path} was as before already`,
  },
  'restored-over': {
    ja: ({ path, kept }) =>
      `✓ ${path} を元に戻しました（その後に書き換えられた内容は ${kept} に残してあります）`,
    en: ({ path, kept }) => `✓ ${path} is as it was (what it was changed to since is kept in ${kept})`,
  },
  'changed-since': {
    ja: ({ path }) => `✗ ${path} は、修復の後に書き換えられています`,
    en: ({ path }) => `✗ ${path} was changed after the repair`,
  },
  failed: {
    ja: ({ path }) => `✗ ${path} を元に戻せません`,
    en: ({ path }) => `✗ ${path} could not be put back`,
  },
}

/**
 * Undoes the repairs of the last run, those of the run named, or the one named.
 * @throws {Failure} when there is no such repair
 */
export async function undoRepairs(cli: Cli, id: string | null, force: boolean): Promise<0 | 1> {
  const host = nodeHost(cli.env)
  const hand = nodeHand(host)
  const journal = new Journal(hand, journalFolder(host))
  const open = (await journal.entries()).filter(({ state }) => state !== 'undone')
  const last = open.at(-1)
  if (last === undefined && id === null) {
    cli.out.line(cli.say(texts.nothing))
    return 0
  }
  const chosen = open.filter((entry) =>
    id === null ? entry.run === last?.run : entry.id === id || entry.run === id,
  )
  const [first] = chosen
  if (first === undefined) {
    const known = [...new Set(open.map(({ run }) => run))].join(', ')
    throw new Failure(fill(unknown, { id: id ?? '', known }))
  }
  cli.out.prose(cli.say(undoing, { at: when(first, cli), host: first.host }))
  const { done, steps: made } = await undoEntries({ host, hand, journal }, chosen, { force })
  for (const step of made) {
    const path = step.path.replace(host.home, '~')
    const kept = 'kept' in step ? step.kept.replace(host.home, '~') : ''
    cli.out.prose(`  ${cli.say(steps[step.outcome], { path, kept })}`)
  }
  if (done) return 0
  const untouched = made.every(({ outcome }) => outcome === 'changed-since' || outcome === 'failed')
  cli.out.prose(cli.say(untouched ? texts.untouched : texts.incomplete), 'yellow')
  if (made.some(({ outcome }) => outcome === 'changed-since')) cli.out.prose(cli.say(texts.force))
  return 1
}

/** Local time, without seconds. */
function when({ at }: JournalEntry, { language }: Cli): string {
  return new Date(at).toLocaleString(language === 'ja' ? 'ja-JP' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
}
