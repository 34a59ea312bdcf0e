import {
  detailText,
  type Host,
  marks,
  type ProbeReport,
  type ProbeStatus,
  probeName,
  type RunEvents,
} from '@tsunagu/doctor'
import type { Cli } from '../../cli.ts'
import type { Phrase } from '../../language.ts'
import { padTo, wrap } from '../../layout.ts'
import type { Output, Style } from '../../output.ts'

const atMost: Phrase<{ seconds: number }> = {
  ja: ({ seconds }) => `(長くて ${seconds} 秒)`,
  en: ({ seconds }) => `(${seconds} s at most)`,
}

export interface Progress {
  readonly events: RunEvents
  /** Whether the lines were shown, so that the report need not repeat them. */
  readonly shown: boolean
  /** Clears the line that is under way, for a question. */
  pause(): void
  end(): void
}

const colours: Readonly<Record<ProbeStatus, Style>> = {
  ok: 'green',
  failed: 'red',
  skipped: 'dim',
  unknown: 'yellow',
}

/**
 * Lines that appear while the probes run, at a terminal only.
 * @param lines false: only which probe is under way, for a look that repeats another one
 */
export function showProgress(
  cli: Cli,
  host: Pick<Host, 'home'>,
  { quiet, lines = true }: { readonly quiet: boolean; readonly lines?: boolean },
): Progress {
  const { err, out } = cli
  // Both at a terminal: nothing is said twice, and nothing lands in a file.
  const shown = !quiet && err.isTerminal && out.isTerminal
  let open = false
  const clear = () => {
    if (open) err.write('\r\u001b[K')
    open = false
  }
  return {
    shown,
    events: {
      started(id, deadlineMs) {
        if (quiet || !err.isTerminal) return
        clear()
        const seconds = Math.ceil(deadlineMs / 1000)
        err.write(`  … ${probeName(id, cli.language)} ${err.style('dim', cli.say(atMost, { seconds }))}`)
        open = true
      },
      finished(report) {
        clear()
        if (shown && lines && isTold(report)) err.line(probeLine(cli, err, host, report))
      },
    },
    pause: clear,
    end: clear,
  }
}

/** What has nothing to say takes no line: there was nothing to look at, or an earlier step failed. */
export function isTold({ status, detail }: ProbeReport): boolean {
  return !(status === 'skipped' && detail?.kind === 'because' && detail.reason !== 'not-permitted')
}

/** Columns before what was seen: mark and name. */
const INDENT = 21

/** `✓ Name  what was seen`, further lines below the first; a fingerprint is never cut. */
export function probeLine(cli: Cli, out: Output, { home }: Pick<Host, 'home'>, report: ProbeReport): string {
  const { id, status, detail } = report
  const mark = out.style(colours[status], marks[status])
  const text = detail ? detailText(detail, cli.language).replaceAll(home, '~') : ''
  const shown = out.isTerminal ? wrap(text, Math.min(out.columns, 100) - INDENT) : text
  return `  ${mark} ${padTo(probeName(id, cli.language), INDENT - 5)} ${shown.replace(/\n/g, `\n${' '.repeat(INDENT)}`)}`
}
