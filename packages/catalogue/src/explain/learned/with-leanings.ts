/** Joins what the words of a text lean to with what was understood of it. */
import type { Diagnosis, Finding } from '../../cause/define.ts'
import type { CauseId } from '../../causes/ids.ts'
import { type DiagnoseOptions, diagnose } from '../../diagnose.ts'
import { evidenceOf, type Observation, observe } from '../../evidence/evidence.ts'
import { withoutSecrets } from '../../evidence/redact.ts'
import { aboutOthers } from '../plain/about-others.ts'
import { isAboutSsh, namesOtherSecrets, namesSsh } from '../plain/about-ssh.ts'
import { lastTransferDone, saysLoggedIn } from '../plain/guess.ts'
import { isAfterLogin, saysFailure } from '../plain/phases.ts'
import { type Leaning, type Leanings, leaningsOf } from './leanings.ts'
import { suppositions } from './suppositions.ts'

/** From this share of `nothing` on, guesses about the text are taken for mistaken; later where it names SSH. */
const NOTHING = 0.75
const NOTHING_OF_SSH = 0.8
/** Up to this share of `nothing`, a text of which nothing was understood is taken for a failure; more where it names SSH. */
const FAILURE = 0.15
const FAILURE_OF_SSH = 0.3
/** Below this share of the likeliest cause, words that do not name SSH lean nowhere. */
const LEANS = 0.12
/** From this share on a cause comes before those that plain words left open. */
const FIRST = 0.4
/** From this share on a cause is named beside others. */
const BESIDE = 0.05
/** Where nothing was understood: how many are named at most, and from which share on. */
const MANY = 6
const NAMED = 0.02
/** How much of a line is looked at and quoted, in characters. */
const WIDTH = 500
/** The log of a server tells of many people's connections, and mostly of none that failed. */
const serverLog = /\bsshd(?:-session)?\[\d{1,8}\]: /
/** How much of a text is searched for the names of SSH, in characters. */
const LOOKED_AT = 60_000

/**
 * Adds the causes that the words of a text lean to, where nothing in it is certain. They are `possible` and supposed:
 * other texts in such words had them, and nothing of them was observed here.
 * @param seen what was observed: what contradicts it is not supposed
 */
export function withLeanings(
  text: string,
  seen: readonly Observation[],
  diagnosis: Diagnosis,
  options: DiagnoseOptions,
): Diagnosis {
  const { findings } = diagnosis
  if (findings.some(({ confidence }) => confidence === 'certain') || serverLog.test(text)) return diagnosis
  // Where files were sent and nothing was understood of what came after, mostly nothing is wrong.
  if (findings.length === 0 && lastTransferDone(text) > 0) return diagnosis
  const leanings = leaningsOf(text)
  if (!leanings) return diagnosis
  const ofSsh = namesSshSomewhere(text)
  if (findings.length > 0 && leanings.nothing >= (ofSsh ? NOTHING_OF_SSH : NOTHING))
    return { ...diagnosis, findings: [] }
  const login = saysLoggedIn(text)
  const known = login ? [...seen, login] : seen
  const lines = text.split('\n')
  const lineAt = (line: number) => (lines[line - 1] ?? '').slice(0, WIDTH)
  const suppose = ({ cause }: Leaning) =>
    login && !suppositions[cause]?.some(isAfterLogin)
      ? []
      : (supposed(cause, leanings, lines, known, options) ?? [])
  const named = new Set(findings.map(({ cause }) => cause))
  if (findings.length === 0) {
    if (leanings.nothing > (ofSsh ? FAILURE_OF_SSH : FAILURE)) return diagnosis
    // What neither names SSH nor says that anything failed is a person's sentence, or a program's about its work;
    // a short one that names the keys and logins of others is about those.
    if (!ofSsh && (namesOtherSecrets(text) || !lines.some((line) => saysFailure(line.slice(0, WIDTH)))))
      return diagnosis
    // What speaks most for the likeliest cause is said of another program: then so is the rest.
    const [likeliest] = leanings.causes
    if (!likeliest || (!ofSsh && likeliest.share < LEANS)) return diagnosis
    if (aboutOthers(lineAt(leanings.lineFor(likeliest.cause)))) return diagnosis
    const told = leanings.causes.filter(({ share }) => share >= NAMED).slice(0, MANY)
    return { ...diagnosis, findings: failuresFirst(told.flatMap(suppose)) }
  }
  // What is likely to be no more than a warning is no reason to look for a failure.
  if (findings.every(({ severity }) => severity === 'warning')) return diagnosis
  const more = leanings.causes
    .filter(({ cause, share }) => share >= BESIDE && !named.has(cause))
    .flatMap(suppose)
  const all = [...findings, ...more]
  const open = findings.every(({ confidence }) => confidence === 'possible')
  const [top] = leanings.causes
  const isFirst = ({ cause }: Finding) => open && cause === top?.cause && top.share >= FIRST
  return {
    ...diagnosis,
    findings: failuresFirst([...all.filter(isFirst), ...all.filter((finding) => !isFirst(finding))]),
  }
}

function namesSshSomewhere(text: string): boolean {
  return isAboutSsh(text) || text.slice(0, LOOKED_AT).split('\n').some(namesSsh)
}

function failuresFirst(findings: readonly Finding[]): readonly Finding[] {
  const fails = ({ severity }: Finding) => severity === 'failure'
  return [...findings.filter(fails), ...findings.filter((finding) => !fails(finding))]
}

/** A cause as it finds itself in what would have been observed; null when that cannot be said. */
function supposed(
  cause: CauseId,
  leanings: Leanings,
  lines: readonly string[],
  seen: readonly Observation[],
  options: DiagnoseOptions,
): Finding | null {
  const drafts = suppositions[cause]
  if (!drafts) return null
  const line = leanings.lineFor(cause)
  const said = lines[line - 1] ?? ''
  if (aboutOthers(said.slice(0, WIDTH))) return null
  const source = { kind: 'text', line, text: withoutSecrets(said.trim().slice(0, WIDTH)) } as const
  const evidence = evidenceOf([
    ...seen,
    ...drafts.map(({ fact, value }) => observe(fact, value as never, source) as Observation),
  ])
  const finding = diagnose(evidence, options).findings.find((each) => each.cause === cause)
  return finding ? { ...finding, confidence: 'possible', supposed: true, learned: true } : null
}
