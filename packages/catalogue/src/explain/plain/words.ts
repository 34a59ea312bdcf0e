/**
 * The last resort, for programs whose sentences nobody has written down: words that any program uses for a failure
 * count when they stand in one line with the name of the protocol, and nothing better is known of the text.
 * What is read here is never certain (see guess.ts).
 */
import { type Observation, observe } from '../../evidence/evidence.ts'
import { withoutSecrets } from '../../evidence/redact.ts'
import type { Draft } from '../pattern.ts'
import { aboutOthers, isOfAnotherWorld } from './about-others.ts'
import { isAboutSsh, mayBeKey, mayBeLogin, namesSsh } from './about-ssh.ts'
import { bareReadings } from './bare.ts'
import { families } from './families.ts'
import {
  isFrame,
  isSettled,
  quietLevel,
  sayingFailure,
  withNamesSpread,
  withoutNothingWrong,
} from './manner.ts'
import { meanings } from './meanings.ts'
import { phaseReadings } from './phases.ts'
import { programs } from './programs.ts'
import type { Readings, WordFamily } from './word-family.ts'

/** How many lines are looked at, from the start and from the end, and how much of each, in characters. */
const LINES = 2000
const WIDTH = 600

/** A message of so few lines is one message: the protocol may be named in a line, and the failure in the next. */
const ONE_MESSAGE = 4

/** Options of a command that is quoted: they name what was set, not what went wrong. */
const options = /(?<=\s)-o ?[A-Za-z]{3,40}=\S{1,200}/g

/** A refused login in the words that all programs have for it. */
const loginFailed = /\bauthentication (?:has )?(?:failed|failure|error)\b|\b(?:认证|身份验证)失败|認証に失敗/i

/** A private key that a program could not use. */
const keyFailed =
  /\b(?:pars|load|read|decod|decrypt|import|open|us)(?:e|es|ed|ing)?\b.{0,60}\bprivate ?key\b|\bprivate ?key\b.{0,60}\b(?:invalid|not valid|could not|cannot|unable|fail\w*|unsupported|malformed|corrupt\w*|encrypted)\b|\binvalid private ?key\b|\bdeserialize key data\b|\bPEMException\b|\bparse PKey\b|\bPEM (?:problem|formatted)\b|\bKeyParseError\b|\basn1: structure error\b|\bCould ?Not ?Read ?Key\b|\bvalid private ?key\b/i

/** How many lines count: a log that repeats one failure tells no more. */
const GUESSES = 12

/** What one line may mean. */
export interface Guess {
  readonly readings: readonly (readonly Observation[])[]
  /** True when only the phase is known in which something failed, not what. */
  readonly vague: boolean
}

/** What only SSH has words for, then what a line means by its words, then what any failure has words for. */
const inOrder: readonly WordFamily[] = [
  ...programs,
  ...families.filter(({ kind }) => kind !== 'common'),
  ...meanings,
  ...families.filter(({ kind }) => kind === 'common'),
]

function inFamilies(
  said: string,
  following: string,
  kinds: ReadonlySet<WordFamily['kind']>,
): { readonly readings: Readings; readonly kind: WordFamily['kind'] } | undefined {
  for (const family of inOrder) {
    if (!kinds.has(family.kind) || !family.words.test(said)) continue
    const readings = family.read(said, following)
    if (readings.length > 0) return { readings, kind: family.kind }
  }
  return undefined
}

const ownKinds = new Set(['own', 'wrapper'] as const)
const ownKindsBeside = new Set(['own'] as const)
const ofOwn: ReadonlySet<WordFamily['kind']> = new Set(['own', 'wrapper', 'particular'])
const particularKinds = new Set(['particular'] as const)
const otherKinds = new Set(['particular', 'common'] as const)
const allKinds = new Set(['particular', 'meant', 'common'] as const)

/**
 * What plain words say about a failure of SSH or SFTP, line by line; empty when there are none, or they are about
 * something else.
 * @param known lines, counted from 1, that a pattern has read: what they mean is not guessed at
 * @param particular true to look only for words that nothing but SSH has a use for
 * @param aboutSsh true when it is known, not from this text's words alone, that the text is about SSH
 */
export function plainWords(
  text: string,
  known: ReadonlySet<number>,
  particular = false,
  aboutSsh = false,
): readonly Guess[] {
  const lines = text.split('\n')
  const found: Guess[] = []
  const bare = bareReadings(text)
  const whole = !particular && (aboutSsh || bare !== null || isAboutSsh(text))
  const foreign = isOfAnotherWorld(text)
  const login = !particular && !foreign && mayBeLogin(text)
  const key = !particular && !foreign && mayBeKey(text)
  const spoken = lines.filter((line) => line.trim() !== '')
  const one =
    bare !== null ||
    (spoken.length <= ONE_MESSAGE &&
      spoken.some((line) => namesSsh(line.slice(0, WIDTH))) &&
      !spoken.some((line) => aboutOthers(line.slice(0, WIDTH))))
  for (const [index, full] of lines.entries()) {
    if (index >= LINES && index < lines.length - LINES) continue
    if (known.has(index + 1)) continue
    const line = withoutNothingWrong(full.slice(0, WIDTH).replace(options, ''))
    if ((line.length < 8 && bare === null) || isFrame(line) || aboutOthers(full.slice(0, WIDTH))) continue
    const said = withNamesSpread(line)
    const following = lines.slice(index + 1, index + 3).join(' ')
    const named = namesSsh(said)
    const quiet = quietLevel.test(line)
    const near =
      named ||
      one ||
      (login && loginFailed.test(line)) ||
      (key && keyFailed.test(said)) ||
      (whole && sayingFailure.test(line) && !quiet)
    // What a log tells in passing counts only when it has a word for a failure.
    const settled = isSettled(line)
    const passing = settled || (quiet && !sayingFailure.test(line))
    const kinds = particular || passing ? particularKinds : (named || one) && !quiet ? allKinds : otherKinds
    const definite =
      inFamilies(said, following, particular || foreign ? ownKindsBeside : ownKinds) ??
      (near && !foreign ? inFamilies(said, following, kinds) : undefined)
    const readings =
      definite?.readings ??
      (near && !foreign && !particular && !quiet && !settled ? phaseReadings(said) : undefined) ??
      (particular ? undefined : bare)
    if (!readings || readings.length === 0) continue
    // Files are everywhere; in one message their troubles count in the line that names the protocol.
    const ofFiles = readings
      .flat()
      .some(
        ({ fact, value }) =>
          fact === 'file.operation' && (value as { outcome: string }).outcome !== 'no-space',
      )
    const ofOwnWords = definite !== undefined && ofOwn.has(definite.kind)
    if (one && !named && !whole && !ofOwnWords && ofFiles) continue
    const source = { kind: 'text', line: index + 1, text: withoutSecrets(line.trim().slice(0, 500)) } as const
    const observed = (draft: Draft) => observe(draft.fact, draft.value as never, source) as Observation
    found.push({ readings: readings.map((drafts) => drafts.map(observed)), vague: definite === undefined })
    if (found.length >= GUESSES) break
  }
  return found
}
