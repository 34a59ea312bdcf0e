/** `--fix`: shows each repair, asks, and tells how it went. What is repaired, and how, the doctor's package knows. */
import {
  type Consenter,
  endText,
  type Fixed,
  findingWords,
  fix,
  type Host,
  isGuess,
  Journal,
  journalFolder,
  nodeHand,
  type Offer,
  type Request,
  type refusalText,
  verdictWords,
  yesToAll,
} from '@tsunagu/doctor'
import type { Cli } from '../../cli.ts'
import type { Phrase, Text } from '../../language.ts'
import type { PassphraseOptions } from '../../passphrase.ts'
import { isYes } from '../../question.ts'
import { personAtTerminal } from './person.ts'
import { paragraph, printPlan, printRefusal } from './plan-text.ts'
import { type Progress, showProgress } from './progress.ts'
import { printReport } from './report-text.ts'

const texts = {
  ask: { ja: 'この修復を行いますか? [y/N] ', en: 'Do this repair? [y/N] ' },
  askUndo: { ja: '元に戻しますか? [y/N] ', en: 'Undo it? [y/N] ' },
  again: { ja: 'もう一度調べます。', en: 'Looking again.' },
  kept: {
    ja: '元の内容は控えてあります。戻すには: tsunagu doctor --undo',
    en: 'What was there before is kept. To undo: tsunagu doctor --undo',
  },
  noBetter: {
    ja: '同じ原因がまだ残っています。この修復では、よくなりませんでした。',
    en: 'The same cause is still there: this repair made nothing better.',
  },
  undone: { ja: '元に戻しました。', en: 'It was undone.' },
  notUndone: {
    ja: '元に戻せませんでした。tsunagu doctor --undo で戻せます。',
    en: 'It could not be undone. Try tsunagu doctor --undo.',
  },
  guess: {
    ja: '原因は確かではありません。これは候補の一つに対する修復です。',
    en: 'The cause is not certain: this repair is for one of several candidates.',
  },
  weaker: {
    ja: 'この修復は、接続の安全性を下げます。サービスの担当者に確かめてから行ってください。',
    en: 'This repair makes the connection less safe. Ask the staff of the service before you do it.',
  },
} satisfies Record<string, Text>

const gone: Phrase<{ title: string }> = {
  ja: ({ title }) => `「${title}」は解決しました。`,
  en: ({ title }) => `Solved: ${title}.`,
}

export interface FixCommandOptions extends PassphraseOptions {
  readonly yes?: boolean
  readonly dryRun?: boolean
  readonly json?: boolean
}

/** Repairs as far as the person agrees, and prints what there is to say. The JSON is the caller's. */
export async function runFix(
  cli: Cli,
  host: Host,
  request: Request,
  options: FixCommandOptions,
  interrupt: AbortSignal,
): Promise<Fixed> {
  const { yes = false, dryRun = false, json: quiet = false } = options
  const hand = nodeHand(host)
  const journal = new Journal(hand, journalFolder(host))
  let progress = showProgress(cli, host, { quiet })
  const person = personAtTerminal(cli, options, {
    ...progress,
    pause: () => progress.pause(),
  })
  const print = new FixPrinter(cli, host, quiet)
  const fixed = await fix(
    { host, hand, journal },
    request,
    person,
    yes ? showing(yesToAll, print) : askedAt(cli, print, { quiet, interrupt }),
    {
      examining(round) {
        if (round > 1) progress = showProgress(cli, host, { quiet, lines: false })
        return progress.events
      },
      examined(examination, asked, round) {
        progress.end()
        person.rethrow()
        print.looked(examination, asked, round, progress)
      },
      refused: (finding, refusal) => print.refused(finding, refusal),
      carriedOut: (_, entry) => print.carriedOut(entry !== null),
      verified: (offer, isGone) => print.verified(offer, isGone),
      undone: (_, done) => print.undone(done),
    },
    { dryRun, interrupt },
  )
  if (interrupt.aborted) return fixed
  if (dryRun) for (const { plan } of fixed.repairs) if (plan !== null) print.plan(plan)
  print.end(fixed)
  return fixed
}

/** Shows what it says yes to. */
function showing(consenter: Consenter, print: FixPrinter): Consenter {
  return {
    toRepair(offer) {
      print.offer(offer)
      return consenter.toRepair(offer)
    },
    toUndo: (offer) => consenter.toUndo(offer),
  }
}

function askedAt(
  cli: Cli,
  print: FixPrinter,
  { quiet, interrupt }: { readonly quiet: boolean; readonly interrupt: AbortSignal },
): Consenter {
  // Ctrl-C at a question is an answer, too, and must not wait for Enter.
  const interrupted = new Promise<string>((resolve) =>
    interrupt.addEventListener('abort', () => resolve(''), { once: true }),
  )
  const ask = async (question: Text) => {
    const answer = quiet ? null : await Promise.race([cli.prompt.line(cli.say(question)), interrupted])
    return answer === null ? 'nobody' : isYes(answer) ? 'yes' : 'no'
  }
  return {
    toRepair(offer) {
      print.offer(offer)
      return ask(texts.ask)
    },
    toUndo: () => ask(texts.askUndo),
  }
}

/** What stands on the screen, in the order in which it happens. Nothing with `--json`. */
class FixPrinter {
  readonly #cli: Cli
  readonly #host: Host
  readonly #quiet: boolean
  /** The finding that was explained last: that of the first look stands in the report. */
  #told: string | null = null

  constructor(cli: Cli, host: Host, quiet: boolean) {
    this.#cli = cli
    this.#host = host
    this.#quiet = quiet
  }

  /** The first look is told in full; after a repair only what is new. */
  looked(
    examination: Fixed['examination'],
    request: Request,
    round: number,
    progress: Pick<Progress, 'shown'>,
  ): void {
    if (this.#quiet || round > 1) return
    const cli = this.#cli
    this.#told = examination.findings[0]?.cause ?? null
    printReport(cli, this.#host, {
      examination,
      verdict: verdictWords(examination, request, this.#host, cli.language),
      findings: findingWords(examination, this.#host, cli.language),
      probesShown: progress.shown,
    })
  }

  offer({ plan, finding }: Offer): void {
    this.#explain(finding)
    this.plan(plan)
    if (this.#quiet) return
    const notes = [
      ...(plan.lowersSecurity ? [texts.weaker] : []),
      ...(isGuess(finding, plan) ? [texts.guess] : []),
    ]
    for (const note of notes) this.#cli.out.prose(this.#cli.say(note), 'yellow')
  }

  /** Which cause a repair is for, when something else stands above it. */
  #explain(finding: Offer['finding']): void {
    if (this.#quiet || this.#told === finding.cause) return
    this.#told = finding.cause
    const { out, language } = this.#cli
    const [words] = findingWords({ findings: [finding], site: null }, this.#host, language)
    if (!words) return
    out.line()
    out.line(`${out.style('red', words.title)} ${out.style('dim', `[${words.cause}]`)}`)
    paragraph(this.#cli, words.saw.replaceAll(this.#host.home, '~'))
  }

  plan(plan: Offer['plan']): void {
    if (!this.#quiet) printPlan(this.#cli, this.#host, plan)
  }

  refused(_: Offer['finding'], refusal: Parameters<typeof refusalText>[0]): void {
    if (!this.#quiet) printRefusal(this.#cli, this.#host, refusal)
  }

  carriedOut(changed: boolean): void {
    const { out } = this.#cli
    if (this.#quiet) return
    if (changed) out.prose(`  ${this.#cli.say(texts.kept)}`, 'dim')
    out.line(out.style('dim', `  ${this.#cli.say(texts.again)}`))
  }

  verified({ finding }: Offer, isGone: boolean): void {
    if (this.#quiet) return
    const { out, language } = this.#cli
    const [words] = findingWords({ findings: [finding], site: null }, this.#host, language)
    // The same cause may have another key behind it.
    this.#told = null
    out.line()
    if (isGone) out.prose(`✓ ${this.#cli.say(gone, { title: words?.title ?? finding.cause })}`, 'green')
    else out.prose(`✗ ${this.#cli.say(texts.noBetter)}`, 'yellow')
  }

  undone(done: boolean): void {
    if (!this.#quiet) this.#cli.out.prose(`  ${this.#cli.say(done ? texts.undone : texts.notUndone)}`)
  }

  end({ end, examination, request, before, repairs }: Fixed): void {
    if (this.#quiet) return
    const cli = this.#cli
    if (examination !== before) {
      printReport(cli, this.#host, {
        examination,
        verdict: verdictWords(examination, request, this.#host, cli.language),
        findings: findingWords(examination, this.#host, cli.language),
        probesShown: true,
      })
    }
    const text = endText(end, cli.language)
    if (
      text === '' ||
      (end === 'nothing-to-repair' && repairs.length === 0 && examination.verdict === 'unsure')
    )
      return
    cli.out.line()
    cli.out.prose(text, end === 'possible-attack' ? 'red' : 'yellow')
  }
}
